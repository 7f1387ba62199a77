using System;
using System.Numerics;

namespace Ras.Engine;

/// <content>Fractions of numbers that 64 bits hold, which nearly all are: the same arithmetic without numbers of any size, where what comes out fits too.</content>
public readonly partial struct Rational
{
    private static readonly BigInteger Most = long.MaxValue;

    private bool IsNarrow => _wide is null;

    private long NarrowDenominator => _denominatorLessOne + 1;

    /// <summary>Of a number that is not below 0 the whole part, and what is left.</summary>
    internal (Rational Whole, Rational Left) Split()
    {
        if (!IsNarrow)
            return (new(Floor()), this - new Rational(Floor()));

        // Why no factor is sought: what is left shares one with the denominator only where the number itself did.
        return (_numerator / NarrowDenominator, new(_numerator % NarrowDenominator, NarrowDenominator));
    }

    private static bool Fits(BigInteger number) => number <= Most && number >= -Most;

    private static bool TryAdd(in Rational left, in Rational right, out Rational sum)
    {
        sum = default;
        if (!left.IsNarrow || !right.IsNarrow)
            return false;

        // Why first: every sum of a list begins at 0.
        if (left._numerator == 0 || right._numerator == 0)
        {
            sum = left._numerator == 0 ? right : left;
            return true;
        }

        // Why: of a sum over the least common denominator nothing is left to cancel but what both denominators share (Knuth, 4.5.1).
        var common = Common(left.NarrowDenominator, right.NarrowDenominator);
        if (!TryMultiply(left._numerator, right.NarrowDenominator / common, out var one)
            || !TryMultiply(right._numerator, left.NarrowDenominator / common, out var other))
            return false;
        var numerator = unchecked(one + other);
        if (((one ^ numerator) & (other ^ numerator)) < 0 || numerator == long.MinValue)
            return false;
        var shared = Common(common, numerator);
        if (!TryMultiply(left.NarrowDenominator / common, right.NarrowDenominator / shared, out var denominator))
            return false;
        sum = new(numerator / shared, denominator);
        return true;
    }

    private static bool TryMultiply(in Rational left, in Rational right, out Rational product)
    {
        product = default;
        if (!left.IsNarrow || !right.IsNarrow)
            return false;
        var (first, second) = (Common(right.NarrowDenominator, left._numerator), Common(left.NarrowDenominator, right._numerator));
        if (!TryMultiply(Without(left._numerator, first), Without(right._numerator, second), out var numerator)
            || !TryMultiply(Without(left.NarrowDenominator, second), Without(right.NarrowDenominator, first), out var denominator))
            return false;
        product = new(numerator, denominator);
        return true;
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        if (left is <= int.MaxValue and >= -int.MaxValue && right is <= int.MaxValue and >= -int.MaxValue)
            return true;
        return left == 0 || (product != long.MinValue && product / left == right);
    }

    // Why: most have no factor in common, and a division takes longer than all else here.
    private static long Without(long number, long divisor) => divisor == 1 ? number : number / divisor;

    /// <summary>The greatest common divisor of a number above 0 and another.</summary>
    private static long Common(long above, long other)
    {
        if (above == 1)
            return 1;
        var (common, rest) = (above, Math.Abs(other) % above);
        while (rest != 0)
            (common, rest) = (rest, common % rest);
        return common;
    }

    private BigInteger Rounded(RoundingMode mode) =>
        IsNarrow ? Rounding.Divide(_numerator, NarrowDenominator, mode) : Rounding.Divide(Numerator, Denominator, mode);

    /// <summary>A fraction that 64 bits do not hold, in lowest terms.</summary>
    private sealed record WideFraction(BigInteger Numerator, BigInteger Denominator);
}
