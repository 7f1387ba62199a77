using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What a sum of points can be is known to the point, however many neighbouring values its parts have: bands in the gap between are never taken, all others may be.</summary>
public sealed class SumsOfRunsTests
{
    private const int Apart = 100;

    /// <summary>A number from 0 on, and beside it nothing or a hundred.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(17)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void A_run_of_values_moved_by_a_hundred_leaves_just_the_gap_between(int values)
    {
        var bands = string.Join(", ", Enumerable.Range(0, Apart + values).Select(i => $$"""{ "from": {{i}}, "value": {{i}} }"""));
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "runs", "version": "1", "title": "Runs", "period": "week",
              "domains": [ { "id": "care", "bands": [ {{bands}} ] } ],
              "questions": [ { "id": "n", "type": "number", "domain": "care", "min": 0, "max": {{values - 1}}, "increment": 1 },
                             { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "much", "points": {{Apart}} } ] } ],
              "budget": { "pointPrice": 1 } }
            """);
        var never = RasChecker.Check(configuration, ProofAndCountTests.ByEnds).Findings.Where(f => f is { Claim: CheckClaim.BandNeverTaken, Verdict: CheckVerdict.Proved }).Select(f => f.Place);
        Assert.Equal(Enumerable.Range(values, Apart - values).Select(i => (int?)i), never);
    }
}
