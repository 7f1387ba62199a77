using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Where answers are too many to go through, each way of trying them finds what the others pass by.</summary>
public sealed class WaysOfTryingTests
{
    private static readonly BudgetLine Line = new() { Id = "line", Of = "s", Price = 1, Domain = "d" };

    /// <summary>No walk and no search: the answers that count most or least and leave most or least are tried first of all, whatever their number.</summary>
    [Fact]
    public void Ends_to_which_each_answer_leads_by_itself_are_reached_with_no_work_allowed()
    {
        var rules = Of(
            [
                .. Enumerable.Range(0, 20).Select(i => Choice($"q{i}", [2, -3, 9, 0])), .. Enumerable.Range(0, 12).Select(i => Choice($"r{i}", [5, 1, 7]) with { Domain = "low" }),
                Number("up", 100_000, 1), Number("down", 100_000, -1),
                Choices("many", Enumerable.Range(0, 13).Select(i => 1 << i)), Choices("mixed", Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? 1 << i : -(1 << i))),
                new ChoiceQuestion { Id = "help", Text = "Help?", Options = [new() { Id = "half", Leaves = 0.5m }, new() { Id = "all", Leaves = 1 }, new() { Id = "quarter", Leaves = 0.25m }] },
            ],
            null,
            new() { PointPrice = 1 }) with { Domains = [new() { Id = "d", Title = "D", ReducedBy = ["help"] }, new() { Id = "low", Title = "Low", ReducedBy = ["help"] }] };
        AssertRange(rules, "d", -102_790, 109_736, effort: 0);
        AssertRange(rules, "low", 3, 84, effort: 0);
        Assert.Equal(109_736 / 4 * 3, (int)Find(rules, CheckClaim.SupportTakesOff, "d", effort: 0).Greatest!.Found!.Value.Numerator);
    }

    /// <summary>A second set of points, in no order: neither corners nor chance come near the ends of its sum.</summary>
    [Fact]
    public void Ends_that_no_points_tell_are_climbed_to() => AssertRange(Tables(20), "budget", 0, 180, effort: 1);

    [Fact]
    public void A_height_between_the_ends_of_many_numbers_is_climbed_to()
    {
        static InterpolateStep Through(int i, params (int At, int Value)[] nodes) => new()
        {
            Id = $"t{i}", Of = $"q{i}", Domain = "d", Rounding = new() { Increment = 1 }, Nodes = ValueList.From(nodes.Select(n => new InterpolationNode { At = n.At, Value = n.Value })),
        };
        Step[] lines = [.. Enumerable.Range(0, 14).Select(i => i < 4 ? Through(i, (0, 0), (500, 100), (1000, 0)) : Through(i, (0, 0), (550, 110), (950, 110), (1000, 0)))];
        var rules = Of([.. Enumerable.Range(0, 14).Select(i => Number($"q{i}", 1000, 1))], [.. lines, Sum(lines)], new() { Lines = [Line] });
        AssertRange(rules, "budget", 0, 1500, effort: 2);
    }

    /// <summary>One answer in a thousand million lets somebody in; from there all else is looked for.</summary>
    [Fact]
    public void Somebody_with_a_figure_is_found_before_values_are_brought_further()
    {
        var rules = Tables(24);
        rules = rules with
        {
            Questions = [Number("n", 1_000_000_000, 1), .. rules.Questions],
            Eligibility = [new() { Id = "need", Reason = "R", Require = new ValueCondition { Of = "n", AtLeast = 123_456_789, AtMost = 123_456_789 } }],
        };
        AssertRange(rules, "budget", 0, 216, effort: 10);
    }

    /// <summary>Only people who stand just at the edge of a band or of a condition show how far one step leads, and none is there by chance.</summary>
    [Theory, InlineData("domain"), InlineData("step"), InlineData("line"), InlineData("condition")]
    public void People_are_brought_to_edges(string edge)
    {
        ValueList<Band> bands = [new() { From = 0, Value = 10 }, new() { Above = 3000, Value = 500 }];
        ChooseStep choice = new() { Id = "s", Cases = [new() { When = new ValueCondition { Of = "d", Above = 3000 }, Value = 500 }], Otherwise = 10 };
        int[] points = [.. Enumerable.Range(0, 11), 1000, .. Enumerable.Range(12, 11), 5000];
        var rules = Of([.. Enumerable.Range(0, 3).Select(i => Choice($"q{i}", points)), Number("far", 200, 1)], null, new() { PointPrice = 1 });
        rules = edge switch
        {
            "domain" => rules with { Domains = [new() { Id = "d", Title = "D", Bands = bands }] },
            "line" => rules with { Budget = new() { Lines = [new() { Id = "line", Of = "d", Domain = "d", Bands = bands }] } },
            "step" => rules with { Steps = [new BandsStep { Id = "s", Of = "d", Bands = bands }], Budget = new() { Lines = [Line] } },
            _ => rules with { Steps = [choice], Budget = new() { Lines = [Line] } },
        };
        var found = Find(rules, CheckClaim.LargestStep, "far", effort: 2).Greatest!;
        Assert.Equal(490, (int)found.Found!.Value.Numerator);
        Assert.Equal(2, found.Witnesses.Count);
    }

    /// <summary>A value that lies higher at five numbers in a thousand million, each a little higher than the one before.</summary>
    [Fact]
    public void What_lies_beyond_is_looked_for_again_and_again()
    {
        var peaks = Enumerable.Range(1, 5).SelectMany(i => new[] { (At: (150_000_000 * i) - 1, Value: 0), (At: 150_000_000 * i, Value: i), (At: (150_000_000 * i) + 1, Value: 0) });
        var nodes = peaks.Prepend((At: 0, Value: 0)).Append((At: 1_000_000_000, Value: 0)).Select(n => new InterpolationNode { At = n.At, Value = n.Value });
        var line = new InterpolateStep { Id = "s", Of = "n", Rounding = new() { Increment = 1 }, Nodes = ValueList.From(nodes) };
        AssertRange(Of([Number("n", 1_000_000_000, 1)], [line], new() { Lines = [Line] }), "budget", 0, 5, effort: 1);
    }

    [Theory, InlineData(true, 5, 9), InlineData(false, 0, 4)]
    public void An_end_that_two_values_never_reach_together_is_drawn_in(bool highest, int least, int greatest)
    {
        ValueList<NumberOrReference> both = [NumberOrReference.To("q"), NumberOrReference.To("t")];
        Step step = highest ? new MaxStep { Id = "s", Of = both } : new MinStep { Id = "s", Of = both };
        AssertRange(Of([Choice("q", Enumerable.Range(0, 10))], [Mirror(1), step], new() { PointPrice = 1 }), "s", least, greatest, effort: 1);
    }

    [Fact]
    public void A_case_of_one_in_many_millions_is_found_by_narrowing()
    {
        var rules = Of([.. Enumerable.Range(0, 24).Select(i => new YesNoQuestion { Id = $"y{i}", Text = "Y?", Domain = "d", Points = 1 })], null, new() { PointPrice = 1 }) with
        {
            Exclusions = [new() { Id = "rare", Reason = "R", When = new AllCondition { Parts = ValueList.From(Enumerable.Range(0, 24).Select(i => (Condition)new AnswerCondition { Question = $"y{i}", Is = i % 2 == 0 })) } }],
        };
        var found = Find(rules, CheckClaim.NeverExcludes, "rare", effort: 1);
        Assert.Equal(CheckVerdict.Refuted, found.Verdict);
        Assert.Equal(ScoreStatus.OutsideScope, Assert.Single(found.Witnesses).Status);
    }

    /// <summary>A sum that is 900 or 901 and some thousands: its ends do not tell, all that it can be does.</summary>
    [Fact]
    public void Narrowing_looks_at_every_value_between_where_ends_do_not_tell()
    {
        YesNoQuestion[] thousands = [.. Enumerable.Range(0, 20).Select(i => new YesNoQuestion { Id = $"y{i}", Text = "Y?", Domain = "d", Points = 1000 })];
        var rules = Of(
            [Choice("q", Enumerable.Range(0, 10).Select(i => i * 100)), .. thousands, new YesNoQuestion { Id = "one", Text = "One?", Domain = "d", Points = 1 }],
            [Mirror(100), new SumStep { Id = "s", Of = ["d", "t"] }],
            new() { PointPrice = 1 }) with
        {
            Exclusions = [new() { Id = "never", Reason = "R", When = new ValueCondition { Of = "s", AtLeast = 10_500, AtMost = 10_500 } }],
        };
        Assert.Equal(CheckVerdict.Proved, Find(rules, CheckClaim.NeverExcludes, "never", effort: 10).Verdict);
    }

    /// <summary>What counts less, the more the question `q` counts.</summary>
    private static PointsStep Mirror(int each) => new() { Id = "t", Of = "q", Domain = "d", Table = ValueList.From(Enumerable.Range(0, 10).Select(i => new OptionPoints($"o{i}", each * (9 - i)))) };

    private static RasConfiguration Tables(int questions)
    {
        Step[] tables = [.. Enumerable.Range(0, questions).Select(i => new PointsStep { Id = $"t{i}", Of = $"q{i}", Domain = "d", Table = [new("o0", 3), new("o1", 0), new("o2", 9), new("o3", 1)] })];
        return Of([.. Enumerable.Range(0, questions).Select(i => Choice($"q{i}", [0, 0, 0, 0]))], [.. tables, Sum(tables)], new() { Lines = [Line] });
    }

    private static SumStep Sum(Step[] steps) => new() { Id = "s", Of = ValueList.From(steps.Select(s => (SumTerm)s.Id)) };

    private static void AssertRange(RasConfiguration rules, string id, int least, int greatest, int effort)
    {
        var found = Find(rules, CheckClaim.Range, id, effort);
        Assert.Equal((CheckVerdict.Proved, (Rational)least, (Rational)greatest), (found.Verdict, found.Least!.Limit, found.Greatest!.Limit));
    }

    private static CheckFinding Find(RasConfiguration rules, CheckClaim claim, string id, int effort) =>
        RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = effort }).Findings.Single(f => f.Claim == claim && f.Id == id);

    private static RasConfiguration Of(ValueList<Question> questions, ValueList<Step>? steps, Budget budget) => new()
    {
        Id = "wide", Version = "1", Title = "Wide", Domains = [new() { Id = "d", Title = "D" }], Questions = questions, Steps = steps, Budget = budget,
    };

    private static ChoiceQuestion Choice(string id, IEnumerable<int> points) => new() { Id = id, Text = $"{id}?", Domain = "d", Options = Options(points) };

    private static ChoicesQuestion Choices(string id, IEnumerable<int> points) => new() { Id = id, Text = $"{id}?", Domain = "d", Options = Options(points) };

    private static ValueList<QuestionOption> Options(IEnumerable<int> points) => ValueList.From(points.Select((p, i) => new QuestionOption { Id = $"o{i}", Points = p }));

    private static NumberQuestion Number(string id, int greatest, int points) => new() { Id = id, Text = $"{id}?", Domain = "d", Min = 0, Max = greatest, Increment = 1, Points = points };
}
