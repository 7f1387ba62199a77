using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What composition alone proves of a change is no wider than it need be, and never too narrow: questions with more answers than each is looked at by itself.</summary>
public sealed class SharpBoundsTests
{
    private const string Number = """{ "id": "q", "type": "number", "min": 0, "max": 20, "increment": 1 }""";
    private const string Line = """ "lines": [ { "id": "line", "of": "s", "price": 1 } ] """;

    [Fact]
    public void A_way_without_a_value_makes_no_change()
    {
        var report = Check(
            $$"""{{Number}}, { "id": "r", "type": "number", "min": 0, "max": 30000, "increment": 1 }""",
            """
            { "id": "u", "op": "bands", "of": "q", "bands": [ { "from": 100, "value": 1 } ] },
            { "id": "v", "op": "bands", "of": "r", "bands": [ { "from": 0, "value": 7 }, { "from": 15000, "value": 8 } ] },
            { "id": "s", "op": "choose", "otherwise": 5, "cases": [ { "when": { "of": "q", "atLeast": 15 }, "value": "v" }, { "when": { "of": "q", "atLeast": 10 }, "value": "u" } ] }
            """,
            Line);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls).Verdict);
        Assert.Equal(CheckVerdict.Refuted, report.Findings.Single(f => f is { Claim: CheckClaim.WayNeverTaken, Place: 1 }).Verdict);
    }

    /// <summary>Two sides of a sum go opposite ways, and one of them has a hole: a small table tells what both make together.</summary>
    [Fact]
    public void A_part_that_is_sometimes_unknown_is_worked_out_answer_by_answer()
    {
        var report = Check(
            Number,
            """
            { "id": "a", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": 0 }, { "from": 5, "value": 10 } ] },
            { "id": "b", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": 5 }, { "from": 5, "to": 16, "value": 2 }, { "from": 18, "value": 2 } ] },
            { "id": "s", "op": "sum", "of": [ "a", "b" ] }
            """,
            Line);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls).Verdict);
    }

    /// <summary>Between 20 and 1000 points there is nobody, so nobody passes from one of these bands to the other.</summary>
    [Fact]
    public void A_band_that_nobody_is_near_is_left_aside()
    {
        var report = Check(
            """{ "id": "p", "options": [ { "id": "none", "points": 0 }, { "id": "much", "points": 1000 } ] }, { "id": "q", "type": "number", "min": 0, "max": 20, "increment": 1 }""",
            """
            { "id": "a", "op": "sum", "of": [ "p", "q" ] },
            { "id": "s", "op": "bands", "of": "a", "bands": [ { "from": 0, "value": 0 }, { "from": 500, "value": 50 }, { "from": 1000, "value": 10 } ] }
            """,
            Line);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls).Verdict);
    }

    /// <summary>No answer lies below the stretch, so a higher number only ever leaves it; and of more answers than a small table holds composition alone tells that.</summary>
    [Fact]
    public void A_stretch_that_begins_with_the_first_answer_is_only_left()
    {
        var report = Check(
            """{ "id": "q", "type": "number", "min": 0, "max": 100000, "increment": 1 }""",
            """{ "id": "s", "op": "choose", "otherwise": 9, "cases": [ { "when": { "of": "q", "atLeast": 0, "atMost": 10 }, "value": 5 } ] }""",
            Line);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls).Verdict);
    }

    [Fact]
    public void Rounding_on_both_sides_of_0_is_reckoned_with()
    {
        var report = Check(
            """{ "id": "q", "type": "yesNo", "points": 1 }""",
            """
            { "id": "a", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": 0.5 }, { "from": 1, "value": -0.5 } ] },
            { "id": "b", "op": "round", "of": "a", "rounding": { "increment": 1 } },
            { "id": "s", "op": "sum", "of": [ "b" ], "constant": 10 }
            """,
            Line);
        AssertGreatest(2, Finding(report, CheckClaim.LargestStep));
    }

    [Fact]
    public void A_figure_that_is_whole_already_is_not_thought_to_be_rounded()
    {
        var report = Check(Number, """{ "id": "s", "op": "sum", "of": [ "q" ] }""", """ "lines": [ { "id": "line", "of": "s", "price": 3 } ], "rounding": { "increment": 1, "mode": "halfEven" } """);
        AssertGreatest(3, Finding(report, CheckClaim.LargestStep));
    }

    [Fact]
    public void What_goes_down_is_never_rounded_up()
    {
        var report = Check(
            Number,
            """{ "id": "s", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": 5.3 }, { "from": 10, "value": 0.2 } ] }""",
            """ "lines": [ { "id": "line", "of": "s", "price": 1 } ], "rounding": { "increment": 1, "mode": "halfEven" } """);
        AssertGreatest(0, Finding(report, CheckClaim.Influence));
    }

    [Fact]
    public void A_budget_that_is_multiplied_is_known_to_change_by_that()
    {
        var report = Check(
            """{ "id": "q", "type": "yesNo" }, { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 1 }""",
            """{ "id": "s", "op": "sum", "of": [ "n" ] }""",
            """ "lines": [ { "id": "line", "of": "s", "price": 4 } ], "adjustments": [ { "id": "twice", "when": { "answer": "q", "is": true }, "multiplyBy": 2 } ] """);
        AssertGreatest(40, Finding(report, CheckClaim.Influence));
    }

    /// <summary>From no answer to one is no step: of 30 to 50 the difference is 20.</summary>
    [Theory]
    [InlineData(""" "min": 0, "max": 1 """, 1)]
    [InlineData(""" "min": 30, "max": 50, "required": false """, 20)]
    public void The_difference_that_a_number_makes_is_proved_to_its_ends(string range, int difference)
    {
        var report = Check($$"""{ "id": "q", "type": "number", "increment": 1, {{range}} }""", """{ "id": "s", "op": "sum", "of": [ "q" ] }""", Line);
        AssertGreatest(difference, Finding(report, CheckClaim.Influence));
    }

    private static void AssertGreatest(int limit, CheckFinding finding) => Assert.Equal((limit, true), ((int)finding.Greatest!.Limit.Numerator, finding.Greatest.IsReached));

    private static CheckFinding Finding(CheckReport report, CheckClaim claim) => report.Findings.Single(f => f.Claim == claim && f.Id == "q");

    private static CheckReport Check(string questions, string steps, string budget)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "sharp", "version": "1", "title": "Sharp", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ {{questions}}, { "id": "c", "type": "yesNo", "domain": "care", "points": 1 } ],
              "steps": [ {{steps}} ],
              "budget": { {{budget}} } }
            """);
        return RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 5 });
    }
}
