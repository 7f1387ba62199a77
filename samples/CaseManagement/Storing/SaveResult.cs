namespace CaseManagement.Storing;

/// <summary>What became of a save.</summary>
/// <param name="Outcome">Whether it stands.</param>
/// <param name="Stored">What is stored now; null where there is no such assessment.</param>
internal sealed record SaveResult(SaveOutcome Outcome, Assessment? Stored);

internal enum SaveOutcome
{
    /// <summary>What was to be saved is stored; a form that is sent twice is stored once.</summary>
    Saved,

    /// <summary>Somebody else has saved since, or the assessment is past this; nothing was stored.</summary>
    ChangedMeanwhile,

    /// <summary>There is no such assessment.</summary>
    Missing,
}
