using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Band tables: open or closed at the end, with holes, with `from` and `above` at one edge, with bands of no figure.</summary>
internal static class BandDraws
{
    public static Gen<ValueList<Band>> Any(Numbers numbers, Gen<Number> values) =>
        from low in Gen.Elements<Number>(-1000, -1000, -1000, 0).SometimesSome(85)
        from drawn in numbers.Edge.Several(1, 4)
        let edges = Ascending(low is { } first ? [first, .. drawn] : drawn, numbers)
        from bands in Draws.Each(edges, edge => At(edge, numbers, values))
        select ValueList.From(bands.SelectMany(b => b));

    private static IEnumerable<Number> Ascending(IEnumerable<Number> edges, Numbers numbers) =>
        edges.DistinctBy(numbers.ValueOf).OrderBy(numbers.ValueOf);

    // One band, or two: one for just the edge's own value or from it, and one from just above it.
    private static Gen<IReadOnlyList<Band>> At(Number edge, Numbers numbers, Gen<Number> values)
    {
        var from = Ended(new() { From = edge }, edge, includingItself: true, numbers, values);
        var above = Ended(new() { Above = edge }, edge, includingItself: false, numbers, values);
        return Gen.Frequency(
            (6, from.Select(b => (IReadOnlyList<Band>)[b])),
            (2, above.Select(b => (IReadOnlyList<Band>)[b])),
            (1, from.Zip(above, (f, a) => (IReadOnlyList<Band>)[f, a])));
    }

    private static Gen<Band> Ended(Band begun, Number edge, bool includingItself, Numbers numbers, Gen<Number> values) =>
        from halves in Gen.Choose(includingItself ? 0 : 1, 24).SometimesSome(15)
        from value in values
        from none in Texts.Any.Sometimes(7)
        from label in Texts.Any.Sometimes(15)
        from extensions in Texts.Extensions
        select begun with
        {
            // Why: where the table begins far below what is ever scored, an end close to the beginning would be one long hole.
            To = halves is { } n && numbers.ValueOf(edge) > -100 ? numbers.ValueOf(edge) + new Rational(n, 2) : null,
            Value = none is null ? value : null,
            NoFigure = none,
            Label = label,
            Extensions = extensions,
        };
}
