using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Distributions;

namespace Ras.Engine.Calibration;

/// <summary>Judges each group against all other cases.</summary>
internal static class GroupTests
{
    public static IReadOnlyList<GroupColumnEvidence> Of(Portfolio portfolio, double[] budgets)
    {
        var columns = portfolio.GroupColumns.Select((name, column) => new GroupColumnEvidence(name, Groups(portfolio.Cases, column, budgets))).ToArray();
        return WithHolm(columns);
    }

    private static GroupEvidence[] Groups(IReadOnlyList<PortfolioCase> cases, int column, double[] budgets)
    {
        var groups = Enumerable.Range(0, cases.Count).GroupBy(i => cases[i].Groups[column], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var hidden = SmallCounts.Hidden(groups.Select(g => (long)g.Count()).ToArray());
        return groups.Select((group, at) =>
        {
            if (hidden[at])
                return new GroupEvidence { Name = group.Key };
            var inside = group.ToHashSet();
            var evidence = new GroupEvidence { Name = group.Key, Cases = inside.Count, Measures = Measures.Of([.. group.Select(i => budgets[i])], [.. group.Select(i => cases[i].Cost)]) };
            var (own, others) = (CostPerPound.Of(cases, budgets, inside.Contains), CostPerPound.Of(cases, budgets, i => !inside.Contains(i)));
            return own.Cases < SmallCounts.Least || others.Cases < SmallCounts.Least ? evidence : evidence with { Difference = (own.Value / others.Value) - 1, Chance = Chance(own, others) };
        }).ToArray();
    }

    /// <summary>How often two ratios differ as much by chance (Welch).</summary>
    private static double Chance(CostPerPound own, CostPerPound others)
    {
        var variance = own.Variance + others.Variance;
        if (variance == 0)
            return own.Value == others.Value ? 1 : 0;
        var freedom = variance * variance / ((own.Variance * own.Variance / (own.Cases - 1)) + (others.Variance * others.Variance / (others.Cases - 1)));
        return 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(own.Value - others.Value) / Math.Sqrt(variance));
    }

    /// <summary>Holm's rule: the least chance counts as many times as there are tests, the next one time less, and none less than the one before.</summary>
    private static GroupColumnEvidence[] WithHolm(GroupColumnEvidence[] columns)
    {
        var tested = columns.SelectMany(c => c.Groups).Where(g => g.Chance is not null).OrderBy(g => g.Chance).ToArray();
        var stricter = new Dictionary<GroupEvidence, double>(ReferenceEqualityComparer.Instance);
        var before = 0.0;
        for (var i = 0; i < tested.Length; i++)
            stricter[tested[i]] = before = Math.Max(before, Math.Min(1, tested[i].Chance!.Value * (tested.Length - i)));
        return columns.Select(c => c with { Groups = c.Groups.Select(g => stricter.TryGetValue(g, out var chance) ? g with { Chance = chance } : g).ToArray() }).ToArray();
    }

    /// <summary>What packages cost for each pound of budget, and how far that varies by chance.</summary>
    private readonly record struct CostPerPound(int Cases, double Value, double Variance)
    {
        public static CostPerPound Of(IReadOnlyList<PortfolioCase> cases, double[] budgets, Func<int, bool> isIn)
        {
            var inside = Enumerable.Range(0, cases.Count).Where(i => isIn(i) && budgets[i] > 0).ToArray();
            var (n, cost, budget) = (inside.Length, inside.Sum(i => cases[i].Cost), inside.Sum(i => budgets[i]));
            if (n < 2)
                return new(n, 0, 0);
            var ratio = cost / budget;
            var squares = inside.Sum(i => Math.Pow(cases[i].Cost - (ratio * budgets[i]), 2));
            return new(n, ratio, n / (n - 1.0) * squares / (budget * budget));
        }
    }
}
