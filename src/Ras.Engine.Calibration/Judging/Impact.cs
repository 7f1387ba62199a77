using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Whose figure would rise or fall: against the current configuration, and against current packages, by tenths of need and by group.</summary>
/// <param name="Comparison">Current against proposed, with nothing from which fewer than 10 people could be told apart; the last of its columns of groups holds tenths of need.</param>
/// <param name="Packages">Current packages beside proposed budgets, for the same columns.</param>
public sealed record Impact(PortfolioReport Comparison, IReadOnlyList<PackageColumn> Packages)
{
    /// <summary>The name of the column of tenths, which are called <c>01</c> for least need to <c>10</c>.</summary>
    public const string TenthColumn = "tenth of need";

    private const int Parts = 10;

    /// <summary>What a proposal would mean for the cases that it was fitted to.</summary>
    /// <param name="result">The proposal.</param>
    /// <exception cref="ArgumentNullException">The proposal is null.</exception>
    public static Impact Of(CalibrationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (cases, current, proposed) = (result.Portfolio.Cases, new CaseScoring(result.Portfolio.Engine), new CaseScoring(result.Proposed));
        var tenths = TenthOf(cases);
        string[] columns = [.. result.Portfolio.GroupColumns, TenthColumn];
        var sums = RasComparer.Compare(result.Portfolio.Engine, result.Proposed, columns);
        for (var i = 0; i < cases.Count; i++)
            sums.Add(current.Outcome(cases[i]), proposed.Outcome(cases[i]), [.. cases[i].Groups, tenths[i]]);
        return new(sums.Report(), [.. columns.Select((name, at) => PackageColumn.Of(name, result, [.. cases.Select((c, i) => at < c.Groups.Count ? c.Groups[at] : tenths[i])]))]);
    }

    /// <summary>The tenth of each case; equal points are never parted, so that tenths may differ in size.</summary>
    private static string[] TenthOf(IReadOnlyList<PortfolioCase> cases)
    {
        var sorted = cases.Select(c => c.Points).Order().ToArray();
        var first = new Dictionary<double, int>();
        for (var i = 0; i < sorted.Length; i++)
            first.TryAdd(sorted[i], i);
        return [.. cases.Select(c => FormattableString.Invariant($"{(first[c.Points] * (long)Parts / sorted.Length) + 1:00}"))];
    }
}
