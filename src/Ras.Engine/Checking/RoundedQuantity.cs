using System.Numerics;

namespace Ras.Engine;

/// <summary>A value rounded to whole increments.</summary>
internal sealed class RoundedQuantity : ValueExpression
{
    /// <summary>What rounding one value costs, in units of work.</summary>
    private const long CostOfOne = 15;

    private readonly ValueExpression _of;
    private readonly RoundingMode _mode;
    private readonly BigInteger _times;
    private readonly BigInteger _divisor;

    public RoundedQuantity(ValueExpression of, Rational increment, RoundingMode mode)
        : base([of], increment)
    {
        (_of, _mode) = (of, mode);
        var each = of.Unit / increment;
        (_times, _divisor) = (each.Numerator, each.Denominator);
    }

    public override ValueSet PossibleIn(PossibleValues values)
    {
        var set = values.Of(_of);
        if (_divisor.IsOne || set.IsEmpty)
            return set.Times(_times);
        if (set.Through(Round, CostOfOne, values.Effort) is { } listed)
            return listed;
        var (low, high) = (Round(set.Least), Round(set.Greatest));
        return ValueSet.Ladder(low, 1, high - low, set.MayBeUnknown);
    }

    public override Shift ShiftIn(ValueChanges changes)
    {
        var (shift, before, after) = (changes.Of(_of), changes.Before.Of(_of), changes.After.Of(_of));
        return Rounded(shift.Times(_times), _divisor, before.Least.Sign >= 0 && after.Least.Sign >= 0, _mode);
    }

    /// <summary>By how many increments rounded values can change where the exact ones change by so many parts of one.</summary>
    public static Shift Rounded(Shift shift, BigInteger divisor, bool fromZeroOn, RoundingMode mode)
    {
        if (shift.IsNone || divisor.IsOne)
            return shift;

        // Why: of a value moved by whole increments these modes round what is left alike; the others ask on which side of 0 it lies, or which multiple is even.
        var alike = mode is RoundingMode.Ceiling or RoundingMode.Floor || (fromZeroOn && mode != RoundingMode.HalfEven);
        var more = alike ? 0 : 1;
        var least = Rounding.Divide(shift.Least, divisor, RoundingMode.Floor) - more;
        var greatest = Rounding.Divide(shift.Greatest, divisor, RoundingMode.Ceiling) + more;

        // Why: what goes up is never rounded to something less.
        return new(shift.Least.Sign >= 0 ? BigInteger.Max(least, 0) : least, shift.Greatest.Sign <= 0 ? BigInteger.Min(greatest, 0) : greatest);
    }

    private BigInteger Round(BigInteger units) => Rounding.Divide(units * _times, _divisor, _mode);
}
