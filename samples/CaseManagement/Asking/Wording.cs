using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace CaseManagement.Asking;

/// <summary>The configuration's own words for questions and answers.</summary>
internal static class Wording
{
    public static string Of(Question question) => question.Text ?? question.Id;

    public static IReadOnlyList<QuestionOption> Options(RasConfiguration configuration, Question question)
    {
        var (own, scale) = question switch
        {
            ChoiceQuestion choice => (choice.Options, choice.Scale),
            ChoicesQuestion choices => (choices.Options, choices.Scale),
            _ => (null, null),
        };
        return own ?? configuration.Scales?.FirstOrDefault(s => s.Id == scale)?.Options ?? [];
    }

    /// <summary>An answer, one text for each option that is chosen.</summary>
    public static IReadOnlyList<string> Of(RasConfiguration configuration, Question question, Answer? answer)
    {
        string Named(string id) => Options(configuration, question).FirstOrDefault(o => o.Id == id)?.Text ?? id;
        return answer switch
        {
            OptionAnswer option => [Named(option.Option)],
            OptionsAnswer { Options.Count: 0 } => ["None of these"],
            OptionsAnswer options => options.Options.Select(Named).ToArray(),
            NumberAnswer number => [number.Value.ToString()],
            YesNoAnswer yesNo => [yesNo.Yes ? "Yes" : "No"],
            _ => [],
        };
    }

    /// <summary>What numbers are answers, such as <c>from 0 to 14, in steps of 0.5</c>.</summary>
    public static string Range(RasConfiguration configuration, NumberQuestion question)
    {
        var (min, max, increment) = (Value(configuration, question.Min), Value(configuration, question.Max), Value(configuration, question.Increment));
        return increment == 1 ? $"from {min} to {max}" : $"from {min} to {max}, in steps of {increment}";
    }

    private static Rational Value(RasConfiguration configuration, Number number) =>
        number.ParameterId is { } id ? configuration.Parameters!.First(p => p.Id == id).Value.Value : number.Value;
}
