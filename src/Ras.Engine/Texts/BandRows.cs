using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Tables of bands as rows of a page.</summary>
internal static class BandRows
{
    public static IEnumerable<PageRow> Of(ConfigurationIndex index, PageWords words, ValueList<Band> bands, Func<Rational, string> value)
    {
        string Number(Number? number) => number is { } written ? Money.Exact(index.Resolve(written)!.Value.ToDecimal()) : "";
        return bands.Select((band, i) => new PageRow(
        [
            band.From is not null ? Number(band.From) : words.Say("method.above", ("number", Number(band.Above))),
            Number(band.To),
            band.Value is { } given ? value(index.Resolve(given)!.Value) + words.Label(band.Label) : words.Say("method.noFigure", ("reason", band.NoFigure ?? "")),
        ]));
    }
}
