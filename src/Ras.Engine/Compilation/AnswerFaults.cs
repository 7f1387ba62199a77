namespace Ras.Engine;

/// <summary>What can be wrong with answers, each with its words.</summary>
internal static class AnswerFaults
{
    public static Fault UnknownQuestion(ConfigurationIndex index, string id, bool suggest) =>
        new(DiagnosticCodes.UnknownQuestion, $"There is no question `{ReadingFaults.Shown(id)}`.", Nearest.Help(id, suggest ? index.Questions.Select(q => q.Id) : [], "Take the answer out, or score it by the configuration that it was given for."));

    public static Fault UnknownOption(ConfigurationIndex index, int question, string option) =>
        new(DiagnosticCodes.AnswerOption, option.Length == 0 ? $"The answer to `{index.Questions[question].Id}` is an empty text." : $"Question `{index.Questions[question].Id}` has no option `{ReadingFaults.Shown(option)}`.", Nearest.Help(option, index.OptionIds(question), $"Write one of its options: {ReadingFaults.Some(index.OptionIds(question))}."));

    public static Fault OptionTwice(string question, string option) =>
        new(DiagnosticCodes.OptionTwice, $"Option `{option}` of question `{question}` stands twice.", "Keep one of the two.");

    public static Fault ExclusiveOption(string question, string option) =>
        new(DiagnosticCodes.ExclusiveOption, $"Option `{option}` of question `{question}` stands beside others.", $"Keep `{option}` alone, or take it out.");

    public static Fault OutOfRange(string question, Rational value, Rational min, Rational max) =>
        new(DiagnosticCodes.AnswerRange, $"The answer to `{question}` is {value}, outside {min} to {max}.", $"Write a number from {min} to {max}.");

    public static Fault BetweenIncrements(string question, Rational value, Rational increment) =>
        new(DiagnosticCodes.AnswerIncrement, increment == 1 ? $"The answer to `{question}` is {value}, which is no whole number." : $"The answer to `{question}` is {value}, which is no multiple of {increment}.", increment == 1 ? "Write a whole number." : $"Write a whole multiple of {increment}.");

    public static Fault WrongType(Question question, Answer answer)
    {
        var found = answer switch
        {
            OptionAnswer => "a text",
            OptionsAnswer => "a list",
            NumberAnswer => "a number",
            YesNoAnswer { Yes: true } => "`true`",
            _ => "`false`",
        };
        var expected = question switch
        {
            ChoiceQuestion => "the id of one option in quotes",
            ChoicesQuestion => "a list of options' ids in brackets, possibly empty",
            NumberQuestion => "a number without quotes",
            _ => "true or false without quotes",
        };
        return new(DiagnosticCodes.AnswerType, $"The answer to `{question.Id}` is {found}.", $"Write {expected}.");
    }
}
