using System;
using Xunit;

namespace Ras.Engine.Tests.Reference;

public sealed class FractionTests
{
    [Fact]
    public void Fractions_are_in_lowest_terms_with_the_sign_above()
    {
        Assert.Equal("-2/3", new Fraction(4, -6).ToString());
        Assert.Equal("5", new Fraction(10, 2).ToString());
        Assert.Equal(new Fraction(0, 7), default);
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
    }

    [Fact]
    public void Arithmetic_is_exact()
    {
        var third = new Fraction(1, 3);
        Assert.Equal(1, third + third + third);
        Assert.Equal(new Fraction(-1, 6), third - new Fraction(1, 2));
        Assert.Equal(new Fraction(1, 9), third * third);
        Assert.Equal(new Fraction(2, 3), third / new Fraction(1, 2));
        Assert.True(third < 0.34m && third > 0.33m);
    }

    [Fact]
    public void Decimals_and_the_numbers_of_records_convert_exactly()
    {
        Assert.Equal(new Fraction(3263, 100), 32.63m);
        Assert.Equal(new Fraction(-1, 8), -0.125m);
        Assert.Equal(new Fraction(365, 7), new Rational(365, 7));
    }

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-8, 2, -4)]
    [InlineData(0, 1, 0)]
    public void The_floor_is_the_whole_number_below(int numerator, int denominator, int floor) =>
        Assert.Equal(floor, new Fraction(numerator, denominator).Floor());
}
