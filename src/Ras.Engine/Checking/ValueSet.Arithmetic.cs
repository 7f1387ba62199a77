using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <content>Sums, products and choices of values that do not hang together: where they do, some of the values are never reached together.</content>
internal sealed partial class ValueSet
{
    /// <summary>How many products are made one by one.</summary>
    private const long MostProducts = 1 << 18;
    private const long MostInteger = 1L << 31;

    /// <summary>Ladders and products so short cost next to nothing.</summary>
    private const long Short = 256;

    public long CountOfRungs => _reached is { } reached ? BitSet.Count(reached) : (long)BigInteger.Min(Last + 1, MostInteger);

    /// <summary>Each value of one plus each of the other.</summary>
    public static ValueSet Sum(ValueSet one, ValueSet other, Effort effort)
    {
        var unknown = one.MayBeUnknown || other.MayBeUnknown;
        if (one.IsEmpty || other.IsEmpty)
            return Nothing(unknown);
        if (one.IsSingle || other.IsSingle)
            return one.IsSingle ? other.MovedBy(one.Least, unknown) : one.MovedBy(other.Least, unknown);
        var stride = BigInteger.GreatestCommonDivisor(one.Stride, other.Stride);
        var (times, otherTimes) = (one.Stride / stride, other.Stride / stride);
        var low = one.Least + other.Least;
        var last = (times * one.Last) + (otherTimes * other.Last);
        var closed = one.IsWhole && other.IsWhole && ((otherTimes.IsOne && other.Last >= times - 1) || (times.IsOne && one.Last >= otherTimes - 1));
        if (closed || last >= MostRungs || !Affords(last, effort))
            return Ladder(low, stride, last, unknown);
        var (left, right) = (one.Spread((long)times), other.Spread((long)otherTimes));
        var (leftRuns, rightRuns) = (BitSet.Runs(left), BitSet.Runs(right));
        var reached = BitSet.Empty((long)last + 1);
        if (last > Short && !effort.Take(Math.Min(leftRuns, rightRuns) * reached.Length / 4))
            return Ladder(low, stride, last, unknown);
        if (leftRuns < rightRuns)
            BitSet.AddSums(reached, right, left);
        else
            BitSet.AddSums(reached, left, right);
        return Kept(low, stride, last, reached, unknown);
    }

    /// <summary>Each value of one times each of the other.</summary>
    public static ValueSet Product(ValueSet one, ValueSet other, Effort effort)
    {
        var unknown = one.MayBeUnknown || other.MayBeUnknown;
        if (one.IsEmpty || other.IsEmpty)
            return Nothing(unknown);
        if (one.IsSingle || other.IsSingle)
            return one.IsSingle ? other.Times(one.Least).WithUnknown(unknown) : one.Times(other.Least).WithUnknown(unknown);
        if (one.CountOfRungs * other.CountOfRungs <= MostProducts
            && (one.CountOfRungs * other.CountOfRungs <= Short || effort.Take(one.CountOfRungs * other.CountOfRungs)) && one.Integers() is { } left && other.Integers() is { } right)
            return Of(left.SelectMany(l => right.Select(r => l * r)), unknown);
        BigInteger[] corners = [one.Least * other.Least, one.Least * other.Greatest, one.Greatest * other.Least, one.Greatest * other.Greatest];
        var (low, high) = (corners.Min(), corners.Max());
        var stride = BigInteger.GreatestCommonDivisor(one.Least, one.Stride) * BigInteger.GreatestCommonDivisor(other.Least, other.Stride);
        return Ladder(low, stride, (high - low) / stride, unknown);
    }

    /// <summary>The greater, or the lesser, of each value of one and each of the other.</summary>
    public static ValueSet Extreme(ValueSet one, ValueSet other, bool greatest, Effort effort)
    {
        var unknown = one.MayBeUnknown || other.MayBeUnknown;
        if (one.IsEmpty || other.IsEmpty)
            return Nothing(unknown);
        Stretch Open(ValueSet beside) => greatest ? new(beside.Least, null) : new(null, beside.Greatest);
        return Union(one.Within(Open(other)), other.Within(Open(one)), effort).WithUnknown(unknown);
    }

    /// <summary>What one or the other can be.</summary>
    public static ValueSet Union(ValueSet one, ValueSet other, Effort effort)
    {
        var unknown = one.MayBeUnknown || other.MayBeUnknown;
        if (one.IsEmpty || other.IsEmpty)
            return one.IsEmpty ? other.WithUnknown(unknown) : one.WithUnknown(unknown);
        if (ReferenceEquals(one, other) || (one.IsSingle && other.IsSingle && one.Least == other.Least))
            return one.WithUnknown(unknown);
        var (low, high) = (BigInteger.Min(one.Least, other.Least), BigInteger.Max(one.Greatest, other.Greatest));
        var stride = BigInteger.GreatestCommonDivisor(one.Least - other.Least, BigInteger.GreatestCommonDivisor(one.Stride, other.Stride));
        var last = (high - low) / stride;
        if (last >= MostRungs || !Affords(last, effort))
            return Ladder(low, stride, last, unknown);
        var reached = BitSet.Empty((long)last + 1);
        foreach (var part in new[] { one, other })
            BitSet.AddShifted(reached, part.Spread((long)(part.Stride / stride)), (long)((part.Least - low) / stride));
        return Kept(low, stride, last, reached, unknown);
    }

    // Why: a short ladder is always worth keeping rung by rung; a long one takes some work for each of them.
    private static bool Affords(BigInteger rungs, Effort effort) => rungs <= Short || effort.Take((long)rungs / 16);

    /// <summary>The values times a number.</summary>
    public ValueSet Times(BigInteger factor)
    {
        if (IsEmpty || factor.IsOne)
            return this;
        if (factor.IsZero || IsSingle)
            return Of(Least * factor, MayBeUnknown);
        if (factor.Sign > 0)
            return new(Least * factor, Stride * factor, Last, _reached, MayBeUnknown);
        var turned = _reached is null ? null : BitSet.Empty((long)Last + 1);
        for (var rung = turned is null ? -1 : BitSet.Next(_reached!, 0); rung >= 0; rung = BitSet.Next(_reached!, rung + 1))
            BitSet.Add(turned!, (long)Last - rung);
        return new(Greatest * factor, Stride * -factor, Last, turned, MayBeUnknown);
    }

    /// <summary>What a rule makes of each value; null where there are too many, or the work allowed is used up.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="cost">How much work it is for one value.</param>
    /// <param name="effort">The work allowed.</param>
    public ValueSet? Through(Func<BigInteger, BigInteger> rule, long cost, Effort effort) =>
        IsListed && effort.Take(CountOfRungs * cost) ? Of(Values().Select(rule), MayBeUnknown) : null;

    /// <summary>The values as integers; null where they are too large for their products to fit.</summary>
    private long[]? Integers()
    {
        if (BigInteger.Max(BigInteger.Abs(Least), BigInteger.Abs(Greatest)) >= MostInteger)
            return null;
        var (first, each) = ((long)Least, (long)Stride);
        return Rungs().Select(rung => first + (rung * each)).ToArray();
    }

    private static ValueSet Of(IEnumerable<long> integers, bool mayBeUnknown)
    {
        var list = integers.ToArray();
        var (low, high, stride) = (list[0], list[0], 0L);
        foreach (var integer in list)
            (low, high, stride) = (Math.Min(low, integer), Math.Max(high, integer), stride == 1 ? 1 : Divisor(stride, integer - list[0]));
        if (stride == 0)
            return Of((BigInteger)low, mayBeUnknown);
        var last = (high - low) / stride;
        if (last >= MostRungs)
            return Ladder(low, stride, last, mayBeUnknown);
        var reached = BitSet.Empty(last + 1);
        foreach (var integer in list)
            BitSet.Add(reached, (integer - low) / stride);
        return Kept(low, stride, last, reached, mayBeUnknown);
    }

    private static long Divisor(long one, long other)
    {
        while (other != 0)
            (one, other) = (other, one % other);
        return Math.Abs(one);
    }

    private ValueSet MovedBy(BigInteger amount, bool unknown) => new(Least + amount, Stride, Last, _reached, unknown);

    /// <summary>The rungs as bits, so many places apart.</summary>
    private ulong[] Spread(long apart)
    {
        if (_reached is { } reached && apart == 1)
            return reached;
        var spread = BitSet.Empty(((long)Last * apart) + 1);
        if (_reached is { } some)
        {
            for (var rung = BitSet.Next(some, 0); rung >= 0; rung = BitSet.Next(some, rung + 1))
                BitSet.Add(spread, rung * apart);
        }
        else
        {
            for (long rung = 0; rung <= (long)Last; rung++)
                BitSet.Add(spread, rung * apart);
        }

        return spread;
    }
}
