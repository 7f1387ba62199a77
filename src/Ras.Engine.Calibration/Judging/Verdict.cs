using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MathNet.Numerics.Statistics;

namespace Ras.Engine.Calibration;

/// <summary>Whether one price, table or set of bands fits these people, in words.</summary>
/// <param name="Fits">Whether nothing speaks against it.</param>
/// <param name="Reasons">What speaks against it, a sentence or two each; none where nothing does.</param>
/// <param name="Warnings">What makes the figures less sure and does not speak against the fit.</param>
public sealed record Verdict(bool Fits, IReadOnlyList<string> Reasons, IReadOnlyList<string> Warnings)
{
    private const int FewCases = 100;
    private const int FewInGroup = 30;
    private const double HardlyExplained = 0.1;
    private const double ManyFar = 0.01;

    internal static Verdict Of(Portfolio portfolio, Measures unseen, IReadOnlyList<GroupColumnEvidence> columns)
    {
        var reasons = Few(portfolio.Cases).Concat(Unrelated(portfolio.Cases, unseen)).Concat(Groups(columns)).Concat(FarCases(portfolio)).ToArray();
        return new(reasons.Length == 0, reasons, Small(columns).ToArray());
    }

    private static IEnumerable<string> Few(IReadOnlyList<PortfolioCase> cases)
    {
        if (cases.Count < FewCases)
            yield return $"There are only {cases.Count} cases. With fewer than {FewCases}, other people of the same kind could give quite another figure. Add cases before anything is decided.";
    }

    private static IEnumerable<string> Unrelated(IReadOnlyList<PortfolioCase> cases, Measures unseen)
    {
        var ranks = Correlation.Spearman(cases.Select(c => c.Points), cases.Select(c => c.CostOfLine));

        // Why: the ranks of unrelated figures correlate by chance about as one over the root of their number.
        var related = ranks > 3 / Math.Sqrt(cases.Count);
        if (!related)
            yield return "What packages cost does not follow the points: people with more points do not have dearer packages. No price for a point can be right. See whether the points measure need, and whether the costs belong to these people.";
        else if (unseen.Explained < HardlyExplained)
            yield return $"Points explain little of what packages cost: {Percent(Math.Max(0, unseen.Explained))} of the differences. No single price comes near most packages.";
    }

    private static IEnumerable<string> Groups(IReadOnlyList<GroupColumnEvidence> columns)
    {
        foreach (var (column, group) in columns.SelectMany(c => c.Groups.Where(g => g.Differs).Select(g => (c.Name, g))))
        {
            var name = group.Name.Length == 0 ? "people of whom it is not recorded" : $"“{group.Name}”";
            var way = group.Difference > 0 ? "more" : "less";
            yield return $"By “{column}”, packages of {name} cost {Percent(Math.Abs(group.Difference!.Value))} {way} for the same budget than those of all others, which is more than chance gives. One price is too {(group.Difference > 0 ? "low" : "high")} for them; a different one needs a lawful reason.";
        }
    }

    private static IEnumerable<string> FarCases(Portfolio portfolio)
    {
        var far = Outliers.Of(portfolio.Cases).Count(f => f);
        if (far >= SmallCounts.Least && far > ManyFar * portfolio.Cases.Count)
            yield return $"{Percent(far / (double)portfolio.Cases.Count)} of the packages cost far more or far less for a point than the others. One price does not fit them, and they pull it away from everybody else. Look at them one by one; the middle case (quantile 0.5) is moved less by them.";
    }

    private static IEnumerable<string> Small(IReadOnlyList<GroupColumnEvidence> columns)
    {
        foreach (var column in columns)
        {
            var small = column.Groups.Count(g => g.Cases is null or < FewInGroup);
            if (small > 0)
                yield return $"By “{column.Name}”, {(small == 1 ? "1 group has" : small + " groups have")} fewer than {FewInGroup} cases{(column.Groups.Any(g => g.Cases is null) ? " or are hidden" : "")}: little can be said of them.";
        }
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
