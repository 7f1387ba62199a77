using Xunit;

namespace Ras.Engine.Calibration.Tests.Portfolios;

/// <summary>What a cost is in a week, by the rules for Client Level Data.</summary>
public sealed class WeeklyCostTests
{
    [Theory]
    [InlineData("week", "104")]
    [InlineData("Fortnight", "52")]
    [InlineData("per four weeks", "26")]
    [InlineData("monthly", "24")]
    [InlineData("Quarterly", "8")]
    [InlineData("per annum", "2")]
    public void Each_frequency_has_its_share(string word, string expected)
    {
        Assert.True(WeeklyCost.TryParse(word, out var frequency));
        Assert.Equal(Rational.Parse(expected), WeeklyCost.Of(104, frequency));
    }

    [Fact]
    public void What_is_paid_once_has_no_weekly_cost()
    {
        Assert.True(WeeklyCost.TryParse("One-off", out var frequency));
        Assert.Null(WeeklyCost.Of(104, frequency));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("hourly")]
    public void Another_word_is_no_frequency(string? word) => Assert.False(WeeklyCost.TryParse(word, out _));
}
