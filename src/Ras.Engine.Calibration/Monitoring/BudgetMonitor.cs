using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Watches indicative budgets beside the final ones that people decide.</summary>
public static class BudgetMonitor
{
    private const int FewForDrift = 100;

    /// <summary>Compares indicative with final budgets, by month and by group.</summary>
    /// <param name="decisions">The decisions: each case with its final budget as cost, and its month among its groups.</param>
    /// <param name="terms">How they are watched.</param>
    /// <param name="fittedTo">The cases that the figures were fitted to, to see what has drifted; nothing is said of that where left out.</param>
    /// <exception cref="ArgumentNullException">The decisions or the terms are null.</exception>
    /// <exception cref="ArgumentException">The column of months or of reasons is none of the portfolio's columns of groups.</exception>
    /// <exception cref="CalibrationException">There are fewer than ten decisions to compare.</exception>
    public static MonitoringResult Of(Portfolio decisions, MonitoringTerms terms, Portfolio? fittedTo = null)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(terms);
        var (month, reason) = (Column(decisions, terms.MonthColumn), terms.ReasonColumn is { } name ? Column(decisions, name) : -1);
        var portfolio = decisions.With([.. decisions.Cases.Where(c => c.CurrentBudget is not null)]);
        if (portfolio.Cases.Count < SmallCounts.Least)
            throw new CalibrationException([CalibrationFaults.TooFewCases(portfolio.Cases.Count)]);
        var configuration = portfolio.Engine.Configuration;
        var tolerance = (double)(terms.Tolerance ?? (configuration.PlanTolerance?.OverPercent is { } percent ? Periods.ValueOf(configuration, percent).ToDecimal() / 100 : 0.1m));
        var inside = portfolio.Cases.Select(c => Math.Abs(c.Cost - c.CurrentBudget!.Value) < tolerance * c.CurrentBudget.Value).ToArray();
        var whole = inside.Count(i => i) / (double)inside.Length;
        var drifts = fittedTo is not null && Math.Min(fittedTo.Cases.Count, portfolio.Cases.Count) >= FewForDrift ? DriftIndex.Of(fittedTo, portfolio) : [];
        return new()
        {
            Portfolio = portfolio, Tolerance = tolerance, Within = whole, Measures = Measures.Of([.. portfolio.Cases.Select(c => c.CurrentBudget!.Value)], [.. portfolio.Cases.Select(c => c.Cost)]),
            Months = Groups(portfolio.Cases, month, inside, whole),
            Columns = [.. portfolio.GroupColumns.Select((n, i) => (Name: n, At: i)).Where(c => c.At != month && c.At != reason).Select(c => new MonitoredColumn(c.Name, Groups(portfolio.Cases, c.At, inside, whole)))],
            Reasons = reason < 0 ? [] : Reasons(portfolio.Cases.Where((_, i) => !inside[i]).Select(c => c.Groups[reason])),
            Drifts = drifts, Price = fittedTo is null || !HasPoints(fittedTo) || !HasPoints(portfolio) ? null : new(Price(fittedTo.Cases), Price(portfolio.Cases)),
            Monitoring = ReviewState.OfMonitoring(configuration, terms.Today, terms.LastMonitored), Review = ReviewState.OfConfiguration(configuration, terms.Today, terms.LastReviewed),
        };
    }

    private static int Column(Portfolio portfolio, string name) => portfolio.GroupColumns.ToList().IndexOf(name) is >= 0 and var at
        ? at
        : throw new ArgumentException($"`{name}` is no column of groups of these decisions.", nameof(name));

    private static bool HasPoints(Portfolio portfolio) => portfolio.Cases.Sum(c => c.Points) > 0;

    private static double Price(IReadOnlyList<PortfolioCase> cases) => cases.Sum(c => c.CostOfLine) / cases.Sum(c => c.Points);

    /// <summary>Groups with the limits of a control chart for shares: the whole share, give or take three standard deviations for so many cases.</summary>
    private static MonitoredGroup[] Groups(IReadOnlyList<PortfolioCase> cases, int column, bool[] inside, double whole)
    {
        var groups = Enumerable.Range(0, cases.Count).GroupBy(i => cases[i].Groups[column], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var hidden = SmallCounts.Hidden(groups.Select(g => (long)g.Count()).ToArray());
        return groups.Select((group, at) =>
        {
            if (hidden[at])
                return new MonitoredGroup(group.Key, null, null, null, null, null);
            var count = group.Count();
            var reach = 3 * Math.Sqrt(whole * (1 - whole) / count);
            var (final, budget) = (group.Sum(i => cases[i].Cost), group.Sum(i => cases[i].CurrentBudget!.Value));
            return new(group.Key, count, group.Count(i => inside[i]) / (double)count, Math.Max(0, whole - reach), Math.Min(1, whole + reach), budget > 0 ? (final / budget) - 1 : null);
        }).ToArray();
    }

    private static MonitoredReason[] Reasons(IEnumerable<string> reasons)
    {
        var counted = reasons.GroupBy(r => r, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var hidden = SmallCounts.Hidden(counted.Select(g => (long)g.Count()).ToArray());
        return counted.Select((g, i) => new MonitoredReason(g.Key, hidden[i] ? null : g.Count())).ToArray();
    }
}
