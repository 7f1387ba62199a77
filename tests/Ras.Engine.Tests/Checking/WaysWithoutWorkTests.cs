using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What is proved where no work may be spent: by the values of a few answers and by what a condition says of the value it looks at.</summary>
public sealed class WaysWithoutWorkTests
{
    [Fact]
    public void What_lies_between_the_opposites_of_few_values_is_never_taken()
    {
        var report = Check("""
            { "id": "minus", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": -1 } ] },
            { "id": "p", "op": "product", "of": [ "q", "minus" ] },
            { "id": "s", "op": "bands", "of": "p", "bands": [ { "from": -10, "value": 1 }, { "from": -9, "value": 2 }, { "from": -3, "value": 3 } ] }
            """);
        Assert.Equal(
            [CheckVerdict.Refuted, CheckVerdict.Proved, CheckVerdict.Refuted],
            report.Findings.Where(f => f is { Claim: CheckClaim.BandNeverTaken, Id: "s" }).Select(f => f.Verdict));
    }

    /// <summary>A condition on the points of another question, which comes before, says nothing of the value.</summary>
    [Theory]
    [InlineData("""{ "answer": "h", "is": true }""")]
    [InlineData("""{ "of": "q", "atLeast": 5 }""")]
    public void A_condition_on_a_value_says_where_it_lies_also_beside_one_on_another_answer(string other)
    {
        var report = Check($$"""
            { "id": "s", "op": "choose", "cases": [ { "when": {{other}}, "value": 7 }, { "when": { "of": "n", "atLeast": 5 }, "value": "n" } ], "otherwise": 5 }
            """);
        Assert.Equal<Rational>(5, report.Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "s" }).Least!.Limit);
    }

    /// <summary>Who has no answer meets no condition on its points, and so comes to the other way with nothing; of so many answers none is looked at apart.</summary>
    [Fact]
    public void A_band_that_only_people_without_an_answer_come_to_is_taken()
    {
        const string steps = """
            { "id": "c", "op": "choose", "cases": [ { "when": { "of": "free", "atMost": 3 }, "value": 9 } ], "otherwise": "free" },
            { "id": "s", "op": "bands", "of": "c", "bands": [ { "from": 0, "value": 1 }, { "from": 4, "value": 2 } ] }
            """;
        var report = Check(steps);
        Assert.Equal(CheckVerdict.Refuted, report.Findings.Single(f => f is { Claim: CheckClaim.BandNeverTaken, Id: "s", Place: 0 }).Verdict);
        ProofAndCountTests.AssertAgree(report, Check(steps, new() { EffortPercent = 1 }));
    }

    private static CheckReport Check(string steps, CheckEffort? effort = null) => RasChecker.Check(
        RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "ways", "version": "1", "title": "Ways", "period": "week", "domains": [ { "id": "care" } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 10 } ] },
                             { "id": "n", "type": "number", "domain": "care", "min": 0, "max": 20, "increment": 1 }, { "id": "h", "type": "yesNo" },
                             { "id": "free", "type": "number", "required": false, "min": 0, "max": 8, "increment": 1 } ],
              "steps": [ {{steps}} ], "budget": { "lines": [ { "id": "line", "of": "s", "price": 2 } ] } }
            """),
        effort ?? ProofAndCountTests.ByEnds);
}
