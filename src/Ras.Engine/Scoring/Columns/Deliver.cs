using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Writes values into a column of results, and another number where there are none.</summary>
/// <typeparam name="TFrom">The lane of the values.</typeparam>
/// <typeparam name="TTo">The type of the results.</typeparam>
/// <param name="values">The values.</param>
/// <param name="shown">Where there are values.</param>
/// <param name="otherwise">The other number.</param>
/// <param name="target">The column of results.</param>
internal sealed class Deliver<TFrom, TTo>(Slot values, Slot shown, long otherwise, Func<ResultColumns, Memory<TTo>> target) : BlockOperation(values.Lane)
    where TFrom : unmanaged
    where TTo : unmanaged
{
    protected override void RunIntegers(BlockMemory block) => Write(block, Target(block), 0);

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<TFrom> column = block.Column<TFrom>(values);
        ReadOnlySpan<sbyte> isShown = block.Column<sbyte>(shown);
        var results = Target(block);
        var none = Vector256.Create(Lanes.Of<TTo>(otherwise));
        var i = 0;
        for (; i + Vector256<TTo>.Count <= results.Length; i += Vector256<TTo>.Count)
            Vectors.Store(Vector256.ConditionalSelect(Vectors.Load<sbyte, TTo>(isShown, i), Vectors.Load<TFrom, TTo>(column, i), none), results, i);
        Write(block, results, i);
    }
#endif

    private Span<TTo> Target(BlockMemory block) => target(block.Results).Span.Slice(block.First, block.Real);

    private void Write(BlockMemory block, Span<TTo> results, int from)
    {
        ReadOnlySpan<TFrom> column = block.Column<TFrom>(values);
        var isShown = block.Truths(shown);
        for (var i = from; i < results.Length; i++)
            Lanes.Put(results, i, isShown[i] != 0 ? Lanes.Get(column, i) : otherwise);
    }
}

/// <summary>Writes a column of bytes into one of results.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="target">The column of results.</param>
internal sealed class DeliverBytes(Slot bytes, Func<ResultColumns, Memory<byte>> target) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block) =>
        block.Truths(bytes).Slice(0, block.Real).CopyTo(target(block.Results).Span.Slice(block.First, block.Real));

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block) => RunIntegers(block);
#endif
}

/// <summary>Adds the cases that the columns refuse.</summary>
/// <param name="invalid">Where a case is invalid; added to.</param>
internal sealed class TakeRefused(Slot invalid) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var refused = block.Refused;
        var truths = block.Truths(invalid);
        for (var i = 0; i < refused.Length; i++)
            truths[i] |= refused[i];
    }

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block) => RunIntegers(block);
#endif
}
