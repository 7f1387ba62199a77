using System;
using System.Linq;

namespace Ras.Engine.Tests;

/// <summary>What work allocates on its thread.</summary>
internal static class Allocations
{
    /// <summary>The fewest bytes that one of some rounds allocates.</summary>
    // Why: once in a while the runtime itself allocates on a thread while it compiles a loop anew; what a score allocates shows in every round.
    public static long Least(int rounds, Action round) => Enumerable.Range(0, rounds).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        round();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
