using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The tables of the report of a comparison. A count that is not shown is null.</summary>
internal static class ReportShapes
{
    private static readonly DecimalKind Figure = new();
    private static readonly LongKind Count = new();

    private static readonly WordKind<ChangeDirection> Directions = new(("fall", ChangeDirection.Fall), ("same", ChangeDirection.Same), ("rise", ChangeDirection.Rise));

    private static readonly RecordShape<ChangeCounts> Counts = new(
        "counts",
        () => new(),
        null,
        Property.OrNull("rise", Count, (ChangeCounts c) => c.Rise, (c, v) => c with { Rise = v }, "How many would rise."),
        Property.OrNull("fall", Count, (ChangeCounts c) => c.Fall, (c, v) => c with { Fall = v }, "How many would fall."),
        Property.OrNull("same", Count, (ChangeCounts c) => c.Same, (c, v) => c with { Same = v }, "How many would stay the same."),
        Property.OrNull("gained", Count, (ChangeCounts c) => c.Gained, (c, v) => c with { Gained = v }, "How many would have a figure and have none."),
        Property.OrNull("lost", Count, (ChangeCounts c) => c.Lost, (c, v) => c with { Lost = v }, "How many would have no figure and have one."),
        Property.OrNull("without", Count, (ChangeCounts c) => c.Without, (c, v) => c with { Without = v }, "How many have no figure before or after."));

    private static readonly RecordShape<MoneyTotals> Totals = new(
        "totals",
        () => new(0, 0),
        null,
        Property.Required("before", Figure, (MoneyTotals t) => t.Before, (t, v) => t with { Before = v }, "The sum before."),
        Property.Required("after", Figure, (MoneyTotals t) => t.After, (t, v) => t with { After = v }, "The sum after."));

    private static readonly RecordShape<ChangeQuantile> Quantile = new(
        "a quantile",
        () => new(0, 0, 0, 0),
        null,
        Property.Required("percent", Count, (ChangeQuantile q) => (long)q.Percent, (q, v) => q with { Percent = (int)v }, "How many percent of people do not exceed it."),
        Property.Required("before", Figure, (ChangeQuantile q) => q.Before, (q, v) => q with { Before = v }, "The budget before."),
        Property.Required("after", Figure, (ChangeQuantile q) => q.After, (q, v) => q with { After = v }, "The budget after."),
        Property.Required("change", Figure, (ChangeQuantile q) => q.Change, (q, v) => q with { Change = v }, "The change."));

    private static readonly RecordShape<ChangeBand> Band = new(
        "a band of change",
        () => new(ChangeDirection.Same, 0, null, 0),
        null,
        Property.Required("direction", Directions, (ChangeBand b) => b.Direction, (b, v) => b with { Direction = v }, "Which way."),
        Property.Required("moreThan", Figure, (ChangeBand b) => b.MoreThan, (b, v) => b with { MoreThan = v }, "What the change is more than."),
        Property.OrNull("upTo", Figure, (ChangeBand b) => b.UpTo, (b, v) => b with { UpTo = v }, "What the change is at most; null where there is no most."),
        Property.Required("cases", Count, (ChangeBand b) => b.Cases, (b, v) => b with { Cases = v }, "How many people."));

    private static readonly RecordShape<StatusChange> Status = new(
        "a change of status",
        () => new(default, default, null),
        null,
        Property.Required("before", Kinds.Status, (StatusChange s) => s.Before, (s, v) => s with { Before = v }, "The status before."),
        Property.Required("after", Kinds.Status, (StatusChange s) => s.After, (s, v) => s with { After = v }, "The status after."),
        Property.OrNull("cases", Count, (StatusChange s) => s.Cases, (s, v) => s with { Cases = v }, "How many cases."));

    private static readonly RecordShape<GroupResult> Group = new(
        "a group's result",
        () => new("", null, new(), null),
        null,
        Property.Required("name", Kinds.Text, (GroupResult g) => g.Name, (g, v) => g with { Name = v }, "What it is called."),
        Property.OrNull("cases", Count, (GroupResult g) => g.Cases, (g, v) => g with { Cases = v }, "How many cases."),
        Property.Required("counts", Counts, (GroupResult g) => g.Counts, (g, v) => g with { Counts = v }, "How many would rise, fall, and so on."),
        Property.OrNull("totals", Totals, (GroupResult g) => g.Totals, (g, v) => g with { Totals = v }, "The sums."));

    private static readonly RecordShape<GroupColumn> Column = new(
        "a column of groups",
        () => new("", []),
        null,
        Property.Required("name", Kinds.Text, (GroupColumn c) => c.Name, (c, v) => c with { Name = v }, "The column."),
        Property.Required("groups", new ResultListKind<GroupResult>(Group), (GroupColumn c) => c.Groups, (c, v) => c with { Groups = v }, "Its groups."));

    private static readonly RecordShape<TransitionCost> Transition = new(
        "a cost of transition",
        () => new(0, 0, 0),
        null,
        Property.Required("noticeMonths", Count, (TransitionCost t) => t.NoticeMonths, (t, v) => t with { NoticeMonths = v }, "For how many months packages go on."),
        Property.Required("cases", Count, (TransitionCost t) => t.Cases, (t, v) => t with { Cases = v }, "How many people."),
        Property.Required("cost", Figure, (TransitionCost t) => t.Cost, (t, v) => t with { Cost = v }, "What that costs."));

    public static readonly RecordShape<PortfolioReport> Report = new(
        "a report",
        () => new(),
        null,
        Property.Required("before", ResultShapes.Configuration, (PortfolioReport r) => r.Before, (r, v) => r with { Before = v }, "The configuration before."),
        Property.Required("after", ResultShapes.Configuration, (PortfolioReport r) => r.After, (r, v) => r with { After = v }, "The configuration after."),
        Property.Required("period", Kinds.Period, (PortfolioReport r) => r.Period, (r, v) => r with { Period = v }, "The period that amounts are for."),
        Property.Required("currency", Kinds.Currency, (PortfolioReport r) => r.Currency, (r, v) => r with { Currency = v }, "The currency."),
        Property.OrNull("cases", Count, (PortfolioReport r) => r.Cases, (r, v) => r with { Cases = v }, "How many cases."),
        Property.Required("counts", Counts, (PortfolioReport r) => r.Counts, (r, v) => r with { Counts = v }, "How many would rise, fall, and so on."),
        Property.OrNull("totals", Totals, (PortfolioReport r) => r.Totals, (r, v) => r with { Totals = v }, "The sums of budgets."),
        Property.OrNull("oneOff", Totals, (PortfolioReport r) => r.OneOff, (r, v) => r with { OneOff = v }, "The sums of what is paid once."),
        Property.OrNull("rises", Figure, (PortfolioReport r) => r.Rises, (r, v) => r with { Rises = v }, "The sum of all rises."),
        Property.OrNull("falls", Figure, (PortfolioReport r) => r.Falls, (r, v) => r with { Falls = v }, "The sum of all falls."),
        List("quantiles", Quantile, r => r.Quantiles, (r, v) => r with { Quantiles = v }, "What so many percent of people do not exceed."),
        List("bands", Band, r => r.Bands, (r, v) => r with { Bands = v }, "How many would fall or rise by how much."),
        List("statuses", Status, r => r.Statuses, (r, v) => r with { Statuses = v }, "How many go from each status to each."),
        List("groups", Column, r => r.Groups, (r, v) => r with { Groups = v }, "The groups of each column."),
        Property.OrNull("transition", Transition, (PortfolioReport r) => r.Transition, (r, v) => r with { Transition = v }, "What it costs to hold existing packages for a time."),
        List("assumed", PortfolioDocument.Assumed, r => r.Assumed, (r, v) => r with { Assumed = v }, "Answers that were taken as given where a case has none."));

    private static Property<PortfolioReport> List<T>(
        string name, JsonKind<T> entry, Func<PortfolioReport, IReadOnlyList<T>> get, Func<PortfolioReport, IReadOnlyList<T>, PortfolioReport> set, string description)
        where T : class => Property.Required(name, new ResultListKind<T>(entry), get, set, description);
}
