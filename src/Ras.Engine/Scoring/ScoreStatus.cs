namespace Ras.Engine;

/// <summary>What came of scoring, in the order of deciding: the first that holds.</summary>
public enum ScoreStatus
{
    /// <summary>Answers have problems; there are no figures.</summary>
    InvalidAnswers,

    /// <summary>An exclusion holds; this RAS gives no figures here.</summary>
    OutsideScope,

    /// <summary>Required answers are missing; there are the points so far.</summary>
    Incomplete,

    /// <summary>A requirement is not met; there are points.</summary>
    EligibilityNotMet,

    /// <summary>Something that the budget needs is unknown: people decide; there are points.</summary>
    NoFigure,

    /// <summary>There is an indicative budget, 0.00 included.</summary>
    Indicative,
}
