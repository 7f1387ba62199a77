using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Scores a case again as if reducers left everything, with the same program.</summary>
internal sealed class SupportExplainer
{
    private readonly CaseValues _values;
    private readonly IReadOnlyList<QuestionExplanation> _questions;
    private readonly int[] _reducing;

    public SupportExplainer(CaseValues values, IReadOnlyList<QuestionExplanation> questions)
    {
        (_values, _questions) = (values, questions);
        _reducing = Enumerable.Range(0, questions.Count).Where(q => questions[q].Leaves is { } leaves && leaves < 1).ToArray();
        Unreduced = _reducing.Length == 0 ? values : Without(_ => true);
    }

    /// <summary>The values that there would be if no reducer took anything off.</summary>
    public CaseValues Unreduced { get; }

    /// <summary>What reducers took off; null where no answer leaves less than all.</summary>
    public SupportExplanation? Explain()
    {
        if (_reducing.Length == 0)
            return null;
        var now = Summary(_values);
        var without = Summary(Unreduced);
        return new(
            without.Amount,
            without.Amount - now.Amount,
            without.Points - now.Points,
            _reducing.Select(q => Alone(_questions[q], Summary(Without(other => other == q)).Amount - now.Amount)).ToArray(),
            without.OneOff,
            without.OneOff - now.OneOff);
    }

    private static ReducerExplanation Alone(QuestionExplanation question, decimal? takenOff) => new(question.Id, question.Text, question.Leaves!.Value, takenOff);

    private static ScoreSummary Summary(CaseValues values) => Scored.Summary(values.Program, values.Sheet);

    private CaseValues Without(Func<int, bool> reducers)
    {
        var sheet = _values.Sheet.Copy();

        // Why: which answers count is settled by a first run; only then can some of them be left aside as reducers.
        Scored.Run(_values.Program, sheet);
        sheet.LeaveEverything(reducers);
        Scored.Run(_values.Program, sheet);
        return new(_values.Program, sheet);
    }
}
