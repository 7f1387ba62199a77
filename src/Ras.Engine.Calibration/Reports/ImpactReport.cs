using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>The report on what a new version would mean, for a committee: whose figure would rise or fall, by tenths of need and by group, and what it costs to let packages go on for a time.</summary>
public sealed class ImpactReport
{
    private readonly Impact _impact;
    private readonly ReportFigures _figures;
    private readonly ReportDraft _page = new();
    private readonly string _per;

    private ImpactReport(Impact impact) => (_impact, _figures, _per) = (impact, new(impact.Proposed), Periods.Words(impact.Proposed.Period));

    /// <summary>Writes the report.</summary>
    /// <param name="impact">What the new version would mean.</param>
    /// <param name="noticeWeeks">For how many weeks dearer packages go on unchanged; what the proposed configuration promises where left out.</param>
    /// <param name="taperWeeks">Over how many weeks they then come down; 0 where left out.</param>
    /// <exception cref="ArgumentNullException">The impact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of weeks is below 0 or above 520.</exception>
    public static CommitteeReport Of(Impact impact, int? noticeWeeks = null, int taperWeeks = 0)
    {
        ArgumentNullException.ThrowIfNull(impact);
        var notice = noticeWeeks ?? TransitionWeek.NoticeOf(impact.Proposed);
        var transition = TransitionWeek.Of(impact, notice, taperWeeks);
        var report = new ImpactReport(impact);
        report.WriteShort();
        if (impact.Comparison.Cases is not null)
        {
            report.WriteChanges();
            report.WritePackages();
            report.WriteTransition(transition);
        }

        report.WriteMethod(notice, taperWeeks);
        return report._page.ToReport($"Whose figure would rise or fall: {impact.Proposed.Title}, from version {impact.Comparison.Before.Version} to version {impact.Comparison.After.Version}");
    }

    private void WriteShort()
    {
        var report = _impact.Comparison;
        _page.Heading("In short");
        if (report.Cases is not { } cases)
        {
            _page.Say("There are too few people to say anything without showing who they are.");
            return;
        }

        _page.Figure($"Of {People(cases)}, {Rest(report.Counts.Rise)} would rise, {Rest(report.Counts.Fall)} would fall, {Rest(report.Counts.Same)} would stay the same");
        _page.Say("Nothing changes for anybody before a review of their own, and every figure here is indicative: people decide each budget.");
        if (report.Totals is { } totals)
            _page.Say($"All budgets together would go from {_figures.Pounds(totals.Before)} to {_figures.Pounds(totals.After)} {_per}, of those who have a figure before and after.");
        foreach (var (count, said) in new[] { (report.Counts.Gained, "would have a figure for the first time"), (report.Counts.Lost, "would have no figure any more"), (report.Counts.Without, "have no figure before or after") })
        {
            if (count != 0)
                _page.Say($"{Sentence(People(count))} {said}.");
        }

        if (report.Assumed.Count > 0)
            _page.List([.. report.Assumed.Select(a => $"Where a case has no answer to “{a.QuestionId}”, one was assumed.")]);
    }

    private void WriteChanges()
    {
        _page.Heading("Who would rise and who would fall");
        Picture(_impact.Comparison.Groups.FirstOrDefault(g => g.Name == Impact.TenthColumn));
        foreach (var column in _impact.Comparison.Groups.Reverse().Where(c => c.Groups.Count > 0))
        {
            _page.Table($"impact by {column.Name}", Caption(column.Name), ["Group", "People", "Would fall", "Same", "Would rise", "New figure", "No figure any more", "Change of all budgets"],
                column.Groups.Select(g => (IReadOnlyList<ReportCell>)
                [
                    Group(column.Name, g.Name), ReportFigures.Cases(g.Cases), ReportFigures.Cases(g.Counts.Fall), ReportFigures.Cases(g.Counts.Same), ReportFigures.Cases(g.Counts.Rise),
                    ReportFigures.Cases(g.Counts.Gained), ReportFigures.Cases(g.Counts.Lost), _figures.Money((double?)g.Totals?.Change),
                ]));
        }

        var hidden = _impact.Comparison.Groups.Where(c => c.Groups.Count == 0).Select(c => $"“{c.Name}”").ToArray();
        if (hidden.Length > 0)
            _page.Say($"By {string.Join(", ", hidden)} nothing is shown: too many groups are small.");
    }

    private void WritePackages()
    {
        if (_impact.Packages.All(c => c.Groups.Count == 0))
            return;
        _page.Heading("Beside the packages that people have");
        _page.Say($"Of those whose package is known and who would have a figure, {_per} on average:");
        foreach (var column in _impact.Packages.Reverse().Where(c => c.Groups.Count > 0))
        {
            _page.Table($"packages by {column.Name}", Caption(column.Name), ["Group", "People", "Package costs more", "Package costs no more", "Points", "Package", "Proposed budget", "Budget less package"],
                column.Groups.Select(g => (IReadOnlyList<ReportCell>)
                [
                    Group(column.Name, g.Name), ReportFigures.Cases(g.Cases), ReportFigures.Cases(g.Above), ReportFigures.Cases(g.NotAbove), ReportFigures.Number(g.Points ?? double.NaN, "0.0"),
                    _figures.Money(g.Cost), _figures.Money(g.Budget), _figures.Money(g.Budget - g.Cost),
                ]));
        }
    }

    private void WriteTransition(IReadOnlyList<TransitionWeek> weeks)
    {
        var held = _impact.Held.Count;
        if (weeks.Count == 0 || held < SmallCounts.Least || _impact.Compared - held is > 0 and < SmallCounts.Least)
            return;
        _page.Heading("What it costs to give notice");
        _page.Say($"{People(held)} have a package, or a budget where no package is known, that is more than the proposed budget. None changes before its notice is over, and only after a review. If all were told on one day, letting them go on would cost {_figures.Pounds(weeks.Sum(w => w.Cost))} in all over {weeks.Count} weeks.");
        _page.Table("transition", "Cost above the proposed budgets, by week", ["Week", "Cost"], weeks.Select(w => (IReadOnlyList<ReportCell>)[ReportFigures.Count(w.Week), _figures.Money(w.Cost)]));
    }

    private void WriteMethod(int notice, int taper)
    {
        _page.Heading("How it was done, and what it cannot say");
        _page.List(
        [
            "Each case was scored by both versions as they would be in use, to the penny.",
            "Tenths of need are by total points of the current version. Equal points are never parted, so tenths may differ in size.",
            notice + taper == 0 ? "No notice is promised, so no cost of a transition is shown." : $"Notice runs for {ReportFigures.Count(notice)} weeks. After it the difference falls to nothing over {ReportFigures.Count(taper)} weeks.",
            "It says what would become of these people as they were assessed. It does not say who will come, whose needs will change, or what a review will find.",
            "Nobody is named. Counts of 1 to 9 people are hidden, and others where they would follow from the rest.",
        ]);
    }

    private void Picture(GroupColumn? tenths)
    {
        var shown = (tenths?.Groups ?? []).Where(g => g.Name.Length > 0 && g.Counts is { Fall: not null, Same: not null, Rise: not null }).ToArray();
        if (shown.Length < 2)
            return;
        var said = "For each tenth of need, from fewest points to most: how many of 100 people would rise (above the line, blue) and how many would fall (below it, orange)."
            + (shown.Length < tenths!.Groups.Count(g => g.Name.Length > 0) ? " Tenths of which a count is hidden are left out." : "");
        var chart = new Chart(said, (0, shown.Length), (-100, 100));
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
        _page.Picture(said, chart.Svg());
    }

    private static string Caption(string column) => column == Impact.TenthColumn ? "By tenth of need: 01 has the fewest points" : $"By {column}";

    private static ReportCell Group(string column, string name) => column == Impact.TenthColumn && name.Length == 0 ? "no points" : ReportFigures.Group(name);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Rest(long? count) => count is { } known ? ReportFigures.Count(known) : "a number that is hidden";

    private static string People(long? count) => count switch
    {
        null => "a number of people that is hidden",
        1 => "1 person",
        _ => ReportFigures.Count(count.Value) + " people",
    };
}
