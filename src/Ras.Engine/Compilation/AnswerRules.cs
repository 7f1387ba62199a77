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
                DoesNotFit(context, question, place);
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
                context.Report(NameFaults.AnswerDoesNotFit(condition.Question, RuleContext.TypeOf(context.Index.Questions[question]), "`is` in place of `includes`"), place.At(JsonNames.Includes));
        }

        if (condition.Is is { } answer)
            CheckIs(context, question, answer, place.At(JsonNames.Is));
    }

    private static void CheckIs(RuleContext context, int question, Answer answer, Place place)
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
                context.Report(ReadingFaults.TooFewEntries($"`{JsonNames.Is}`"), place);
                break;
            case (YesNoQuestion, YesNoAnswer):
                break;
            case (NumberQuestion number, _):
                context.Report(NameFaults.AnswerDoesNotFit(number.Id, "number", $"`{{ \"of\": \"{number.Id}\", \"atLeast\": … }}`, which compares its points"), place);
                break;
            default:
                DoesNotFit(context, question, place);
                break;
        }
    }

    private static void CheckOptions(RuleContext context, int question, ValueList<string> options, Place place)
    {
        for (var i = 0; i < options.Count; i++)
            CheckOption(context, question, options[i], place.At(i));
        var exclusive = options.Any(o => context.Index.FindOption(question, o) is >= 0 and var at && context.Index.Options[question][at].Exclusive == true);
        if (options.Distinct().Count() < options.Count || (exclusive && options.Count > 1))
            context.Report(NameFaults.AnswerDoesNotFit(context.Index.Questions[question].Id, "choices", "each option once, and an exclusive option alone"), place);
    }

    private static void CheckOption(RuleContext context, int question, string option, Place place)
    {
        if (context.Index.FindOption(question, option) < 0)
            context.Report(NameFaults.UnknownOption(context.Index.Questions[question].Id, option, context.Index.Options[question].Select(o => o.Id)), place);
    }

    private static void CheckNumber(RuleContext context, NumberQuestion question, Rational value, Place place)
    {
        if (context.Index.Resolve(question.Min) is not { } min || context.Index.Resolve(question.Max) is not { } max || context.Index.Resolve(question.Increment) is not { Sign: > 0 } increment)
            return;
        if (value < min || value > max || !(value / increment).IsWhole)
            context.Report(NameFaults.AnswerDoesNotFit(question.Id, "number", $"a multiple of {increment} from {min} to {max}"), place);
    }

    private static void DoesNotFit(RuleContext context, int question, Place place)
    {
        var (type, expected) = context.Index.Questions[question] switch
        {
            ChoiceQuestion => ("choice", "the id of one of its options"),
            ChoicesQuestion => ("choices", "a list of its options' ids, or `includes` in a condition"),
            NumberQuestion => ("number", "a number"),
            _ => ("yesNo", "true or false"),
        };
        context.Report(NameFaults.AnswerDoesNotFit(context.Index.Questions[question].Id, type, expected), place);
    }
}
