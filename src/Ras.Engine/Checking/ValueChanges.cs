using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>By how much values can change, and how conditions can turn, when one thing changes and all else stays as given.</summary>
/// <param name="before">All that they can be before.</param>
/// <param name="after">All that they can be after.</param>
/// <param name="move">What changes.</param>
/// <param name="tables">Where composition says too much, small parts worked out answer by answer.</param>
internal sealed class ValueChanges(PossibleValues before, PossibleValues after, Move move, LocalTables tables)
{
    private readonly Dictionary<int, Shift> _shifts = [];
    private readonly Dictionary<int, Turn> _turns = [];

    /// <summary>What changes where reducers come to leave everything.</summary>
    public static ValueChanges ToUnreduced(PossibleValues values) => new(values, values.Unreduced(), new SupportMove(), LocalTables.None);

    public PossibleValues Before => before;

    public PossibleValues After => after;

    public Move Move => move;

    public LocalTables Tables => tables;

    public Shift Of(ValueExpression quantity)
    {
        if (!move.Touches(quantity))
            return Shift.None;
        if (!_shifts.TryGetValue(quantity.Place, out var shift))
            _shifts[quantity.Place] = shift = quantity.ShiftIn(this).Inside(Shift.Between(before.Of(quantity), after.Of(quantity)));
        return shift;
    }

    public Turn Of(TestExpression test)
    {
        if (!move.Touches(test))
            return Turn.None;
        if (!_turns.TryGetValue(test.Place, out var turn))
            _turns[test.Place] = turn = test.TurnIn(this) & Possible(before.Of(test), after.Of(test));
        return turn;
    }

    /// <summary>How a condition can turn, with all that it reads worked out before it.</summary>
    public Turn WorkedOut(TestExpression test)
    {
        WorkOut(before.Space.Graph.Below([test]));
        return Of(test);
    }

    /// <summary>Works out some expressions, each after what it reads.</summary>
    /// <param name="places">Their places, ascending.</param>
    public void WorkOut(IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            before.Effort.Take(20);
            if (before.Space.Graph.All[place] is ValueExpression quantity)
                Of(quantity);
            else
                Of((TestExpression)before.Space.Graph.All[place]);
        }
    }

    /// <summary>Whether a value can change from lying in one stretch to lying in another.</summary>
    public bool CanLead(ValueExpression quantity, Stretch from, Stretch to)
    {
        var shift = Of(quantity);
        return !shift.IsNone && ValueSet.CanLead(before.Of(quantity), from, after.Of(quantity), to, shift);
    }

    private static Turn Possible(PossibleTruth before, PossibleTruth after)
    {
        bool Can(PossibleTruth from, PossibleTruth to) => (before & from) != 0 && (after & to) != 0;
        return (Can(PossibleTruth.False, PossibleTruth.True) ? Turn.On : Turn.None) | (Can(PossibleTruth.True, PossibleTruth.False) ? Turn.Off : Turn.None);
    }
}

/// <summary>What changes while all else stays as given.</summary>
internal abstract class Move
{
    /// <summary>Whether an expression can be touched by it at all.</summary>
    public abstract bool Touches(Expression expression);

    public abstract Shift ShiftOf(AnswerQuantity quantity, ValueChanges changes);

    public abstract Turn TurnOf(AnswerTest test, ValueChanges changes);
}

/// <summary>One answer changes: by one step, or by any step of a kind.</summary>
/// <param name="question">The question.</param>
/// <param name="kind">Which steps are meant, where no one step is.</param>
/// <param name="step">The one step that is meant; null for any of the kind.</param>
internal sealed class AnswerMove(int question, StepKind kind, AnswerStep? step = null) : Move
{
    public int Question => question;

    public StepKind Kind => kind;

    public AnswerStep? Step => step;

    public override bool Touches(Expression expression) => BitSet.Has(expression.Support, question);

    public override Shift ShiftOf(AnswerQuantity quantity, ValueChanges changes)
    {
        if (quantity.Question != question)
            return quantity.ShiftByAsking(changes);
        var answers = changes.Before.Space.Answers[question];
        return step is { } one ? answers.ShiftOf(one, quantity.Column) : answers.ShiftOver(kind, quantity.Column);
    }

    public override Turn TurnOf(AnswerTest test, ValueChanges changes)
    {
        if (test.Question != question)
            return test.TurnByAsking(changes);
        var answers = changes.Before.Space.Answers[question];
        return step is { } one ? answers.TurnOf(one, test.Column) : answers.TurnOver(kind, test.Column);
    }
}

/// <summary>Reducers leave everything, whatever their answers; what else these decide stays.</summary>
internal sealed class SupportMove : Move
{
    public override bool Touches(Expression expression) => true;

    public override Shift ShiftOf(AnswerQuantity quantity, ValueChanges changes) =>
        quantity.ShiftToAll(changes);

    public override Turn TurnOf(AnswerTest test, ValueChanges changes) => Turn.None;
}
