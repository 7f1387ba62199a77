using System;
using System.Linq;
using System.Threading;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A document may chain more steps than a thread's stack is deep, and what is searched at the end of a chain is worked out step by step.</summary>
public sealed class LongChainTests
{
    private const int Steps = 3_000;
    private const int StackBytes = 512 * 1024;

    /// <summary>One side gives 5 where the other gives nothing, so together they are never 10; only narrowing the answer down shows that.</summary>
    [Fact]
    public void What_a_long_chain_never_comes_to_is_ruled_out_on_a_small_stack()
    {
        var chain = string.Join(", ", Enumerable.Range(1, Steps).Select(i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ "s{{i - 1}}" ] }"""));
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "chain", "version": "1", "title": "Chain", "period": "week",
              "questions": [ { "id": "n", "type": "number", "min": 0, "max": 3, "increment": 1 } ],
              "steps": [ { "id": "up", "op": "bands", "of": "n", "bands": [ { "from": 0, "value": 0 }, { "from": 2, "value": 5 } ] },
                         { "id": "down", "op": "bands", "of": "n", "bands": [ { "from": 0, "value": 5 }, { "from": 2, "value": 0 } ] },
                         { "id": "s0", "op": "sum", "of": [ "up", "down" ] },
                         {{chain}},
                         { "id": "table", "op": "bands", "of": "s{{Steps}}", "bands": [ { "from": 0, "value": 1 }, { "from": 6, "value": 2 } ] } ],
              "budget": { "lines": [ { "id": "line", "of": "table", "price": 2 } ] } }
            """);
        var report = OnSmallStack(() => RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 5 }));
        Assert.Equal(
            [CheckVerdict.Refuted, CheckVerdict.Proved],
            report.Findings.Where(f => f is { Claim: CheckClaim.BandNeverTaken, Id: "table" }).Select(f => f.Verdict));
    }

    private static CheckReport OnSmallStack(Func<CheckReport> check)
    {
        CheckReport? report = null;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    report = check();
                }
                catch (Exception e)
                {
                    thrown = e;
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        return report!;
    }
}
