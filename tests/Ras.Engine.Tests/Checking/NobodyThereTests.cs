using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Where gates or unknown values leave nobody, that is proved at once, without any search.</summary>
public sealed class NobodyThereTests
{
    [Theory]
    [InlineData(""" "exclusions": [ { "id": "gate", "when": { "of": "never", "atLeast": 0 } } ], """, "")]
    [InlineData(""" "eligibility": [ { "id": "gate", "require": { "of": "never", "atLeast": 0 } } ], """, "")]
    [InlineData("", """, { "id": "part", "of": "never", "price": 2 }""")]
    [InlineData("", """, { "id": "part", "of": "never", "price": 2, "oneOff": true }""")]
    public void Nobody_has_a_figure_where_a_gate_or_a_part_of_it_is_never_known(string gate, string line)
    {
        var configuration = Of(gate, line);
        Assert.Equal(CheckVerdict.Proved, Verdict(RasChecker.Check(configuration, ProofAndCountTests.ByEnds), CheckClaim.NeverAFigure, "budget"));
        Assert.Equal(CheckVerdict.Proved, Verdict(RasChecker.Check(configuration), CheckClaim.NeverAFigure, "budget"));
    }

    /// <summary>The gate reads a choice that is always known: one of its ways always holds.</summary>
    [Theory]
    [InlineData(""" "exclusions": [ { "id": "gate", "when": { "of": "s", "atLeast": 0 } } ], """)]
    [InlineData(""" "eligibility": [ { "id": "gate", "require": { "of": "s", "below": 0 } } ], """)]
    public void A_line_counts_for_nobody_where_everybody_is_turned_away(string gate)
    {
        var report = RasChecker.Check(Of(gate, """, { "id": "extra", "price": 1, "when": { "answer": "q", "is": "daily" } }"""), ProofAndCountTests.ByEnds);
        Assert.Equal(CheckVerdict.Proved, Verdict(report, CheckClaim.LineNeverCounts, "extra"));
    }

    private static CheckVerdict Verdict(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id).Verdict;

    private static RasConfiguration Of(string gate, string line) => RasJson.ReadConfiguration($$"""
        { "formatVersion": 1, "id": "nobody", "version": "1", "title": "Nobody", "period": "week",
          "domains": [ { "id": "care" } ],
          "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                         { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1 } ],
          "steps": [ { "id": "never", "op": "bands", "of": "n", "bands": [ { "from": 90, "value": 1 } ] },
                     { "id": "s", "op": "choose", "cases": [ { "when": { "all": [ { "of": "n", "atLeast": 5 }, { "answer": "q", "is": "daily" } ] }, "value": "n" } ], "otherwise": 5 } ],
          {{gate}}
          "budget": { "lines": [ { "id": "care-line", "price": 4 }{{line}} ] } }
        """);
}
