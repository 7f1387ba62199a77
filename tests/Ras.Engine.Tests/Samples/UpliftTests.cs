using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Samples;

/// <summary>Published series of amounts before and after a yearly rise: the percentage and the rounding that lead from one to the other.</summary>
public sealed class UpliftTests
{
    /// <summary>Section 30 SGB XI: 5 per cent in 2024.</summary>
    private static readonly (int Before, int After)[] Germany2024 =
        [(316, 332), (545, 573), (728, 765), (901, 947), (724, 761), (1363, 1432), (1693, 1778), (2095, 2200)];

    /// <summary>Section 30 SGB XI: 4.5 per cent in 2025.</summary>
    private static readonly (int Before, int After)[] Germany2025 =
    [
        (332, 347), (573, 599), (765, 800), (947, 990), (761, 796), (1432, 1497), (1778, 1859), (2200, 2299), (770, 805), (1262, 1319), (1775, 1855),
        (2005, 2096), (125, 131),
    ];

    [Fact]
    public void All_21_German_amounts_are_rounded_up_to_whole_euros() => Assert.Equal(21, Germany(RoundingMode.Ceiling));

    [Fact]
    public void Rounding_half_up_misses_10_of_the_21() => Assert.Equal(11, Germany(RoundingMode.HalfUp));

    [Fact]
    public void What_is_whole_already_is_not_rounded_up() => Assert.Equal(2299, (2200 * Rational.Parse("1.045")).Round(1, RoundingMode.Ceiling));

    /// <summary>Personal Independence Payment from 2025/26 to 2026/27: 3.8 per cent, to the nearest 5 pence. The rule is inferred from the figures.</summary>
    [Theory]
    [InlineData("73.90", "76.70")]
    [InlineData("110.40", "114.60")]
    [InlineData("29.20", "30.30")]
    [InlineData("77.05", "80.00")]
    public void All_4_rates_of_PIP_are_rounded_to_5_pence(string before, string after) =>
        Assert.Equal(Rational.Parse(after), (Rational.Parse(before) * Rational.Parse("1.038")).Round(Rational.Parse("0.05")));

    /// <summary>The French APA rose by 4.6 per cent, but no rounding of last year's rounded ceilings gives this year's: they come from a reference amount.</summary>
    [Fact]
    public void No_one_rounding_gives_the_French_ceilings()
    {
        (string Before, string After)[] ceilings = [("1955.60", "2045.56"), ("1581.44", "1654.18"), ("1143.09", "1195.67"), ("762.87", "797.96")];
        foreach (var mode in new[] { RoundingMode.HalfUp, RoundingMode.Down, RoundingMode.Up })
            Assert.Contains(ceilings, c => (Rational.Parse(c.Before) * Rational.Parse("1.046")).Round(Rational.Parse("0.01"), mode) != Rational.Parse(c.After));
    }

    private static int Germany(RoundingMode mode) =>
        Germany2024.Count(a => (a.Before * Rational.Parse("1.05")).Round(1, mode) == a.After) + Germany2025.Count(a => (a.Before * Rational.Parse("1.045")).Round(1, mode) == a.After);
}
