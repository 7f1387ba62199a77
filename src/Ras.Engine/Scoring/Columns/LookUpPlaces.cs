#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>The entry of a table by place, where bytes do not hold every entry.</summary>
/// <typeparam name="T">The narrowest lane that does.</typeparam>
/// <param name="places">The places.</param>
/// <param name="table">The table.</param>
/// <param name="found">The entries.</param>
internal sealed class LookUpPlaces<T>(PlacesOf places, PlaceTable table, Slot found) : BlockOperation(found.Lane, table.IsShort && found.Lane < Lane.Bits64)
    where T : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        var of = block.Places(places);
        var entries = block.Column<T>(found);
        for (var i = 0; i < entries.Length; i++)
            Lanes.Put(entries, i, table.At(of[i]));
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var of = block.Places(places);
        var entries = block.Column<T>(found);
        for (var i = 0; i < entries.Length; i += Vectors.Cases)
        {
            var codes = Vectors.Codes(of, i);
            if (typeof(T) == typeof(short))
            {
                var (first, second) = Shorts(0, codes);
                Vectors.Store(first.As<short, T>(), entries, i);
                Vectors.Store(second.As<short, T>(), entries, i + Vector256<short>.Count);
            }
            else
            {
                var (low, high) = (Shorts(0, codes), Shorts(2, codes));
                StoreInts(low.First, high.First, entries, i);
                StoreInts(low.Second, high.Second, entries, i + Vector256<short>.Count);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<byte> Plane(int plane, Vector256<byte> codes) => Vectors.LookUp(table.Plane(plane), codes);

    /// <summary>Two planes put together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<short> First, Vector256<short> Second) Shorts(int plane, Vector256<byte> codes)
    {
        var (low, high) = (Plane(plane, codes), Plane(plane + 1, codes));
        return (
            (Vector256.WidenLower(low) | (Vector256.WidenLower(high) << 8)).AsInt16(),
            (Vector256.WidenUpper(low) | (Vector256.WidenUpper(high) << 8)).AsInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreInts(Vector256<short> low, Vector256<short> high, Span<T> entries, int at)
    {
        Vectors.Store((Vector256.WidenLower(low.AsUInt16()) | (Vector256.WidenLower(high.AsUInt16()) << 16)).As<uint, T>(), entries, at);
        Vectors.Store((Vector256.WidenUpper(low.AsUInt16()) | (Vector256.WidenUpper(high.AsUInt16()) << 16)).As<uint, T>(), entries, at + Vector256<int>.Count);
    }
#endif
}
