using Xunit;

namespace Ras.Engine.Calibration.Tests.Portfolios;

/// <summary>Costs that stand row by row, matched to cases.</summary>
public sealed class PackageCostTests
{
    private static readonly PortfolioEntry[] Entries = [.. new[] { "A", "B", "C", "D", "E" }.Select(r => Synthetic.Entry(r, 20, null))];

    [Fact]
    public void Rows_add_up_to_weekly_costs_and_nothing_is_dropped_in_silence()
    {
        var costed = CostedEntries.Of(Entries,
        [
            new("A", 100, "week"), new("A", 26, "month"), new("A", 500, "one-off"), new("B", 300, "one-off"),
            new("C", 100, "week"), new("C", 9, "hourly"), new("D", null, "week"), new("Z", 50, "week"),
        ]);
        Assert.Equal([106m, null, null, null, null], costed.Entries.Select(e => e.WeeklyCost));
        Assert.Equal([null, "one-off", null, null, null], costed.Entries.Select(e => e.LeftOutBecause));
        Assert.Equal(["RAS957", "RAS958"], costed.Findings.Select(f => f.Code));
        var portfolio = Synthetic.Portfolio(costed.Entries);
        Assert.Equal([("no cost", 3), ("one-off", 1)], portfolio.LeftOut.Select(l => (l.Reason, l.Cases)));
    }
}
