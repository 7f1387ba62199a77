using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What a check tries and tells on the way: no longer than there is something to find, ever further, and no more once it is to end.</summary>
public sealed class TriedAndToldTests
{
    private static readonly RasConfiguration Plain = Of(new YesNoQuestion { Id = "y", Text = "Y?", Domain = "d", Points = 2 });

    private static readonly RasConfiguration Nobody = Plain with { Budget = new() { Bands = [new() { From = 100, Value = 1 }] } };

    /// <summary>That a question has two answers at once is seen by narrowing alone.</summary>
    private static readonly RasConfiguration OneEvent = Exclusions(1);

    public static TheoryData<RasConfiguration> Closed => [Plain, Nobody];

    public static TheoryData<RasConfiguration> Open =>
    [
        OneEvent, Steps(1, new MaxStep { Of = [NumberOrReference.To("q"), NumberOrReference.To("t")] }), Steps(1, new MinStep { Of = [NumberOrReference.To("q"), NumberOrReference.To("t")] }),
    ];

    /// <summary>The first 2,048 answer sets are tried in any case, and each 256th is told.</summary>
    [Theory, MemberData(nameof(Closed))]
    public void Where_nothing_is_left_to_find_no_more_people_are_tried(RasConfiguration rules)
    {
        var (report, told) = Check(rules, 1);
        Assert.Equal(9, told.Count(t => t is { Proof: CheckProof.Reach, Done: < 50 }));
        Assert.Equal(CheckVerdict.Proved, report.Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "y" }).Verdict);
    }

    [Theory, MemberData(nameof(Open))]
    public void Where_something_is_left_to_find_more_people_are_tried(RasConfiguration rules)
    {
        var told = Check(rules, 1).Told.Where(t => t is { Proof: CheckProof.Reach, Done: < 50 }).ToArray();
        Assert.True(told.Length > 9, $"{told.Length}");
        Assert.InRange(told[^1].Done, 45, 49);
    }

    [Fact]
    public void What_was_tried_is_told_where_a_claim_stays_open()
    {
        var open = Check(OneEvent, 0).Report.Findings.Single(f => f.Claim == CheckClaim.NeverExcludes);
        Assert.Equal(CheckVerdict.Undecided, open.Verdict);
        Assert.StartsWith("2,054 answer sets were scored", open.Tried, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_comes_ever_further_without_a_leap()
    {
        var (events, values) = (Exclusions(20), Steps(20, new MinStep { Of = [NumberOrReference.To("q"), NumberOrReference.To("t")] }));
        var told = Check(values with { Exclusions = events.Exclusions }, 3).Told.Where(t => t.Proof == CheckProof.Reach).ToArray();
        Assert.All(told, t => Assert.Equal(100, t.Of));
        Assert.Equal(0, told[0].Done);
        Assert.InRange(told[^1].Done, 95, 100);
        Assert.All(told.Skip(1).Zip(told, (after, before) => after.Done - before.Done), leap => Assert.InRange(leap, 0, 10));
    }

    [Fact]
    public void Nothing_more_is_told_once_a_check_is_to_end()
    {
        var told = 0;
        using var ended = new CancellationTokenSource();
        void Tell(CheckProgress progress)
        {
            if (++told == 3)
                ended.Cancel();
        }

        Assert.Throws<OperationCanceledException>(() => RasChecker.Check(OneEvent, new() { MostAnswerSets = 0, EffortPercent = 1 }, new Told(Tell), ended.Token));
        Assert.Equal(3, told);
        Assert.Throws<OperationCanceledException>(() => RasChecker.Check(OneEvent, new() { MostAnswerSets = 0, EffortPercent = 0 }, null, ended.Token));
        Assert.Throws<OperationCanceledException>(() => RasChecker.Check(OneEvent, null, null, ended.Token));
    }

    /// <summary>Also what of a budget belongs to no domain, which takes long to tell.</summary>
    [Fact]
    public void Where_all_answers_are_gone_through_all_is_decided_with_no_other_work_allowed()
    {
        var rules = Plain with
        {
            Questions = [.. Plain.Questions, new NumberQuestion { Id = "n", Text = "N?", Min = 0, Max = 8, Increment = 1 }],
            Budget = new() { Lines = [new() { Id = "care", Of = "d", Price = 1 }, new() { Id = "extra", Of = "n", Price = 2 }] },
        };
        var report = RasChecker.Check(rules, new() { EffortPercent = 0 });
        Assert.Equal(18L, report.AnswerSets);
        Assert.DoesNotContain(report.Findings, f => f.Verdict == CheckVerdict.Undecided);
        Assert.Equal(CheckVerdict.Refuted, report.Findings.Single(f => f.Claim == CheckClaim.SharesBelongToDomains).Verdict);
    }

    /// <summary>Half a million sets are gone through where each is quick, and not where each takes long.</summary>
    [Fact]
    public void Fewer_sets_are_gone_through_where_each_takes_long()
    {
        static RasConfiguration Long(int questions) => Plain with
        {
            Questions = ValueList.From(Enumerable.Range(0, questions).Select(i => (Question)new YesNoQuestion { Id = $"y{i}", Text = "Y?", Domain = "d", Points = 1 << i })),
            Steps = ValueList.From(Enumerable.Range(0, 1500).Select(i => (Step)new SumStep { Id = $"s{i}", Of = ["y0"] })),
        };
        Assert.Equal(64L, RasChecker.Check(Long(6), new() { EffortPercent = 0 }).AnswerSets);
        Assert.Null(RasChecker.Check(Long(19), new() { EffortPercent = 0 }).AnswerSets);
    }

    private static (CheckReport Report, List<CheckProgress> Told) Check(RasConfiguration rules, int effort)
    {
        var told = new List<CheckProgress>();
        return (RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = effort }, new Told(told.Add)), told);
    }

    private static RasConfiguration Of(Question question) => new()
    {
        Id = "told", Version = "1", Title = "Told", Domains = [new() { Id = "d", Title = "D" }], Questions = [question], Budget = new() { PointPrice = 3 },
    };

    private static RasConfiguration Exclusions(int count) => Of(Many) with
    {
        Exclusions = ValueList.From(Enumerable.Range(0, count).Select(i => new Exclusion
        {
            Id = $"both{i}", Reason = "R", When = new AllCondition { Parts = [new AnswerCondition { Question = "q", Is = $"o{i}" }, new AnswerCondition { Question = "q", Is = $"o{i + 1}" }] },
        })),
    };

    /// <summary>Some steps of a question and of what counts less the more it counts: an end of each is nearer than it seems.</summary>
    private static RasConfiguration Steps(int count, Step step) => Of(Many) with
    {
        Steps =
        [
            new PointsStep { Id = "t", Of = "q", Domain = "d", Table = ValueList.From(Enumerable.Range(0, 30).Select(i => new OptionPoints($"o{i}", 29 - i))) },
            .. Enumerable.Range(0, count).Select(i => step with { Id = $"s{i}" }),
        ],
    };

    private static ChoiceQuestion Many => new()
    {
        Id = "q", Text = "Q?", Domain = "d", Options = ValueList.From(Enumerable.Range(0, 30).Select(i => new QuestionOption { Id = $"o{i}", Points = i })),
    };
}
