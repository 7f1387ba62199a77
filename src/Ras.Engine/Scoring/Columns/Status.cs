using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Where something holds, the status is at most this one: of all that hold the first in the order of deciding stays.</summary>
/// <param name="where">Where it holds.</param>
/// <param name="status">The status then.</param>
/// <param name="statuses">The statuses so far.</param>
internal sealed class LowerStatus(Slot where, ScoreStatus status, Slot statuses) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var holds = block.Truths(where);
        var column = block.Truths(statuses);
        for (var i = 0; i < column.Length; i++)
        {
            if (holds[i] != 0)
                column[i] = Math.Min(column[i], (byte)status);
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<byte> holds = block.Truths(where);
        var column = block.Truths(statuses);
        var then = Vector256.Create((byte)status);
        for (var i = 0; i < column.Length; i += Vectors.Cases)
            Vectors.Store(Vector256.Min(Vectors.Load<byte>(column, i), then | ~Vectors.Load(holds, i)), column, i);
    }
#endif
}

/// <summary>Where the status has come at least so far in the order of deciding.</summary>
/// <param name="statuses">The statuses.</param>
/// <param name="least">The first that counts.</param>
/// <param name="holds">Where it has.</param>
internal sealed class HasStatus(Slot statuses, ScoreStatus least, Slot holds) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var column = block.Truths(statuses);
        var truths = block.Truths(holds);
        for (var i = 0; i < truths.Length; i++)
            truths[i] = column[i] >= (byte)least ? byte.MaxValue : byte.MinValue;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<byte> column = block.Truths(statuses);
        var truths = block.Truths(holds);
        var from = Vector256.Create((byte)least);
        for (var i = 0; i < truths.Length; i += Vectors.Cases)
            Vectors.Store(Vector256.Equals(Vector256.Max(Vectors.Load(column, i), from), Vectors.Load(column, i)), truths, i);
    }
#endif
}
