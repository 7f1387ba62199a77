namespace Ras.Engine;

/// <summary>The tables of domains and of bands.</summary>
internal static class DomainShapes
{
    public static readonly RecordShape<Band> Band = new(
        "a band",
        () => new(),
        [
            PropertyRule.EitherOr<Band>(
                JsonNames.From, JsonNames.Above,
                ReadingFaults.Combination("A band has no beginning.", "Give it `from` (that number is in the band) or `above` (it is not)."),
                ReadingFaults.Combination("A band has both `from` and `above`.", "Keep `from` (that number is in the band) or `above` (it is not).")),
            PropertyRule.EitherOr<Band>(
                JsonNames.Value, JsonNames.NoFigure,
                ReadingFaults.Combination("A band gives nothing.", "Give it `value`, or `noFigure` where people decide."),
                ReadingFaults.Combination("A band has both `value` and `noFigure`.", "Keep `value`, or `noFigure` where people decide.")),
        ],
        Property.Optional(JsonNames.From, Kinds.Number, (Band b) => b.From, (b, v) => b with { From = v }, "The least number that is in the band."),
        Property.Optional(JsonNames.Above, Kinds.Number, (Band b) => b.Above, (b, v) => b with { Above = v }, "The number that the band begins just above."),
        Property.Optional(JsonNames.To, Kinds.Number, (Band b) => b.To, (b, v) => b with { To = v }, "The greatest number that is in the band; open to the next band by default."),
        Property.Optional(JsonNames.Value, Kinds.Number, (Band b) => b.Value, (b, v) => b with { Value = v }, "What the band gives."),
        Property.Optional(JsonNames.NoFigure, Kinds.SomeText, (Band b) => b.NoFigure, (b, v) => b with { NoFigure = v }, "Why the band gives no figure, in place of a value, for people."),
        Property.Optional(JsonNames.Label, Kinds.Text, (Band b) => b.Label, (b, v) => b with { Label = v }, "What the band is called."));

    public static readonly ListKind<Band> Bands = new(Band, least: 1);

    public static readonly RecordShape<NeedDomain> Domain = new(
        "a domain",
        () => new(),
        [PropertyRule.Needs<NeedDomain>(JsonNames.CapReason, JsonNames.Cap, d => ReadingFaults.Combination($"Domain `{d.Id}` has a `capReason` and no `cap`.", "Add the `cap`, or take the reason out."))],
        Property.Required(JsonNames.Id, Kinds.Id, (NeedDomain d) => d.Id, (d, v) => d with { Id = v }, "The id."),
        Property.Optional(JsonNames.Title, Kinds.Text, (NeedDomain d) => d.Title, (d, v) => d with { Title = v }, "What it is, for people."),
        Property.Optional(JsonNames.Unit, Kinds.Text, (NeedDomain d) => d.Unit, (d, v) => d with { Unit = v }, "What it is counted in; points by default."),
        Property.Optional(JsonNames.Outcomes, Kinds.References, (NeedDomain d) => d.Outcomes, (d, v) => d with { Outcomes = v }, "Ids of the outcomes that it bears on."),
        Property.Optional(JsonNames.Weight, Kinds.Number, (NeedDomain d) => d.Weight, (d, v) => d with { Weight = v }, "The multiplier on its combined points; from 0; 1 by default."),
        Property.Optional(JsonNames.Combine, Kinds.Combine, (NeedDomain d) => d.Combine, (d, v) => d with { Combine = v }, "Whether points add up (`sum`, the default) or the highest counts (`max`)."),
        Property.Optional(JsonNames.Of, Kinds.References, (NeedDomain d) => d.Of, (d, v) => d with { Of = v }, "Ids of the questions or steps that it combines, in place of questions that name it."),
        Property.Optional(JsonNames.ReducedBy, Kinds.References, (NeedDomain d) => d.ReducedBy, (d, v) => d with { ReducedBy = v }, "Ids of the questions that say what share of this need they leave to be paid for."),
        Property.Optional(JsonNames.Bands, Bands, (NeedDomain d) => d.Bands, (d, v) => d with { Bands = v }, "Ranges of its weighted points, each with the points that count instead."),
        Property.Optional(JsonNames.Cap, Kinds.Number, (NeedDomain d) => d.Cap, (d, v) => d with { Cap = v }, "The most points that count."),
        Property.Optional(JsonNames.CapReason, Kinds.SomeText, (NeedDomain d) => d.CapReason, (d, v) => d with { CapReason = v }, "Why there is a cap, for people."));
}
