namespace Ras.Engine;

/// <summary>What can be claimed of a configuration, each for all complete answers, so that answers refute it and no answers prove it.</summary>
/// <remarks>Some claims are good news where they are proved, others where they are refuted; the diagnostic of a finding says which.</remarks>
public enum CheckClaim
{
    /// <summary>A value lies within a range: of a question's points, a domain, a step, the total, a line that counts, or the budget.</summary>
    Range,

    /// <summary>The one-off sum lies within a range.</summary>
    OneOffRange,

    /// <summary>No value falls between a band and the next.</summary>
    NothingBetweenBands,

    /// <summary>No value lies below the first band or node.</summary>
    NothingBelowTable,

    /// <summary>No value lies past the last band or node.</summary>
    NothingPastTable,

    /// <summary>No value falls in a band.</summary>
    BandNeverTaken,

    /// <summary>A row of a decision table, a case of a choice, or its <c>otherwise</c> is never taken.</summary>
    WayNeverTaken,

    /// <summary>A decision table or a choice never ends without a row or case that fits.</summary>
    AlwaysFits,

    /// <summary>A question is never asked.</summary>
    NeverAsked,

    /// <summary>An exclusion never holds.</summary>
    NeverExcludes,

    /// <summary>A requirement turns nobody away.</summary>
    RequirementAlwaysMet,

    /// <summary>A requirement is met by nobody.</summary>
    RequirementNeverMet,

    /// <summary>A referral is never made.</summary>
    NeverRefers,

    /// <summary>A line never counts.</summary>
    LineNeverCounts,

    /// <summary>A cap, a minimum or an adjustment never changes anything.</summary>
    NeverBinds,

    /// <summary>A cap or a minimum changes every value that reaches it.</summary>
    AlwaysBinds,

    /// <summary>No answers lead to a figure.</summary>
    NeverAFigure,

    /// <summary>An answer that stands further along an ascending question never lowers the figure, all else equal.</summary>
    NeverFalls,

    /// <summary>One step in one answer moves the figure by no more than this.</summary>
    LargestStep,

    /// <summary>From an answer of a question to one that stands later in its list and counts otherwise, all else equal, the figure changes within this range; of sets of options, from none to any.</summary>
    Influence,

    /// <summary>From the first answer about a characteristic to one other that counts otherwise the figure changes within this range.</summary>
    CharacteristicEffect,

    /// <summary>Reducers take off no more than this: points of a domain, or money of the budget.</summary>
    SupportTakesOff,

    /// <summary>Nobody who meets the requirements gets a figure of 0 without somebody being told.</summary>
    NobodyGetsNothing,

    /// <summary>The sum after adjustments is never below 0.</summary>
    SumNeverBelowZero,

    /// <summary>A minimum lifts nobody who has no points.</summary>
    MinimumNeedsNeed,

    /// <summary>Nobody fails a requirement because of what reducers take off.</summary>
    EligibilityIgnoresSupport,

    /// <summary>No more than half of a budget belongs to no domain, but for a unit of money by which a share may be rounded up.</summary>
    SharesBelongToDomains,
}
