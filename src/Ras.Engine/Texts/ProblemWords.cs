namespace Ras.Engine;

/// <summary>What is wrong with answers, said to the person whose answers they are: the question by its words, and no code.</summary>
internal sealed class ProblemWords(PageWords words)
{
    public string Of(Problem problem)
    {
        if (problem.QuestionId is not { } id)
            return words.Say("problem.document");
        return words.Say(
            problem.Code switch
            {
                DiagnosticCodes.UnknownQuestion => "problem.unknownQuestion",
                DiagnosticCodes.AnswerOption => "problem.option",
                DiagnosticCodes.OptionTwice => "problem.twice",
                DiagnosticCodes.ExclusiveOption => "problem.exclusive",
                DiagnosticCodes.AnswerRange or DiagnosticCodes.AnswerIncrement => "problem.range",
                DiagnosticCodes.AnsweredTwice => "problem.answeredTwice",
                _ => "problem.answer",
            },
            ("question", words.Own.Name(JsonNames.Questions, ReadingFaults.Shown(id))), ("range", Range(id)));
    }

    private string Range(string id) => words.Index.FindQuestion(id) is { } at && words.Index.Questions[at] is NumberQuestion number
        ? words.Say(
            "method.number",
            ("min", RuleWords.Number(words.Index.Resolve(number.Min, 0))), ("max", RuleWords.Number(words.Index.Resolve(number.Max, 0))), ("increment", RuleWords.Number(words.Index.Resolve(number.Increment, 1))))
        : "";
}
