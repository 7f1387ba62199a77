namespace Ras.Engine.Tests.Reference;

/// <summary>The statuses in the order of deciding (design, section 5.6).</summary>
public enum ReferenceStatus
{
    InvalidAnswers,
    OutsideScope,
    Incomplete,
    EligibilityNotMet,
    NoFigure,
    Indicative,
}

/// <summary>A figure by the id of what it belongs to; null where it is unknown or the status gives none.</summary>
public sealed record NamedFigure(string Id, Fraction? Figure);

/// <summary>A domain's points and its share of the budget; null where unknown or the status gives none.</summary>
public sealed record ReferenceDomain(string Id, Fraction? Points, Fraction? Share);

/// <summary>What comes out of the reference evaluator: exact fractions, lists in document order, equal by content.</summary>
public sealed record ReferenceResult(ReferenceStatus Status)
{
    public Fraction? Amount { get; init; }

    public Fraction? PerWeek { get; init; }

    public Fraction? PerFourWeeks { get; init; }

    public Fraction? PerYear { get; init; }

    public Fraction? OneOff { get; init; }

    /// <summary>The part of the amount that belongs to no domain.</summary>
    public Fraction? NotLinked { get; init; }

    /// <summary>The sum of all domains.</summary>
    public Fraction? Points { get; init; }

    public ValueList<ReferenceDomain> Domains { get; init; } = [];

    public ValueList<NamedFigure> Questions { get; init; } = [];

    public ValueList<NamedFigure> Steps { get; init; } = [];

    /// <summary>The lines that applied, with their exact amounts in the configuration's period.</summary>
    public ValueList<NamedFigure> Lines { get; init; } = [];

    /// <summary>The adjustments that were made, with exact sums before and after.</summary>
    public ValueList<MadeAdjustment> Adjustments { get; init; } = [];

    /// <summary>The exact amounts of the recurring lines that applied, by the stream that they name.</summary>
    public ValueList<NamedFigure> Streams { get; init; } = [];

    /// <summary>Ids of the exclusions, requirements, or domains, steps and lines that led to the status.</summary>
    public ValueList<string> Reasons { get; init; } = [];

    /// <summary>Ids of the referrals that are made.</summary>
    public ValueList<string> Referrals { get; init; } = [];

    public ValueList<string> Missing { get; init; } = [];

    /// <summary>Ids of questions whose answers do not count because they are not asked, or not yet.</summary>
    public ValueList<string> LeftAside { get; init; } = [];
}
