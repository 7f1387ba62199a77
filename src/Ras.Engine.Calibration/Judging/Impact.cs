using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Whose figure would rise or fall: against the current configuration, and beside current packages, by tenths of need and by group.</summary>
/// <param name="Comparison">Current against proposed, with nothing from which fewer than 10 people could be told apart; the last of its columns of groups holds tenths of need.</param>
/// <param name="Tenths">Tenths of the cases by points, from least to most need, beside what their packages cost; those with fewer than 10 cases are left out.</param>
public sealed record Impact(PortfolioReport Comparison, IReadOnlyList<TenthOfNeed> Tenths)
{
    /// <summary>The name of the column of tenths.</summary>
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
        var sums = RasComparer.Compare(result.Portfolio.Engine, result.Proposed, [.. result.Portfolio.GroupColumns, TenthColumn]);
        for (var i = 0; i < cases.Count; i++)
            sums.Add(current.Outcome(cases[i]), proposed.Outcome(cases[i]), [.. cases[i].Groups, Name(tenths[i])]);
        var beside = Enumerable.Range(0, cases.Count)
            .Where(i => !double.IsNaN(result.Budgets[i]))
            .GroupBy(i => tenths[i])
            .Where(g => g.Count() >= SmallCounts.Least)
            .OrderBy(g => g.Key)
            .Select(g => new TenthOfNeed(Name(g.Key), g.Count(), g.Average(i => cases[i].Points), g.Average(i => cases[i].Cost), g.Average(i => result.Budgets[i])))
            .ToArray();
        return new(sums.Report(), beside);
    }

    /// <summary>The tenth of each case; equal points are never parted, so that tenths may differ in size.</summary>
    internal static int[] TenthOf(IReadOnlyList<PortfolioCase> cases)
    {
        var sorted = cases.Select(c => c.Points).Order().ToArray();
        var first = new Dictionary<double, int>();
        for (var i = 0; i < sorted.Length; i++)
            first.TryAdd(sorted[i], i);
        return cases.Select(c => (int)(first[c.Points] * (long)Parts / sorted.Length)).ToArray();
    }

    private static string Name(int tenth) => FormattableString.Invariant($"{tenth + 1:00}");
}

/// <summary>A tenth of the cases, by points. Money is in the configuration's period.</summary>
/// <param name="Name">Its number, from <c>01</c> for least need.</param>
/// <param name="Cases">How many cases it has.</param>
/// <param name="Points">Their mean points.</param>
/// <param name="Cost">What their packages cost on average.</param>
/// <param name="Budget">Their mean proposed budget.</param>
public sealed record TenthOfNeed(string Name, int Cases, double Points, double Cost, double Budget);
