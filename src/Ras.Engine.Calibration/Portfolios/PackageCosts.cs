using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>One cost of a package, such as one service that is part of it.</summary>
/// <param name="Reference">The reference of the case.</param>
/// <param name="Cost">The cost each time, in the configuration's currency; null where it could not be read.</param>
/// <param name="Frequency">How often it falls due, as the file writes it.</param>
public sealed record CostRow(string Reference, decimal? Cost, string Frequency);

/// <summary>Cases with the weekly costs of their packages added up from rows.</summary>
/// <param name="Entries">The cases, in their order.</param>
/// <param name="Findings">Rows that were left out, and why; for the analyst.</param>
public sealed record CostedEntries(IReadOnlyList<PortfolioEntry> Entries, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Adds up the rows of each case. A case with a row that cannot be read has no cost, since part of it is not known; one whose rows all fall due once is left out as one-off; one without rows keeps the cost that it has.</summary>
    /// <param name="entries">The cases.</param>
    /// <param name="rows">The costs, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CostedEntries Of(IEnumerable<PortfolioEntry> entries, IEnumerable<CostRow> rows)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(rows);
        var cases = entries.ToArray();
        var byReference = rows.ToLookup(r => r.Reference, StringComparer.Ordinal);
        var known = cases.Select(c => c.Reference).ToHashSet(StringComparer.Ordinal);
        var unmatched = byReference.Where(g => !known.Contains(g.Key)).SelectMany(g => g.Select(r => r.Reference)).ToArray();
        var unread = byReference.SelectMany(g => g).Where(r => !WeeklyCost.TryParse(r.Frequency, out _)).Select(r => r.Frequency).ToArray();
        return new(
            cases.Select(c => byReference.Contains(c.Reference) ? With(c, byReference[c.Reference]) : c).ToArray(),
            [.. unmatched.Length > 0 ? [CalibrationFaults.Unmatched(unmatched)] : Array.Empty<Diagnostic>(), .. unread.Length > 0 ? [CalibrationFaults.FrequencyUnknown(unread)] : Array.Empty<Diagnostic>()]);
    }

    private static PortfolioEntry With(PortfolioEntry entry, IEnumerable<CostRow> rows)
    {
        var (sum, recurring) = (Rational.Zero, false);
        foreach (var row in rows)
        {
            if (row.Cost is not { } cost || !WeeklyCost.TryParse(row.Frequency, out var frequency))
                return entry with { WeeklyCost = null };
            if (WeeklyCost.Of(cost, frequency) is { } weekly)
                (sum, recurring) = (sum + weekly, true);
        }

        return recurring
            ? entry with { WeeklyCost = sum.Round(new(1, 100)).ToDecimal() }
            : entry with { WeeklyCost = null, LeftOutBecause = entry.LeftOutBecause ?? "one-off" };
    }
}
