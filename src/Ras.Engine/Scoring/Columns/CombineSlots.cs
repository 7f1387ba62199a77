using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>How two values become one.</summary>
internal interface ICombination
{
    public long Of(long one, long other);

#if NET8_0_OR_GREATER
    public Vector256<T> Of<T>(Vector256<T> one, Vector256<T> other);
#endif
}

/// <summary>The second of two, whatever the first.</summary>
internal readonly struct Second : ICombination
{
    public long Of(long one, long other) => other;

#if NET8_0_OR_GREATER
    public Vector256<T> Of<T>(Vector256<T> one, Vector256<T> other) => other;
#endif
}

/// <summary>The product of two.</summary>
internal readonly struct ProductOf : ICombination
{
    public long Of(long one, long other) => unchecked(one * other);

#if NET8_0_OR_GREATER
    public Vector256<T> Of<T>(Vector256<T> one, Vector256<T> other) => one * other;
#endif
}

/// <summary>The greater of two.</summary>
internal readonly struct Greater : ICombination
{
    public long Of(long one, long other) => Math.Max(one, other);

#if NET8_0_OR_GREATER
    public Vector256<T> Of<T>(Vector256<T> one, Vector256<T> other) => Vector256.Max(one, other);
#endif
}

/// <summary>The smaller of two.</summary>
internal readonly struct Smaller : ICombination
{
    public long Of(long one, long other) => Math.Min(one, other);

#if NET8_0_OR_GREATER
    public Vector256<T> Of<T>(Vector256<T> one, Vector256<T> other) => Vector256.Min(one, other);
#endif
}

/// <summary>Combines what is in a column with another column times a whole number.</summary>
/// <typeparam name="TFrom">The lane of the other column.</typeparam>
/// <typeparam name="TTo">The lane of the column.</typeparam>
/// <typeparam name="TCombination">How they are combined.</typeparam>
/// <param name="other">The other column.</param>
/// <param name="multiplier">The whole number.</param>
/// <param name="into">The column.</param>
internal sealed class CombineSlots<TFrom, TTo, TCombination>(Slot other, long multiplier, Slot into) : BlockOperation(into.Lane)
    where TFrom : unmanaged
    where TTo : unmanaged
    where TCombination : struct, ICombination
{
    protected override void RunIntegers(BlockMemory block)
    {
        var column = block.Column<TTo>(into);
        ReadOnlySpan<TFrom> others = block.Column<TFrom>(other);
        for (var i = 0; i < column.Length; i++)
            Lanes.Put(column, i, default(TCombination).Of(Lanes.Get<TTo>(column, i), unchecked(Lanes.Get(others, i) * multiplier)));
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var column = block.Column<TTo>(into);
        ReadOnlySpan<TFrom> others = block.Column<TFrom>(other);
        var times = Vector256.Create(Lanes.Of<TTo>(multiplier));
        var isPlain = multiplier == 1;
        for (var i = 0; i < column.Length; i += Vector256<TTo>.Count)
        {
            var value = Vectors.Load<TFrom, TTo>(others, i);
            Vectors.Store(default(TCombination).Of(Vectors.Load<TTo>(column, i), isPlain ? value : value * times), column, i);
        }
    }
#endif
}

/// <summary>The product of two columns of one lane.</summary>
/// <typeparam name="TFrom">The lane of the columns.</typeparam>
/// <typeparam name="TTo">The lane of the product.</typeparam>
/// <param name="one">The first column.</param>
/// <param name="other">The second column.</param>
/// <param name="product">The product.</param>
internal sealed class Multiply<TFrom, TTo>(Slot one, Slot other, Slot product) : BlockOperation(product.Lane)
    where TFrom : unmanaged
    where TTo : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        ReadOnlySpan<TFrom> first = block.Column<TFrom>(one);
        ReadOnlySpan<TFrom> second = block.Column<TFrom>(other);
        var products = block.Column<TTo>(product);
        for (var i = 0; i < products.Length; i++)
            Lanes.Put(products, i, unchecked(Lanes.Get(first, i) * Lanes.Get(second, i)));
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<TFrom> first = block.Column<TFrom>(one);
        ReadOnlySpan<TFrom> second = block.Column<TFrom>(other);
        var products = block.Column<TTo>(product);
        for (var i = 0; i < products.Length; i += Vector256<TTo>.Count)
            Vectors.Store(Vectors.Load<TFrom, TTo>(first, i) * Vectors.Load<TFrom, TTo>(second, i), products, i);
    }
#endif
}

/// <summary>Combines what is in a column with one number.</summary>
/// <typeparam name="T">The lane.</typeparam>
/// <typeparam name="TCombination">How they are combined.</typeparam>
/// <param name="number">The number.</param>
/// <param name="into">The column.</param>
internal sealed class CombineNumber<T, TCombination>(long number, Slot into) : BlockOperation(into.Lane)
    where T : unmanaged
    where TCombination : struct, ICombination
{
    protected override void RunIntegers(BlockMemory block)
    {
        var column = block.Column<T>(into);
        for (var i = 0; i < column.Length; i++)
            Lanes.Put(column, i, default(TCombination).Of(Lanes.Get<T>(column, i), number));
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var column = block.Column<T>(into);
        var all = Vector256.Create(Lanes.Of<T>(number));
        for (var i = 0; i < column.Length; i += Vector256<T>.Count)
            Vectors.Store(default(TCombination).Of(Vectors.Load<T>(column, i), all), column, i);
    }
#endif
}
