using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>One term of a sum: a value and the multiplier on it, from 0 on.</summary>
internal readonly record struct SumPart(ValueExpression Of, Rational Times);

/// <summary>The sum of values, each times a number, and a constant.</summary>
internal sealed class SumQuantity : ValueExpression
{
    private readonly IReadOnlyList<UnitPart> _parts;
    private readonly BigInteger _constant;

    public SumQuantity(IReadOnlyList<SumPart> parts, Rational constant)
        : base(parts.Select(p => p.Of).ToArray(), ProgramDraft.CommonGrain(parts.Select(p => p.Of.Unit * p.Times).Append(constant)))
    {
        _parts = parts.Select(p => new UnitPart(p.Of, (p.Of.Unit * p.Times / Unit).Numerator)).ToArray();
        _constant = (constant / Unit).Numerator;
    }

    public override ValueSet PossibleIn(PossibleValues values)
    {
        // Why: two by two, so that sets stay small for as long as they can.
        var sets = _parts.Select(p => values.Of(p.Of).Times(p.Times)).ToList();
        while (sets.Count > 1)
        {
            var next = new List<ValueSet>();
            for (var i = 0; i < sets.Count; i += 2)
                next.Add(i + 1 < sets.Count ? ValueSet.Sum(sets[i], sets[i + 1], values.Effort) : sets[i]);
            sets = next;
        }

        var whole = ValueSet.Of(_constant);
        return sets.Count == 0 ? whole : ValueSet.Sum(sets[0], whole, values.Effort);
    }

    /// <summary>Of a value that is multiplied or added to: what that makes of it.</summary>
    public override Shift? GapAbove(ValueExpression other, PossibleValues values)
    {
        if (_parts.Count != 1 || !ReferenceEquals(_parts[0].Of, other) || values.Of(other) is not { IsEmpty: false } set || !(other.Unit / Unit).IsWhole)
            return null;
        var more = _parts[0].Times - (other.Unit / Unit).Numerator;
        return Shift.By(set.Least * more + _constant) | Shift.By(set.Greatest * more + _constant);
    }

    public override Shift ShiftIn(ValueChanges changes)
    {
        var touched = _parts.Where(p => !changes.Of(p.Of).IsNone).ToArray();
        var shift = touched.Aggregate(Shift.None, (sum, part) => sum + changes.Of(part.Of).Times(part.Times));
        return touched.Length < 2 ? shift : changes.Tables.Sharpened(shift, touched, changes);
    }
}

/// <summary>One term of a sum in the units of the sum: a value and the whole number that brings it there.</summary>
internal readonly record struct UnitPart(ValueExpression Of, BigInteger Times);
