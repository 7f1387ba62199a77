using System;
using System.Linq;
using System.Numerics;
using Xunit;

namespace Ras.Engine.Tests.Numerics;

/// <summary>Arithmetic is exact for numbers of every size, and says the same on both sides of where 64 bits end.</summary>
public sealed class RationalArithmeticTests
{
    private static readonly BigInteger[] Edges =
    [
        0, 1, 2, 7, 10, int.MaxValue, (BigInteger)int.MaxValue + 1, 3_037_000_499, 3_037_000_500, 999_999_999_999_999_999, 1_000_000_000_000_000_000,
        long.MaxValue, (BigInteger)long.MaxValue - 1, (BigInteger)long.MaxValue + 1, (BigInteger)long.MaxValue * 3, BigInteger.Pow(10, 30),
    ];

    [Fact]
    public void Every_operation_is_what_whole_numbers_of_any_size_give()
    {
        var random = new Random(4);
        for (var i = 0; i < 40_000; i++)
        {
            var (a, b, c, d) = (Draw(random), Draw(random), Draw(random), Draw(random));
            if (b.IsZero || d.IsZero)
                continue;
            var (left, right) = (new Rational(a, b), new Rational(c, d));
            AssertIs((a * d) + (c * b), b * d, left + right);
            AssertIs((a * d) - (c * b), b * d, left - right);
            AssertIs(a * c, b * d, left * right);
            AssertIs(-a, b, -left);
            if (!c.IsZero)
                AssertIs(a * d, b * c, left / right);
            Assert.Equal(BigInteger.Compare(a * d * (b * d).Sign, c * b * (b * d).Sign), Math.Sign(left.CompareTo(right)));
            Assert.Equal(left == right, a * d == c * b);
            Assert.Equal((a * b).Sign, left.Sign);
            Assert.Equal(left.IsWhole, (a % b).IsZero);
            Assert.Equal(FloorOf(a, b), left.Floor());
            Assert.Equal(-FloorOf(-a, b), left.Ceiling());
        }
    }

    [Fact]
    public void A_decimal_is_the_same_bits_whatever_way_it_was_made()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Draw(random), BigInteger.Abs(Draw(random)) + 1);
            if (BigInteger.Abs(a) / b > BigInteger.Pow(10, 17))
                continue;
            var scaled = FloorOf((2 * BigInteger.Abs(a) * BigInteger.Pow(10, 10)) + b, 2 * b);
            var places = 10;
            for (; places > 0 && (scaled % 10).IsZero; places--)
                scaled /= 10;
            var expected = (decimal)(a.Sign < 0 ? -scaled : scaled) / (decimal)BigInteger.Pow(10, places);
            Assert.Equal(decimal.GetBits(expected), decimal.GetBits(new Rational(a, b).ToDecimal()));
        }
    }

    private static void AssertIs(BigInteger numerator, BigInteger denominator, Rational found)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Assert.Equal(numerator / common, found.Numerator);
        Assert.Equal(denominator / common, found.Denominator);
        Assert.Equal(new Rational(numerator, denominator), found);
        Assert.Equal(new Rational(numerator, denominator).GetHashCode(), found.GetHashCode());
    }

    private static BigInteger Draw(Random random)
    {
        var size = random.Next(3) switch
        {
            0 => random.Next(1_000),
            1 => Edges[random.Next(Edges.Length)],
            _ => new BigInteger(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (byte)random.Next(256)).Append((byte)0).ToArray()),
        };
        return random.Next(2) == 0 ? size : -size;
    }

    private static BigInteger FloorOf(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        return !remainder.IsZero && (remainder.Sign < 0) != (divisor.Sign < 0) ? quotient - 1 : quotient;
    }
}
