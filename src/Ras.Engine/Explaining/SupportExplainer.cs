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
        Unreduced = _reducing.Length == 0 ? values : WithoutAny();
    }

    /// <summary>The values that there would be if no reducer took anything off.</summary>
    public CaseValues Unreduced { get; }

    /// <summary>What reducers took off; null where no answer leaves less than all.</summary>
    public SupportExplanation? Explain()
    {
        if (_reducing.Length == 0)
            return null;
        var now = Scored.Summary(_values.Program, _values.Sheet);
        var without = Scored.Summary(Unreduced.Program, Unreduced.Sheet);
        return new(
            without.Amount,
            without.Amount - now.Amount,
            without.Points - now.Points,
            Alone(now.Amount),
            without.OneOff,
            without.OneOff - now.OneOff);
    }

    private CaseValues WithoutAny()
    {
        var sheet = _values.Sheet.CopyForReducers();
        foreach (var reducer in _reducing)
            sheet.ReducerCodes[reducer] = 0;
        Scored.Run(_values.Program, sheet);
        return new(_values.Program, sheet);
    }

    private ReducerExplanation[] Alone(decimal? now)
    {
        var sheet = _values.Sheet.CopyForReducers();
        var alone = new ReducerExplanation[_reducing.Length];
        for (var i = 0; i < alone.Length; i++)
        {
            var reducer = _reducing[i];
            sheet.ReducerCodes[reducer] = 0;
            var question = _questions[reducer];
            alone[i] = new(question.Id, question.Text, question.Leaves!.Value, Scored.Run(_values.Program, sheet).Amount - now);
            sheet.ReducerCodes[reducer] = sheet.Codes[reducer];
        }

        return alone;
    }
}
