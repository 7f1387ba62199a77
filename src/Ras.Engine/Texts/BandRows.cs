using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Tables of bands as rows of a page.</summary>
internal static class BandRows
{
    /// <param name="words">What is said.</param>
    /// <param name="bands">The bands.</param>
    /// <param name="owner">The key of what has them, such as <c>domains/washing</c>.</param>
    /// <param name="value">A value in words.</param>
    public static IEnumerable<PageRow> Of(PageWords words, ValueList<Band> bands, string owner, Func<Rational, string> value)
    {
        string Number(Number? number) => number is { } written ? RuleWords.Number(words.Index.Resolve(written)!.Value) : "";
        return bands.Select((band, i) => new PageRow(
        [
            band.From is not null ? Number(band.From) : words.Say("method.above", ("number", Number(band.Above))),
            Number(band.To),
            band.Value is { } given
                ? value(words.Index.Resolve(given)!.Value) + words.Label(words.Own[$"{owner}/{JsonNames.Bands}/{i}/{JsonNames.Label}"])
                : words.Say("method.noFigure", ("reason", words.Own[$"{owner}/{JsonNames.Bands}/{i}/{JsonNames.NoFigure}"] ?? "")),
        ]));
    }
}
