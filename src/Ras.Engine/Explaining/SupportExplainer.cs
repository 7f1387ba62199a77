using System;
using System.Linq;

namespace Ras.Engine;

/// <summary>Scores a case again as if reducers left everything, with the same program.</summary>
internal static class SupportExplainer
{
    /// <summary>What reducers took off; null where none did.</summary>
    public static SupportExplanation? Explain(CaseValues values, Explanation explanation)
    {
        var reducing = Enumerable.Range(0, explanation.Questions.Count).Where(q => explanation.Questions[q].Leaves is { } leaves && leaves < 1).ToArray();
        if (reducing.Length == 0)
            return null;
        var now = Scored.Summary(values.Program, values.Sheet);
        var without = Without(values, _ => true);
        return new(
            without.Amount,
            without.Amount - now.Amount,
            without.Points - now.Points,
            reducing.Select(q => Alone(explanation.Questions[q], Without(values, other => other == q).Amount - now.Amount)).ToArray());
    }

    private static ReducerExplanation Alone(QuestionExplanation question, decimal? takenOff) => new(question.Id, question.Text, question.Leaves!.Value, takenOff);

    private static ScoreSummary Without(CaseValues values, Func<int, bool> reducers)
    {
        var sheet = values.Sheet.Copy();

        // Why: which answers count is settled by a first run; only then can some of them be left aside as reducers.
        Scored.Run(values.Program, sheet);
        sheet.LeaveEverything(reducers);
        return Scored.Run(values.Program, sheet);
    }
}
