using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Whether all of a budget goes back to domains is told from how it is written: where it does, without any work; where it need not, somebody shows it.</summary>
public sealed class LinkedBudgetTests
{
    [Theory]
    [InlineData("""{ "id": "s", "op": "sum", "of": [ "care" ] }""", "")]
    [InlineData("""{ "id": "s", "op": "bands", "of": "care", "bands": [ { "from": 0, "value": 0 }, { "from": 2, "value": 2 } ] }""", "")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "care", "nodes": [ { "at": 0, "value": 0 }, { "at": 10, "value": 10 } ], "rounding": { "increment": 1 } }""", "")]
    [InlineData("""{ "id": "s", "op": "sum", "of": [ "n" ] }""", """, "domain": "care" """)]
    public void What_is_written_from_domains_alone_is_proved_without_any_work(string step, string more) =>
        Assert.Equal(CheckVerdict.Proved, Verdict(step, more, 0));

    [Theory]
    [InlineData("""{ "id": "s", "op": "bands", "of": "n", "bands": [ { "from": 1, "value": 5 } ] }""")]
    [InlineData("""{ "id": "s", "op": "lookup", "of": [ "q" ], "rows": [ { "is": [ "none" ], "value": "care" }, { "is": [ "*" ], "value": "n" } ] }""")]
    [InlineData("""{ "id": "s", "op": "bands", "of": "total", "bands": [ { "from": 0, "value": 5 } ] }""")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "total", "nodes": [ { "at": 0, "value": 5 }, { "at": 10, "value": 10 } ], "rounding": { "increment": 1 } }""")]
    public void What_may_come_from_no_domain_is_shown_by_somebody(string step) => Assert.Equal(CheckVerdict.Refuted, Verdict(step, "", 5));

    private static CheckVerdict Verdict(string step, string more, int effort)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "linked", "version": "1", "title": "Linked", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1 } ],
              "steps": [ {{step}} ],
              "budget": { "lines": [ { "id": "line", "of": "s", "price": 2{{more}} } ] } }
            """);
        return RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = effort }).Findings.Single(f => f.Claim == CheckClaim.SharesBelongToDomains).Verdict;
    }
}
