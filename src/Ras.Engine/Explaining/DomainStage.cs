using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What a stage does to the points of a domain.</summary>
public enum DomainStageKind
{
    /// <summary>Puts the points of its questions and steps together.</summary>
    Combined,

    /// <summary>Multiplies them by what a reducer leaves.</summary>
    Reduced,

    /// <summary>Multiplies them by the weight.</summary>
    Weighted,

    /// <summary>Takes the value of the band that they fall in.</summary>
    Banded,

    /// <summary>Holds them at the cap.</summary>
    Capped,
}

/// <summary>One stage on the way of a domain's points.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="QuestionId">The id of the reducer; null for the other stages.</param>
/// <param name="By">What a reducer leaves, the weight, or the cap; null for the other stages.</param>
/// <param name="Points">The points after it, exactly; null where unknown.</param>
public sealed record DomainStage(DomainStageKind Kind, string? QuestionId, Rational? By, Rational? Points)
{
    /// <summary>The stages of a domain that its configuration asks for, in the order of section 5.3 of the format.</summary>
    /// <param name="values">The values of the case.</param>
    /// <param name="at">The domain's place.</param>
    /// <param name="combined">The points that its questions and steps have together; null where unknown.</param>
    internal static IEnumerable<DomainStage> Of(CaseValues values, int at, Rational? combined)
    {
        var domain = values.Index.Domains[at];
        var compiled = values.Program.Domains[at];
        var points = combined;
        yield return new(DomainStageKind.Combined, null, null, points);
        foreach (var id in domain.ReducedBy ?? [])
        {
            var leaves = ReducerAnswers.Leaves(values, values.Index.FindQuestion(id)!.Value);
            points *= leaves;
            yield return new(DomainStageKind.Reduced, id, leaves, points);
        }

        // Invariant: what the program left is what the stages come to; a law of the tests holds the two together.
        if (domain.Weight is not null)
            yield return new(DomainStageKind.Weighted, null, values.Index.Resolve(domain.Weight, 1), values[compiled.Weighted]);
        if (domain.Bands is not null)
            yield return new(DomainStageKind.Banded, null, null, values[compiled.Banded]);
        if (domain.Cap is { } cap)
            yield return new(DomainStageKind.Capped, null, values.Index.Resolve(cap), values[compiled.Value]);
    }
}
