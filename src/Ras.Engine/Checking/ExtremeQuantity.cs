using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>The greatest, or the least, of values; a cap or a minimum is one of a value and a number.</summary>
internal sealed class ExtremeQuantity : ValueExpression
{
    private readonly IReadOnlyList<UnitPart> _of;
    private readonly bool _greatest;

    public ExtremeQuantity(IReadOnlyList<ValueExpression> of, bool greatest)
        : base(of, ProgramDraft.CommonGrain(of.Select(q => q.Unit)))
    {
        _of = of.Select(q => new UnitPart(q, (q.Unit / Unit).Numerator)).ToArray();
        _greatest = greatest;
    }

    public override ValueSet PossibleIn(PossibleValues values) =>
        _of.Skip(1).Aggregate(Set(_of[0], values), (extreme, next) => ValueSet.Extreme(extreme, Set(next, values), _greatest, values.Effort));

    public override Shift ShiftIn(ValueChanges changes)
    {
        // Why: an extreme changes by no more than one of its sides does, and no less.
        var shifts = _of.Select(q => changes.Of(q.Of).Times(q.Times)).ToArray();
        var shift = shifts.Aggregate((all, next) => all | next);
        return shifts.Count(s => !s.IsNone) < 2 ? shift : changes.Tables.Sharpened(shift, [new(this, BigInteger.One)], changes);
    }

    /// <summary>Of a value held at a number: none, or what brings it there.</summary>
    public override Shift? GapAbove(ValueExpression other, PossibleValues values)
    {
        if (_of.Count != 2 || !ReferenceEquals(_of[0].Of, other) || _of[1].Of is not FixedQuantity || Set(_of[0], values) is not { IsEmpty: false } set)
            return null;
        var limit = Set(_of[1], values).Least;
        return _greatest ? new(BigInteger.Zero, BigInteger.Max(0, limit - set.Least)) : new(BigInteger.Min(0, limit - set.Greatest), BigInteger.Zero);
    }

    private static ValueSet Set(UnitPart part, PossibleValues values) => values.Of(part.Of).Times(part.Times);
}
