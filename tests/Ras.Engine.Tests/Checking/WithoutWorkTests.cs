using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What a check knows where it may do no work beyond a first look: sums and products of few values, one by one.</summary>
public sealed class WithoutWorkTests
{
    private const string Ones = """{ "id": "c", "domain": "care", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1 } ] }""";

    /// <summary>No answers give the step <c>s</c> a value from one number up to the other.</summary>
    [Theory]
    [InlineData("""{ "id": "n", "type": "number", "min": 0, "max": 3, "increment": 1 }, { "id": "m", "type": "number", "min": 0, "max": 3, "increment": 1 }""", """{ "id": "s", "op": "product", "of": [ "n", "m" ] }""", 7, 9)]
    [InlineData("""{ "id": "n", "type": "number", "min": 0, "max": 15, "increment": 1 }, { "id": "m", "type": "number", "min": 0, "max": 15, "increment": 1 }""", """{ "id": "s", "op": "product", "of": [ "n", "m" ] }""", 17, 18)]
    [InlineData("""{ "id": "n", "domain": "care", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 200 } ] }""", """{ "id": "s", "op": "sum", "of": [ "n", "c" ] }""", 2, 200)]
    [InlineData("""{ "id": "n", "domain": "care", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 255 } ] }""", """{ "id": "s", "op": "sum", "of": [ "n", "c" ] }""", 2, 255)]
    [InlineData("""{ "id": "n", "domain": "care", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1 }, { "id": "x", "points": 1000 } ] }""", """{ "id": "s", "op": "sum", "of": [ "n" ], "constant": 5 }""", 7, 1005)]
    [InlineData(
        """{ "id": "n", "domain": "care", "options": [ { "id": "a", "points": 5 }, { "id": "b", "points": 105 } ] }, { "id": "m", "domain": "care", "options": [ { "id": "a", "points": 1 }, { "id": "b", "points": 21 } ] }, { "id": "k", "domain": "care", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1000 } ] }""",
        """{ "id": "p", "op": "product", "of": [ "n", "m" ] }, { "id": "s", "op": "sum", "of": [ "p", "k" ] }""", 200, 1000)]
    public void Few_values_are_known_one_by_one(string questions, string steps, int from, int to) =>
        Assert.Equal(CheckVerdict.Proved, MiddleOf(questions, steps, from, to));

    /// <summary>No product is 17 here either, but there are more than are made without work.</summary>
    [Fact]
    public void More_products_than_cost_nothing_are_left_open() =>
        Assert.Equal(
            CheckVerdict.Undecided,
            MiddleOf(
                """{ "id": "n", "type": "number", "min": 0, "max": 16, "increment": 1 }, { "id": "m", "type": "number", "min": 0, "max": 15, "increment": 1 }""",
                """{ "id": "s", "op": "product", "of": [ "n", "m" ] }""", 17, 18));

    /// <summary>Whether the band of <c>s</c> between two numbers is never taken.</summary>
    private static CheckVerdict MiddleOf(string questions, string steps, int from, int to)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "few", "version": "1", "title": "Few", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ {{Ones}}, {{questions}} ],
              "steps": [ {{steps}},
                         { "id": "table", "op": "bands", "of": "s", "bands": [ { "from": 0, "value": 0 }, { "from": {{from}}, "value": 1 }, { "from": {{to}}, "value": 2 } ] } ],
              "budget": { "lines": [ { "id": "line", "of": "table", "price": 2 } ] } }
            """);
        var report = RasChecker.Check(configuration, ProofAndCountTests.ByEnds);
        return report.Findings.Single(f => f.Claim == CheckClaim.BandNeverTaken && f.Id == "table" && f.Place == 1).Verdict;
    }
}
