using System.Numerics;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Ras.Engine;

/// <summary>How integers of 32 bits are divided and rounded by multiplying and shifting, since no vector divides.</summary>
/// <remarks>
/// A dividend from 0 to below 2^31 over a divisor up to 2^l is the dividend × m, shifted by 31 + l, where m is
/// 2^(31 + l) over the divisor, rounded up: the error of m, times the dividend, stays below one in the last place
/// (Granlund and Montgomery, 1994). Dividends below 0 are first lifted by a multiple of the divisor.
/// </remarks>
internal sealed class Reciprocal
{
    private const int DividendBits = 31;

    private readonly uint _multiplier;
    private readonly int _shift;
    private readonly int _divisor;
    private readonly int _lift;
    private readonly int _lifted;
    private readonly RoundingMode _mode;

    private Reciprocal(int divisor, int lifted, RoundingMode mode)
    {
        (_divisor, _lifted, _lift, _mode) = (divisor, lifted, lifted * divisor, mode);
        var bits = 0;
        while (1L << bits < divisor)
            bits++;
        _shift = DividendBits + bits;
        _multiplier = (uint)(((BigInteger.One << _shift) + divisor - 1) / divisor);
    }

    /// <summary>The way to divide dividends in a range; null where 32 bits do not hold it.</summary>
    public static Reciprocal? For(BigInteger low, BigInteger high, BigInteger divisor, RoundingMode mode)
    {
        var lifted = low.Sign < 0 ? (divisor - 1 - low) / divisor : BigInteger.Zero;
        var most = BigInteger.Max(high, 0) + (lifted * divisor);
        return divisor < int.MaxValue && most < int.MaxValue ? new((int)divisor, (int)lifted, mode) : null;
    }

#if NET8_0_OR_GREATER
    /// <summary>The quotients, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Divide(Vector256<int> dividends)
    {
        var divisor = Vector256.Create(_divisor);
        var lifted = dividends + Vector256.Create(_lift);
        var quotient = High(lifted.AsUInt32());
        var remainder = lifted - (quotient * divisor);
        return quotient - Vector256.Create(_lifted) - GoesUp(dividends, quotient, remainder, divisor - remainder);
    }

    /// <summary>-1 where a quotient that was cut goes one up, as <see cref="Rounding"/> decides it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> GoesUp(Vector256<int> dividend, Vector256<int> quotient, Vector256<int> remainder, Vector256<int> toNext)
    {
        var isNegative = Vector256.GreaterThan(Vector256<int>.Zero, dividend);
        var isCut = Vector256.GreaterThan(remainder, Vector256<int>.Zero);
        var isAbove = Vector256.GreaterThan(remainder, toNext);
        var isHalf = Vector256.Equals(remainder, toNext);
        return _mode switch
        {
            RoundingMode.HalfUp => isAbove | Vector256.AndNot(isHalf, isNegative),
            RoundingMode.HalfDown => isAbove | (isHalf & isNegative),
            RoundingMode.HalfEven => isAbove | (isHalf & IsOdd(quotient)),
            RoundingMode.Up => Vector256.AndNot(isCut, isNegative),
            RoundingMode.Down => isCut & isNegative,
            RoundingMode.Ceiling => isCut,
            _ => Vector256<int>.Zero,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> IsOdd(Vector256<int> lifted) =>
        ~Vector256.Equals((lifted - Vector256.Create(_lifted)) & Vector256<int>.One, Vector256<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> High(Vector256<uint> dividends)
    {
        if (!Avx2.IsSupported)
        {
            var by = Vector256.Create((ulong)_multiplier);
            return Vector256.Narrow(
                Vector256.ShiftRightLogical(Vector256.WidenLower(dividends) * by, _shift),
                Vector256.ShiftRightLogical(Vector256.WidenUpper(dividends) * by, _shift)).AsInt32();
        }

        var multiplier = Vector256.Create(_multiplier);
        var even = Vector256.ShiftRightLogical(Avx2.Multiply(dividends, multiplier), _shift);
        var odd = Vector256.ShiftRightLogical(Avx2.Multiply(Vector256.ShiftRightLogical(dividends.AsUInt64(), 32).AsUInt32(), multiplier), _shift);
        return (even | (odd << 32)).AsInt32();
    }
#endif
}
