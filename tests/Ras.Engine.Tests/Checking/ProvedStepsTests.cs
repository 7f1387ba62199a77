using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>How far one answer can move a figure, proved without going through all answers: as narrow as the figure allows, and never narrower.</summary>
public sealed class ProvedStepsTests
{
    private static readonly CheckEffort NoCounting = new() { MostAnswerSets = 0, EffortPercent = 5 };

    /// <summary>One side rises where the other falls: apart they might lower a figure, together they never do.</summary>
    [Theory]
    [InlineData("sum", 3, 6)]
    [InlineData("max", 5, 6)]
    public void Sides_that_hang_together_are_worked_out_together(string op, int step, int whole)
    {
        var report = Check($$"""
            "questions": [ { "id": "n", "type": "number", "min": 0, "max": 20, "increment": 1 } ],
            "steps": [ { "id": "up", "op": "bands", "of": "n", "bands": [ { "from": 0, "value": 0 }, { "from": 10, "value": 5 }, { "from": 15, "value": 10 } ] },
                       { "id": "down", "op": "bands", "of": "n", "bands": [ { "from": 0, "value": 4 }, { "from": 10, "value": 2 }, { "from": 15, "value": 0 } ] },
                       { "id": "s", "op": "{{op}}", "of": [ "up", "down" ] } ],
            "budget": { "lines": [ { "id": "line", "of": "s", "price": 1 } ] }
            """);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls, "n").Verdict);
        Assert.Equal<Rational>(step, Finding(report, CheckClaim.LargestStep, "n").Greatest!.Limit);
        Assert.Equal<Rational>(0, Finding(report, CheckClaim.Influence, "n").Least!.Limit);
        Assert.Equal<Rational>(whole, Finding(report, CheckClaim.Influence, "n").Greatest!.Limit);
    }

    /// <summary>A step moves a value on lines between nodes by the steepest of them, whatever its unit and the increment that it is rounded to.</summary>
    [Theory]
    [InlineData("""{ "at": 0, "value": 0 }, { "at": 20, "value": 10 }, { "at": 100, "value": 130 }, { "at": 140, "value": 90 }""", 140, "0.5", "0.125", 75, -13000)]
    [InlineData("""{ "at": 0, "value": 0 }, { "at": 40, "value": 20 }""", 40, "1", "1", 100, 0)]
    public void A_step_along_lines_is_no_steeper_than_the_steepest(string nodes, int most, string each, string increment, int pence, int leastPence)
    {
        var report = Check($$"""
            "questions": [ { "id": "n", "type": "number", "min": 0, "max": {{most}}, "increment": {{each}} } ],
            "steps": [ { "id": "s", "op": "interpolate", "of": "n", "nodes": [ {{nodes}} ], "rounding": { "increment": {{increment}} } } ],
            "budget": { "lines": [ { "id": "line", "of": "s", "price": 1 } ] }
            """);
        Assert.Equal(new Rational(pence, 100), Finding(report, CheckClaim.LargestStep, "n").Greatest!.Limit);
        Assert.Equal(new Rational(leastPence, 100), Finding(report, CheckClaim.Influence, "n").Least!.Limit);
    }

    /// <summary>What an adjustment makes of a sum is never told apart from the sum that it is made of.</summary>
    [Theory]
    [InlineData("\"atLeast\": 50", true, 40)]
    [InlineData("\"atMost\": 50", false, 2960)]
    [InlineData("\"add\": 25", true, 25)]
    public void An_adjustment_that_comes_or_goes_moves_a_sum_by_what_it_makes_of_it(string adjustment, bool yes, int step)
    {
        var report = Check($$"""
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "y", "type": "yesNo" },
                           { "id": "a", "domain": "care", "type": "number", "min": 10, "max": 1010, "increment": 1 },
                           { "id": "b", "domain": "care", "type": "number", "min": 0, "max": 1000, "increment": 1 },
                           { "id": "c", "domain": "care", "type": "number", "min": 0, "max": 1000, "increment": 1 } ],
            "budget": { "pointPrice": 1, "adjustments": [ { "id": "made", {{adjustment}}, "when": { "answer": "y", "is": {{(yes ? "true" : "false")}} } } ] }
            """);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls, "y").Verdict);
        Assert.Equal<Rational>(step, Finding(report, CheckClaim.LargestStep, "y").Greatest!.Limit);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.LargestStep, "y").Verdict);
    }

    private static CheckFinding Finding(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id);

    private static CheckReport Check(string parts) =>
        RasChecker.Check(RasJson.ReadConfiguration($$"""{ "formatVersion": 1, "id": "steps", "version": "1", "title": "Steps", "period": "week", {{parts}} }"""), NoCounting);
}
