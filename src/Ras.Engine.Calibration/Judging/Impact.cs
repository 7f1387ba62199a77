using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Whose figure would rise or fall: against the current configuration, and against current packages, by tenths of need and by group.</summary>
public sealed record Impact
{
    /// <summary>The name of the column of tenths, which are called <c>01</c> for least need to <c>10</c>; empty where a case has no points.</summary>
    public const string TenthColumn = "tenth of need";

    private const int Parts = 10;

    private Impact(RasConfiguration proposed) => Proposed = proposed;

    /// <summary>Current against proposed, with nothing from which fewer than 10 people could be told apart; the last of its columns of groups holds tenths of need.</summary>
    public PortfolioReport Comparison { get; private init; } = new();

    /// <summary>Current packages beside proposed budgets, for the same columns; none where no package is known.</summary>
    public IReadOnlyList<PackageColumn> Packages { get; private init; } = [];

    /// <summary>The proposed configuration.</summary>
    public RasConfiguration Proposed { get; }

    /// <summary>By how much each package, or the budget before where no package is known, is more than the budget after; only where it is.</summary>
    internal IReadOnlyList<double> Held { get; private init; } = [];

    /// <summary>How many cases have a budget after and something before that it can be held against.</summary>
    internal int Compared { get; private init; }

    /// <summary>What a proposed version would mean for cases that were scored by it and by the current one. Costs a few look-ups a case, and holds all of them.</summary>
    /// <param name="current">The engine of the current version.</param>
    /// <param name="proposed">The engine of the proposed version.</param>
    /// <param name="cases">The cases; means are summed in this order.</param>
    /// <param name="groupColumns">The names of the columns of groups, none twice; none where left out.</param>
    /// <param name="assumed">Answers that were taken as given where a case has none; none where left out.</param>
    /// <exception cref="ArgumentNullException">An engine or the cases are null.</exception>
    /// <exception cref="ArgumentException">The two are for different periods or in different currencies, a column is named twice, a case has not one group for each, or its package is below 0 or no multiple of 0.01.</exception>
    public static Impact Of(RasEngine current, RasEngine proposed, IReadOnlyList<ImpactCase> cases, IReadOnlyList<string>? groupColumns = null, IEnumerable<AssumedAnswer>? assumed = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(cases);
        string[] columns = [.. groupColumns ?? [], TenthColumn];
        var tenths = TenthOf(cases);
        var sums = RasComparer.Compare(current, proposed, columns, assumed);
        for (var i = 0; i < cases.Count; i++)
            sums.Add(cases[i].Before, cases[i].After, [.. cases[i].Groups, tenths[i]], cases[i].Package);

        var (before, after) = (Periods.Increment(current.Configuration).ToDecimal(18), Periods.Increment(proposed.Configuration).ToDecimal(18));
        var beside = cases.Select((c, i) => (Case: c, Tenth: tenths[i])).Where(c => c.Case is { Package: not null, After.Status: ScoreStatus.Indicative })
            .Select(c => new PackageCase((double?)c.Case.Points ?? double.NaN, c.Case.Package!.Value, c.Case.After.AmountInIncrements * after, [.. c.Case.Groups, c.Tenth])).ToArray();
        var compared = cases.Where(c => c.After.Status == ScoreStatus.Indicative && (c.Package is not null || c.Before.Status == ScoreStatus.Indicative))
            .Select(c => (double)((c.Package ?? c.Before.AmountInIncrements * before) - (c.After.AmountInIncrements * after))).ToArray();
        return new(proposed.Configuration)
        {
            Comparison = sums.Report(), Compared = compared.Length, Held = [.. compared.Where(d => d > 0)],
            Packages = beside.Length == 0 ? [] : [.. columns.Select((name, at) => PackageColumn.Of(name, beside, at))],
        };
    }

    /// <summary>The tenth of each case; equal points are never parted, so that tenths may differ in size.</summary>
    private static string[] TenthOf(IReadOnlyList<ImpactCase> cases)
    {
        var sorted = cases.Where(c => c.Points is not null).Select(c => c.Points!.Value).Order().ToArray();
        var first = new Dictionary<decimal, int>();
        for (var i = 0; i < sorted.Length; i++)
            first.TryAdd(sorted[i], i);
        return [.. cases.Select(c => c.Points is { } points ? FormattableString.Invariant($"{(first[points] * (long)Parts / sorted.Length) + 1:00}") : "")];
    }
}
