using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>All that a value can be, in whole units, whatever the answers, and perhaps more: never less. Immutable.</summary>
/// <remarks>
/// The values stand on a ladder: the lowest, and from there rungs of one height. Where the ladder is short a bit says of
/// every rung whether it can be reached; where it is too long, or the work allowed is used up, every rung counts as
/// reachable. Either way each value that some answers give is in the set, so what is not in it is proved never to be; that
/// one is in it proves nothing until answers are found that give it.
/// </remarks>
internal sealed partial class ValueSet
{
    /// <summary>A longer ladder is not kept rung by rung.</summary>
    public const long MostRungs = 1 << 18;

    /// <summary>How many values are looked at one by one.</summary>
    private const long MostLooks = 64;

    private readonly ulong[]? _reached;

    private ValueSet(BigInteger low, BigInteger stride, BigInteger last, ulong[]? reached, bool mayBeUnknown, bool isEmpty = false)
    {
        (Least, Stride, Last, _reached, MayBeUnknown, IsEmpty) = (low, stride, last, reached, mayBeUnknown, isEmpty);
        Greatest = last.IsZero ? low : low + (stride * last);
    }

    /// <summary>The lowest rung; 0 where there is none.</summary>
    public BigInteger Least { get; }

    /// <summary>The highest rung, which is reached.</summary>
    public BigInteger Greatest { get; }

    /// <summary>The height of a rung; 0 where there is one alone.</summary>
    public BigInteger Stride { get; }

    /// <summary>The place of the highest rung, counted from 0.</summary>
    public BigInteger Last { get; }

    public bool MayBeUnknown { get; }

    /// <summary>Whether there is no known value.</summary>
    public bool IsEmpty { get; }

    public bool IsSingle => !IsEmpty && Last.IsZero;

    /// <summary>Whether the rungs are few enough to go through.</summary>
    public bool IsListed => _reached is not null || Last < MostRungs;

    /// <summary>Whether every rung counts as reachable.</summary>
    private bool IsWhole => _reached is null;

    public static ValueSet Nothing(bool mayBeUnknown) => new(0, 0, 0, null, mayBeUnknown, isEmpty: true);

    public static ValueSet Of(BigInteger value, bool mayBeUnknown = false) => new(value, 0, 0, null, mayBeUnknown);

    /// <summary>Every rung from the lowest to the last.</summary>
    public static ValueSet Ladder(BigInteger low, BigInteger stride, BigInteger last, bool mayBeUnknown = false) =>
        new(low, last.IsZero ? 0 : stride, last, null, mayBeUnknown);

    public static ValueSet Of(IEnumerable<BigInteger> values, bool mayBeUnknown = false)
    {
        var list = values.ToArray();
        if (list.Length < 2)
            return list.Length == 0 ? Nothing(mayBeUnknown) : Of(list[0], mayBeUnknown);
        var (low, high, stride) = (list[0], list[0], BigInteger.Zero);
        foreach (var value in list)
            (low, high, stride) = (BigInteger.Min(low, value), BigInteger.Max(high, value), stride.IsOne ? stride : BigInteger.GreatestCommonDivisor(stride, value - list[0]));
        if (stride.IsZero)
            return Of(low, mayBeUnknown);
        var last = (high - low) / stride;
        if (last >= MostRungs)
            return Ladder(low, stride, last, mayBeUnknown);
        var reached = BitSet.Empty((long)last + 1);
        foreach (var value in list)
            BitSet.Add(reached, (long)((value - low) / stride));
        return Kept(low, stride, last, reached, mayBeUnknown);
    }

    /// <summary>The same values, unknown too or never.</summary>
    public ValueSet WithUnknown(bool mayBeUnknown) =>
        mayBeUnknown == MayBeUnknown ? this : new(Least, Stride, Last, _reached, mayBeUnknown, IsEmpty);

    /// <summary>The values, ascending; only where they are listed.</summary>
    public IEnumerable<BigInteger> Values() => Rungs().Select(rung => At(rung));

    /// <summary>The least value in a stretch; null where none is.</summary>
    public BigInteger? First(Stretch stretch)
    {
        if (IsEmpty)
            return null;
        var rung = BigInteger.Zero;
        if (stretch.From is { } from && from > Least)
        {
            if (from > Greatest)
                return null;
            rung = Rounding.Divide(from - Least, Stride, RoundingMode.Ceiling);
        }

        var value = At(_reached is { } reached ? BitSet.Next(reached, (long)rung) : rung);
        return value > stretch.To ? null : value;
    }

    /// <summary>The greatest value in a stretch; null where none is.</summary>
    public BigInteger? LastIn(Stretch stretch)
    {
        if (IsEmpty)
            return null;
        var rung = Last;
        if (stretch.To is { } to && to < Greatest)
        {
            if (to < Least)
                return null;
            rung = (to - Least) / Stride;
        }

        var value = At(_reached is { } reached ? BitSet.Previous(reached, (long)rung) : rung);
        return value < stretch.From ? null : value;
    }

    public bool Touches(Stretch stretch) => First(stretch) is not null;

    public bool Touches(Stretch? stretch) => stretch is { } there && Touches(there);

    /// <summary>The values in a stretch.</summary>
    public ValueSet Within(Stretch stretch)
    {
        if (First(stretch) is not { } first || LastIn(stretch) is not { } last)
            return Nothing(MayBeUnknown);
        if (first == Least && last == Greatest)
            return this;
        if (first == last)
            return Of(first, MayBeUnknown);
        if (IsWhole)
            return Ladder(first, Stride, (last - first) / Stride, MayBeUnknown);
        var (from, to) = ((long)((first - Least) / Stride), (long)((last - Least) / Stride));
        var reached = BitSet.Empty(to - from + 1);
        for (var rung = from; rung >= 0 && rung <= to; rung = BitSet.Next(_reached!, rung + 1))
            BitSet.Add(reached, rung - from);
        return Kept(first, Stride, to - from, reached, MayBeUnknown);
    }

    /// <summary>Whether some change leads from a value of one set in one stretch to a value of another set in another.</summary>
    public static bool CanLead(ValueSet from, Stretch here, ValueSet to, Stretch there, Shift change)
    {
        if (from.First(here) is not { } first || from.LastIn(here) is not { } last || to.First(there) is not { } toFirst || to.LastIn(there) is not { } toLast)
            return false;
        if (toFirst - last > change.Greatest || toLast - first < change.Least)
            return false;

        // Why: only values from which the others are within reach are looked at, one by one, and only where they are few.
        var near = new Stretch(BigInteger.Max(first, toFirst - change.Greatest), BigInteger.Min(last, toLast - change.Least));
        var looks = 0;
        for (var value = from.First(near); value is { } at; value = from.First(near with { From = at + 1 }))
        {
            var reach = new Stretch(BigInteger.Max(toFirst, at + change.Least), BigInteger.Min(toLast, at + change.Greatest));
            if (++looks > MostLooks || (reach.From <= reach.To && to.Touches(reach)))
                return true;
        }

        return false;
    }

    private static ValueSet Kept(BigInteger low, BigInteger stride, BigInteger last, ulong[] reached, bool mayBeUnknown) =>
        last.IsZero ? Of(low, mayBeUnknown) : new(low, stride, last, BitSet.Count(reached) == last + 1 ? null : reached, mayBeUnknown);

    private BigInteger At(BigInteger rung) => rung.IsZero ? Least : Least + (Stride * rung);

    private IEnumerable<long> Rungs()
    {
        if (IsEmpty)
            yield break;
        if (_reached is null && Last >= MostRungs)
            throw new InvalidOperationException("The ladder is too long to go through.");
        for (long rung = 0; rung >= 0 && rung <= Last; rung = _reached is null ? rung + 1 : BitSet.Next(_reached, rung + 1))
            yield return rung;
    }
}
