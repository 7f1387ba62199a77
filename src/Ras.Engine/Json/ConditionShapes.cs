namespace Ras.Engine;

/// <summary>The tables of the kinds of condition.</summary>
internal static class ConditionShapes
{
    public static readonly ListKind<Condition> Parts = new(ConditionKind.Instance, least: 1);

    public static readonly RecordShape<AnswerCondition> Answer = new(
        "an `answer` condition",
        () => new(),
        [PropertyRule.JustOne<AnswerCondition>(c => $"The condition on the answer to `{ReadingFaults.Shown(c.Question)}`", "what that must be", JsonNames.Is, JsonNames.Includes, JsonNames.Answered)],
        Property.Required(JsonNames.Answer, Kinds.Reference, (AnswerCondition c) => c.Question, (c, v) => c with { Question = v }, "The id of the question."),
        Property.Optional(JsonNames.Is, Kinds.Answer, (AnswerCondition c) => c.Is, (c, v) => c with { Is = v }, "The option, a list of options of which one is chosen, or true or false."),
        Property.Optional(JsonNames.Includes, Kinds.Reference, (AnswerCondition c) => c.Includes, (c, v) => c with { Includes = v }, "The option that is among several choices."),
        Property.Optional(JsonNames.Answered, Kinds.YesNo, (AnswerCondition c) => c.Answered, (c, v) => c with { Answered = v }, "Whether there is an answer (true) or none (false)."));

    public static readonly RecordShape<ValueCondition> Value = new(
        "an `of` condition",
        () => new(),
        [
            PropertyRule.NotBoth<ValueCondition>(JsonNames.AtLeast, JsonNames.Above, c => ReadingFaults.Combination($"{On(c)} has two lower limits.", "Keep `atLeast` or `above`.")),
            PropertyRule.NotBoth<ValueCondition>(JsonNames.AtMost, JsonNames.Below, c => ReadingFaults.Combination($"{On(c)} has two upper limits.", "Keep `atMost` or `below`.")),
            PropertyRule.AtLeastOne<ValueCondition>(
                c => ReadingFaults.Combination($"{On(c)} has no limit.", "Give it `atLeast`, `above`, `atMost` or `below`."),
                JsonNames.AtLeast, JsonNames.Above, JsonNames.AtMost, JsonNames.Below),
        ],
        Property.Required(JsonNames.Of, Kinds.Reference, (ValueCondition c) => c.Of, (c, v) => c with { Of = v }, "The id of a question, domain or step, or `total`."),
        Property.Optional(JsonNames.AtLeast, Kinds.Number, (ValueCondition c) => c.AtLeast, (c, v) => c with { AtLeast = v }, "The least value that passes."),
        Property.Optional(JsonNames.Above, Kinds.Number, (ValueCondition c) => c.Above, (c, v) => c with { Above = v }, "The number that the value exceeds."),
        Property.Optional(JsonNames.AtMost, Kinds.Number, (ValueCondition c) => c.AtMost, (c, v) => c with { AtMost = v }, "The greatest value that passes."),
        Property.Optional(JsonNames.Below, Kinds.Number, (ValueCondition c) => c.Below, (c, v) => c with { Below = v }, "The number that the value stays below."));

    public static readonly RecordShape<AllCondition> All = new(
        "an `all` condition",
        () => new(),
        null,
        Property.Required(JsonNames.All, Parts, (AllCondition c) => c.Parts, (c, v) => c with { Parts = v }, "The parts, every one of which is true."));

    public static readonly RecordShape<AnyCondition> Any = new(
        "an `any` condition",
        () => new(),
        null,
        Property.Required(JsonNames.Any, Parts, (AnyCondition c) => c.Parts, (c, v) => c with { Parts = v }, "The parts, of which at least one is true."));

    public static readonly RecordShape<NotCondition> Not = new(
        "a `not` condition",
        () => new(),
        null,
        Property.Required(JsonNames.Not, ConditionKind.Instance, (NotCondition c) => c.Part, (c, v) => c with { Part = v }, "The part that is false."));

    public static readonly RecordShape<CountCondition> Count = new(
        "a `count` condition",
        () => new(),
        null,
        Property.Required(JsonNames.Count, Parts, (CountCondition c) => c.Parts, (c, v) => c with { Parts = v }, "The parts that are counted."),
        Property.Required(JsonNames.AtLeast, Kinds.Number, (CountCondition c) => c.AtLeast, (c, v) => c with { AtLeast = v }, "How many of them are true at the least: a whole number from 1 to the number of parts."));

    /// <summary>The kinds of condition, each by the one property that only it has.</summary>
    public static readonly Variant<Condition>[] Variants =
    [
        new Variant<Condition, AnswerCondition>(JsonNames.Answer, Answer),
        new Variant<Condition, ValueCondition>(JsonNames.Of, Value),
        new Variant<Condition, AllCondition>(JsonNames.All, All),
        new Variant<Condition, AnyCondition>(JsonNames.Any, Any),
        new Variant<Condition, NotCondition>(JsonNames.Not, Not),
        new Variant<Condition, CountCondition>(JsonNames.Count, Count),
    ];

    private static string On(ValueCondition c) => $"The condition on `{ReadingFaults.Shown(c.Of)}`";
}
