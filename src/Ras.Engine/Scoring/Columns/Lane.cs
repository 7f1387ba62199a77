using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ras.Engine;

/// <summary>How wide one value of a block is: the narrowest signed integer that its proved bounds fit.</summary>
internal enum Lane
{
    Bits8 = 1,
    Bits16 = 2,
    Bits32 = 4,
    Bits64 = 8,
}

/// <summary>Makes what depends on a lane's type.</summary>
internal interface ILaneVisitor<out TResult>
{
    public TResult Visit<T>()
        where T : unmanaged;
}

/// <summary>Makes what depends on the types of two lanes, the first no wider than the second.</summary>
internal interface ILanePairVisitor<out TResult>
{
    public TResult Visit<TFrom, TTo>()
        where TFrom : unmanaged
        where TTo : unmanaged;
}

/// <summary>Lanes as types: <see cref="sbyte"/>, <see cref="short"/>, <see cref="int"/> and <see cref="long"/>.</summary>
internal static class Lanes
{
    /// <summary>The narrowest lane that holds a range.</summary>
    public static Lane For(BigInteger low, BigInteger high) =>
        low >= sbyte.MinValue && high <= sbyte.MaxValue ? Lane.Bits8
        : low >= short.MinValue && high <= short.MaxValue ? Lane.Bits16
        : low >= int.MinValue && high <= int.MaxValue ? Lane.Bits32
        : Lane.Bits64;

    /// <summary>The greatest number that a lane holds.</summary>
    public static long MostOf(Lane lane) => lane == Lane.Bits64 ? long.MaxValue : (1L << ((8 * (int)lane) - 1)) - 1;

    public static Lane Wider(Lane one, Lane other) => one > other ? one : other;

    public static TResult Of<TVisitor, TResult>(Lane lane, TVisitor visitor)
        where TVisitor : ILaneVisitor<TResult> => lane switch
        {
            Lane.Bits8 => visitor.Visit<sbyte>(),
            Lane.Bits16 => visitor.Visit<short>(),
            Lane.Bits32 => visitor.Visit<int>(),
            _ => visitor.Visit<long>(),
        };

    public static TResult Of<TVisitor, TResult>(Lane from, Lane to, TVisitor visitor)
        where TVisitor : ILanePairVisitor<TResult> => from switch
        {
            Lane.Bits8 when to == Lane.Bits8 => visitor.Visit<sbyte, sbyte>(),
            Lane.Bits8 when to == Lane.Bits16 => visitor.Visit<sbyte, short>(),
            Lane.Bits8 when to == Lane.Bits32 => visitor.Visit<sbyte, int>(),
            Lane.Bits8 => visitor.Visit<sbyte, long>(),
            Lane.Bits16 when to == Lane.Bits16 => visitor.Visit<short, short>(),
            Lane.Bits16 when to == Lane.Bits32 => visitor.Visit<short, int>(),
            Lane.Bits16 => visitor.Visit<short, long>(),
            Lane.Bits32 when to == Lane.Bits32 => visitor.Visit<int, int>(),
            Lane.Bits32 => visitor.Visit<int, long>(),
            _ => visitor.Visit<long, long>(),
        };

    /// <summary>One value, as an integer of 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Get<T>(ReadOnlySpan<T> lanes, int at)
        where T : unmanaged => ToInt64(lanes[at]);

    /// <summary>Puts one value. Invariant: a known one fits, as is proved; what stands where it is unknown is cut, and nobody reads it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<T>(Span<T> lanes, int at, long value)
        where T : unmanaged => lanes[at] = Cut<T>(value);

    /// <summary>A number as a value of a lane.</summary>
    /// <exception cref="OverflowException">The lane does not hold it.</exception>
    public static T Of<T>(long number)
        where T : unmanaged
    {
        var value = Cut<T>(number);
        return ToInt64(value) == number ? value : throw new OverflowException("A lane was chosen that does not hold its numbers.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long ToInt64<T>(T value)
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
            return Unsafe.As<T, sbyte>(ref value);
        if (typeof(T) == typeof(short))
            return Unsafe.As<T, short>(ref value);
        if (typeof(T) == typeof(int))
            return Unsafe.As<T, int>(ref value);
        return Unsafe.As<T, long>(ref value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Cut<T>(long value)
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
        {
            var lane = unchecked((sbyte)value);
            return Unsafe.As<sbyte, T>(ref lane);
        }

        if (typeof(T) == typeof(short))
        {
            var lane = unchecked((short)value);
            return Unsafe.As<short, T>(ref lane);
        }

        if (typeof(T) == typeof(int))
        {
            var lane = unchecked((int)value);
            return Unsafe.As<int, T>(ref lane);
        }

        return Unsafe.As<long, T>(ref value);
    }
}
