using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace CaseManagement.Asking;

/// <summary>Reads what was entered for one question, and says in words what is wrong with it.</summary>
/// <param name="Answer">The answer; null for none.</param>
/// <param name="Error">What is wrong; null where nothing is.</param>
internal readonly record struct Reply(Answer? Answer, string? Error)
{
    /// <summary>What is sent where none of the options is chosen; no option can bear this id.</summary>
    public const string None = "-none";

    /// <summary>What was entered, as an answer that the engine takes; or what to do about it.</summary>
    public static Reply Read(RasEngine engine, Question question, IReadOnlyList<string> entered)
    {
        var values = entered.Select(v => v.Trim()).Where(v => v.Length > 0).ToArray();
        if (values.Length == 0)
            return question.Required == false || question.IfMissing is not null ? default : new(null, Ask(engine, question));
        var reply = question switch
        {
            ChoiceQuestion => values is [var option] ? new(option, null) : new(null, "Select one answer"),
            ChoicesQuestion => Several(values),
            YesNoQuestion => values is ["yes"] or ["no"] ? new(values[0] == "yes", null) : new(null, "Select yes or no"),
            NumberQuestion number => Number(engine, number, values),
            _ => new(null, Ask(engine, question)),
        };
        return reply.Error is null && Refusal(engine, question, reply.Answer!) is { } refusal ? new(null, refusal) : reply;
    }

    /// <summary>The values that a form shows as chosen or entered.</summary>
    public static IReadOnlyList<string> Shown(Answer? answer) => answer switch
    {
        OptionAnswer option => [option.Option],
        OptionsAnswer { Options.Count: 0 } => [None],
        OptionsAnswer options => options.Options,
        NumberAnswer number => [number.Value.ToString()],
        YesNoAnswer yesNo => [yesNo.Yes ? "yes" : "no"],
        _ => [],
    };

    private static Reply Several(string[] values)
    {
        if (!values.Contains(None))
            return new(values, null);
        return values.Length == 1 ? new(Array.Empty<string>(), null) : new(null, "Select what fits, or ‘None of these’, but not both");
    }

    private static Reply Number(RasEngine engine, NumberQuestion question, string[] values) =>
        values is [var text] && Rational.TryParse(text, out var value)
            ? new(new NumberAnswer(value), null)
            : new(null, Ask(engine, question));

    /// <summary>What the engine says against an answer; it is asked last and always, since a form that comes in may hold anything.</summary>
    private static string? Refusal(RasEngine engine, Question question, Answer answer)
    {
        var sheet = engine.CreateSheet();
        if (sheet.Set(sheet.FindQuestion(question.Id), answer))
            return null;
        return question switch
        {
            ChoiceQuestion => "Select one of the answers on this page",
            ChoicesQuestion when Wording.Options(engine.Configuration, question).FirstOrDefault(o => o.Exclusive == true) is { } alone =>
                $"Select what fits, or ‘{alone.Text ?? alone.Id}’, but not both",
            ChoicesQuestion => "Select answers on this page",
            _ => Ask(engine, question),
        };
    }

    private static string Ask(RasEngine engine, Question question) => question switch
    {
        NumberQuestion number => $"Enter a number {Wording.Range(engine.Configuration, number)}",
        YesNoQuestion => "Select yes or no",
        ChoicesQuestion => "Select all that fit",
        _ => "Select an answer",
    };
}
