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
internal sealed class BandedQuantity : Quantity
{
    private readonly (Stretch Where, BigInteger? Value)[] _table;

    public BandedQuantity(Quantity of, IReadOnlyList<BandStretch> stretches)
        : base([of], ProgramDraft.CommonGrain(stretches.Select(s => s.Value).OfType<Rational>()))
    {
        (Input, Stretches) = (of, stretches);
        _table = stretches.Select(s => (s.Written.InUnits(of.Unit), s.Value is { } value ? (value / Unit).Numerator : (BigInteger?)null)).ToArray();
    }

    public Quantity Input { get; }

    /// <summary>All numbers from the least to the greatest, cut where another band begins or one ends.</summary>
    public IReadOnlyList<BandStretch> Stretches { get; }

    /// <summary>Whether a stretch can be reached.</summary>
    public bool IsTouched(int stretch, PossibleValues values) => values.Of(Input).Touches(_table[stretch].Where);

    public override ValueSet PossibleIn(PossibleValues values)
    {
        var input = values.Of(Input);
        var touched = _table.Where(t => input.Touches(t.Where)).ToArray();
        return ValueSet.Of(touched.Select(t => t.Value).OfType<BigInteger>(), input.MayBeUnknown || touched.Any(t => t.Value is null));
    }

    public override Shift ShiftIn(Changes changes)
    {
        if (changes.Of(Input).IsNone)
            return Shift.None;
        var known = _table.Where(t => t.Value is not null).ToArray();
        var before = known.Where(t => changes.Before.Of(Input).Touches(t.Where)).ToArray();
        var after = known.Where(t => changes.After.Of(Input).Touches(t.Where)).ToArray();
        Shift? whole = null;
        foreach (var from in before)
        {
            foreach (var to in after)
            {
                var step = Shift.By(to.Value!.Value - from.Value!.Value);
                if ((whole is not { } found || (found | step) != found) && changes.CanLead(Input, from.Where, to.Where))
                    whole = whole is { } wider ? wider | step : step;
            }
        }

        return whole ?? Shift.None;
    }
}
