namespace Ras.Engine;

/// <summary>The tables of steps, one for each op.</summary>
internal static class StepShapes
{
    private const string OneReference = "The id of a question, domain or step, or `total`.";
    private const string OpDescription = "What it does: `sum`, `max`, `min`, `product`, `bands`, `interpolate`, `lookup`, `choose`, `points` or `round`.";

    private static readonly ListKind<NumberOrReference> Operands = new(Kinds.NumberOrReference, least: 1);

    public static readonly RecordShape<SumTerm> SumTerm = new(
        "a term of a sum",
        () => new(),
        null,
        Property.Required(JsonNames.Of, Kinds.Reference, (SumTerm t) => t.Of, (t, v) => t with { Of = v }, OneReference),
        Property.Required(JsonNames.Weight, Kinds.Number, (SumTerm t) => t.Weight ?? 1, (t, v) => t with { Weight = v }, "The multiplier; from 0."));

    private static readonly RecordShape<SumStep> Sum = new(
        "a `sum` step",
        () => new(),
        null,
        Common<SumStep>("sum",
            Property.Required(JsonNames.Of, new ListKind<SumTerm>(new SumTermKind(), least: 1), (SumStep s) => s.Of, (s, v) => s with { Of = v }, "What is summed: references, or `{ \"of\": reference, \"weight\": number }`."),
            Property.Optional(JsonNames.Constant, Kinds.Number, (SumStep s) => s.Constant, (s, v) => s with { Constant = v }, "What is added whatever the answers; 0 by default.")));

    private static readonly RecordShape<MaxStep> Max = new(
        "a `max` step",
        () => new(),
        null,
        Common<MaxStep>("max",
            Property.Required(JsonNames.Of, Operands, (MaxStep s) => s.Of, (s, v) => s with { Of = v }, "References and numbers, of which the greatest counts.")));

    private static readonly RecordShape<MinStep> Min = new(
        "a `min` step",
        () => new(),
        null,
        Common<MinStep>("min",
            Property.Required(JsonNames.Of, Operands, (MinStep s) => s.Of, (s, v) => s with { Of = v }, "References and numbers, of which the least counts.")));

    private static readonly RecordShape<ProductStep> Product = new(
        "a `product` step",
        () => new(),
        null,
        Common<ProductStep>("product",
            Property.Required(JsonNames.Of, Operands, (ProductStep s) => s.Of, (s, v) => s with { Of = v }, "References and numbers that are multiplied; the numbers are from 0.")));

    private static readonly RecordShape<BandsStep> Bands = new(
        "a `bands` step",
        () => new(),
        null,
        Common<BandsStep>("bands",
            Property.Required(JsonNames.Of, Kinds.Reference, (BandsStep s) => s.Of, (s, v) => s with { Of = v }, OneReference),
            Property.Required(JsonNames.Bands, DomainShapes.Bands, (BandsStep s) => s.Bands, (s, v) => s with { Bands = v }, "The bands, ascending.")));

    private static readonly RecordShape<InterpolationNode> Node = new(
        "a node",
        () => new(),
        null,
        Property.Required(JsonNames.At, Kinds.Number, (InterpolationNode n) => n.At, (n, v) => n with { At = v }, "Where it stands."),
        Property.Required(JsonNames.Value, Kinds.Number, (InterpolationNode n) => n.Value, (n, v) => n with { Value = v }, "The value there."));

    private static readonly RecordShape<InterpolateStep> Interpolate = new(
        "an `interpolate` step",
        () => new(),
        null,
        Common<InterpolateStep>("interpolate",
            Property.Required(JsonNames.Of, Kinds.Reference, (InterpolateStep s) => s.Of, (s, v) => s with { Of = v }, OneReference),
            Property.Required(JsonNames.Nodes, new ListKind<InterpolationNode>(Node, least: 2), (InterpolateStep s) => s.Nodes, (s, v) => s with { Nodes = v }, "The nodes, strictly ascending, at least two; unknown outside them."),
            Property.Required(JsonNames.Rounding, BudgetShapes.Rounding, (InterpolateStep s) => s.Rounding, (s, v) => s with { Rounding = v }, "How the value is rounded.")));

    private static readonly RecordShape<LookupRow> Row = new(
        "a row",
        () => new(),
        null,
        Property.Required(JsonNames.Is, new ListKind<LookupCell>(new LookupCellKind(), least: 1), (LookupRow r) => r.Is, (r, v) => r with { Is = v }, "One cell for each entry of `of`: an option or a list of them, true or false, a number, `{ \"from\", \"to\" }`, or \"*\" for anything."),
        Property.Required(JsonNames.Value, Kinds.NumberOrReference, (LookupRow r) => r.Value, (r, v) => r with { Value = v }, "The value where the row is the first that fits: a number, or the id of what has it."));

    public static readonly RecordShape<RangeCell> Range = new(
        "a range",
        () => new(),
        [PropertyRule.AtLeastOne<RangeCell>(_ => ReadingFaults.Combination("The range has no limit.", "Give it `from`, `to` or both, or write \"*\" for anything."), JsonNames.From, JsonNames.To)],
        Property.Optional(JsonNames.From, Kinds.Number, (RangeCell c) => c.From, (c, v) => c with { From = v }, "The least that fits; no limit by default."),
        Property.Optional(JsonNames.To, Kinds.Number, (RangeCell c) => c.To, (c, v) => c with { To = v }, "The greatest that fits; no limit by default."));

    private static readonly RecordShape<LookupStep> Lookup = new(
        "a `lookup` step",
        () => new(),
        null,
        Common<LookupStep>("lookup",
            Property.Required(JsonNames.Of, Kinds.References, (LookupStep s) => s.Of, (s, v) => s with { Of = v }, "The ids of questions, domains or steps that the cells of a row look at, in order."),
            Property.Required(JsonNames.Rows, new ListKind<LookupRow>(Row, least: 1), (LookupStep s) => s.Rows, (s, v) => s with { Rows = v }, "The rows; the first that fits counts."),
            Property.Optional(JsonNames.Otherwise, Kinds.NumberOrReference, (LookupStep s) => s.Otherwise, (s, v) => s with { Otherwise = v }, "The value where no row fits; unknown by default.")));

    private static readonly RecordShape<ChooseCase> Case = new(
        "a case",
        () => new(),
        null,
        Property.Required(JsonNames.When, ConditionKind.Instance, (ChooseCase c) => c.When, (c, v) => c with { When = v }, "The condition."),
        Property.Required(JsonNames.Value, Kinds.NumberOrReference, (ChooseCase c) => c.Value, (c, v) => c with { Value = v }, "The value where this case is the first that holds: a number, or the id of what has it."));

    private static readonly RecordShape<ChooseStep> Choose = new(
        "a `choose` step",
        () => new(),
        null,
        Common<ChooseStep>("choose",
            Property.Required(JsonNames.Cases, new ListKind<ChooseCase>(Case, least: 1), (ChooseStep s) => s.Cases, (s, v) => s with { Cases = v }, "The cases; the first that holds counts."),
            Property.Optional(JsonNames.Otherwise, Kinds.NumberOrReference, (ChooseStep s) => s.Otherwise, (s, v) => s with { Otherwise = v }, "The value where no case holds; unknown by default.")));

    private static readonly RecordShape<PointsStep> Points = new(
        "a `points` step",
        () => new(),
        null,
        Common<PointsStep>("points",
            Property.Required(JsonNames.Of, Kinds.Reference, (PointsStep s) => s.Of, (s, v) => s with { Of = v }, "The id of a `choice` question."),
            Property.Required(JsonNames.Table, new PointsTableKind(), (PointsStep s) => s.Table, (s, v) => s with { Table = v }, "The points of each of its options, by the option's id.")));

    private static readonly RecordShape<RoundStep> Round = new(
        "a `round` step",
        () => new(),
        null,
        Common<RoundStep>("round",
            Property.Required(JsonNames.Of, Kinds.Reference, (RoundStep s) => s.Of, (s, v) => s with { Of = v }, OneReference),
            Property.Required(JsonNames.Rounding, BudgetShapes.Rounding, (RoundStep s) => s.Rounding, (s, v) => s with { Rounding = v }, "How the value is rounded.")));

    public static readonly TaggedKind<Step> Any = new(
        "a step", JsonNames.Op, null, OpDescription, ReadingFaults.UnknownOp,
        new Variant<Step, SumStep>("sum", Sum), new Variant<Step, MaxStep>("max", Max), new Variant<Step, MinStep>("min", Min),
        new Variant<Step, ProductStep>("product", Product), new Variant<Step, BandsStep>("bands", Bands),
        new Variant<Step, InterpolateStep>("interpolate", Interpolate), new Variant<Step, LookupStep>("lookup", Lookup),
        new Variant<Step, ChooseStep>("choose", Choose), new Variant<Step, PointsStep>("points", Points), new Variant<Step, RoundStep>("round", Round));

    private static Property<T>[] Common<T>(string op, params Property<T>[] own)
        where T : Step =>
    [
        Property.Required(JsonNames.Id, Kinds.Id, (T s) => s.Id, (s, v) => s with { Id = v }, "The id."),
        Property.Required(JsonNames.Op, new ConstantKind(op), (T _) => op, (s, _) => s, OpDescription),
        Property.Optional(JsonNames.Title, Kinds.Text, (T s) => s.Title, (s, v) => s with { Title = v }, "What it is, for people."),
        Property.Optional(JsonNames.Unit, Kinds.Text, (T s) => s.Unit, (s, v) => s with { Unit = v }, "What it is counted in."),
        Property.Optional(JsonNames.Domain, Kinds.Reference, (T s) => s.Domain, (s, v) => s with { Domain = v }, "The id of the domain that its part of the budget belongs to."),
        .. own,
    ];
}
