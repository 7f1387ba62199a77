using System.Linq;

namespace Ras.Engine;

/// <summary>Answers that a configuration itself names fit their questions.</summary>
internal static class AnswerRules
{
    public static void CheckIfMissing(RuleContext context, int question, Answer answer, Place place)
    {
        switch (context.Index.Questions[question], answer)
        {
            case (ChoiceQuestion, OptionAnswer option):
                CheckOption(context, question, option.Option, place);
                break;
            case (ChoicesQuestion, OptionsAnswer options):
                CheckOptions(context, question, options.Options, place);
                break;
            case (NumberQuestion number, NumberAnswer given):
                CheckNumber(context, number, given.Value, place);
                break;
            case (YesNoQuestion, YesNoAnswer):
                break;
            default:
                DoesNotFit(context, question, JsonNames.IfMissing, AnswerTo(context.Index.Questions[question]), place);
                break;
        }
    }

    /// <summary>The tests of an <c>answer</c> condition.</summary>
    public static void CheckCondition(RuleContext context, int question, AnswerCondition condition, Place place)
    {
        if (condition.Includes is { } included)
        {
            if (context.Index.Questions[question] is ChoicesQuestion)
                CheckOption(context, question, included, place.At(JsonNames.Includes));
            else
                CannotTest(context, question, JsonNames.Includes, place.At(JsonNames.Includes));
        }

        if (condition.Is is { } answer)
            CheckIs(context, question, answer, place.At(JsonNames.Is));
    }

    /// <summary>What an <c>is</c> or a cell of a decision table accepts.</summary>
    public static void CheckIs(RuleContext context, int question, Answer answer, Place place)
    {
        switch (context.Index.Questions[question], answer)
        {
            case (ChoiceQuestion, OptionAnswer option):
                CheckOption(context, question, option.Option, place);
                break;
            case (ChoiceQuestion, OptionsAnswer { Options.Count: > 0 } options):
                for (var i = 0; i < options.Options.Count; i++)
                    CheckOption(context, question, options.Options[i], place.At(i));
                break;
            case (ChoiceQuestion, OptionsAnswer):
                context.Report(ReadingFaults.TooFewEntries($"`{JsonNames.Is}`", 0, 1), place);
                break;
            case (YesNoQuestion, YesNoAnswer):
                break;
            case (ChoiceQuestion or YesNoQuestion, _):
                DoesNotFit(context, question, JsonNames.Is, AnswerTo(context.Index.Questions[question]), place);
                break;
            default:
                CannotTest(context, question, JsonNames.Is, place);
                break;
        }
    }

    private static void CheckOptions(RuleContext context, int question, ValueList<string> options, Place place)
    {
        for (var i = 0; i < options.Count; i++)
            CheckOption(context, question, options[i], place.At(i));
        var exclusive = options.Any(o => context.Index.FindOption(question, o) is >= 0 and var at && context.Index.Options[question][at].Exclusive == true);
        if (options.Distinct().Count() < options.Count || (exclusive && options.Count > 1))
            DoesNotFit(context, question, JsonNames.IfMissing, "each option once, and an exclusive option alone", place);
    }

    // Why: a question without options has a fault of its own, such as a scale that there is not.
    private static void CheckOption(RuleContext context, int question, string option, Place place)
    {
        if (context.Index.FindOption(question, option) < 0 && context.Index.Options[question].Count > 0)
            context.Report(NameFaults.UnknownOption(context.Index.Questions[question].Id, option, context.Index.OptionIds(question)), place);
    }

    private static void CheckNumber(RuleContext context, NumberQuestion question, Rational value, Place place)
    {
        if (context.Index.Resolve(question.Min) is not { } min || context.Index.Resolve(question.Max) is not { } max || context.Index.Resolve(question.Increment) is not { Sign: > 0 } increment)
            return;
        if (value < min || value > max || !(value / increment).IsWhole)
            context.Report(NameFaults.AnswerDoesNotFit(JsonNames.IfMissing, question.Id, "number", $"{(increment == 1 ? "a whole number" : $"a multiple of {increment}")} from {min} to {max}"), place);
    }

    private static void DoesNotFit(RuleContext context, int question, string property, string expected, Place place) =>
        context.Report(NameFaults.AnswerDoesNotFit(property, context.Index.Questions[question].Id, RuleContext.TypeOf(context.Index.Questions[question]), expected), place);

    private static void CannotTest(RuleContext context, int question, string property, Place place)
    {
        var asked = context.Index.Questions[question];
        var expected = asked switch
        {
            NumberQuestion => $"`{{ \"of\": \"{asked.Id}\", \"atLeast\": … }}`, which looks at its points",
            ChoicesQuestion => "`includes` and the id of one option",
            _ => $"`is` and {AnswerTo(asked)}",
        };
        context.Report(NameFaults.TestDoesNotFit(property, asked.Id, RuleContext.TypeOf(asked), expected), place);
    }

    private static string AnswerTo(Question question) => question switch
    {
        ChoiceQuestion => "the id of one of its options in quotes",
        ChoicesQuestion => "a list of its options' ids in brackets",
        NumberQuestion => "a number without quotes",
        _ => "true or false without quotes",
    };
}
