using System.Linq;

namespace Ras.Engine;

/// <summary>Explains one question of a case.</summary>
internal static class QuestionExplainer
{
    public static QuestionExplanation Explain(CaseValues values, int at)
    {
        var question = values.Index.Questions[at];
        var unreduced = values.UnreducedPoints(at);
        var points = question.ReducedBy is null ? unreduced : values.Points(at);
        var weight = values.Index.Resolve(question.Weight, 1);
        var answer = values.Answer(at);
        return new()
        {
            Id = question.Id,
            Text = question.Text ?? question.Id,
            State = StateOf(values, at),
            Answer = answer,
            AnswerTexts = TextsOf(values, at, answer),
            BasePoints = question.Weight is null ? unreduced : weight.IsZero ? Rational.Zero : unreduced / weight,
            Weight = weight,
            ExactPoints = points,
            TakenOff = question.ReducedBy is null ? Rational.Zero : unreduced - points,
            ReducedBy = question.ReducedBy ?? [],
            Leaves = answer is not null && values.Index.Reduces[at] ? ReducerAnswers.Leaves(values.Index, at, answer) : null,
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

    private static string[] TextsOf(CaseValues values, int at, Answer? answer)
    {
        var options = values.Index.Options[at];
        return answer switch
        {
            OptionAnswer one => [options[(int)values.Sheet.Codes[at] - 1].Text ?? one.Option],
            OptionsAnswer several => several.Options.Select(o => options[values.Index.FindOption(at, o)].Text ?? o).ToArray(),
            NumberAnswer number => [number.Value.ToString()],
            _ => [],
        };
    }
}
