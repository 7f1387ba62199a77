using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The points of a domain: combine → × what reducers leave → × weight → bands → cap (design, section 5.3).</summary>
internal static class DomainPoints
{
    public static Fraction? Of(NeedDomain domain, View view)
    {
        var points = BeforeCap(domain, view);
        return points is { } known && domain.Cap is { } cap ? Fraction.Min(known, view.Written.ValueOf(cap)) : points;
    }

    public static Fraction? BeforeCap(NeedDomain domain, View view)
    {
        var points = BeforeBands(domain, view);
        return points is { } known && domain.Bands is { } bands ? BandTable.Read(bands, known, view.Written) : points;
    }

    public static Fraction? BeforeBands(NeedDomain domain, View view)
    {
        var parts = view.Written.PartsOf(domain).Select(view.ValueOf).ToList();
        if (parts.Contains(null))
            return null;
        return Combined.Of([.. parts.Select(p => p!.Value)], domain.Combine)
            * Reducers.Leave(domain.ReducedBy, view)
            * view.Written.ValueOf(domain.Weight, 1);
    }
}
