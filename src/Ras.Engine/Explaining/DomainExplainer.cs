using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Explains one domain of a case.</summary>
internal static class DomainExplainer
{
    /// <param name="values">The values of the case.</param>
    /// <param name="unreduced">The values that there would be if no reducer took anything off.</param>
    /// <param name="at">The domain's place.</param>
    /// <param name="questions">The explanations of all questions.</param>
    /// <param name="feeding">Ids of the questions that bear on the domain without being combined in it.</param>
    /// <param name="shares">The shares of the amount; null where there is none.</param>
    public static DomainExplanation Explain(CaseValues values, CaseValues unreduced, int at, IReadOnlyList<QuestionExplanation> questions, IReadOnlyList<string> feeding, DividedShares? shares)
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
            Of = values.Index.PartsOf(at),
            FedBy = feeding,
            Way = DomainStage.Of(values, at, Together(values, at, questions)),
            ReducedBy = domain.ReducedBy ?? [],
        };
    }

    /// <summary>What the questions and steps of a domain have together, before reducers, weight, bands and cap; null where one is unknown.</summary>
    private static Rational? Together(CaseValues values, int at, IReadOnlyList<QuestionExplanation> questions)
    {
        var domain = values.Index.Domains[at];
        var parts = domain.Of is { } of ? of.Select(values.Of) : values.Index.QuestionsByDomain[at].Select(q => (Rational?)questions[q].ExactPoints);
        Rational? together = null;
        foreach (var part in parts)
        {
            if (part is not { } known)
                return null;
            together = together is not { } before ? known : domain.Combine == Combine.Max ? Rational.Max(before, known) : before + known;
        }

        return together ?? Rational.Zero;
    }
}
