namespace Ras.Engine.Testing;

/// <summary>The statuses in the order of deciding (design, section 5.6).</summary>
internal enum ReferenceStatus
{
    /// <summary>Answers have problems.</summary>
    InvalidAnswers,

    /// <summary>An exclusion holds.</summary>
    OutsideScope,

    /// <summary>Required answers are missing.</summary>
    Incomplete,

    /// <summary>A requirement is false.</summary>
    EligibilityNotMet,

    /// <summary>Something needed for the budget is unknown.</summary>
    NoFigure,

    /// <summary>There is a budget.</summary>
    Indicative,
}

/// <summary>A figure by the id of what it belongs to; null where it is unknown or the status gives none.</summary>
/// <param name="Id">The id.</param>
/// <param name="Figure">The figure, exactly.</param>
internal sealed record NamedFigure(string Id, Fraction? Figure);

/// <summary>A domain's points and its share of the budget; null where unknown or the status gives none.</summary>
/// <param name="Id">The domain's id.</param>
/// <param name="Points">Its points, exactly.</param>
/// <param name="Share">Its share, exactly.</param>
internal sealed record ReferenceDomain(string Id, Fraction? Points, Fraction? Share);

/// <summary>What comes out of the reference evaluator: exact fractions, lists in document order, equal by content.</summary>
/// <param name="Status">The status.</param>
internal sealed record ReferenceResult(ReferenceStatus Status)
{
    /// <summary>The rounded budget; null without one.</summary>
    public Fraction? Amount { get; init; }

    /// <summary>The budget for a week; null without one.</summary>
    public Fraction? PerWeek { get; init; }

    /// <summary>The budget for four weeks; null without one.</summary>
    public Fraction? PerFourWeeks { get; init; }

    /// <summary>The budget for a year; null without one.</summary>
    public Fraction? PerYear { get; init; }

    /// <summary>The rounded one-off sum; null without a budget.</summary>
    public Fraction? OneOff { get; init; }

    /// <summary>The part of the amount that belongs to no domain.</summary>
    public Fraction? NotLinked { get; init; }

    /// <summary>The sum of all domains.</summary>
    public Fraction? Points { get; init; }

    /// <summary>Every domain.</summary>
    public ValueList<ReferenceDomain> Domains { get; init; } = [];

    /// <summary>Points of every question.</summary>
    public ValueList<NamedFigure> Questions { get; init; } = [];

    /// <summary>Values of every step.</summary>
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

    /// <summary>Ids of required questions without an answer.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>Ids of questions whose answers do not count because they are not asked, or not yet.</summary>
    public ValueList<string> LeftAside { get; init; } = [];
}
