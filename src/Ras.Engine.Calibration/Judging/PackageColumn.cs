using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Current packages beside proposed budgets, for the groups of one column.</summary>
/// <param name="Name">The column.</param>
/// <param name="Groups">Its groups, in the order of their names; none where too much would have to be hidden.</param>
public sealed record PackageColumn(string Name, IReadOnlyList<PackageGroup> Groups)
{
    internal static PackageColumn Of(string name, IReadOnlyList<PackageCase> cases, int column)
    {
        var groups = cases.GroupBy(c => c.Groups[column], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();

        // The last row and the last column hold sums, as the table that decides what is hidden wants them.
        var counts = new long[groups.Length + 1, 3];
        for (var row = 0; row < groups.Length; row++)
        {
            var above = groups[row].Count(c => c.Cost > c.Budget);
            foreach (var (kind, count) in new[] { (0, above), (1, groups[row].Count() - above), (2, groups[row].Count()) })
                (counts[row, kind], counts[groups.Length, kind]) = (count, counts[groups.Length, kind] + count);
        }

        bool[] sums = [.. SmallCounts.Hidden([counts[groups.Length, 0], counts[groups.Length, 1]]), SmallCounts.IsSmall(counts[groups.Length, 2])];
        if (SmallCountTable.Hidden(counts, sums) is not { } hidden)
            return new(name, []);
        int? Shown(int row, int kind) => hidden[row, kind] ? null : (int)counts[row, kind];
        return new(name, groups.Select((g, row) => Shown(row, 2) is null
            ? new PackageGroup(g.Key, null, null, null, null, null, null)
            : new PackageGroup(g.Key, Shown(row, 2), Shown(row, 0), Shown(row, 1), g.Average(c => c.Points), (double)g.Average(c => c.Cost), (double)g.Average(c => c.Budget))).ToArray());
    }
}

/// <summary>Some people with a proposed budget. Money is in the configuration's period; what is hidden is null.</summary>
/// <param name="Name">What the group is called; empty for cases of which the column says nothing.</param>
/// <param name="Cases">How many they are.</param>
/// <param name="Above">How many have a package that costs more than the proposed budget.</param>
/// <param name="NotAbove">How many have one that does not.</param>
/// <param name="Points">Their mean points by the current version; not a number where some have none.</param>
/// <param name="Cost">What their packages cost on average.</param>
/// <param name="Budget">Their mean proposed budget.</param>
public sealed record PackageGroup(string Name, int? Cases, int? Above, int? NotAbove, double? Points, double? Cost, double? Budget);

/// <summary>A package beside a proposed budget.</summary>
internal sealed record PackageCase(double Points, decimal Cost, decimal Budget, string[] Groups);
