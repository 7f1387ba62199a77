using System.Linq;

namespace Ras.Engine;

/// <summary>Explains one domain of a case.</summary>
internal static class DomainExplainer
{
    /// <param name="values">The values of the case.</param>
    /// <param name="unreduced">The values that there would be if no reducer took anything off.</param>
    /// <param name="at">The domain's place.</param>
    /// <param name="shares">The shares of the amount; null where there is none.</param>
    public static DomainExplanation Explain(CaseValues values, CaseValues unreduced, int at, DividedShares? shares)
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
            UnreducedPoints = unreduced[compiled.Weighted],
            ReducedPoints = values[compiled.Weighted],
            Band = domain.Bands is { } bands && values.Taken(compiled.Banded) is >= 0 and var taken && banded is not null ? bands[taken] : null,
            Place = BandPlace.Of(values, domain.Bands, compiled.Weighted, compiled.Banded),
            IsCapped = counted < banded,
            ExactPoints = counted,
            ExactShare = shares?.Of(at),
            CountedWith = shares?.CountedWith(at),
            Of = domain.Of?.ToArray() ?? values.Index.QuestionsByDomain[at].Select(q => values.Index.Questions[q].Id).ToArray(),
            FedBy = FeedingQuestions.Of(values.Index, at).Select(q => values.Index.Questions[q].Id).ToArray(),
            Way = DomainStage.Of(values, at, Together(values, at)).ToArray(),
            ReducedBy = domain.ReducedBy?.ToArray() ?? [],
        };
    }

    /// <summary>What the questions and steps of a domain have together, before reducers, weight, bands and cap; null where one is unknown.</summary>
    private static Rational? Together(CaseValues values, int at)
    {
        var domain = values.Index.Domains[at];
        var parts = domain.Of?.Select(values.Of).ToArray() ?? values.Index.QuestionsByDomain[at].Select(q => (Rational?)values.Points(q)).ToArray();
        if (parts.Any(p => p is null))
            return null;
        var known = parts.Select(p => p!.Value).ToArray();
        return domain.Combine == Combine.Max && known.Length > 0
            ? known.Aggregate(Rational.Max)
            : known.Aggregate(Rational.Zero, (sum, part) => sum + part);
    }
}
