using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What is proved about changing the answer to one question, without trying any.</summary>
/// <param name="NeverFalls">Whether an answer further along never lowers the figure nor ends a budget.</param>
/// <param name="OnlyAmountMayFall">Whether at least the one-off sum never falls, and no budget ends.</param>
/// <param name="Step">By how much one step can change the figure, in increments.</param>
/// <param name="Influence">By how much the figure can change from an answer to a later one, in increments.</param>
internal sealed record PairBounds(bool NeverFalls, bool OnlyAmountMayFall, Shift Step, Shift Influence)
{
    /// <summary>Nothing, where all pairs are gone through.</summary>
    public static PairBounds None => new(false, false, Shift.None, Shift.None);

    /// <summary>How far one step can move the figure, up or down.</summary>
    public BigInteger StepLimit => BigInteger.Max(Step.Greatest, -Step.Least);
}

/// <summary>Proves by composition, question by question, how far the figure can move.</summary>
internal sealed class PairProver
{
    /// <summary>Where so few steps there are, each is looked at by itself, which is sharper.</summary>
    public const int FewSteps = 16;

    /// <summary>What working out one value and its change costs, in units of work.</summary>
    private const long CostOfOne = 150;

    private readonly CheckWork _work;
    private readonly PossibleValues[] _cases;
    private readonly LocalTables[] _tables;
    private readonly Effort _effort;
    private readonly Shift _any;

    public PairProver(CheckWork work, Effort effort)
    {
        // Why: from end to end is sharp enough for a change, and far quicker than every value between.
        (_work, _effort) = (work, effort);
        _any = Shift.Between(work.Values.Of(work.Graph.Amount), work.Values.Of(work.Graph.Amount));
        _cases = CaseSplit.Cases(work.Values.With(new(0)), work.Pivots).ToArray();
        foreach (var one in _cases)
            one.WorkOut(Enumerable.Range(0, work.Graph.All.Count).ToArray());
        _tables = _cases.Select(one => new LocalTables(one, effort)).ToArray();
    }

    /// <summary>Answers by which a small part falls when an answer to a question moves further.</summary>
    public IEnumerable<LocalFall> FallsOf(int question) => _tables.SelectMany(t => t.Falls).Where(f => f.Question == question);

    public PairBounds Of(int question)
    {
        var answers = _work.Space.Answers[question];

        // Why: where the work allowed is used up, all that is known is how far any two figures lie apart.
        if (!_effort.Take(CostOf(question) * (1 + Math.Min(answers.StepCount, FewSteps))))
            return new(false, false, _any, _any);
        var (amount, onlyAmount) = (Shift.None, answers.IsAscending);
        foreach (var further in Moved(new(question, StepKind.Further)))
        {
            amount |= further.Of(_work.Graph.Amount);
            onlyAmount &= further.Of(_work.Graph.OneOff).Least.Sign >= 0 && _work.Graph.Requirements.All(r => (further.Of(r) & Turn.Off) == 0);
        }

        var step = Shift.None;
        if (answers.IsAscending && answers.StepCount <= FewSteps && answers.AreAll)
        {
            for (long i = 0; i < answers.StepCount; i++)
                step |= Of(question, answers.Step(i));
        }
        else if (answers.IsAscending)
        {
            step = AmountOver(new(question, StepKind.Next));
        }

        return new(onlyAmount && amount.Least.Sign >= 0, onlyAmount, step, !answers.IsOrdered ? AmountOver(new(question, StepKind.FromFirst)) : amount);
    }

    /// <summary>By how much the figure can change by one step.</summary>
    public Shift Of(int question, AnswerStep step) => AmountOver(new(question, StepKind.FromFirst, step));

    /// <summary>The same where the work allowed is not yet used up; else how far any two figures lie apart.</summary>
    public Shift LimitOf(int question, AnswerStep step) => _effort.Take(CostOf(question)) ? Of(question, step) : _any;

    /// <summary>What one move costs, in units of work.</summary>
    private long CostOf(int question) => _cases.Length * ((_work.Space.Touched(question).Length * CostOfOne) + _work.Graph.All.Count);

    private Shift AmountOver(AnswerMove move) => Moved(move).Aggregate(Shift.None, (all, changes) => all | changes.Of(_work.Graph.Amount));

    /// <summary>What a move changes, case by case; all in one where it is itself what cases are made by.</summary>
    private IEnumerable<ValueChanges> Moved(AnswerMove move)
    {
        var touched = _work.Space.Touched(move.Question);
        var apart = !_work.Pivots.Contains(move.Question);
        for (var i = 0; i < _cases.Length; i++)
        {
            var whole = apart ? _cases[i] : _cases[i].Answers.From(move.Question) == 0 ? _cases[i].Narrowed(move.Question, 0, _work.Space.Answers[move.Question].Count - 1) : null;
            if (whole is null)
                continue;
            var (before, after) = (whole, whole);
            if (move.Step is { } step)
                (before, after) = (whole.Narrowed(move.Question, step.From, step.From), whole.Narrowed(move.Question, step.To, step.To));
            var changes = new ValueChanges(before, after, move, apart ? _tables[i] : new(whole, _effort));
            changes.WorkOut(touched);
            yield return changes;
        }
    }
}
