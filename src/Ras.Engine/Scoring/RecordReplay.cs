using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What came of scoring a record again.</summary>
/// <param name="Differences">Everything that came out otherwise, in the order of the result document; none where all is the same.</param>
/// <param name="EngineThen">The version of the engine that made the record.</param>
/// <param name="EngineNow">The version of this engine.</param>
public sealed record RecordReplay(IReadOnlyList<ReplayDifference> Differences, string EngineThen, string EngineNow)
{
    /// <summary>Whether every figure, reason and fingerprint is the same.</summary>
    public bool IsSame => Differences.Count == 0;
}

/// <summary>One value that came out otherwise.</summary>
/// <param name="Pointer">Its place in the record as a JSON pointer, such as <c>/result/budget/amount</c>.</param>
/// <param name="Recorded">What the record says, as JSON; null where it says nothing.</param>
/// <param name="Found">What came out now, as JSON; null where nothing did.</param>
public sealed record ReplayDifference(string Pointer, string? Recorded, string? Found)
{
    /// <summary>The difference on one line.</summary>
    public override string ToString() => $"{Pointer}: recorded {Recorded ?? "nothing"}, found {Found ?? "nothing"}";
}
