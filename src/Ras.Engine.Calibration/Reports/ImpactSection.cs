using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Whose figure would rise or fall, by tenths of need and by group, and what it costs to let packages go on for a time.</summary>
internal sealed class ImpactSection(CalibrationResult result, Impact impact, ReportFigures figures, ReportDraft page)
{
    private readonly string _per = Periods.Words(result.Portfolio.Engine.Configuration.Period);

    public void Write(IReadOnlyList<TransitionWeek> transition)
    {
        var report = impact.Comparison;
        page.Heading("Whose figure would rise or fall?");
        if (report.Cases is null)
        {
            page.Say("There are too few people to say so without showing who they are.");
            return;
        }

        page.Say($"Against the current version: {People(report.Counts.Rise)} would rise, {People(report.Counts.Fall)} would fall, and {People(report.Counts.Same)} would stay the same. Nothing changes for anybody before a review of their own.");
        if (report.Totals is { } totals)
            page.Say($"All budgets together would go from {figures.Pounds(totals.Before)} to {figures.Pounds(totals.After)} {_per}.");
        Picture(report.Groups.FirstOrDefault(g => g.Name == Impact.TenthColumn));
        foreach (var column in report.Groups.Reverse().Where(c => c.Groups.Count > 0))
        {
            page.Table($"impact by {column.Name}", column.Name == Impact.TenthColumn ? "By tenth of need: 01 has the fewest points" : $"By {column.Name}", ["Group", "People", "Would fall", "Same", "Would rise", "New figure", "No figure any more", "Change of all budgets"],
                column.Groups.Select(g => (IReadOnlyList<ReportCell>)
                [
                    ReportFigures.Group(g.Name), ReportFigures.Cases(g.Cases), ReportFigures.Cases(g.Counts.Fall), ReportFigures.Cases(g.Counts.Same), ReportFigures.Cases(g.Counts.Rise),
                    ReportFigures.Cases(g.Counts.Gained), ReportFigures.Cases(g.Counts.Lost), figures.Money((double?)g.Totals?.Change),
                ]));
        }

        page.Say($"Against current packages, {_per} on average:");
        foreach (var column in impact.Packages.Reverse().Where(c => c.Groups.Count > 0))
        {
            page.Table($"packages by {column.Name}", $"Packages beside proposed budgets, by {column.Name}", ["Group", "People", "Package costs more", "Package costs no more", "Points", "Package", "Proposed budget", "Budget less package"],
                column.Groups.Select(g => (IReadOnlyList<ReportCell>)
                [
                    ReportFigures.Group(g.Name), ReportFigures.Cases(g.Cases), ReportFigures.Cases(g.Above), ReportFigures.Cases(g.NotAbove), ReportFigures.Number(g.Points ?? double.NaN, "0.0"),
                    figures.Money(g.Cost), figures.Money(g.Budget), figures.Money(g.Budget - g.Cost),
                ]));
        }

        Write(transition, result.Portfolio.Cases.Where((c, i) => c.Cost > result.Budgets[i]).Count());
    }

    private void Write(IReadOnlyList<TransitionWeek> weeks, int held)
    {
        if (weeks.Count == 0 || held < SmallCounts.Least || result.Portfolio.Cases.Count - held is > 0 and < SmallCounts.Least)
            return;
        page.Heading("What it costs to give notice");
        page.Say($"{ReportFigures.Count(held)} people have a package that costs more than the proposed budget. No package changes before its notice is over, and only after a review. If all were told on one day, letting them go on would cost {figures.Pounds(weeks.Sum(w => w.Cost))} in all over {weeks.Count} weeks.");
        page.Table("transition", "Cost above the proposed budgets, by week", ["Week", "Cost"], weeks.Select(w => (IReadOnlyList<ReportCell>)[ReportFigures.Count(w.Week), figures.Money(w.Cost)]));
    }

    private void Picture(GroupColumn? tenths)
    {
        var shown = (tenths?.Groups ?? []).Where(g => g.Counts is { Fall: not null, Same: not null, Rise: not null }).ToArray();
        if (shown.Length < 2)
            return;
        const string Said = "For each tenth of need, from fewest points to most: how many of 100 people would rise (above the line, blue) and how many would fall (below it, orange).";
        var chart = new Chart(Said, (0, shown.Length), (-100, 100));
        chart.Axes("Tenth of need, from fewest points to most", "Of 100 people: would rise above the line, would fall below it", y => FormattableString.Invariant($"{Math.Abs(y):0}"));
        for (var i = 0; i < shown.Length; i++)
        {
            var (fall, same, rise) = (shown[i].Counts.Fall!.Value, shown[i].Counts.Same!.Value, shown[i].Counts.Rise!.Value);
            var all = Math.Max(1.0, fall + same + rise);
            chart.Bar(i + 0.2, 0.6, 0, 100 * rise / all, Chart.Blue);
            chart.Bar(i + 0.2, 0.6, 0, -100 * fall / all, Chart.Orange);
            chart.Under(i + 0.5, shown[i].Name);
        }

        chart.Line(0, 0, shown.Length, 0, "#0b0c0c", 1.5);
        page.Picture(Said, chart.Svg());
    }

    private static string People(long? count) => count switch
    {
        null => "a number of people that is hidden",
        1 => "1 person",
        _ => ReportFigures.Count(count.Value) + " people",
    };
}
