using System.Linq;

namespace Ras.Engine;

/// <summary>Explains one domain of a case.</summary>
internal static class DomainExplainer
{
    public static DomainExplanation Explain(CaseValues values, int at, Rational? share)
    {
        var domain = values.Index.Domains[at];
        var compiled = values.Program.Domains[at];
        var banded = values[compiled.Banded];
        var counted = values[compiled.Value];
        return new()
        {
            Id = domain.Id,
            Title = domain.Title ?? domain.Id,
            Weight = values.Index.Resolve(domain.Weight, 1),
            Combine = domain.Combine ?? Combine.Sum,
            UnreducedPoints = Unreduced(values, at),
            ReducedPoints = values[compiled.Weighted],
            Band = domain.Bands is { } bands && values.BandTaken(compiled.Banded) is >= 0 and var taken && banded is not null ? bands[taken] : null,
            Place = BandPlace.Of(values, domain.Bands, compiled.Weighted, compiled.Banded),
            IsCapped = counted < banded,
            ExactPoints = counted,
            ExactShare = share,
            Of = values.Index.PartsOf(at),
            ReducedBy = domain.ReducedBy ?? [],
        };
    }

    /// <summary>The weighted points that there would be if every reducer left everything.</summary>
    private static Rational? Unreduced(CaseValues values, int at)
    {
        var domain = values.Index.Domains[at];
        var parts = domain.Of?.Select(id => values.Index.FindQuestion(id) is { } q ? values.UnreducedPoints(q) : values.Of(id)).ToArray()
            ?? values.Index.QuestionsByDomain[at].Select(q => (Rational?)values.UnreducedPoints(q)).ToArray();
        if (parts.Any(p => p is null))
            return null;
        var known = parts.Select(p => p!.Value).ToArray();
        var combined = domain.Combine == Combine.Max && known.Length > 0
            ? known.Aggregate(Rational.Max)
            : known.Aggregate(Rational.Zero, (sum, part) => sum + part);
        return combined * values.Index.Resolve(domain.Weight, 1);
    }
}
