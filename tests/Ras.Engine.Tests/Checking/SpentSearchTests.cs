using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A search whose work is used up to just nothing has shown nothing of the answers that it did not come to.</summary>
public sealed class SpentSearchTests
{
    /// <summary>That an answer does not meet the requirement shows of each by itself only, since of several the sum may be more than it is of any; so a search goes through them one by one, and has no work left long before the one that does.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_was_not_come_to_is_not_said_to_be_nobody(int percent)
    {
        // Why: with so many steps besides one look costs 256 units of work, of which the search gets a multiple, so that an answer that is left aside takes the last.
        var besides = string.Join(", ", Enumerable.Range(0, 16).Select(i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ "n" ] }"""));
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "spent", "version": "1", "title": "Spent", "period": "week",
              "questions": [ { "id": "n", "type": "number", "min": 0, "max": 8191, "increment": 1 } ],
              "steps": [ { "id": "rest", "op": "interpolate", "of": "n", "nodes": [ { "at": 0, "value": 8191 }, { "at": 8191, "value": 0 } ], "rounding": { "increment": 1 } },
                         { "id": "both", "op": "sum", "of": [ "n", "rest" ] }, {{besides}} ],
              "eligibility": [ { "id": "need", "require": { "any": [ { "of": "both", "above": 8191 }, { "of": "n", "atLeast": 8000, "atMost": 8000 } ] } } ],
              "budget": { "lines": [ { "id": "grant", "amount": 10 } ] } }
            """);
        var counted = RasChecker.Check(configuration, new() { EffortPercent = 0 });
        Assert.Equal(8192L, counted.AnswerSets);
        var searched = RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = percent });
        ProofAndCountTests.AssertAgree(searched, counted);
        Assert.Equal(Ranges(counted), Ranges(searched));
    }

    private static string[] Ranges(CheckReport report) => [.. report.Findings.Where(f => f.Claim == CheckClaim.Range).Select(f => f.Id)];
}
