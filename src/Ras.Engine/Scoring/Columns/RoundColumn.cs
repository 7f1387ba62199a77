using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>A value times a multiplier over a divisor, rounded.</summary>
/// <typeparam name="TFrom">The lane of the values.</typeparam>
/// <typeparam name="TTo">The lane of the results: 32 bits where those hold all of it.</typeparam>
/// <param name="values">The values.</param>
/// <param name="unknown">Where they are unknown; null where they never are.</param>
/// <param name="division">The multiplier, the divisor and the mode.</param>
/// <param name="reciprocal">How vectors divide; null where 32 bits do not hold it, and each value is divided on its own.</param>
/// <param name="rounded">The results.</param>
internal sealed class RoundColumn<TFrom, TTo>(Slot values, Slot? unknown, Division division, Reciprocal? reciprocal, Slot rounded) : BlockOperation(reciprocal is null ? Lane.Bits64 : Lane.Bits32, reciprocal is not null)
    where TFrom : unmanaged
    where TTo : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        ReadOnlySpan<TFrom> column = block.Column<TFrom>(values);
        var results = block.Column<TTo>(rounded);
        var isUnknown = unknown is null ? default : block.Truths(unknown);
        for (var i = 0; i < results.Length; i++)
        {
            // Why: only of known values is it proved that nothing on the way leaves its range.
            var value = isUnknown.IsEmpty || isUnknown[i] == 0 ? Lanes.Get(column, i) : 0;
            Lanes.Put(results, i, division.Round(value));
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<TFrom> column = block.Column<TFrom>(values);
        var results = block.Column<int>(rounded);
        var times = Vector256.Create((int)division.Multiplier);
        for (var i = 0; i < results.Length; i += Vector256<int>.Count)
            Vectors.Store(reciprocal!.Divide(Vectors.Load<TFrom, int>(column, i) * times), results, i);
    }
#endif
}
