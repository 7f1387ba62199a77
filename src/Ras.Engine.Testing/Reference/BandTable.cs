using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Bands: a value belongs to the last that it has reached, unless that one's end lies below it (design, section 5.4).</summary>
internal static class BandTable
{
    /// <summary>What the bands give for a value; null where they give nothing.</summary>
    public static Fraction? Read(IReadOnlyList<Band> bands, Fraction value, WrittenConfiguration written) =>
        Find(bands, value, written)?.Value is { } given ? written.ValueOf(given) : null;

    /// <summary>The band that a value belongs to; null below the first and past its end.</summary>
    public static Band? Find(IReadOnlyList<Band> bands, Fraction value, WrittenConfiguration written)
    {
        var last = bands.LastOrDefault(b => IsReached(b, value, written));
        return last?.To is { } end && value > written.ValueOf(end) ? null : last;
    }

    private static bool IsReached(Band band, Fraction value, WrittenConfiguration written) =>
        band.From is { } from ? value >= written.ValueOf(from) : value > written.ValueOf(band.Above!.Value);
}
