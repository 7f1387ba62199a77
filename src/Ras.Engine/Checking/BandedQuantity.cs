using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>A stretch of a table of bands: one band, or what no band covers.</summary>
/// <param name="Written">Where it lies.</param>
/// <param name="Band">The place of the band; in a hole the band before it, -1 below the first.</param>
/// <param name="IsBand">Whether it is a band.</param>
/// <param name="Value">What it gives; null where that is unknown.</param>
internal sealed record BandStretch(Interval Written, int Band, bool IsBand, Rational? Value);

/// <summary>The value of the band that a value falls in; unknown in no band, and in one without a figure.</summary>
internal sealed class BandedQuantity : ValueExpression
{
    /// <summary>Of more ways from one band to another each is not looked at by itself.</summary>
    private const long MostWays = 1 << 14;

    private readonly (Stretch Where, BigInteger? Value)[] _table;

    public BandedQuantity(ValueExpression of, IReadOnlyList<BandStretch> stretches)
        : base([of], ProgramDraft.CommonGrain(stretches.Select(s => s.Value).OfType<Rational>()))
    {
        (Input, Stretches) = (of, stretches);
        _table = stretches.Select(s => (s.Written.InUnits(of.Unit), s.Value is { } value ? (value / Unit).Numerator : (BigInteger?)null)).ToArray();
    }

    public ValueExpression Input { get; }

    /// <summary>All numbers from the least to the greatest, cut where another band begins or one ends.</summary>
    public IReadOnlyList<BandStretch> Stretches { get; }

    /// <summary>Whether a stretch can be reached.</summary>
    public bool IsTouched(int stretch, PossibleValues values) => values.Of(Input).Touches(_table[stretch].Where);

    public override ValueSet PossibleIn(PossibleValues values)
    {
        var input = values.Of(Input);
        var touched = Touched(input).Select(i => _table[i].Value).ToArray();
        return ValueSet.Of(touched.OfType<BigInteger>(), input.MayBeUnknown || touched.Contains(null));
    }

    public override Shift ShiftIn(ValueChanges changes)
    {
        var moved = changes.Of(Input);
        if (moved.IsNone)
            return Shift.None;
        var (before, after) = (changes.Before.Of(Input), changes.After.Of(Input));
        var (from, to) = (Touched(before).Where(i => _table[i].Value is not null).ToArray(), Touched(after).Where(i => _table[i].Value is not null).ToArray());
        if ((long)from.Length * to.Length > MostWays)
            return Shift.Between(changes.Before.Of(this), changes.After.Of(this));
        Shift? whole = null;
        foreach (var one in from)
        {
            foreach (var other in to)
            {
                var step = Shift.By(_table[other].Value!.Value - _table[one].Value!.Value);
                if ((whole is not { } found || (found | step) != found) && ValueSet.CanLead(before, _table[one].Where, after, _table[other].Where, moved))
                    whole = whole is { } wider ? wider | step : step;
            }
        }

        return whole ?? Shift.None;
    }

    /// <summary>The stretches that a set touches, by their places; the set is gone through from stretch to stretch, so that a long table costs no more than what is touched of it.</summary>
    private IEnumerable<int> Touched(ValueSet set)
    {
        for (var value = set.First(default); value is { } at;)
        {
            var stretch = StretchOf(at);
            yield return stretch;
            value = _table[stretch].Where.To is { } end ? set.First(new(end + 1, null)) : null;
        }
    }

    /// <summary>The place of the stretch in which a value lies.</summary>
    private int StretchOf(BigInteger value)
    {
        var (low, high) = (0, _table.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_table[middle].Where.To < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
