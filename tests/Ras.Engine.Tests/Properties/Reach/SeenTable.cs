using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>A table of bands, where it stands, the value that was looked up in it, and the band that was found.</summary>
internal sealed record SeenTable(string Place, IReadOnlyList<Band> Bands, Fraction? Value, Band? Found)
{
    public static IReadOnlyList<string> Places { get; } = ["domain", "step", "line"];

    /// <summary>The last band that the value has reached, whether or not it has ended.</summary>
    public Band? Reached(WrittenConfiguration written) =>
        Value is { } value ? BandTable.Find([.. Bands.Select(b => b with { To = null })], value, written) : null;

    public static IEnumerable<SeenTable> In(ReferenceCase worked)
    {
        var written = worked.Written;
        var ordinary = worked.Ordinary;
        IEnumerable<(string Place, IReadOnlyList<Band>? Bands, Fraction? Value)> all =
        [
            .. written.Domains.Select(d => ("domain", (IReadOnlyList<Band>?)d.Bands, DomainPoints.BeforeBands(d, ordinary))),
            .. written.Steps.OfType<BandsStep>().Select(s => ("step", (IReadOnlyList<Band>?)s.Bands, ordinary.ValueOf(s.Of))),
            .. written.Lines.Select(l => ("line", (IReadOnlyList<Band>?)l.Bands, ordinary.ValueOf(LineAmounts.Priced(l)))),
        ];
        return
            from table in all
            where table.Bands is not null
            let found = table.Value is { } value ? BandTable.Find(table.Bands, value, written) : null
            select new SeenTable(table.Place, table.Bands, table.Value, found);
    }
}
