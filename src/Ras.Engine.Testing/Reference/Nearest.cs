using System;
using System.Numerics;

namespace Ras.Engine.Testing;

/// <summary>Rounding to a multiple of an increment (design, section 4), from the two multiples on either side.</summary>
internal static class Nearest
{
    public static Fraction Round(Fraction value, Fraction increment, RoundingMode mode)
    {
        var multiples = value / increment;
        var below = multiples.Floor();
        if (multiples == below)
            return value;
        return (Fraction)Choose(multiples, below, below + 1, mode) * increment;
    }

    private static BigInteger Choose(Fraction multiples, BigInteger below, BigInteger above, RoundingMode mode)
    {
        var awayFromZero = multiples.Sign < 0 ? below : above;
        var towardZero = multiples.Sign < 0 ? above : below;
        return mode switch
        {
            RoundingMode.Floor => below,
            RoundingMode.Ceiling => above,
            RoundingMode.Up => awayFromZero,
            RoundingMode.Down => towardZero,
            RoundingMode.HalfUp => Closest(multiples, below, above, awayFromZero),
            RoundingMode.HalfDown => Closest(multiples, below, above, towardZero),
            RoundingMode.HalfEven => Closest(multiples, below, above, below.IsEven ? below : above),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
    }

    private static BigInteger Closest(Fraction multiples, BigInteger below, BigInteger above, BigInteger atHalf)
    {
        var fromBelow = multiples - below;
        var toAbove = above - multiples;
        if (fromBelow == toAbove)
            return atHalf;
        return fromBelow < toAbove ? below : above;
    }
}
