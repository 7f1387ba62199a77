using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Where a value lies between two numbers, both included.</summary>
/// <typeparam name="T">The lane of the values, which holds both numbers.</typeparam>
/// <param name="values">The values.</param>
/// <param name="low">The lower number.</param>
/// <param name="high">The higher number.</param>
/// <param name="holds">Where it does.</param>
internal sealed class CompareColumn<T>(Slot values, long low, long high, Slot holds) : BlockOperation(values.Lane)
    where T : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        ReadOnlySpan<T> column = block.Column<T>(values);
        var truths = block.Truths(holds);
        for (var i = 0; i < truths.Length; i++)
            truths[i] = Lanes.Get(column, i) is var value && value >= low && value <= high ? byte.MaxValue : byte.MinValue;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<T> column = block.Column<T>(values);
        var truths = block.Column<sbyte>(holds);
        var between = new Between(Vector256.Create(Lanes.Of<T>(low)), Vector256.Create(Lanes.Of<T>(high)));
        for (var i = 0; i < truths.Length; i += Vectors.Cases)
            Vectors.Store(Vectors.Narrow(column, i, between), truths, i);
    }

    private readonly struct Between(Vector256<T> low, Vector256<T> high) : ILaneFunction<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<T> Of(Vector256<T> values) => ~(Vector256.GreaterThan(low, values) | Vector256.GreaterThan(values, high));
    }
#endif
}

/// <summary>What is the same for every lane.</summary>
internal static class CountReached
{
    /// <summary>The most numbers that one place counts.</summary>
    public const int MostEdges = 254;

    /// <summary>With more numbers, halving them is quicker than comparing with each.</summary>
    public const int MostCompared = 64;
}

/// <summary>How many of some ascending numbers a value has reached, as a place.</summary>
/// <typeparam name="T">The lane of the values, which holds every number.</typeparam>
/// <param name="values">The values.</param>
/// <param name="edges">The numbers; at most 254.</param>
/// <param name="place">How many.</param>
internal sealed class CountReached<T>(Slot values, long[] edges, Slot place) : BlockOperation(values.Lane, edges.Length <= CountReached.MostCompared)
    where T : unmanaged
{
    private readonly T[] _edges = Array.ConvertAll(edges, Lanes.Of<T>);

    protected override void RunIntegers(BlockMemory block)
    {
        ReadOnlySpan<T> column = block.Column<T>(values);
        var places = block.Truths(place);
        for (var i = 0; i < places.Length; i++)
            places[i] = (byte)(Tables.LastReached(edges, 1, Lanes.Get(column, i)) + 1);
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<T> column = block.Column<T>(values);
        var places = block.Column<sbyte>(place);
        var reached = new Reached(_edges);
        for (var i = 0; i < places.Length; i += Vectors.Cases)
            Vectors.Store(typeof(T) == typeof(int) ? CountFour(column, i) : Vectors.Narrow(column, i, reached), places, i);
    }

    /// <summary>Four vectors at a time, which together have one place a case, so that each number is read once for all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<sbyte> CountFour(ReadOnlySpan<T> column, int at)
    {
        var step = Vector256<T>.Count;
        var (a, b, c, d) = (Vectors.Load(column, at), Vectors.Load(column, at + step), Vectors.Load(column, at + (2 * step)), Vectors.Load(column, at + (3 * step)));
        var all = Vector256.Create(Lanes.Of<T>(_edges.Length));
        var (countA, countB, countC, countD) = (all, all, all, all);
        foreach (var number in _edges)
        {
            var edge = Vector256.Create(number);
            countA += Vector256.GreaterThan(edge, a);
            countB += Vector256.GreaterThan(edge, b);
            countC += Vector256.GreaterThan(edge, c);
            countD += Vector256.GreaterThan(edge, d);
        }

        return Vector256.Narrow(Vector256.Narrow(countA.AsInt32(), countB.AsInt32()), Vector256.Narrow(countC.AsInt32(), countD.AsInt32()));
    }

    private readonly struct Reached(T[] edges) : ILaneFunction<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<T> Of(Vector256<T> values)
        {
            // Why: what is not reached is counted away from all, since a comparison that holds is -1.
            var count = Vector256.Create(Lanes.Of<T>(edges.Length));
            foreach (var edge in edges)
                count += Vector256.GreaterThan(Vector256.Create(edge), values);
            return count;
        }
    }
#endif
}
