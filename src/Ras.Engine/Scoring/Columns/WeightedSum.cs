using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>The sum of columns of one lane, each times a whole number, and a constant, or what is there already.</summary>
/// <typeparam name="TFrom">The lane of the columns.</typeparam>
/// <typeparam name="TTo">The lane of the sum, which holds every sum on the way.</typeparam>
/// <param name="terms">The columns and what each is multiplied by.</param>
/// <param name="constant">The constant; null to add to what is there.</param>
/// <param name="sum">The sum.</param>
internal sealed class WeightedSum<TFrom, TTo>((Slot Values, long Multiplier)[] terms, long? constant, Slot sum) : BlockOperation(sum.Lane)
    where TFrom : unmanaged
    where TTo : unmanaged
{
    private readonly bool _isPlain = Array.TrueForAll(terms, t => t.Multiplier == 1);

    protected override void RunIntegers(BlockMemory block)
    {
        var sums = block.Column<TTo>(sum);
        if (constant is { } number)
            sums.Fill(Lanes.Of<TTo>(number));
        foreach (var (values, multiplier) in terms)
        {
            ReadOnlySpan<TFrom> column = block.Column<TFrom>(values);
            for (var i = 0; i < sums.Length; i++)
                Lanes.Put(sums, i, unchecked(Lanes.Get<TTo>(sums, i) + (Lanes.Get(column, i) * multiplier)));
        }
    }

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block)
    {
        var at = 0;
        for (; at + 4 <= terms.Length; at += 4)
        {
            if (_isPlain)
                AddFour(block, at);
            else
                AddFourWeighted(block, at);
        }

        for (; at < terms.Length; at++)
            AddOne(block, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddFour(BlockMemory block, int at)
    {
        var sums = block.Column<TTo>(sum);
        var a = Column(block, at);
        var b = Column(block, at + 1);
        var c = Column(block, at + 2);
        var d = Column(block, at + 3);
        var begin = Vector256.Create(Lanes.Of<TTo>(constant ?? 0));
        var isFirst = at == 0 && constant is not null;
        for (var i = 0; i < sums.Length; i += Vector256<TTo>.Count)
        {
            var four = Vectors.Load<TFrom, TTo>(a, i) + Vectors.Load<TFrom, TTo>(b, i) + (Vectors.Load<TFrom, TTo>(c, i) + Vectors.Load<TFrom, TTo>(d, i));
            Vectors.Store(four + (isFirst ? begin : Vectors.Load<TTo>(sums, i)), sums, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddFourWeighted(BlockMemory block, int at)
    {
        var sums = block.Column<TTo>(sum);
        var a = Column(block, at);
        var b = Column(block, at + 1);
        var c = Column(block, at + 2);
        var d = Column(block, at + 3);
        var (timesA, timesB, timesC, timesD) = (Weight(at), Weight(at + 1), Weight(at + 2), Weight(at + 3));
        var begin = Vector256.Create(Lanes.Of<TTo>(constant ?? 0));
        var isFirst = at == 0 && constant is not null;
        for (var i = 0; i < sums.Length; i += Vector256<TTo>.Count)
        {
            var two = (Vectors.Load<TFrom, TTo>(a, i) * timesA) + (Vectors.Load<TFrom, TTo>(b, i) * timesB);
            var four = two + (Vectors.Load<TFrom, TTo>(c, i) * timesC) + (Vectors.Load<TFrom, TTo>(d, i) * timesD);
            Vectors.Store(four + (isFirst ? begin : Vectors.Load<TTo>(sums, i)), sums, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddOne(BlockMemory block, int at)
    {
        var sums = block.Column<TTo>(sum);
        var column = Column(block, at);
        var times = Weight(at);
        var begin = Vector256.Create(Lanes.Of<TTo>(constant ?? 0));
        var isFirst = at == 0 && constant is not null;
        var isPlain = terms[at].Multiplier == 1;
        for (var i = 0; i < sums.Length; i += Vector256<TTo>.Count)
        {
            var one = Vectors.Load<TFrom, TTo>(column, i);
            Vectors.Store((isPlain ? one : one * times) + (isFirst ? begin : Vectors.Load<TTo>(sums, i)), sums, i);
        }
    }

    private ReadOnlySpan<TFrom> Column(BlockMemory block, int at) => block.Column<TFrom>(terms[at].Values);

    private Vector256<TTo> Weight(int at) => Vector256.Create(Lanes.Of<TTo>(terms[at].Multiplier));
#endif
}
