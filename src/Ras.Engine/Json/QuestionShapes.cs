using System;

namespace Ras.Engine;

/// <summary>The tables of the four question types and of options.</summary>
internal static class QuestionShapes
{
    private const string TypeDescription = "`choice` (the default), `choices`, `number` or `yesNo`.";

    public static readonly RecordShape<QuestionOption> Option = new(
        "an option",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (QuestionOption o) => o.Id, (o, v) => o with { Id = v }, "The id, unique among its question's options."),
        Property.Optional(JsonNames.Text, Kinds.Text, (QuestionOption o) => o.Text, (o, v) => o with { Text = v }, "The reply, for people; the id is shown where it is left out."),
        Property.Optional(JsonNames.Help, Kinds.Text, (QuestionOption o) => o.Help, (o, v) => o with { Help = v }, "What helps to choose it."),
        Property.Optional(JsonNames.Points, Kinds.Number, (QuestionOption o) => o.Points, (o, v) => o with { Points = v }, "Its points; 0 by default."),
        Property.Optional(JsonNames.Leaves, Kinds.Number, (QuestionOption o) => o.Leaves, (o, v) => o with { Leaves = v }, "As a reducer's option, the share of a need that it leaves to be paid for, from 0 to 1; 1 by default."),
        Property.Optional(JsonNames.Exclusive, Kinds.YesNo, (QuestionOption o) => o.Exclusive, (o, v) => o with { Exclusive = v }, "Whether it stands alone among several choices, such as \"none of these\"."));

    public static readonly ListKind<QuestionOption> Options = new(Option, least: 1, most: Limits.MostOptions);

    private static readonly ListKind<QuestionOption> OptionsOfSet = new(Option, least: 1, most: Limits.MostChoices);

    public static readonly RecordShape<ChoiceQuestion> Choice = new(
        "a `choice` question",
        () => new(),
        [OptionsOrScale<ChoiceQuestion>()],
        Common<ChoiceQuestion>("choice", q => q.TypeIsWritten, q => q with { TypeIsWritten = true },
            Property.Optional(JsonNames.Options, Options, (ChoiceQuestion q) => q.Options, (q, v) => q with { Options = v }, "The options, in order, at most 250."),
            Property.Optional(JsonNames.Scale, Kinds.Reference, (ChoiceQuestion q) => q.Scale, (q, v) => q with { Scale = v }, "The id of the scale that gives the options.")));

    public static readonly RecordShape<ChoicesQuestion> Choices = new(
        "a `choices` question",
        () => new(),
        [OptionsOrScale<ChoicesQuestion>()],
        Common<ChoicesQuestion>("choices", _ => true, q => q,
            Property.Optional(JsonNames.Options, OptionsOfSet, (ChoicesQuestion q) => q.Options, (q, v) => q with { Options = v }, "The options, in order, at most 64."),
            Property.Optional(JsonNames.Scale, Kinds.Reference, (ChoicesQuestion q) => q.Scale, (q, v) => q with { Scale = v }, "The id of the scale that gives the options."),
            Property.Optional(JsonNames.Combine, Kinds.Combine, (ChoicesQuestion q) => q.Combine, (q, v) => q with { Combine = v }, "Whether points add up (`sum`, the default) or the highest counts (`max`).")));

    public static readonly RecordShape<NumberQuestion> Number = new(
        "a `number` question",
        () => new(),
        null,
        Common<NumberQuestion>("number", _ => true, q => q,
            Property.Required(JsonNames.Min, Kinds.Number, (NumberQuestion q) => q.Min, (q, v) => q with { Min = v }, "The least answer; a multiple of the increment."),
            Property.Required(JsonNames.Max, Kinds.Number, (NumberQuestion q) => q.Max, (q, v) => q with { Max = v }, "The greatest answer; a multiple of the increment."),
            Property.Required(JsonNames.Increment, Kinds.Number, (NumberQuestion q) => q.Increment, (q, v) => q with { Increment = v }, "The distance between answers; above 0."),
            Property.Optional(JsonNames.Points, Kinds.Number, (NumberQuestion q) => q.Points, (q, v) => q with { Points = v }, "Points for each 1 of the answer; 1 by default.")));

    public static readonly RecordShape<YesNoQuestion> YesNo = new(
        "a `yesNo` question",
        () => new(),
        null,
        Common<YesNoQuestion>("yesNo", _ => true, q => q,
            Property.Optional(JsonNames.Points, Kinds.Number, (YesNoQuestion q) => q.Points, (q, v) => q with { Points = v }, "The points of a yes; 0 by default."),
            Property.Optional(JsonNames.Leaves, Kinds.Number, (YesNoQuestion q) => q.Leaves, (q, v) => q with { Leaves = v }, "As a reducer, the share of a need that a yes leaves to be paid for, from 0 to 1; 1 by default.")));

    public static readonly TaggedKind<Question> Any = new(
        "a question", JsonNames.Type, "choice", TypeDescription, ReadingFaults.BadWord,
        new Variant<Question, ChoiceQuestion>("choice", Choice), new Variant<Question, ChoicesQuestion>("choices", Choices),
        new Variant<Question, NumberQuestion>("number", Number), new Variant<Question, YesNoQuestion>("yesNo", YesNo));

    private static PropertyRule<T> OptionsOrScale<T>()
        where T : Question => PropertyRule.JustOne<T>(q => $"Question `{q.Id}`", "which options it has", JsonNames.Options, JsonNames.Scale);

    private static Property<T>[] Common<T>(string type, Func<T, bool> isWritten, Func<T, T> asWritten, params Property<T>[] own)
        where T : Question =>
    [
        Property.Required(JsonNames.Id, Kinds.Id, (T q) => q.Id, (q, v) => q with { Id = v }, "The id."),
        Property.Optional(JsonNames.Text, Kinds.Text, (T q) => q.Text, (q, v) => q with { Text = v }, "What is asked, for people; the id is shown where it is left out."),
        Property.Optional(JsonNames.Help, Kinds.Text, (T q) => q.Help, (q, v) => q with { Help = v }, "What helps to answer."),
        Property.Optional(JsonNames.Type, new ConstantKind(type), (T q) => isWritten(q) ? type : null, (q, _) => asWritten(q), TypeDescription),
        Property.Optional(JsonNames.Domain, Kinds.Reference, (T q) => q.Domain, (q, v) => q with { Domain = v }, "The id of the domain that its points count in; in no total where left out."),
        Property.Optional(JsonNames.Outcomes, Kinds.References, (T q) => q.Outcomes, (q, v) => q with { Outcomes = v }, "Ids of the outcomes that it bears on."),
        Property.Optional(JsonNames.Weight, Kinds.Number, (T q) => q.Weight, (q, v) => q with { Weight = v }, "The multiplier on its points; from 0; 1 by default."),
        Property.Optional(JsonNames.Order, Kinds.Order, (T q) => q.Order, (q, v) => q with { Order = v }, "Whether options stand from least to most need (`ascending`, the default) or in no order (`none`)."),
        Property.Optional(JsonNames.AskWhen, ConditionKind.Instance, (T q) => q.AskWhen, (q, v) => q with { AskWhen = v }, "When it is asked: a condition on answers to earlier questions; always by default."),
        Property.Optional(JsonNames.Required, Kinds.YesNo, (T q) => q.Required, (q, v) => q with { Required = v }, "Whether an answer is needed for a budget; true by default."),
        Property.Optional(JsonNames.IfMissing, Kinds.Answer, (T q) => q.IfMissing, (q, v) => q with { IfMissing = v }, "An answer taken as if given where the question is asked and has none."),
        Property.Optional(JsonNames.ReducedBy, Kinds.References, (T q) => q.ReducedBy, (q, v) => q with { ReducedBy = v }, "Ids of the questions that say what share of this need they leave to be paid for."),
        Property.Optional(JsonNames.Supplied, Kinds.YesNo, (T q) => q.Supplied, (q, v) => q with { Supplied = v }, "Whether the host system supplies the answer, so that it is not on the form; false by default."),
        Property.Optional(JsonNames.Characteristic, Kinds.SomeText, (T q) => q.Characteristic, (q, v) => q with { Characteristic = v }, "The protected characteristic, or a proxy for one, that it asks about; then `source` must say why it is lawful to use."),
        Property.Optional(JsonNames.Source, Kinds.Text, (T q) => q.Source, (q, v) => q with { Source = v }, "Where it comes from: the id of a source, or free text."),
        .. own,
    ];
}
