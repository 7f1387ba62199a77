using System.Linq;

namespace Ras.Engine;

/// <summary>Where a value lies in a table of bands: the band that it took, and how far the bands beside it are.</summary>
public sealed record BandPlace
{
    /// <summary>The value that was looked up, exactly.</summary>
    public Rational Value { get; init; }

    /// <summary>The band that it took; null where the table has none for it.</summary>
    public Band? Band { get; init; }

    /// <summary>The place of that band in its table, counted from 0; null where none was taken.</summary>
    public int? At { get; init; }

    /// <summary>How far the value lies past the start of that band, exactly; null where none was taken. A band that begins <c>above</c> its start does not hold the start itself.</summary>
    public Rational? PastStart { get; init; }

    /// <summary>The band above the value; null where there is none.</summary>
    public Band? Next { get; init; }

    /// <summary>How much more would reach the band above, exactly; 0 where that begins just above the value; null where there is none.</summary>
    public Rational? ToNext { get; init; }

    /// <summary>The band below the value; null where there is none.</summary>
    public Band? Previous { get; init; }

    /// <summary>How far the value lies past the end of the band below, exactly; null where a band was taken, or where there is none below.</summary>
    public Rational? PastEnd { get; init; }

    internal static BandPlace? Of(CaseValues values, ValueList<Band>? bands, ValueHandle looked, ValueHandle banded)
    {
        if (bands is null || values[looked] is not { } value)
            return null;
        var taken = values.Taken(banded);
        return taken >= 0 ? Within(values.Index, bands, value, taken) : Outside(values.Index, bands, value);
    }

    private static BandPlace Within(ConfigurationIndex index, ValueList<Band> bands, Rational value, int taken) => Beside(index, bands, value, taken + 1) with
    {
        Band = bands[taken],
        At = taken,
        PastStart = value - StartOf(index, bands[taken]),
        Previous = taken > 0 ? bands[taken - 1] : null,
        PastEnd = null,
    };

    private static BandPlace Outside(ConfigurationIndex index, ValueList<Band> bands, Rational value) =>
        Beside(index, bands, value, CountReached(index, bands, value));

    /// <summary>How many bands of a table begin at or below a value.</summary>
    internal static int CountReached(ConfigurationIndex index, ValueList<Band> bands, Rational value) =>
        bands.TakeWhile(b => b.From is { } from ? index.Resolve(from) <= value : index.Resolve(b.Above!.Value) < value).Count();

    /// <summary>A value that lies before the band at a place, and after the one before that.</summary>
    private static BandPlace Beside(ConfigurationIndex index, ValueList<Band> bands, Rational value, int next)
    {
        var (below, above) = (next > 0 ? bands[next - 1] : null, next < bands.Count ? bands[next] : null);
        return new()
        {
            Value = value,
            Next = above,
            ToNext = above is null ? null : StartOf(index, above) - value,
            Previous = below,
            PastEnd = below?.To is { } to ? value - index.Resolve(to) : null,
        };
    }

    private static Rational StartOf(ConfigurationIndex index, Band band) => index.Resolve((band.From ?? band.Above)!.Value)!.Value;
}
