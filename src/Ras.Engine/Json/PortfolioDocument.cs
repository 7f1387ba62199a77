using System;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Reads and writes what a comparison of a portfolio has added up so far, so that processes can put theirs together.</summary>
internal static class PortfolioDocument
{
    private static readonly WholeKind Whole = new();
    private static readonly LongKind Long = new();

    public static readonly RecordShape<AssumedAnswer> Assumed = new(
        "an assumed answer",
        () => new("", false),
        null,
        Property.Required("question", Kinds.Id, (AssumedAnswer a) => a.QuestionId, (a, v) => a with { QuestionId = v }, "The id of the question."),
        Property.Required("answer", Kinds.Answer, (AssumedAnswer a) => a.Answer, (a, v) => a with { Answer = v }, "The answer that was taken as given where a case has none."));

    private static readonly RecordShape<PortfolioTerms> Terms = new(
        "terms of a comparison",
        () => new(),
        null,
        Property.Required("before", ResultShapes.Configuration, (PortfolioTerms t) => t.Before, (t, v) => t with { Before = v }, "The configuration before."),
        Property.Required("after", ResultShapes.Configuration, (PortfolioTerms t) => t.After, (t, v) => t with { After = v }, "The configuration after."),
        Property.Required("period", Kinds.Period, (PortfolioTerms t) => t.Period, (t, v) => t with { Period = v }, "The period that amounts are for."),
        Property.Required("currency", Kinds.Currency, (PortfolioTerms t) => t.Currency, (t, v) => t with { Currency = v }, "The currency."),
        Exact("unit", t => t.Unit, (t, v) => t with { Unit = v }, "What amounts are counted in."),
        Count("beforeIncrement", t => t.BeforeIncrement, (t, v) => t with { BeforeIncrement = v }, "How many units the rounding before has as its increment."),
        Count("afterIncrement", t => t.AfterIncrement, (t, v) => t with { AfterIncrement = v }, "How many units the rounding after has as its increment."),
        Property.Optional("noticeMonths", Long, (PortfolioTerms t) => t.NoticeMonths, (t, v) => t with { NoticeMonths = v }, "For how many months existing packages go on."),
        Exact("periodsPerMonth", t => t.PeriodsPerMonth, (t, v) => t with { PeriodsPerMonth = v }, "How many of the period a month has."),
        Property.Required("groupColumns", new ListKind<string>(Kinds.Text), (PortfolioTerms t) => t.GroupColumns, (t, v) => t with { GroupColumns = v }, "The columns of groups."),
        Property.Required("assumed", new ListKind<AssumedAnswer>(Assumed), (PortfolioTerms t) => t.Assumed, (t, v) => t with { Assumed = v }, "Answers that were taken as given."));

    private static readonly RecordShape<GroupState> Group = new(
        "a group",
        () => new(),
        null,
        Property.Required("name", Kinds.Text, (GroupState g) => g.Name, (g, v) => g with { Name = v }, "What it is called."),
        Property.Required("cases", new ListKind<BigInteger>(Whole), (GroupState g) => g.Cases, (g, v) => g with { Cases = v }, "How many would rise, fall, stay the same, gain a figure, lose it, or have none."),
        Property.Required("before", Whole, (GroupState g) => g.Before, (g, v) => g with { Before = v }, "The sum before, in units."),
        Property.Required("after", Whole, (GroupState g) => g.After, (g, v) => g with { After = v }, "The sum after, in units."));

    public static readonly RecordShape<PortfolioState> Shape = new(
        "sums of a comparison",
        () => new(),
        null,
        Property.Required("terms", Terms, (PortfolioState s) => s.Terms, (s, v) => s with { Terms = v }, "What is compared."),
        Property.Required("statuses", new ListKind<BigInteger>(Whole), (PortfolioState s) => s.Statuses, (s, v) => s with { Statuses = v }, "How many go from each status to each."),
        Property.Required("amounts", new ListKind<ValueList<AmountCount>>(new ListKind<AmountCount>(new AmountCountKind())), (PortfolioState s) => s.Amounts, (s, v) => s with { Amounts = v }, "Budgets before and after, differences, one-off sums before and after, and what is held, each with its count, in units."),
        Property.Required("columns", new ListKind<ValueList<GroupState>>(new ListKind<GroupState>(Group)), (PortfolioState s) => s.Columns, (s, v) => s with { Columns = v }, "The groups of each column."));

    /// <summary>The comparison of a document; null, and the findings say why, where it is not one.</summary>
    public static PortfolioComparison? Read(byte[] utf8, DocumentFindings findings)
    {
        // Why: it grows with the different amounts of a portfolio, and comes from the same tool.
        var tree = JsonTreeParser.Parse(utf8, findings, mostBytes: int.MaxValue);
        if (tree.IsEmpty || !Shape.TryRead(new(tree, findings), 0, out var state) || findings.Any)
            return null;
        if (state.Restore() is { } sums)
            return sums;
        findings.Add(ReadingFaults.Combination("The sums of the comparison do not fit each other.", "Take the file as it was written; run the comparison again where it was changed."), Place.Root, 0);
        return null;
    }

    private static Property<PortfolioTerms> Exact(string name, Func<PortfolioTerms, Rational> get, Func<PortfolioTerms, Rational, PortfolioTerms> set, string description) =>
        Property.Required(name, Kinds.PlainNumber, (PortfolioTerms t) => (Number)get(t), (t, v) => set(t, v.Value), description);

    private static Property<PortfolioTerms> Count(string name, Func<PortfolioTerms, long> get, Func<PortfolioTerms, long, PortfolioTerms> set, string description) =>
        Property.Required(name, Long, (PortfolioTerms t) => get(t), set, description);
}
