using System;
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
            Of = domain.Of?.ToArray() ?? values.Index.QuestionsByDomain[at].Select(q => values.Index.Questions[q].Id).ToArray(),
            FedBy = FeedingQuestions.Of(values.Index, at).Select(q => values.Index.Questions[q].Id).ToArray(),
            Way = DomainStage.Of(values, at, Together(values, at, values.Points)).ToArray(),
            ReducedBy = domain.ReducedBy?.ToArray() ?? [],
        };
    }

    /// <summary>The weighted points that there would be if every reducer left everything.</summary>
    private static Rational? Unreduced(CaseValues values, int at) =>
        Together(values, at, values.UnreducedPoints) * values.Index.Resolve(values.Index.Domains[at].Weight, 1);

    /// <summary>What the questions and steps of a domain have together, before reducers, weight, bands and cap; null where one is unknown.</summary>
    private static Rational? Together(CaseValues values, int at, Func<int, Rational> points)
    {
        var domain = values.Index.Domains[at];
        var parts = domain.Of?.Select(id => values.Index.FindQuestion(id) is { } q ? points(q) : values.Of(id)).ToArray()
            ?? values.Index.QuestionsByDomain[at].Select(q => (Rational?)points(q)).ToArray();
        if (parts.Any(p => p is null))
            return null;
        var known = parts.Select(p => p!.Value).ToArray();
        return domain.Combine == Combine.Max && known.Length > 0
            ? known.Aggregate(Rational.Max)
            : known.Aggregate(Rational.Zero, (sum, part) => sum + part);
    }
}
