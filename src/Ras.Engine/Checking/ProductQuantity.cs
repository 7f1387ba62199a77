using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The product of values; what reducers leave is one of its sides.</summary>
internal sealed class ProductQuantity(IReadOnlyList<ValueExpression> sides) : ValueExpression(sides, sides.Aggregate(Rational.One, (unit, side) => unit * side.Unit))
{
    public override ValueSet PossibleIn(PossibleValues values) =>
        sides.Skip(1).Aggregate(values.Of(sides[0]), (product, side) => ValueSet.Product(product, values.Of(side), values.Effort));

    public override Shift ShiftIn(ValueChanges changes)
    {
        // Why: a'b' - ab = (a' - a)b' + a(b' - b), side by side from the first.
        var product = changes.Before.Of(sides[0]);
        var shift = changes.Of(sides[0]);
        foreach (var side in sides.Skip(1))
        {
            var (before, after) = (changes.Before.Of(side), changes.After.Of(side));
            shift = shift.Times(after.Least, after.Greatest) + changes.Of(side).Times(product.Least, product.Greatest);
            product = ValueSet.Product(product, before, changes.Before.Effort);
        }

        return sides.Count(s => !changes.Of(s).IsNone) < 2 ? shift : changes.Tables.Sharpened(shift, [new(this, 1)], changes);
    }
}
