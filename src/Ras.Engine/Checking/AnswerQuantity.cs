using System.Numerics;

namespace Ras.Engine;

/// <summary>What the answer to a question counts, read from one column of what its answers count: points, what is left, or a second set of points.</summary>
/// <param name="question">The question.</param>
/// <param name="column">The column's place among those of the question.</param>
/// <param name="of">The column.</param>
/// <param name="asked">When it is asked; null for always.</param>
internal sealed class AnswerQuantity(int question, int column, ValueColumn of, TestExpression? asked) : ValueExpression(asked is null ? [] : [asked], of.Unit)
{
    private readonly ValueSet _none = ValueSet.Of(of.None);

    public int Question => question;

    public int Column => column;

    /// <summary>Whether it is the share that the answer leaves to be paid for.</summary>
    public bool IsLeft => of.Kind == ColumnKind.Leaves;

    public TestExpression? Asked => asked;

    public override int OwnQuestion => question;

    public override ValueSet PossibleIn(PossibleValues values)
    {
        var truth = values.Asked(asked);
        if ((truth & PossibleTruth.True) == 0)
            return _none;
        var given = values.Given(question, column);
        return (truth & PossibleTruth.False) == 0 ? given : ValueSet.Union(given, _none, values.Effort);
    }

    public override Shift ShiftIn(ValueChanges changes) => changes.Move.ShiftOf(this, changes);

    /// <summary>By how much it changes where the question comes to be asked, or no longer is, and its answer stays as given.</summary>
    public Shift ShiftByAsking(ValueChanges changes)
    {
        // Why: it hangs on a question other than its own only by when that one is asked.
        var turn = changes.Of(asked!);
        if (turn == Turn.None)
            return Shift.None;
        var given = changes.Before.Given(question, column);
        var shift = Shift.None;
        if ((turn & Turn.On) != 0)
            shift |= Shift.Between(_none, given);
        if ((turn & Turn.Off) != 0)
            shift |= Shift.Between(given, _none);
        return shift;
    }

    /// <summary>What it is where reducers leave everything, of one that says what they leave.</summary>
    public ValueSet WhereReducersLeaveAll => _none;

    /// <summary>By how much it changes where reducers come to leave everything.</summary>
    public Shift ShiftToAll(ValueChanges changes) => IsLeft ? Shift.Between(changes.Before.Of(this), _none) : Shift.None;
}

/// <summary>A number that no answer changes.</summary>
internal sealed class FixedQuantity(Rational value, Rational unit) : ValueExpression([], unit)
{
    private readonly ValueSet _value = ValueSet.Of((value / unit).Numerator);

    public FixedQuantity(Rational value)
        : this(value, value.IsZero ? Rational.One : new Rational(BigInteger.Abs(value.Numerator), value.Denominator))
    {
    }

    public override ValueSet PossibleIn(PossibleValues values) => _value;

    public override Shift ShiftIn(ValueChanges changes) => Shift.None;
}
