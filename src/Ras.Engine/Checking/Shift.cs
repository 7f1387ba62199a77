using System.Numerics;

namespace Ras.Engine;

/// <summary>By how many units a value can change when an answer does, all else equal: from the least to the greatest, neither of which need ever come about.</summary>
internal readonly record struct Shift(BigInteger Least, BigInteger Greatest)
{
    public static Shift None => default;

    public bool IsNone => Least.IsZero && Greatest.IsZero;

    public static Shift By(BigInteger amount) => new(amount, amount);

    public static Shift operator +(Shift one, Shift other) => new(one.Least + other.Least, one.Greatest + other.Greatest);

    /// <summary>Either one or the other.</summary>
    public static Shift operator |(Shift one, Shift other) => new(BigInteger.Min(one.Least, other.Least), BigInteger.Max(one.Greatest, other.Greatest));

    /// <summary>Each part times a number from 0 on.</summary>
    public Shift Times(BigInteger factor) => new(Least * factor, Greatest * factor);

    /// <summary>The change of a product by the change of one side, the other side lying in a range.</summary>
    public Shift Times(BigInteger from, BigInteger to)
    {
        if (IsNone)
            return None;
        return By(Least * from) | By(Least * to) | By(Greatest * from) | By(Greatest * to);
    }

    /// <summary>From what one set holds to what another does; none where either holds nothing.</summary>
    public static Shift Between(ValueSet from, ValueSet to) =>
        from.IsEmpty || to.IsEmpty ? None : new(to.Least - from.Greatest, to.Greatest - from.Least);

    /// <summary>No more than there is room for.</summary>
    public Shift Inside(Shift room)
    {
        var shift = new Shift(BigInteger.Max(Least, room.Least), BigInteger.Min(Greatest, room.Greatest));

        // Why: where nothing of it is left, no value is known both before and after.
        return shift.Least > shift.Greatest ? None : shift;
    }
}
