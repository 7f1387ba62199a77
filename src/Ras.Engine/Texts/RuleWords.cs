using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Conditions, values and rounding, each as a part of a sentence.</summary>
internal sealed class RuleWords(ConfigurationIndex index, PageWords words)
{
    /// <summary>When a condition holds, such as <c>the answer to “Where do you live?” is “In a care home”</c>.</summary>
    public string Condition(Condition condition) => condition switch
    {
        AnswerCondition answer => Answer(answer, holds: true),
        ValueCondition value => Limits(value, "rule.value"),
        AllCondition all => Joined(all.Parts, "rule.and"),
        AnyCondition any => Joined(any.Parts, "rule.or"),
        NotCondition not => Not(not.Part),
        _ => Count((CountCondition)condition, "rule.count"),
    };

    /// <summary>A number in a unit, or the name of what has it.</summary>
    public string Value(NumberOrReference value, string? unit = "") => value.Reference is { } reference ? Name(reference) : words.Quantity(index.Resolve(value.Number)!.Value.ToDecimal(), unit);

    /// <summary>A number with every place that it has.</summary>
    public string Number(Number number) => Number(index.Resolve(number)!.Value);

    /// <inheritdoc cref="Number(Ras.Engine.Number)"/>
    public static string Number(Rational number) => number.TryFormatDecimal(10, out _) ? Money.Exact(number.ToDecimal()) : number.ToString();

    /// <summary>What bears an id, as a sentence names it: a question by its points, and everything else by its title.</summary>
    public string Name(string reference) => reference switch
    {
        ConfigurationIndex.Total => words.Say("rule.total"),
        ConfigurationIndex.BudgetName => words.Say("rule.budget"),
        _ => index.FindQuestion(reference) is null
            ? words.Say("rule.name", ("name", words.Own.NameOf(reference)))
            : words.Say("rule.points", ("question", words.Own.Name(JsonNames.Questions, reference))),
    };

    /// <summary>How a rule rounds, such as <c>rounded to the nearest 0.05</c>, or <c>rounded up to the next £1.00</c> where it rounds money.</summary>
    public string Rounding(RoundingRule rule, bool isMoney) => words.Say(
        (rule.Mode ?? RoundingMode.HalfUp) switch
        {
            RoundingMode.HalfDown => "round.halfDown",
            RoundingMode.HalfEven => "round.halfEven",
            RoundingMode.Up => "round.up",
            RoundingMode.Down => "round.down",
            RoundingMode.Ceiling => "round.ceiling",
            RoundingMode.Floor => "round.floor",
            _ => "round.halfUp",
        },
        ("number", isMoney ? words.Pounds(index.Resolve(rule.Increment)!.Value) : Number(rule.Increment)));

    private string Not(Condition part) => part switch
    {
        AnswerCondition answer => Answer(answer, holds: false),
        ValueCondition value => Limits(value, "rule.valueNot"),
        NotCondition not => Condition(not.Part),
        AllCondition all => words.Say("rule.notAll", ("parts", Listed(all.Parts))),
        AnyCondition any => words.Say("rule.none", ("parts", Listed(any.Parts))),
        _ => Count((CountCondition)part, "rule.fewer"),
    };

    private string Count(CountCondition condition, string key) => words.Say(key, ("count", Number(condition.AtLeast)), ("parts", Listed(condition.Parts)));

    private string Answer(AnswerCondition condition, bool holds)
    {
        var question = ("question", words.Own.Name(JsonNames.Questions, condition.Question));
        if (condition.Answered is { } answered)
            return words.Say(answered == holds ? "rule.answered" : "rule.unanswered", question);
        if (condition.Includes is { } option)
            return words.Say(holds ? "rule.includes" : "rule.includesNot", question, ("option", words.Own.Option(condition.Question, option)));
        return words.Say(holds ? "rule.is" : "rule.isNot", question, ("answers", Answers(condition.Question, condition.Is!)));
    }

    /// <summary>The answers of which one is meant.</summary>
    public string Answers(string question, Answer answer)
    {
        var texts = answer is OptionsAnswer several ? several.Options.Select(o => words.Own.Option(question, o)) : [words.Answer(question, answer)];
        return string.Join(words.Say("rule.or"), texts.Select(t => words.Say("rule.name", ("name", t))));
    }

    private string Limits(ValueCondition condition, string key)
    {
        var limits = condition.AtLeast is { } least && condition.AtMost is { } most && index.Resolve(least) == index.Resolve(most)
            ? [Figure(condition.Of, least)]
            : new[]
            {
                Limit("rule.atLeast", condition.Of, condition.AtLeast), Limit("rule.above", condition.Of, condition.Above),
                Limit("rule.atMost", condition.Of, condition.AtMost), Limit("rule.below", condition.Of, condition.Below),
            };
        return words.Say(key, ("value", Name(condition.Of)), ("limits", string.Join(words.Say("rule.and"), limits.OfType<string>())));
    }

    private string? Limit(string key, string of, Number? number) => number is { } limit ? words.Say(key, ("number", Figure(of, limit))) : null;

    private string Figure(string of, Number number) =>
        of == ConfigurationIndex.BudgetName || words.IsMoney(words.UnitOf(of)) ? words.Pounds(index.Resolve(number)!.Value) : Number(number);

    private string Joined(IReadOnlyList<Condition> parts, string key) => string.Join(words.Say(key), parts.Select(p =>
        parts.Count > 1 && p is AllCondition { Parts.Count: > 1 } or AnyCondition { Parts.Count: > 1 } or CountCondition ? $"({Condition(p)})" : Condition(p)));

    private string Listed(IEnumerable<Condition> parts) => string.Join("; ", parts.Select(Condition));
}
