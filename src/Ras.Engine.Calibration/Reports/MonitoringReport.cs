using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>The report of monitoring, for a committee: whether the figures still hold, month by month, for whom they do not, and what has drifted.</summary>
public sealed class MonitoringReport
{
    private readonly MonitoringResult _result;
    private readonly ReportFigures _figures;
    private readonly ReportDraft _page = new();
    private readonly string _per;

    private MonitoringReport(MonitoringResult result)
    {
        var configuration = result.Portfolio.Engine.Configuration;
        (_result, _figures, _per) = (result, new(configuration), Periods.Words(configuration.Period));
    }

    /// <summary>Writes the report.</summary>
    /// <param name="result">What monitoring found.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static CommitteeReport Of(MonitoringResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var report = new MonitoringReport(result);
        report.WriteShort();
        report.WriteMonths();
        report.WriteGroups();
        report.WriteReasons();
        report.WriteDrift();
        BenchmarkSection.Write(result.Portfolio, result.Measures, report._figures, report._page);
        CasesSection.Write(result.Portfolio, report._page);
        report.WriteMethod();
        var configuration = result.Portfolio.Engine.Configuration;
        return report._page.ToReport($"Do the figures still hold? {configuration.Title}, version {configuration.Version}");
    }

    private void WriteShort()
    {
        var measures = _result.Measures;
        _page.Heading("In short");
        _page.Figure($"{ReportFigures.Percent(_result.Within)} of final budgets lay within {ReportFigures.Percent(_result.Tolerance)} of the indicative budget");
        _page.Say($"For {ReportFigures.Count(measures.Cases)} people, final budgets sum to {_figures.Pounds(measures.Cost)} {_per} and indicative ones to {_figures.Pounds(measures.Budget)}. For {ReportFigures.Percent(measures.Sufficient)} of them the indicative budget was enough for what was decided.");
        _page.List([State("Comparing budgets with what is decided", _result.Monitoring), State("Looking at the configuration itself", _result.Review), .. Findings()]);
    }

    private IEnumerable<string> Findings()
    {
        var beyond = _result.Months.Where(m => m.IsBeyond).ToArray();
        yield return beyond.Length == 0
            ? "No month lies beyond what chance explains."
            : $"{string.Join(", ", beyond.Select(m => m.Name))}: the share lies beyond what chance explains. Find out what changed.";
        foreach (var (column, group) in _result.Columns.SelectMany(c => c.Groups.Where(g => g.IsBeyond).Select(g => (c.Name, g))))
            yield return $"By “{column}”, the share of {Named(group.Name)} lies {(group.Within < group.Lower ? "below" : "above")} what chance explains.";
        foreach (var drift in _result.Drifts.Where(d => d.Index >= Drift.Watch))
            yield return $"{(drift.Name == "points" ? "The points" : $"The answers to “{drift.Name}”")} have drifted from those that the figures were fitted to: {Standing(drift)}.";
        if (_result.Price is { } price && Math.Abs(price.Change) >= 0.05)
            yield return $"What is decided for a point has {(price.Change > 0 ? "risen" : "fallen")} by {ReportFigures.Percent(Math.Abs(price.Change))}: fit the figures anew.";
    }

    private static string State(string what, ReviewState state) => state.Standing switch
    {
        ReviewStanding.InOrder => $"{what}: in order. It is next due on {state.DueOn}.",
        ReviewStanding.Due => $"{what}: due since {state.DueOn}.",
        ReviewStanding.Overdue => $"{what}: overdue. It was due on {state.DueOn}.",
        _ => $"{what}: the configuration does not say how often.",
    };

    private void WriteMonths()
    {
        _page.Heading("Month by month");
        _page.Say($"The share of final budgets that lay within {ReportFigures.Percent(_result.Tolerance)} of the indicative one. A month beyond the limits is one that chance hardly gives: less than once in three hundred months where nothing has changed.");
        var shown = _result.Months.Where(m => m.Within is not null).ToArray();
        if (shown.Length > 1)
            Picture(shown);
        Table("months", "By month", "Month", _result.Months);
    }

    private void Picture(MonitoredGroup[] months)
    {
        var said = $"For each month, the share of final budgets within {ReportFigures.Percent(_result.Tolerance)} of the indicative one: a full dot where chance explains it, a hollow orange one where it does not. The line is the share over all months, the dashed lines are the limits of chance.";
        var chart = new Chart(said, (-0.5, months.Length - 0.5), (0, 1));
        chart.Axes("Month", "Within the tolerance", ReportFigures.Percent);
        chart.Line(-0.5, _result.Within, months.Length - 0.5, _result.Within, Chart.Blue, 1.5);
        chart.Path([.. months.Select((m, i) => ((double)i, m.Lower!.Value))], Chart.Grey, 2, dashed: true);
        chart.Path([.. months.Select((m, i) => ((double)i, m.Upper!.Value))], Chart.Grey, 2, dashed: true);
        chart.Path([.. months.Select((m, i) => ((double)i, m.Within!.Value))], Chart.Blue, 2);
        var every = Math.Max(1, (months.Length + 7) / 8);
        for (var i = 0; i < months.Length; i++)
        {
            chart.Dot(i, months[i].Within!.Value, months[i].IsBeyond ? Chart.Orange : Chart.Blue, hollow: months[i].IsBeyond);
            if (i % every == 0)
                chart.Under(i, months[i].Name);
        }

        _page.Picture(said, chart.Svg());
        _page.Say(said);
    }

    private void WriteGroups()
    {
        if (_result.Columns.Count == 0)
            return;
        _page.Heading("For whom");
        _page.Say("Groups under 10 are hidden, and others where they would follow from the rest.");
        foreach (var column in _result.Columns)
            Table($"by {column.Name}", $"By {column.Name}", "Group", column.Groups);
    }

    private void Table(string id, string caption, string first, IReadOnlyList<MonitoredGroup> groups) =>
        _page.Table(id, caption, [first, "People", "Within", "Least by chance", "Most by chance", "Final more than indicative", "Beyond chance"],
            groups.Select(g => (IReadOnlyList<ReportCell>)
            [
                ReportFigures.Group(g.Name), ReportFigures.Cases(g.Cases), ReportFigures.Share(g.Within), ReportFigures.Share(g.Lower), ReportFigures.Share(g.Upper), ReportFigures.Share(g.Bias),
                g.Cases is null ? ReportFigures.Hidden : g.IsBeyond ? "yes" : "no",
            ]));

    private void WriteReasons()
    {
        if (_result.Reasons.Count == 0)
            return;
        _page.Heading("Why final budgets differ");
        _page.Table("reasons", "Reasons, where the final budget lay outside the tolerance", ["Reason", "People"],
            _result.Reasons.Select(r => (IReadOnlyList<ReportCell>)[r.Reason.Length == 0 ? "no reason given" : r.Reason, ReportFigures.Cases(r.Cases)]));
    }

    private void WriteDrift()
    {
        _page.Heading("Are these still the people that the figures were fitted to?");
        if (_result.Drifts.Count == 0)
        {
            _page.Say("Nothing can be said: the cases that the figures were fitted to were not given, or there are fewer than 100 then or now.");
            return;
        }

        _page.Say($"The population stability index is 0 where people answer as they did then. From {Drift.Watch} on it should be watched, from {Drift.Recalibrate} on the figures should be fitted anew. A question whose answers drift may be understood in another way than it was.");
        _page.Table("drift", "Points, and answers that have drifted most", ["", "Index", "Standing"],
            _result.Drifts.Select(d => (IReadOnlyList<ReportCell>)[d.Name, ReportFigures.Number(d.Index, "0.000"), Standing(d)]));
        if (_result.Price is { } price)
            _page.Table("price", $"What is decided for a point, {_per}", ["", "Figure"], [["Then", _figures.Money(price.Before)], ["Now", _figures.Money(price.Now)], ["Change", ReportFigures.Share(price.Change)]]);
    }

    private void WriteMethod()
    {
        _page.Heading("How it was done, and what it cannot say");
        _page.List(
        [
            $"Each person was scored by version {_result.Portfolio.Engine.Configuration.Version} ({_result.Portfolio.Engine.Hash}), and the indicative budget compared with what people decided.",
            "A final budget that differs from the indicative one is no mistake: people decide from what meets a person's needs. Many that differ the same way say that the figures no longer fit.",
            "Limits of chance lie three standard deviations from the share over all months, for as many people as the month or group has.",
            "Where the indicative budget draws decisions toward itself, budgets agree more than needs do. Look at a sample of plans as well.",
        ]);
    }

    private static string Standing(Drift drift) => drift.Index switch
    {
        >= Drift.Recalibrate => "fit the figures anew",
        >= Drift.Watch => "watch",
        _ => "in order",
    };

    private static string Named(string group) => group.Length == 0 ? "people of whom it is not recorded" : $"“{group}”";
}
