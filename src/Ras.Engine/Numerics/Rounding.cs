using System.Numerics;

namespace Ras.Engine;

/// <summary>The one place where a quotient is rounded, for wide integers and for those of the compiled program.</summary>
/// <remarks>
/// Both forms bring the remainder to lie from 0 to below the divisor, and then ask the mode whether to go one up. The twins differ in nothing but width.
/// </remarks>
internal static class Rounding
{
    /// <summary>The quotient of two integers, rounded; the divisor is above 0.</summary>
    public static BigInteger Divide(BigInteger dividend, BigInteger divisor, RoundingMode mode)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        if (remainder.Sign < 0)
        {
            quotient -= 1;
            remainder += divisor;
        }

        if (remainder.IsZero)
            return quotient;
        return GoesUp(mode, (remainder * 2).CompareTo(divisor), dividend.Sign < 0, quotient.IsEven) ? quotient + 1 : quotient;
    }

    /// <summary>The quotient of two integers, rounded; the divisor is above 0.</summary>
    public static long Divide(long dividend, long divisor, RoundingMode mode)
    {
        var quotient = dividend / divisor;
        return Finish(quotient, dividend - (quotient * divisor), divisor, dividend < 0, mode);
    }

    /// <summary>A value times (whole + rest / divisor), rounded, without a product that is greater than the result or than the value times the rest ever being made.</summary>
    /// <remarks>Invariant: the divisor is above 0, the rest lies from 0 to below it, and the value's part below the divisor times the rest fits, as does the result; the compiler proves these.</remarks>
    public static long MultiplyDivide(long value, long whole, long rest, long divisor, RoundingMode mode)
    {
        // Why: toward zero, so that what is left is never greater than the value itself.
        var times = value / divisor;
        var product = (value - (times * divisor)) * rest;
        var part = product / divisor;
        return Finish((value * whole) + (times * rest) + part, product - (part * divisor), divisor, value < 0, mode);
    }

    /// <summary>A quotient that was cut toward zero, and what was left of the dividend, rounded.</summary>
    private static long Finish(long quotient, long remainder, long divisor, bool negative, RoundingMode mode)
    {
        if (remainder == 0)
            return quotient;
        if (remainder < 0)
        {
            quotient -= 1;
            remainder += divisor;
        }

        // Why: the remainder is not doubled, because twice a divisor near the end of the range would leave it.
        return GoesUp(mode, remainder.CompareTo(divisor - remainder), negative, (quotient & 1) == 0) ? quotient + 1 : quotient;
    }

    /// <summary>Whether a value above a multiple by less than one increment goes to the next.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="half">The sign of what is left over minus a half: below, at or above it.</param>
    /// <param name="negative">Whether the value is below zero, so that up the number line is toward zero.</param>
    /// <param name="evenBelow">Whether the multiple below is an even one.</param>
    private static bool GoesUp(RoundingMode mode, int half, bool negative, bool evenBelow) => mode switch
    {
        RoundingMode.HalfUp => half > 0 || (half == 0 && !negative),
        RoundingMode.HalfDown => half > 0 || (half == 0 && negative),
        RoundingMode.HalfEven => half > 0 || (half == 0 && !evenBelow),
        RoundingMode.Up => !negative,
        RoundingMode.Down => negative,
        RoundingMode.Ceiling => true,
        _ => false,
    };
}
