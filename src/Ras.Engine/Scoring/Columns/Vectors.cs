#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Ras.Engine;

/// <summary>What blocks ask of vectors beyond the framework's own words for them.</summary>
/// <remarks>Invariant: whoever loads or stores works on columns that hold a whole number of vectors of bytes.</remarks>
internal static class Vectors
{
    /// <summary>How many bytes a vector has, and so the fewest cases that are worked on at a time.</summary>
    public const int Cases = 32;

    /// <summary>How many entries a table in one vector has.</summary>
    public const int TableEntries = 16;

    public static bool AreFast => Vector128.IsHardwareAccelerated;

    /// <summary>The entry of a table of 16 for each place from 0 to 15, and 0 for each place above 127; the table stands in both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> places)
    {
        if (Avx2.IsSupported)
            return Avx2.Shuffle(table, places);
        var entries = table.GetLower();
        return Vector256.Create(LookUp(entries, places.GetLower()), LookUp(entries, places.GetUpper()));
    }

    /// <summary>The entry of a table of several times 16 for each place in it, and 0 elsewhere.</summary>
    /// <param name="table">The entries.</param>
    /// <param name="places">The places.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LookUp(ReadOnlySpan<byte> table, Vector256<byte> places)
    {
        var found = Vector256<byte>.Zero;
        for (var first = 0; first < table.Length; first += TableEntries)
        {
            // Why: what lies before or after these 16 must come to lie above 127, where a table has nothing.
            var here = Vector256.Min(places - Vector256.Create((byte)first), Vector256.Create((byte)0x8F)) + Vector256.Create((byte)0x70);
            found |= LookUp(Table(table, first), here);
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Table(ReadOnlySpan<byte> table, int first)
    {
        var half = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(table), unchecked((nuint)first));
        return Vector256.Create(half, half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Load<T>(ReadOnlySpan<T> column, int at)
        where T : unmanaged => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(column), unchecked((nuint)at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> values, Span<T> column, int at)
        where T : unmanaged => values.StoreUnsafe(ref MemoryMarshal.GetReference(column), unchecked((nuint)at));

    /// <summary>Asks for memory that will be read soon, where the processor can be asked; the place may lie behind the stretch, within the column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch(ReadOnlySpan<byte> column, int at)
    {
        // Why no pin: nothing is read, so an address that has moved on costs a little time and nothing else.
        if (Sse.IsSupported)
            Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), at)));
    }

    /// <summary>The codes of answers: one more than their places, and 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Codes(ReadOnlySpan<byte> places, int at) => Load(places, at) + Vector256<byte>.One;

    /// <summary>As many values as a vector of the wider lane has, each with its sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TTo> Load<TFrom, TTo>(ReadOnlySpan<TFrom> column, int at)
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        if (typeof(TFrom) == typeof(TTo))
            return Load(column, at).As<TFrom, TTo>();

        // Why: what is narrower than half a vector is read with some bytes after it; a block's memory ends with such bytes.
        var narrow = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(column), unchecked((nuint)at));
        if (typeof(TFrom) == typeof(sbyte))
        {
            if (typeof(TTo) == typeof(short))
                return Widen(narrow.AsSByte()).As<short, TTo>();
            if (typeof(TTo) == typeof(int))
                return Widen(Vector128.WidenLower(narrow.AsSByte())).As<int, TTo>();
            return Widen(Vector128.WidenLower(Vector128.WidenLower(narrow.AsSByte()))).As<long, TTo>();
        }

        if (typeof(TFrom) == typeof(short))
        {
            if (typeof(TTo) == typeof(int))
                return Widen(narrow.AsInt16()).As<int, TTo>();
            return Widen(Vector128.WidenLower(narrow.AsInt16())).As<long, TTo>();
        }

        return Widen(narrow.AsInt32()).As<long, TTo>();
    }

    /// <summary>One byte a case of truths that are as wide as a lane, four or fewer vectors of them, or counts below 256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<sbyte> Narrow<T, TFunction>(ReadOnlySpan<T> column, int at, TFunction function)
        where T : unmanaged
        where TFunction : struct, ILaneFunction<T>
    {
        var step = Vector256<T>.Count;
        if (typeof(T) == typeof(sbyte))
            return function.Of(Load(column, at)).AsSByte();
        if (typeof(T) == typeof(short))
            return Narrowed(function.Of(Load(column, at)).AsInt16(), function.Of(Load(column, at + step)).AsInt16());
        if (typeof(T) == typeof(int))
            return Narrowed(Shorts(column, at, function), Shorts(column, at + (2 * step), function));
        return Narrowed(
            Narrowed(Ints(column, at, function), Ints(column, at + (2 * step), function)),
            Narrowed(Ints(column, at + (4 * step), function), Ints(column, at + (6 * step), function)));
    }

    /// <summary>As many values as a vector of the narrower lane has, which are known to fit it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TTo> NarrowTo<TTo, TFunction>(ReadOnlySpan<long> column, int at, TFunction function)
        where TTo : unmanaged
        where TFunction : struct, ILaneFunction<long>
    {
        if (typeof(TTo) == typeof(long))
            return function.Of(Load(column, at)).As<long, TTo>();
        if (typeof(TTo) == typeof(int))
            return Ints(column, at, function).As<int, TTo>();
        if (typeof(TTo) == typeof(short))
            return Narrowed(Ints(column, at, function), Ints(column, at + Vector256<int>.Count, function)).As<short, TTo>();
        return Narrow(column, at, function).As<sbyte, TTo>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Shorts<T, TFunction>(ReadOnlySpan<T> column, int at, TFunction function)
        where T : unmanaged
        where TFunction : struct, ILaneFunction<T> =>
        Narrowed(function.Of(Load(column, at)).AsInt32(), function.Of(Load(column, at + Vector256<T>.Count)).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Ints<T, TFunction>(ReadOnlySpan<T> column, int at, TFunction function)
        where T : unmanaged
        where TFunction : struct, ILaneFunction<T> =>
        Vector256.Narrow(function.Of(Load(column, at)).AsInt64(), function.Of(Load(column, at + Vector256<T>.Count)).AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<sbyte> Narrowed(Vector256<short> first, Vector256<short> second) => Vector256.Narrow(first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Narrowed(Vector256<int> first, Vector256<int> second) => Vector256.Narrow(first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LookUp(Vector128<byte> table, Vector128<byte> places) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, places)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(table, places)
        : Vector128.Shuffle(table, places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widen(Vector128<sbyte> narrow) =>
        Avx2.IsSupported ? Avx2.ConvertToVector256Int16(narrow) : Vector256.Create(Vector128.WidenLower(narrow), Vector128.WidenUpper(narrow));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector128<short> narrow) =>
        Avx2.IsSupported ? Avx2.ConvertToVector256Int32(narrow) : Vector256.Create(Vector128.WidenLower(narrow), Vector128.WidenUpper(narrow));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Widen(Vector128<int> narrow) =>
        Avx2.IsSupported ? Avx2.ConvertToVector256Int64(narrow) : Vector256.Create(Vector128.WidenLower(narrow), Vector128.WidenUpper(narrow));
}

/// <summary>What is done with each value of a lane.</summary>
internal interface ILaneFunction<T>
    where T : unmanaged
{
    public Vector256<T> Of(Vector256<T> values);
}
#endif
