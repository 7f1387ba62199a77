using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Looks for the person whose figure one step in one answer moves most.</summary>
internal sealed class PairSearch : BestSearch
{
    private readonly int _question;
    private readonly AnswerStep _step;
    private readonly int _sign;
    private readonly int[] _touched;

    /// <param name="work">What is known.</param>
    /// <param name="question">The question.</param>
    /// <param name="step">From which answer to which.</param>
    /// <param name="sign">Which way: up (1) or down (-1).</param>
    /// <param name="best">What was found already, counted that way.</param>
    /// <param name="effort">How much work may be done.</param>
    public PairSearch(CheckWork work, int question, AnswerStep step, int sign, BigInteger best, Effort effort)
        : base(work, ScopeRules.Reads(EventScope.Budgeted, work.Graph), work.Space.OrderAround(question, ScopeRules.Reads(EventScope.Budgeted, work.Graph), work.Pivots), effort)
    {
        (_question, _step, _sign, Best) = (question, step, sign, best);
        _touched = work.Space.Touched(question).Intersect(Below).ToArray();
    }

    /// <summary>The pair that moves the figure most; null where none does more than what was known.</summary>
    public FigurePair? Found { get; private set; }

    /// <summary>Whether the search went through to its end.</summary>
    public bool Run()
    {
        // Why: from end to end is sharp enough for a change, and far quicker than every value between.
        var values = Work.Values.With(new(0));
        return Search([values.Narrowed(_question, _step.From, _step.From), values.Narrowed(_question, _step.To, _step.To)]);
    }

    protected override BigInteger? MostOf(PossibleValues[] states)
    {
        foreach (var state in states)
        {
            state.WorkOut(Below);
            if (!ScopeRules.MayHold(EventScope.Budgeted, state))
                return null;
        }

        var changes = new ValueChanges(states[0], states[1], new AnswerMove(_question, StepKind.FromFirst, _step), LocalTables.None);
        changes.WorkOut(_touched);
        var shift = changes.Of(Work.Graph.Amount);
        return _sign > 0 ? shift.Greatest : -shift.Least;
    }

    protected override void Try(PossibleAnswers answers)
    {
        var trial = Work.Trial;
        long? Scored(long answer)
        {
            trial.Give(_question, answer);
            trial.Run();
            return trial.HasFigure && trial.IsAsked(_question) ? trial.Amount : null;
        }

        foreach (var other in Questions)
            trial.Give(other, answers.From(other));
        if (Scored(_step.From) is not { } from)
            return;
        long[] before = [.. trial.Given];
        if (Scored(_step.To) is { } to && (to - from) * _sign > Best)
            (Best, Found) = ((to - from) * _sign, new(before, [.. trial.Given], to - from));
    }
}
