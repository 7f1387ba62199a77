namespace Ras.Engine;

/// <summary>What one engine makes of one case, as far as a comparison looks at it.</summary>
/// <param name="Status">What came of it.</param>
/// <param name="AmountInIncrements">The indicative budget in whole increments of the engine's rounding; 0 where there is none.</param>
/// <param name="OneOffInIncrements">The one-off sum in whole increments of the same; 0 where there is none.</param>
public readonly record struct CaseOutcome(ScoreStatus Status, long AmountInIncrements, long OneOffInIncrements)
{
    /// <summary>What a prepared score gave.</summary>
    /// <param name="summary">The score.</param>
    public static implicit operator CaseOutcome(ScoreSummary summary) => new(summary.Status, summary.AmountInIncrements, summary.OneOffInIncrements);
}
