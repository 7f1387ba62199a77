using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Of questions whose sets of options are too many to go through nobody tries most: what all of them can count is still known, and nothing that some of them do is proved never to be.</summary>
public sealed class LongSetsTests
{
    private const int Many = 24;

    private static readonly CheckEffort Little = new() { MostAnswerSets = 1000, EffortPercent = 5 };

    /// <summary>One option more counts at most the 28 points of the last.</summary>
    [Theory]
    [InlineData(Combine.Sum)]
    [InlineData(Combine.Max)]
    public void The_largest_step_of_many_options_is_proved(Combine combine)
    {
        var step = Finding(RasChecker.Check(Of(Enumerable.Range(5, Many), 5, combine), Little), CheckClaim.LargestStep, "q");
        Assert.Equal(CheckVerdict.Proved, step.Verdict);
        Assert.Equal((Rational)(28 * 3), step.Greatest!.Limit);
    }

    /// <summary>With so many questions too little work is left to try any of it, so that the proof stands alone.</summary>
    [Fact]
    public void A_fall_between_options_that_exclude_each_other_is_not_proved_away()
    {
        var rules = Of(Enumerable.Range(0, Many), 0, Combine.Sum);
        rules = rules with { Questions = [.. rules.Questions, .. Enumerable.Range(0, 120).Select(i => new YesNoQuestion { Id = $"y{i}", Text = "Y?", Domain = "d", Points = 2 })] };
        var report = RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = 1 });
        Assert.NotEqual(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls, "q").Verdict);
    }

    [Fact]
    public void A_band_that_only_sets_not_listed_reach_is_not_ruled_out() =>
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Undecided, CheckVerdict.Refuted], Bands(Of(Enumerable.Range(0, Many), 0, Combine.Sum), 100, 200));

    /// <summary>Every set counts a multiple of 60 and at most 3 more, of which there are thousands.</summary>
    [Fact]
    public void Points_that_no_set_has_are_ruled_out()
    {
        var points = Enumerable.Range(0, 12).Select(i => 60 << i).Concat([1, 2]).Concat(Enumerable.Repeat(0, 10));
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Proved, CheckVerdict.Refuted], Bands(Of(points, 0, Combine.Sum), 10, 60));
    }

    /// <summary>Hundreds and at most 1 more come to hundreds when they are rounded to tens.</summary>
    [Fact]
    public void Points_that_no_set_has_are_ruled_out_when_rounded_too()
    {
        var options = string.Join(", ", Enumerable.Range(0, Many).Select(i => $$"""{ "id": "o{{i}}", "points": {{(i == 0 ? 1 : 100)}} }"""));
        var report = RasChecker.Check(
            RasJson.ReadConfiguration($$"""
                { "formatVersion": 1, "id": "long", "version": "1", "title": "Long", "period": "week",
                  "domains": [ { "id": "care" } ],
                  "questions": [ { "id": "q", "domain": "care", "type": "choices", "combine": "sum", "options": [ {{options}} ] } ],
                  "steps": [ { "id": "tens", "op": "round", "of": "q", "rounding": { "increment": 10 } },
                             { "id": "table", "op": "bands", "of": "tens", "bands": [ { "from": 0, "value": 0 }, { "from": 10, "value": 1 }, { "from": 100, "value": 2 } ] } ],
                  "budget": { "lines": [ { "id": "line", "of": "table", "price": 2 } ] } }
                """),
            Little);
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Proved, CheckVerdict.Refuted], report.Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).Select(f => f.Verdict));
    }

    /// <summary>The option that excludes counts nothing, so the greatest budget is that of all options but this one.</summary>
    [Fact]
    public void All_but_the_one_option_that_excludes_is_tried()
    {
        var rules = Of(Enumerable.Range(0, Many).Select(i => i == 5 ? 0 : i), 0, Combine.Sum) with
        {
            Exclusions = [new() { Id = "out", Reason = "Elsewhere.", When = new AnswerCondition { Question = "q", Includes = "o5" } }],
        };
        var budget = Finding(RasChecker.Check(rules, Little), CheckClaim.Range, "budget");
        Assert.Equal(CheckVerdict.Proved, budget.Verdict);
        Assert.Equal((Rational)(271 * 3), budget.Greatest!.Limit);
    }

    /// <summary>Everybody has points from 0 on, known ones, and is excluded by them.</summary>
    [Fact]
    public void Whoever_has_points_at_all_is_known_to_be_excluded()
    {
        var rules = Of(Enumerable.Range(0, Many), 0, Combine.Sum) with
        {
            Exclusions = [new() { Id = "out", Reason = "Elsewhere.", When = new ValueCondition { Of = "q", AtLeast = 0 } }],
        };
        Assert.Equal([CheckVerdict.Proved, CheckVerdict.Proved, CheckVerdict.Proved], Bands(rules, 100, 200));
    }

    private static CheckFinding Finding(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id);

    /// <summary>Whether the bands of a budget from 0, and from two more numbers of points on, are ever taken.</summary>
    private static IEnumerable<CheckVerdict> Bands(RasConfiguration rules, int second, int third)
    {
        var budget = new Budget { Bands = [new() { From = 0, Value = 10 }, new() { From = second, Value = 20 }, new() { From = third, Value = 30 }] };
        return RasChecker.Check(rules with { Budget = budget }, Little).Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).Select(f => f.Verdict);
    }

    /// <summary>One question of options that count so much, with one more that stands alone; a point is worth 3.</summary>
    private static RasConfiguration Of(IEnumerable<int> points, int alone, Combine combine) => new()
    {
        Id = "long", Version = "1", Title = "Long", Domains = [new() { Id = "d", Title = "D" }], Budget = new() { PointPrice = 3 },
        Questions =
        [
            new ChoicesQuestion
            {
                Id = "q", Text = "Q?", Domain = "d", Combine = combine,
                Options = [.. points.Select((p, i) => new QuestionOption { Id = $"o{i}", Points = p }), new() { Id = "none", Exclusive = true, Points = alone }],
            },
        ],
    };
}
