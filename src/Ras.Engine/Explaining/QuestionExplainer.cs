using System.Linq;

namespace Ras.Engine;

/// <summary>Explains one question of a case.</summary>
internal static class QuestionExplainer
{
    public static QuestionExplanation Explain(CaseValues values, int at)
    {
        var question = values.Index.Questions[at];
        var points = values.Points(at);
        var answer = AnswerCodes.Decode(values.Index, at, values.Sheet.Codes[at], values.Sheet.Sets.Length > 0 ? values.Sheet.Sets[at] : 0);
        return new()
        {
            Id = question.Id,
            Text = question.Text ?? question.Id,
            State = StateOf(values, at),
            Answer = answer,
            AnswerTexts = TextsOf(values.Index, at, answer),
            ExactPoints = points,
            TakenOff = values.UnreducedPoints(at) - points,
            ReducedBy = question.ReducedBy ?? [],
            Leaves = answer is null ? null : LeavesOf(values.Index, at, answer),
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

    /// <summary>What an answer leaves, where the question is somebody's reducer.</summary>
    private static Rational? LeavesOf(ConfigurationIndex index, int at, Answer answer)
    {
        if (!index.ReducerIds.Contains(index.Questions[at].Id))
            return null;
        return (index.Questions[at], answer) switch
        {
            (ChoiceQuestion, OptionAnswer option) => index.Resolve(index.Options[at][index.FindOption(at, option.Option)].Leaves, 1),
            (YesNoQuestion yesNo, YesNoAnswer { Yes: true }) => index.Resolve(yesNo.Leaves, 1),
            _ => Rational.One,
        };
    }
}
