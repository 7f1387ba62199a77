using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What composition alone proves of values that take one of several ways: as much as the ways that are open say, and no more.</summary>
public sealed class ChoiceProofTests
{
    /// <summary>A number question with so many answers is left to composition: nobody searches its steps.</summary>
    private const int Most = 20;

    private static readonly CheckEffort Proving = new() { MostAnswerSets = 0, EffortPercent = 1 };
    private static readonly CheckEffort Counting = new() { EffortPercent = 1 };

    /// <summary>A way that is never taken, a way after one that always is, and two ways that hang together by their points.</summary>
    [Theory]
    [InlineData("""{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "n", "above": 100 }, "value": "down" } ], "otherwise": "n" }""")]
    [InlineData("""{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "n", "atLeast": 0 }, "value": "n" } ], "otherwise": "down" }""")]
    [InlineData("""{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "n", "atLeast": 10 }, "value": "one-more" } ], "otherwise": "q" }""")]
    public void A_choice_never_falls_where_none_of_its_open_ways_does(string step) =>
        Assert.Equal(CheckVerdict.Proved, Finding(RasChecker.Check(Of(step), Proving), CheckClaim.NeverFalls, "n").Verdict);

    [Fact]
    public void The_condition_of_a_way_says_where_the_value_lies_that_it_gives()
    {
        var step = """{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "n", "atLeast": 5 }, "value": "n" } ], "otherwise": 5 }""";
        Assert.Equal<Rational>(5, Finding(RasChecker.Check(Of(step), ProofAndCountTests.ByEnds), CheckClaim.Range, "s").Least!.Limit);
    }

    /// <summary>Who has no answer meets no condition on its points, so the other way may give nothing.</summary>
    [Fact]
    public void That_points_are_not_in_a_stretch_does_not_say_that_there_is_an_answer()
    {
        var configuration = Of("""{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "free", "atMost": 3 }, "value": 9 } ], "otherwise": "free" }""");
        var proved = RasChecker.Check(configuration, ProofAndCountTests.ByEnds);
        Assert.Equal<Rational>(0, Finding(proved, CheckClaim.Range, "s").Least!.Limit);
        ProofAndCountTests.AssertAgree(proved, RasChecker.Check(configuration, Counting));
    }

    /// <summary>An adjustment is a choice between the sum and what is made of it, and the way back from it lowers the figure.</summary>
    [Theory]
    [InlineData("\"add\": 10")]
    [InlineData("\"atLeast\": 15")]
    [InlineData("\"multiplyBy\": 2")]
    public void An_adjustment_that_ends_takes_away_what_it_gave(string adjustment)
    {
        var configuration = Of(
            """{ "id": "s", "op": "sum", "of": [ { "of": "care", "weight": 1 } ] }""",
            $$""", "adjustments": [ { "id": "lift", "when": { "answer": "h", "is": [ "h0", "h1" ] }, {{adjustment}} } ]""");
        ProofAndCountTests.AssertAgree(RasChecker.Check(configuration, Proving), RasChecker.Check(configuration, Counting));
    }

    /// <summary>Of answers that stand further along only the first ask, so what is asked can only come to be asked no more.</summary>
    [Fact]
    public void Points_that_are_asked_for_no_more_never_lift_the_figure()
    {
        var found = Finding(RasChecker.Check(Of("""{ "id": "s", "op": "sum", "of": [ { "of": "asked", "weight": 1 } ] }"""), Proving), CheckClaim.Influence, "h");
        Assert.Equal<(Rational, Rational)>((-12, 0), (found.Least!.Limit, found.Greatest!.Limit));
    }

    private static CheckFinding Finding(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id);

    private static RasConfiguration Of(string step, string adjustments = "")
    {
        var many = string.Join(", ", Enumerable.Range(0, Most).Select(i => $$"""{ "id": "h{{i}}", "points": {{i}} }"""));
        var first = string.Join(", ", Enumerable.Range(0, Most / 2).Select(i => $"\"h{i}\""));
        return RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "choices", "version": "1", "title": "Choices", "period": "week",
              "domains": [ { "id": "care" }, { "id": "beside" } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": {{Most}}, "increment": 1 },
                             { "id": "free", "required": false, "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                             { "id": "h", "domain": "beside", "options": [ {{many}} ] },
                             { "id": "asked", "askWhen": { "answer": "h", "is": [ {{first}} ] }, "options": [ { "id": "none", "points": 0 }, { "id": "daily", "points": 6 } ] } ],
              "steps": [ { "id": "down", "op": "bands", "of": "n", "bands": [ { "from": 0, "value": 5 }, { "from": 10, "value": 1 } ] },
                         { "id": "one-more", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": 1 }, { "from": 3, "value": 4 }, { "from": 6, "value": 7 } ] },
                         {{step}} ],
              "budget": { "lines": [ { "id": "line", "of": "s", "price": 2 } ]{{adjustments}} } }
            """);
    }
}
