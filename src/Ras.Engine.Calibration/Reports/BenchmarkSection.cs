using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>A few figures by which councils can compare themselves: weekly, about at least ten people each, and without the name of the council.</summary>
internal static class BenchmarkSection
{
    private static readonly int[] Percents = [10, 25, 50, 75, 90];

    public static void Write(Portfolio portfolio, Measures measures, ReportFigures figures, ReportDraft page)
    {
        var configuration = portfolio.Engine.Configuration;
        var weeks = (double)Periods.Weeks(configuration, configuration.Period).ToDecimal();
        var costs = portfolio.Cases.Select(c => c.Cost / weeks).Order().ToArray();
        page.Heading("For comparing with other councils");
        page.Say("These figures may be given to others: each is about at least ten people. Before two councils are compared, see whether they leave out the same services and count the same points.");
        page.Table("benchmark", "A week", ["", "Figure"],
        [
            ["Packages", ReportFigures.Cases(costs.Length)], ["Package, on average", figures.Money(costs.Average())],
            .. Percents.Where(p => costs.Length * p >= SmallCounts.Least * 100 && costs.Length * (100 - p) >= SmallCounts.Least * 100)
                .Select(p => (IReadOnlyList<ReportCell>)[$"Package that {p}% do not exceed", figures.Money(costs[((costs.Length * p) + 99) / 100 - 1])]),
            ["Points, on average", ReportFigures.Number(portfolio.Cases.Average(c => c.Points))],
            ["Cost for a point", figures.Money(portfolio.Cases.Sum(c => c.CostOfLine) / weeks / portfolio.Cases.Sum(c => c.Points))],
            ["Indicative budgets as a share of cost", ReportFigures.Share(measures.Recovery)], ["Package within 10% of the budget", ReportFigures.Share(measures.Within10)],
            ["How unequal packages are (Gini, 0 to 1)", ReportFigures.Number(measures.GiniOfCost)],
        ]);
    }
}
