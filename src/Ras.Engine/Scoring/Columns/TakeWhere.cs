using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Where something holds, a column takes another's value times a whole number; elsewhere it keeps its own.</summary>
/// <typeparam name="TFrom">The lane of the other column.</typeparam>
/// <typeparam name="TTo">The lane of the column.</typeparam>
/// <param name="where">Where it is taken.</param>
/// <param name="other">The other column.</param>
/// <param name="multiplier">The whole number.</param>
/// <param name="into">The column.</param>
internal sealed class TakeWhere<TFrom, TTo>(Slot where, Slot other, long multiplier, Slot into) : BlockOperation(into.Lane)
    where TFrom : unmanaged
    where TTo : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        var holds = block.Truths(where);
        var column = block.Column<TTo>(into);
        ReadOnlySpan<TFrom> others = block.Column<TFrom>(other);
        for (var i = 0; i < column.Length; i++)
        {
            if (holds[i] != 0)
                Lanes.Put(column, i, unchecked(Lanes.Get(others, i) * multiplier));
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<sbyte> holds = block.Column<sbyte>(where);
        var column = block.Column<TTo>(into);
        ReadOnlySpan<TFrom> others = block.Column<TFrom>(other);
        var times = Vector256.Create(Lanes.Of<TTo>(multiplier));
        var isPlain = multiplier == 1;
        for (var i = 0; i < column.Length; i += Vector256<TTo>.Count)
        {
            var value = Vectors.Load<TFrom, TTo>(others, i);
            var taken = Vector256.ConditionalSelect(Vectors.Load<sbyte, TTo>(holds, i), isPlain ? value : value * times, Vectors.Load<TTo>(column, i));
            Vectors.Store(taken, column, i);
        }
    }
#endif
}

/// <summary>Where something holds, a column takes one number; elsewhere it keeps its own values.</summary>
/// <typeparam name="T">The lane.</typeparam>
/// <param name="where">Where it is taken.</param>
/// <param name="number">The number.</param>
/// <param name="into">The column.</param>
internal sealed class TakeNumberWhere<T>(Slot where, long number, Slot into) : BlockOperation(into.Lane)
    where T : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        var holds = block.Truths(where);
        var column = block.Column<T>(into);
        for (var i = 0; i < column.Length; i++)
        {
            if (holds[i] != 0)
                Lanes.Put(column, i, number);
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<sbyte> holds = block.Column<sbyte>(where);
        var column = block.Column<T>(into);
        var all = Vector256.Create(Lanes.Of<T>(number));
        for (var i = 0; i < column.Length; i += Vector256<T>.Count)
            Vectors.Store(Vector256.ConditionalSelect(Vectors.Load<sbyte, T>(holds, i), all, Vectors.Load<T>(column, i)), column, i);
    }
#endif
}
