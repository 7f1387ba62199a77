namespace Ras.Engine;

/// <summary>The tables of gates, budget and lines.</summary>
internal static class BudgetShapes
{
    public static readonly RecordShape<Exclusion> Exclusion = new(
        "an exclusion",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (Exclusion e) => e.Id, (e, v) => e with { Id = v }, "The id, unique in this list."),
        Property.Required(JsonNames.When, ConditionKind.Instance, (Exclusion e) => e.When, (e, v) => e with { When = v }, "The condition under which this RAS gives no figure."),
        Property.Optional(JsonNames.Reason, Kinds.Text, (Exclusion e) => e.Reason, (e, v) => e with { Reason = v }, "Why, for people."),
        Property.Optional(JsonNames.Basis, Kinds.Basis, (Exclusion e) => e.Basis, (e, v) => e with { Basis = v }, "Whether the law (`statutory`) or the council (`policy`) excludes."),
        Property.Optional(JsonNames.Source, Kinds.Text, (Exclusion e) => e.Source, (e, v) => e with { Source = v }, "Where that is said: the id of a source, or free text."));

    public static readonly RecordShape<EligibilityRequirement> Eligibility = new(
        "a requirement",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (EligibilityRequirement e) => e.Id, (e, v) => e with { Id = v }, "The id, unique in this list."),
        Property.Required(JsonNames.Require, ConditionKind.Instance, (EligibilityRequirement e) => e.Require, (e, v) => e with { Require = v }, "The condition that must be true for a budget."),
        Property.Optional(JsonNames.Reason, Kinds.Text, (EligibilityRequirement e) => e.Reason, (e, v) => e with { Reason = v }, "What is said where it is not met, for people."),
        Property.Optional(JsonNames.Source, Kinds.Text, (EligibilityRequirement e) => e.Source, (e, v) => e with { Source = v }, "Where that is said: the id of a source, or free text."));

    public static readonly RecordShape<RoundingRule> Rounding = new(
        "a rounding",
        () => new(),
        null,
        Property.Optional(JsonNames.Mode, Kinds.RoundingMode, (RoundingRule r) => r.Mode, (r, v) => r with { Mode = v }, "`halfUp` (the default), `halfDown`, `halfEven`, `up`, `down`, `ceiling` or `floor`."),
        Property.Required(JsonNames.Increment, Kinds.Number, (RoundingRule r) => r.Increment, (r, v) => r with { Increment = v }, "The distance between the figures that may come out, such as 0.01, 0.05 or 1; above 0."));

    public static readonly RecordShape<BudgetLine> Line = new(
        "a line",
        () => new(),
        [
            PropertyRule.JustOne<BudgetLine>(l => $"Line `{l.Id}`", "what it costs", JsonNames.Price, JsonNames.Bands, JsonNames.Amount),
            PropertyRule.NotBoth<BudgetLine>(JsonNames.Amount, JsonNames.Of, l => ReadingFaults.Combination($"Line `{l.Id}` has an `amount` and an `of`.", "Take `of` out; where it has the amount, write its id as the `amount`.")),
            PropertyRule.Needs<BudgetLine>(JsonNames.Unit, JsonNames.Price, l => ReadingFaults.Combination($"Line `{l.Id}` has a `unit` and no `price`.", "Take the `unit` out, or give it a `price`.")),
            PropertyRule.NotWhereTrue<BudgetLine>(JsonNames.OneOff, l => l.OneOff, JsonNames.Per, l => ReadingFaults.Combination($"Line `{l.Id}` is paid once (`oneOff`) and has a period (`per`).", "Take one of the two out.")),
        ],
        Property.Required(JsonNames.Id, Kinds.Id, (BudgetLine l) => l.Id, (l, v) => l with { Id = v }, "The id."),
        Property.Optional(JsonNames.Title, Kinds.Text, (BudgetLine l) => l.Title, (l, v) => l with { Title = v }, "What it is, for people."),
        Property.Optional(JsonNames.When, ConditionKind.Instance, (BudgetLine l) => l.When, (l, v) => l with { When = v }, "When it counts; always by default."),
        Property.Optional(JsonNames.Of, Kinds.Reference, (BudgetLine l) => l.Of, (l, v) => l with { Of = v }, "The id of what is priced or banded; `total` by default."),
        Property.Optional(JsonNames.Price, Kinds.Number, (BudgetLine l) => l.Price, (l, v) => l with { Price = v }, "Money for each unit; from 0."),
        Property.Optional(JsonNames.Unit, Kinds.Text, (BudgetLine l) => l.Unit, (l, v) => l with { Unit = v }, "What the price is for; `point` by default."),
        Property.Optional(JsonNames.Bands, DomainShapes.Bands, (BudgetLine l) => l.Bands, (l, v) => l with { Bands = v }, "Bands, each with its amount."),
        Property.Optional(JsonNames.Amount, Kinds.NumberOrReference, (BudgetLine l) => l.Amount, (l, v) => l with { Amount = v }, "The amount: a number, or the id of what has it."),
        Property.Optional(JsonNames.Per, Kinds.Period, (BudgetLine l) => l.Per, (l, v) => l with { Per = v }, "The period that the figure is for; the configuration's by default."),
        Property.Optional(JsonNames.Domain, Kinds.Reference, (BudgetLine l) => l.Domain, (l, v) => l with { Domain = v }, "The id of the domain whose share it is."),
        Property.Optional(JsonNames.FundingStream, Kinds.SomeText, (BudgetLine l) => l.FundingStream, (l, v) => l with { FundingStream = v }, "Who pays for it."),
        Property.Optional(JsonNames.OneOff, Kinds.YesNo, (BudgetLine l) => l.OneOff, (l, v) => l with { OneOff = v }, "Whether it is paid once and not in every period; false by default."),
        Property.Optional(JsonNames.Rounding, Rounding, (BudgetLine l) => l.Rounding, (l, v) => l with { Rounding = v }, "How it is rounded; exact by default."));

    private static readonly RecordShape<Adjustment> Adjustment = new(
        "an adjustment",
        () => new(),
        [PropertyRule.JustOne<Adjustment>(a => $"Adjustment `{a.Id}`", "what it does", JsonNames.MultiplyBy, JsonNames.AtMost, JsonNames.AtLeast, JsonNames.Add)],
        Property.Required(JsonNames.Id, Kinds.Id, (Adjustment a) => a.Id, (a, v) => a with { Id = v }, "The id."),
        Property.Optional(JsonNames.Title, Kinds.Text, (Adjustment a) => a.Title, (a, v) => a with { Title = v }, "What it is, for people."),
        Property.Optional(JsonNames.Reason, Kinds.Text, (Adjustment a) => a.Reason, (a, v) => a with { Reason = v }, "Why it is made, for people."),
        Property.Optional(JsonNames.When, ConditionKind.Instance, (Adjustment a) => a.When, (a, v) => a with { When = v }, "When it is made; always by default."),
        Property.Optional(JsonNames.MultiplyBy, Kinds.Number, (Adjustment a) => a.MultiplyBy, (a, v) => a with { MultiplyBy = v }, "What the sum is multiplied by; from 0."),
        Property.Optional(JsonNames.AtMost, Kinds.Number, (Adjustment a) => a.AtMost, (a, v) => a with { AtMost = v }, "The most that the sum is then."),
        Property.Optional(JsonNames.AtLeast, Kinds.Number, (Adjustment a) => a.AtLeast, (a, v) => a with { AtLeast = v }, "The least that the sum is then."),
        Property.Optional(JsonNames.Add, Kinds.Number, (Adjustment a) => a.Add, (a, v) => a with { Add = v }, "What is added to the sum; it may be below 0."));

    public static readonly RecordShape<Budget> Budget = new(
        "a budget",
        () => new(),
        [PropertyRule.JustOne<Budget>(_ => "The budget", "how points become money", JsonNames.PointPrice, JsonNames.Bands, JsonNames.Lines)],
        Property.Optional(JsonNames.PointPrice, Kinds.Number, (Budget b) => b.PointPrice, (b, v) => b with { PointPrice = v }, "The short form of one line with a price: money per point of the total."),
        Property.Optional(JsonNames.Bands, DomainShapes.Bands, (Budget b) => b.Bands, (b, v) => b with { Bands = v }, "The short form of one line with bands of the total, each with its amount."),
        Property.Optional(JsonNames.Lines, new ListKind<BudgetLine>(Line, least: 1), (Budget b) => b.Lines, (b, v) => b with { Lines = v }, "The components of the budget."),
        Property.Optional(JsonNames.Adjustments, new ListKind<Adjustment>(Adjustment), (Budget b) => b.Adjustments, (b, v) => b with { Adjustments = v }, "Changes to the sum of recurring lines, one after another: deflators, caps, minimums, additions."),
        Property.Optional(JsonNames.Rounding, Rounding, (Budget b) => b.Rounding, (b, v) => b with { Rounding = v }, "How the budget is rounded; half up to 0.01 by default."));
}
