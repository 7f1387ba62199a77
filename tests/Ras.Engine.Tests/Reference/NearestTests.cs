using System.Globalization;
using Xunit;

namespace Ras.Engine.Tests.Reference;

public sealed class NearestTests
{
    [Theory]
    [InlineData(RoundingMode.HalfUp, "5.5", "6", "-5.5", "-6")]
    [InlineData(RoundingMode.HalfDown, "5.5", "5", "-5.5", "-5")]
    [InlineData(RoundingMode.HalfEven, "5.5", "6", "-5.5", "-6")]
    [InlineData(RoundingMode.HalfEven, "4.5", "4", "-4.5", "-4")]
    [InlineData(RoundingMode.Up, "5.1", "6", "-5.1", "-6")]
    [InlineData(RoundingMode.Down, "5.9", "5", "-5.9", "-5")]
    [InlineData(RoundingMode.Ceiling, "5.1", "6", "-5.9", "-5")]
    [InlineData(RoundingMode.Floor, "5.9", "5", "-5.1", "-6")]
    [InlineData(RoundingMode.HalfUp, "5.4", "5", "-5.4", "-5")]
    [InlineData(RoundingMode.HalfDown, "5.6", "6", "-5.6", "-6")]
    [InlineData(RoundingMode.HalfEven, "5.4", "5", "-5.6", "-6")]
    public void Each_mode_takes_its_neighbour(RoundingMode mode, string above, string rounded, string below, string roundedBelow)
    {
        Assert.Equal(Of(rounded), Nearest.Round(Of(above), 1, mode));
        Assert.Equal(Of(roundedBelow), Nearest.Round(Of(below), 1, mode));
    }

    [Theory]
    [InlineData("32.625", "0.01", "32.63")]
    [InlineData("32.62", "0.05", "32.60")]
    [InlineData("74.99", "50", "50")]
    [InlineData("75", "50", "100")]
    [InlineData("32.6", "0.01", "32.6")]
    public void Figures_come_out_as_multiples_of_the_increment(string figure, string increment, string rounded) =>
        Assert.Equal(Of(rounded), Nearest.Round(Of(figure), Of(increment), RoundingMode.HalfUp));

    [Fact]
    public void The_increment_may_be_a_fraction() =>
        Assert.Equal(new Fraction(2, 3), Nearest.Round(0.6m, new Fraction(1, 3), RoundingMode.HalfUp));

    private static Fraction Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
