using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The tables of the report of a comparison, which is only written. A count that is not shown is null.</summary>
internal static class ReportShapes
{
    private static readonly DecimalKind Figure = new();
    private static readonly LongKind Count = new();

    private static readonly WordKind<ChangeDirection> Directions = new(("fall", ChangeDirection.Fall), ("same", ChangeDirection.Same), ("rise", ChangeDirection.Rise));

    private static readonly RecordShape<ChangeCounts> Counts = new(
        "counts",
        Property.WrittenOrNull("rise", Count, (ChangeCounts c) => c.Rise, "How many would rise."),
        Property.WrittenOrNull("fall", Count, (ChangeCounts c) => c.Fall, "How many would fall."),
        Property.WrittenOrNull("same", Count, (ChangeCounts c) => c.Same, "How many would stay the same."),
        Property.WrittenOrNull("gained", Count, (ChangeCounts c) => c.Gained, "How many would have a figure and have none."),
        Property.WrittenOrNull("lost", Count, (ChangeCounts c) => c.Lost, "How many would have no figure and have one."),
        Property.WrittenOrNull("without", Count, (ChangeCounts c) => c.Without, "How many have no figure before or after."));

    private static readonly RecordShape<MoneyTotals> Totals = new(
        "totals",
        Property.Written("before", Figure, (MoneyTotals t) => t.Before, "The sum before."),
        Property.Written("after", Figure, (MoneyTotals t) => t.After, "The sum after."));

    private static readonly RecordShape<ChangeQuantile> Quantile = new(
        "a quantile",
        Property.Written("percent", Count, (ChangeQuantile q) => (long)q.Percent, "How many percent of people do not exceed it."),
        Property.Written("before", Figure, (ChangeQuantile q) => q.Before, "The budget before."),
        Property.Written("after", Figure, (ChangeQuantile q) => q.After, "The budget after."),
        Property.Written("change", Figure, (ChangeQuantile q) => q.Change, "The change."));

    private static readonly RecordShape<ChangeBand> Band = new(
        "a band of change",
        Property.Written("direction", Directions, (ChangeBand b) => b.Direction, "Which way."),
        Property.Written("moreThan", Figure, (ChangeBand b) => b.MoreThan, "What the change is more than."),
        Property.WrittenOrNull("upTo", Figure, (ChangeBand b) => b.UpTo, "What the change is at most; null where there is no most."),
        Property.Written("cases", Count, (ChangeBand b) => b.Cases, "How many people."));

    private static readonly RecordShape<StatusChange> Status = new(
        "a change of status",
        Property.Written("before", Kinds.Status, (StatusChange s) => s.Before, "The status before."),
        Property.Written("after", Kinds.Status, (StatusChange s) => s.After, "The status after."),
        Property.WrittenOrNull("cases", Count, (StatusChange s) => s.Cases, "How many cases."));

    private static readonly RecordShape<GroupResult> Group = new(
        "a group's result",
        Property.Written("name", Kinds.Text, (GroupResult g) => g.Name, "What it is called."),
        Property.WrittenOrNull("cases", Count, (GroupResult g) => g.Cases, "How many cases."),
        Property.Written("counts", Counts, (GroupResult g) => g.Counts, "How many would rise, fall, and so on."),
        Property.WrittenOrNull("totals", Totals, (GroupResult g) => g.Totals, "The sums."));

    private static readonly RecordShape<GroupColumn> Column = new(
        "a column of groups",
        Property.Written("name", Kinds.Text, (GroupColumn c) => c.Name, "The column."),
        Property.Written("groups", new ResultListKind<GroupResult>(Group), (GroupColumn c) => c.Groups, "Its groups."));

    private static readonly RecordShape<TransitionCost> Transition = new(
        "a cost of transition",
        Property.Written("noticeMonths", Count, (TransitionCost t) => t.NoticeMonths, "For how many months packages go on."),
        Property.Written("cases", Count, (TransitionCost t) => t.Cases, "How many people."),
        Property.Written("cost", Figure, (TransitionCost t) => t.Cost, "What that costs."));

    public static readonly RecordShape<PortfolioReport> Report = new(
        "a report",
        Property.Written("before", ResultShapes.Configuration, (PortfolioReport r) => r.Before, "The configuration before."),
        Property.Written("after", ResultShapes.Configuration, (PortfolioReport r) => r.After, "The configuration after."),
        Property.Written("period", Kinds.Period, (PortfolioReport r) => r.Period, "The period that amounts are for."),
        Property.Written("currency", Kinds.Currency, (PortfolioReport r) => r.Currency, "The currency."),
        Property.WrittenOrNull("cases", Count, (PortfolioReport r) => r.Cases, "How many cases."),
        Property.Written("counts", Counts, (PortfolioReport r) => r.Counts, "How many would rise, fall, and so on."),
        Property.WrittenOrNull("totals", Totals, (PortfolioReport r) => r.Totals, "The sums of budgets."),
        Property.WrittenOrNull("oneOff", Totals, (PortfolioReport r) => r.OneOff, "The sums of what is paid once."),
        Property.WrittenOrNull("rises", Figure, (PortfolioReport r) => r.Rises, "The sum of all rises."),
        Property.WrittenOrNull("falls", Figure, (PortfolioReport r) => r.Falls, "The sum of all falls."),
        List("quantiles", Quantile, r => r.Quantiles, "What so many percent of people do not exceed."),
        List("bands", Band, r => r.Bands, "How many would fall or rise by how much."),
        List("statuses", Status, r => r.Statuses, "How many go from each status to each."),
        List("groups", Column, r => r.Groups, "The groups of each column."),
        Property.WrittenOrNull("transition", Transition, (PortfolioReport r) => r.Transition, "What it costs to hold existing packages for a time."),
        List("assumed", PortfolioDocument.Assumed, r => r.Assumed, "Answers that were taken as given where a case has none."));

    private static Property<PortfolioReport> List<T>(
        string name, JsonKind<T> entry, Func<PortfolioReport, IReadOnlyList<T>> get, string description)
        where T : class => Property.Written(name, new ResultListKind<T>(entry), get, description);
}
