using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A value or a condition of a configuration as the proofs see it: spelled out, with what it reads.</summary>
/// <remarks>
/// Each kind has two rules and no more: what it can be, given what it reads can be, and by how much it can change, given by how much
/// that can. Both may say too much and never too little; every proof rests on that. They are written from the format's description
/// alone and share nothing with the program that scores, so that answers on which the two part would show a mistake in either.
/// </remarks>
internal abstract class Expression(IReadOnlyList<Expression> reads)
{
    /// <summary>What it reads; all of it stands earlier in the graph.</summary>
    public IReadOnlyList<Expression> Reads { get; } = reads;

    /// <summary>Its place in the graph.</summary>
    public int Place { get; private set; }

    /// <summary>The questions whose answers can make a difference to it, as bits.</summary>
    public ulong[] Support { get; private set; } = [];

    /// <summary>A question that it asks about by itself; -1 for none.</summary>
    public virtual int OwnQuestion => -1;

    /// <summary>What working it out, and by how much it changes, costs in units of work.</summary>
    public virtual long Cost => 12;

    public void Enter(int place, ulong[] support) => (Place, Support) = (place, support);
}

/// <summary>A value: a whole number of units, or unknown.</summary>
/// <param name="reads">What it reads.</param>
/// <param name="unit">What 1 of it is worth; above 0. Everything that it can be is a whole multiple.</param>
internal abstract class ValueExpression(IReadOnlyList<Expression> reads, Rational unit) : Expression(reads)
{
    public Rational Unit { get; } = unit;

    /// <summary>All that it can be.</summary>
    public abstract ValueSet PossibleIn(PossibleValues values);

    /// <summary>By how much it can change between two known values.</summary>
    public abstract Shift ShiftIn(ValueChanges changes);

    /// <summary>By how much it is more than a value that it is made of, in its own units; null where that is not told apart from what both can be.</summary>
    public virtual Shift? GapAbove(ValueExpression other, PossibleValues values) => null;

    public Rational ToValue(System.Numerics.BigInteger units) => new Rational(units) * Unit;
}

/// <summary>A condition: true, false, or unknown.</summary>
internal abstract class TestExpression(IReadOnlyList<Expression> reads) : Expression(reads)
{
    /// <summary>All that it can be.</summary>
    public abstract PossibleTruth PossibleIn(PossibleValues values);

    /// <summary>How it can turn between true and false.</summary>
    public abstract Turn TurnIn(ValueChanges changes);
}
