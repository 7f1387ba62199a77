using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The groups of one column as they may be shown.</summary>
internal static class GroupTable
{
    public static GroupResult[] Of(PortfolioComparison sums, GroupColumnSums column, IReadOnlyList<long> totals, IReadOnlyList<bool> totalsHidden)
    {
        var groups = column.InOrder.ToArray();
        var counts = new long[groups.Length + 1, ChangeClasses.Count + 1];
        for (var change = 0; change < ChangeClasses.Count; change++)
        {
            for (var i = 0; i < groups.Length; i++)
                counts[i, change] = groups[i].Value.Cases[change];
            counts[groups.Length, change] = totals[change];
        }

        for (var i = 0; i < groups.Length; i++)
            counts[i, ChangeClasses.Count] = groups[i].Value.Cases.Sum();
        counts[groups.Length, ChangeClasses.Count] = totals.Sum();
        if (SmallCountTable.Hidden(counts, [.. totalsHidden, false]) is not { } hidden)
            return [];
        var moneyHidden = SmallCounts.Hidden(groups.Select(g => ComparedIn(g.Value)).ToArray());
        return groups.Select((g, i) => new GroupResult(
            g.Key,
            hidden[i, ChangeClasses.Count] ? null : g.Value.Cases.Sum(),
            ReportBuilder.Counts(g.Value.Cases, Enumerable.Range(0, ChangeClasses.Count).Select(c => hidden[i, c]).ToArray()),
            moneyHidden[i] ? null : new(sums.ToMoney(g.Value.Before), sums.ToMoney(g.Value.After)))).ToArray();
    }

    private static long ComparedIn(GroupSums group) => group.Cases.Where((_, change) => ChangeClasses.IsCompared((ChangeClass)change)).Sum();
}
