namespace Ras.Engine;

/// <summary>Where a value lies in a table of bands: the band that it took, and how far its edges are.</summary>
/// <param name="Band">The band; null where the table has none for the value.</param>
/// <param name="Value">The value that was looked up, exactly.</param>
/// <param name="ToNext">How much more would reach the next band, exactly; 0 where the next begins just above the value; null where the band is the last, or where no band was taken.</param>
/// <param name="PastStart">How much less would still be in this band, exactly; null where no band was taken.</param>
/// <param name="Next">The next band; null where there is none.</param>
/// <param name="At">The place of the band in its table, counted from 0; null where no band was taken.</param>
public sealed record BandPlace(Band? Band, Rational Value, Rational? ToNext, Rational? PastStart, Band? Next, int? At = null)
{
    internal static BandPlace? Of(CaseValues values, ValueList<Band>? bands, ValueHandle looked, ValueHandle banded)
    {
        if (bands is null || values[looked] is not { } value)
            return null;
        var taken = values.BandTaken(banded);
        if (taken < 0)
            return new(null, value, null, null, null);
        var next = taken + 1 < bands.Count ? bands[taken + 1] : null;
        return new(bands[taken], value, next is null ? null : Begins(values, next) - value, value - Begins(values, bands[taken]), next, taken);
    }

    private static Rational Begins(CaseValues values, Band band) => values.Index.Resolve((band.From ?? band.Above)!.Value)!.Value;
}
