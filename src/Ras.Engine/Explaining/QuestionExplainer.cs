using System.Linq;

namespace Ras.Engine;

/// <summary>Explains one question of a case.</summary>
internal static class QuestionExplainer
{
    public static QuestionExplanation Explain(CaseValues values, int at)
    {
        var question = values.Index.Questions[at];
        var points = values.Points(at);
        var unreduced = values.UnreducedPoints(at);
        var weight = values.Index.Resolve(question.Weight, 1);
        var answer = values.Answer(at);
        return new()
        {
            Id = question.Id,
            Text = question.Text ?? question.Id,
            State = StateOf(values, at),
            Answer = answer,
            AnswerTexts = TextsOf(values.Index, at, answer),
            BasePoints = weight.IsZero ? Rational.Zero : unreduced / weight,
            Weight = weight,
            ExactPoints = points,
            TakenOff = unreduced - points,
            ReducedBy = question.ReducedBy?.ToArray() ?? [],
            Leaves = answer is not null && values.Index.ReducerIds.Contains(question.Id) ? ReducerAnswers.Leaves(values.Index, at, answer) : null,
        };
    }

    private static AnswerState StateOf(CaseValues values, int at)
    {
        switch (values.Sheet.AskedStates[at])
        {
            case AnswerSheet.NotAsked:
                return AnswerState.NotAsked;
            case AnswerSheet.NotAskedYet:
                return AnswerState.NotAskedYet;
        }

        if (values.Sheet.Given[at] != 0)
            return AnswerState.Answered;
        if (values.Sheet.Codes[at] != 0)
            return AnswerState.Assumed;
        return values.Program.Needed[at] ? AnswerState.Missing : AnswerState.NotAnswered;
    }

    private static string[] TextsOf(ConfigurationIndex index, int at, Answer? answer)
    {
        string TextOf(string option) => index.Options[at][index.FindOption(at, option)].Text ?? option;
        return answer switch
        {
            OptionAnswer option => [TextOf(option.Option)],
            OptionsAnswer options => options.Options.Select(TextOf).ToArray(),
            NumberAnswer number => [number.Value.ToString()],
            _ => [],
        };
    }
}
