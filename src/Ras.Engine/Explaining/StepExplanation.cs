using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>One step: its value, and what that is computed from.</summary>
public sealed record StepExplanation
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its title; the id where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its value, exactly; null where unknown.</summary>
    public Rational? ExactValue { get; init; }

    /// <summary>Its value, to 10 places; null where unknown.</summary>
    public decimal? Value => ExactValue?.ToDecimal();

    /// <summary>What it computes with, in the order of the configuration; of a choice or a decision table only the value that was taken.</summary>
    public IReadOnlyList<StepPart> Parts { get; init; } = [];

    /// <summary>The band that it took; null where it has none.</summary>
    public Band? Band { get; init; }

    /// <summary>Where the value that it looks up lies among its bands; null where it has none, or that value is unknown.</summary>
    public BandPlace? Place { get; init; }

    /// <summary>Which operand, case or row decided, or after which node the value lies, counted from 0; where nothing fitted and something stands otherwise, the number of cases or rows; null for other steps and where none did.</summary>
    public int? Taken { get; init; }
}

/// <summary>One value that a step computes with.</summary>
/// <param name="Id">The id of what has it; null for a number of the configuration.</param>
/// <param name="Value">The value, exactly; null where unknown.</param>
/// <param name="Weight">What a sum multiplies it by; 1 elsewhere.</param>
public sealed record StepPart(string? Id, Rational? Value, Rational Weight);
