using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The figures of two explanations side by side, and of the new answers under the old configuration between them.</summary>
/// <param name="before">The explanation before.</param>
/// <param name="after">The explanation after.</param>
/// <param name="between">The new answers under the old configuration; null where the two effects cannot be told apart.</param>
internal sealed class ChangeFigures(Explanation before, Explanation after, Explanation? between)
{
    public PartChange Whole(Func<Explanation, Rational?> figure) =>
        Change(ConfigurationIndex.Total, after.Configuration.Title, null, figure(before), figure(after), between is null ? null : figure(between));

    /// <summary>The share of every domain of either, and last what belongs to none.</summary>
    public IEnumerable<PartChange> Domains() => Changes(
        e => e.Domains.Select(d => new Side(null, d.Id, d.Title, d.ExactShare ?? Rational.Zero)).Append(new(null, ConfigurationIndex.Total, "", e.ExactNotLinked ?? Rational.Zero)),
        last: f => f.Id == ConfigurationIndex.Total);

    /// <summary>The parts of a waterfall of either, rounding last.</summary>
    public IEnumerable<PartChange> Parts(Func<Explanation, IEnumerable<WaterfallPart>> waterfall) => Changes(
        e => waterfall(e).Select(p => new Side(p.Kind, p.Id ?? "", p.Title ?? p.Id ?? "", p.Change)),
        last: f => f.Id.Length == 0);

    private IEnumerable<PartChange> Changes(Func<Explanation, IEnumerable<Side>> of, Func<Side, bool> last)
    {
        var (old, now, middle) = (Dictionary(before, of), Dictionary(after, of), between is null ? null : Dictionary(between, of));
        var all = now.Values.Concat(old.Values).Concat(middle?.Values ?? Enumerable.Empty<Side>());

        // Why: the later explanation names what both have.
        foreach (var figure in all.GroupBy(f => f.Key).Select(g => g.First()).OrderBy(last))
        {
            Rational? In(Dictionary<(WaterfallKind?, string), Side>? figures, Explanation? explanation) =>
                explanation?.ExactAmount is null ? null : figures!.TryGetValue(figure.Key, out var found) ? found.Value : Rational.Zero;
            yield return Change(figure.Id, figure.Title, figure.Kind, In(old, before), In(now, after), In(middle, between));
        }
    }

    private static Dictionary<(WaterfallKind?, string), Side> Dictionary(Explanation explanation, Func<Explanation, IEnumerable<Side>> of) => of(explanation).ToDictionary(f => f.Key);

    private static PartChange Change(string id, string title, WaterfallKind? kind, Rational? was, Rational? has, Rational? between) =>
        new(id, title, was, has, between - was, has - between, kind);

    private readonly record struct Side(WaterfallKind? Kind, string Id, string Title, Rational Value)
    {
        public (WaterfallKind?, string) Key => (Kind, Id);
    }
}
