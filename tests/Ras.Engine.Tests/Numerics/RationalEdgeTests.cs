using System;
using System.Numerics;
using Xunit;

namespace Ras.Engine.Tests.Numerics;

/// <summary>Where one way of holding, showing or reading a number ends and the next begins, both sides are right.</summary>
public sealed class RationalEdgeTests
{
    /// <summary>The greatest number that decimals are made of without numbers of any size.</summary>
    private const long Most = 999_999_999_999_999_999;

    private static readonly long[] Numerators = [1, 3, int.MaxValue, int.MaxValue + 1L, uint.MaxValue, uint.MaxValue + 1L, 10_000_000_000, 99_999_999_999_999_999, 100_000_000_000_000_000, 333_333_333_333_333_333, Most - 1, Most, Most + 1, long.MaxValue - 1, long.MaxValue];
    private static readonly long[] Denominators = [1, 2, 3, 4, 5, 7, 8, 10, 16, 25, 64, 125, 1_000, 1_024, 2_048, 9_765_625, 48_828_125, 10_000_000_000, 20_000_000_000, 100_000_000_000, Most, Most + 1, long.MaxValue];

    [Fact]
    public void A_decimal_is_right_on_both_sides_of_every_edge()
    {
        foreach (var denominator in Denominators)
        {
            foreach (var numerator in Numerators)
            {
                foreach (var near in new[] { -2, -1, 0, 1, 2 })
                {
                    // Just so many that the numerator times what brings the denominator to a power of ten lies on either side of 18 digits.
                    AssertDecimal((BigInteger)numerator + near, denominator);
                    AssertDecimal(((BigInteger)Most / denominator) + near, denominator);
                    AssertDecimal((BigInteger)denominator + near, denominator);
                    AssertDecimal((BigInteger)near, denominator);
                }
            }
        }
    }

    [Fact]
    public void Sums_products_and_order_are_right_on_both_sides_of_every_edge()
    {
        foreach (var a in Numerators)
        {
            foreach (var b in Numerators)
            {
                foreach (var (left, right) in new[] { (a, b), (-a, b), (a, -b), (-a, -b), (0, b), (a, 0) })
                {
                    AssertIs((BigInteger)left + right, 1, (Rational)left + right);
                    AssertIs((BigInteger)left - right, 1, (Rational)left - right);
                    AssertIs((BigInteger)left * right, 1, (Rational)left * right);
                    Assert.Equal(left.CompareTo(right), ((Rational)left).CompareTo(right));
                    if (right == 0)
                        continue;
                    AssertIs(left, right, (Rational)left / right);
                    AssertIs(((BigInteger)left * b) + right, (BigInteger)right * b, ((Rational)left / right) + ((Rational)1 / b));
                    AssertIs((BigInteger)left * left, (BigInteger)right * right, ((Rational)left / right) * ((Rational)left / right));
                }
            }
        }
    }

    [Fact]
    public void Whole_numbers_of_every_size_are_themselves()
    {
        foreach (var whole in new[] { long.MinValue, -long.MaxValue, long.MinValue + 2, -1, 0, 1, long.MaxValue })
        {
            Rational number = whole;
            Assert.Equal((BigInteger)whole, number.Numerator);
            Assert.Equal(new Rational((BigInteger)whole), number);
            Assert.Equal(new Rational(whole, 1), number);
            Assert.Equal(-(BigInteger)whole, (-number).Numerator);
            Assert.Equal(number, -(-number));
            Assert.Equal(Math.Sign(whole), number.Sign);
            Assert.True(number.IsWhole);
        }
    }

    /// <summary>What 64 bits do not hold answers every question as what they hold does.</summary>
    [Fact]
    public void Numbers_beyond_64_bits_are_numbers_like_all()
    {
        var (wide, half) = (new Rational(BigInteger.Pow(10, 30)), new Rational((BigInteger.Pow(10, 30) * 2) + 1, 2));
        Assert.Equal((1, -1), (wide.Sign, (-wide).Sign));
        Assert.Equal((true, false), (wide.IsWhole, half.IsWhole));
        Assert.Equal((BigInteger.Pow(10, 30), BigInteger.Pow(10, 30) + 1), (half.Floor(), half.Ceiling()));
        Assert.Equal((-BigInteger.Pow(10, 30) - 1, -BigInteger.Pow(10, 30)), ((-half).Floor(), (-half).Ceiling()));
        Assert.NotEqual(wide.GetHashCode(), half.GetHashCode());
        Assert.NotEqual(wide, half);
        Assert.Equal(wide, (wide * 3) / 3);
        Assert.False(wide.IsZero);
        Assert.Equal(1, wide.CompareTo(null));
        Assert.StartsWith("A fraction compares with fractions only.", Assert.Throws<ArgumentException>("obj", () => wide.CompareTo("1")).Message, StringComparison.Ordinal);
        Assert.Equal("1000000000000000000000000000000/1", wide.ToString());
    }

    [Fact]
    public void A_decimal_keeps_as_many_places_as_one_asks()
    {
        var third = new Rational(1, 3);
        Assert.Equal(0m, third.ToDecimal(0));
        Assert.Equal(1m, new Rational(1, 2).ToDecimal(0));
        Assert.Equal(0.3333333333333333333333333333m, third.ToDecimal(28));
        Assert.StartsWith("A decimal keeps from 0 to 28 places.", Assert.Throws<ArgumentOutOfRangeException>(() => third.ToDecimal(-1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A decimal keeps from 0 to 28 places.", Assert.Throws<ArgumentOutOfRangeException>(() => third.ToDecimal(29)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_numbers_the_smaller_and_the_greater_are_taken()
    {
        Assert.Equal((1, 2), (Rational.Min(1, 2), Rational.Max(1, 2)));
        Assert.Equal((1, 2), (Rational.Min(2, 1), Rational.Max(2, 1)));
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        Assert.Equal("The denominator of a fraction is 0.", Assert.Throws<DivideByZeroException>(() => new Rational(1, 0)).Message);
        Assert.StartsWith("A rounding increment is above 0.", Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(-1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are seven rounding modes.", Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(1, (RoundingMode)(-1))).Message, StringComparison.Ordinal);
        Assert.Equal("A number is written plainly, such as 12.50, or as a fraction, such as 1/7.", Assert.Throws<FormatException>(() => Rational.Parse("1 000")).Message);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Rational.Parse(null!)).ParamName);
    }

    /// <summary>A number is written as the shortest decimal of at most 18 digits, or as a fraction.</summary>
    [Theory]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("0.12345678901234567", "0.12345678901234567")]
    [InlineData("0.000000000000000001", "0.000000000000000001")]
    [InlineData("-1/8", "-0.125")]
    [InlineData("10/4", "2.5")]
    [InlineData("1/3", "1/3")]
    [InlineData("1/262144", "0.000003814697265625")]
    [InlineData("1/524288", "1/524288")]
    [InlineData("1/3814697265625", "0.000000000000262144")]
    [InlineData("1/19073486328125", "1/19073486328125")]
    public void It_is_written_shortly(string text, string written) => Assert.Equal(written, Rational.Parse(text).ToString());

    [Fact]
    public void A_decimal_of_the_framework_is_read_with_every_bit()
    {
        foreach (var value in new[] { decimal.MaxValue, decimal.MinValue, 0m, -0.0m, 0.0000000000000000000000000001m, -1.10m })
            Assert.Equal(value, ((Rational)value).ToDecimal(value == decimal.Truncate(value) ? 0 : 28));
        Assert.True(((Rational)(-0.0m)).IsZero);
    }

    /// <summary>Also where the result alone is the one integer of 64 bits whose opposite is none, or has a denominator beyond 64 bits.</summary>
    [Fact]
    public void Small_numbers_give_large_ones_exactly()
    {
        var least = BigInteger.Pow(-2, 63);
        foreach (var found in new[] { -Two(62) + -Two(62), -Two(32) * Two(31), Two(31) * -Two(32) })
        {
            Assert.Equal(new(least), found);
            Assert.Equal(new(-least), -found);
        }

        AssertIs(BigInteger.Pow(3, 25) + BigInteger.Pow(2, 40), BigInteger.Pow(2, 40) * BigInteger.Pow(3, 25), new Rational(1, BigInteger.Pow(2, 40)) + new Rational(1, BigInteger.Pow(3, 25)));
    }

    private static Rational Two(int power) => new(BigInteger.Pow(2, power));

    private static void AssertDecimal(BigInteger numerator, long denominator)
    {
        var scaled = BigInteger.DivRem((2 * BigInteger.Abs(numerator) * BigInteger.Pow(10, 10)) + denominator, 2 * (BigInteger)denominator, out _);
        var places = 10;
        for (; places > 0 && (scaled % 10).IsZero; places--)
            scaled /= 10;
        var expected = (decimal)(numerator.Sign < 0 ? -scaled : scaled) / (decimal)BigInteger.Pow(10, places);
        Assert.Equal(decimal.GetBits(expected), decimal.GetBits(new Rational(numerator, denominator).ToDecimal()));
    }

    private static void AssertIs(BigInteger numerator, BigInteger denominator, Rational found)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Assert.Equal((numerator / common, denominator / common), (found.Numerator, found.Denominator));
    }
}
