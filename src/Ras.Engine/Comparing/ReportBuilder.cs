using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Makes of what was added up what may be shown.</summary>
internal static class ReportBuilder
{
    private static readonly int[] Percents = [10, 25, 50, 75, 90];

    public static PortfolioReport Build(PortfolioComparison sums)
    {
        var terms = sums.Terms;
        var report = new PortfolioReport { Before = terms.Before, After = terms.After, Period = terms.Period, Currency = terms.Currency, Assumed = terms.Assumed };
        if (SmallCounts.IsSmall(sums.Cases))
            return report;
        var classes = ClassesOf(sums);
        var hidden = SmallCounts.Hidden(classes);
        var compared = sums.Differences.Cases;
        report = report with
        {
            Cases = sums.Cases,
            Counts = Counts(classes, hidden),
            Statuses = StatusesOf(sums, hidden),
            Groups = terms.GroupColumns.Select((name, i) => new GroupColumn(name, GroupTable.Of(sums, sums.Columns[i], classes, hidden))).ToArray(),
        };
        return SmallCounts.IsSmall(compared) ? report : WithMoney(report, sums, hidden);
    }

    /// <summary>Counts by class of change as they may be shown.</summary>
    public static ChangeCounts Counts(IReadOnlyList<long> classes, IReadOnlyList<bool> hidden)
    {
        long? Shown(ChangeClass change) => hidden[(int)change] ? null : classes[(int)change];
        return new()
        {
            Rise = Shown(ChangeClass.Rise), Fall = Shown(ChangeClass.Fall), Same = Shown(ChangeClass.Same),
            Gained = Shown(ChangeClass.Gained), Lost = Shown(ChangeClass.Lost), Without = Shown(ChangeClass.Without),
        };
    }

    private static long[] ClassesOf(PortfolioComparison sums)
    {
        var classes = new long[ChangeClasses.Count];
        foreach (var (before, after, count) in Pairs(sums))
            classes[(int)ChangeClasses.Of(before, after, 0)] += count;
        classes[(int)ChangeClass.Rise] = sums.Differences.CountWhere(d => d > 0);
        classes[(int)ChangeClass.Fall] = sums.Differences.CountWhere(d => d < 0);
        classes[(int)ChangeClass.Same] = sums.Differences.CountWhere(d => d == 0);
        return classes;
    }

    private static PortfolioReport WithMoney(PortfolioReport report, PortfolioComparison sums, bool[] hidden)
    {
        // Why both or neither: the change of the whole sum is shown, and one of the two follows from it and the other.
        var sidesShown = !hidden[(int)ChangeClass.Rise] && !hidden[(int)ChangeClass.Fall];
        return report with
        {
            Totals = new(sums.ToMoney(sums.Before.Total), sums.ToMoney(sums.After.Total)),
            OneOff = new(sums.ToMoney(sums.OneOffBefore.Total), sums.ToMoney(sums.OneOffAfter.Total)),
            Rises = sidesShown ? sums.ToMoney(sums.Differences.SumWhere(d => d > 0)) : null,
            Falls = sidesShown ? sums.ToMoney(-sums.Differences.SumWhere(d => d < 0)) : null,
            Quantiles = Percents.Where(p => IsAmongMany(p, sums.Differences.Cases)).Select(p => Quantile(sums, p)).ToArray(),
            Bands = ChangeBands.Of(sums, hidden),
            Transition = Transition(sums),
        };
    }

    private static bool IsAmongMany(int percent, long cases) =>
        cases * percent >= SmallCounts.Least * 100 && cases * (100 - percent) >= SmallCounts.Least * 100;

    private static ChangeQuantile Quantile(PortfolioComparison sums, int percent) =>
        new(percent, sums.ToMoney(sums.Before.Quantile(percent)), sums.ToMoney(sums.After.Quantile(percent)), sums.ToMoney(sums.Differences.Quantile(percent)));

    private static TransitionCost? Transition(PortfolioComparison sums)
    {
        var (held, compared) = (sums.Held.Cases, sums.Differences.Cases);
        if (sums.Terms.NoticeMonths is not { } months || SmallCounts.Hidden([held, compared - held]).Any(h => h))
            return null;
        var cost = sums.Terms.Unit * new Rational(sums.Held.Total) * sums.Terms.PeriodsPerMonth * months;
        return new(months, held, cost.Round(new(1, 100)).ToDecimal());
    }

    /// <summary>Statuses by pairs. Pairs of one class sum to its count, so that each class is a line, and one that is hidden hides all its pairs.</summary>
    private static StatusChange[] StatusesOf(PortfolioComparison sums, bool[] classesHidden)
    {
        var hiddenChange = classesHidden[(int)ChangeClass.Rise] || classesHidden[(int)ChangeClass.Fall] || classesHidden[(int)ChangeClass.Same];
        var shown = new List<StatusChange>();
        foreach (var line in Pairs(sums).Where(p => p.Count > 0).GroupBy(p => ChangeClasses.Of(p.Before, p.After, 0)))
        {
            var pairs = line.ToArray();
            var hidden = SmallCounts.Hidden(pairs.Select(p => p.Count).ToArray());
            var all = line.Key == ChangeClass.Same ? hiddenChange : classesHidden[(int)line.Key];
            shown.AddRange(pairs.Select((p, i) => new StatusChange(p.Before, p.After, all || hidden[i] ? null : p.Count)));
        }

        return shown.OrderBy(s => s.Before).ThenBy(s => s.After).ToArray();
    }

    private static IEnumerable<(ScoreStatus Before, ScoreStatus After, long Count)> Pairs(PortfolioComparison sums)
    {
        var each = (int)ScoreStatus.Indicative + 1;
        return sums.Statuses.Select((count, i) => ((ScoreStatus)(i / each), (ScoreStatus)(i % each), count));
    }
}
