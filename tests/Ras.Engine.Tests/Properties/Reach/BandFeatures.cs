using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class BandFeatures
{
    public static IEnumerable<Feature> All =>
    [
        .. SeenTable.Places.SelectMany(place => new Feature[]
        {
            new($"bands of {place}: value", o => Sees(o, place, t => t.Found?.Value is not null)),
            new($"bands of {place}: noFigure", o => Sees(o, place, t => t.Found?.NoFigure is not null)),
            new($"bands of {place}: below the first", o => Sees(o, place, t => t.Value is not null && t.Reached(o.Case.Written) is null)),
            new($"bands of {place}: past an end", o => Sees(o, place, t => t.Found is null && t.Reached(o.Case.Written) is not null)),
            new($"bands of {place}: nothing to look up", o => Sees(o, place, t => t.Value is null)),
        }),
        new("bands: in a hole between two", o =>
            o.Tables.Any(t => t.Found is null && t.Reached(o.Case.Written) is { } r && r != t.Bands[^1])),
        new("bands: just at from", o => o.Tables.Any(t => t.Found?.From is { } from && o.ValueOf(from) == t.Value)),
        new("bands: just at above", o => o.Tables.Any(t => t.Bands.Any(b => b.Above is { } above && o.ValueOf(above) == t.Value))),
        new("bands: just at to", o => o.Tables.Any(t => t.Found?.To is { } to && o.ValueOf(to) == t.Value)),
        new("bands: in one that begins above", o => o.Tables.Any(t => t.Found?.Above is not null)),
        new("bands: from and above at one edge, at it", o => o.Tables.Any(t => Twins(o, t.Bands).Any(edge => edge == t.Value))),
        new("bands: from and above at one edge, above it", o =>
            o.Tables.Any(t => t.Found?.Above is { } above && Twins(o, t.Bands).Contains(o.ValueOf(above)))),
        new("bands: from and to at one number", o =>
            o.Has<Band>(b => b is { From: { } from, To: { } to } && o.ValueOf(from) == o.ValueOf(to))),
        new("bands: end past the next beginning", o =>
            o.Tables.Any(t => Neighbours(t.Bands).Any(p => p.First.To is { } to && o.ValueOf(to) > Beginning(o, p.Second)))),
        new("bands: value below 0", o => o.Tables.Any(t => t.Found?.Value is { } value && o.ValueOf(value) < 0)),
        new("bands: values fall", o =>
            o.Tables.Any(t => Neighbours(t.Bands).Any(p => p is ({ Value: { } a }, { Value: { } b }) && o.ValueOf(b) < o.ValueOf(a)))),
        new("bands: label", o => o.Has<Band>(b => b.Label is not null)),
    ];

    private static bool Sees(Observed o, string place, System.Func<SeenTable, bool> test) => o.Tables.Any(t => t.Place == place && test(t));

    private static Fraction Beginning(Observed o, Band band) => o.ValueOf((band.From ?? band.Above)!.Value);

    private static IEnumerable<(Band First, Band Second)> Neighbours(IReadOnlyList<Band> bands) => bands.Zip(bands.Skip(1));

    private static IEnumerable<Fraction> Twins(Observed o, IReadOnlyList<Band> bands) =>
        Neighbours(bands)
            .Where(p => p is ({ From: not null }, { Above: not null }) && Beginning(o, p.First) == Beginning(o, p.Second))
            .Select(p => Beginning(o, p.First));
}
