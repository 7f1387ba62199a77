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
internal sealed class Compare<T>(Slot values, long low, long high, Slot holds) : BlockOperation(values.Lane)
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
            Vectors.Store(Vectors.Narrow(column, i, reached), places, i);
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
