using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What is missing or used by nothing, each with what to do about it.</summary>
internal static class HygieneFaults
{
    public static Fault TextMissing(string word, string property, IReadOnlyList<string> ids) => new(
        DiagnosticCodes.TextMissing,
        ids.Count == 1 ? $"The {word} `{ids[0]}` has no `{property}`, so that people read its id." : $"Some {word}s have no `{property}`, so that people read their ids: {ReadingFaults.Some(ids)}.",
        $"Add `{property}` in plain words.");

    public static Fault OptionTextMissing(string word, IReadOnlyList<string> ids) => new(
        DiagnosticCodes.TextMissing,
        ids.Count == 1 ? $"Options of the {word} `{ids[0]}` have no `text`, so that people read their ids." : $"Options of some {word}s have no `text`, so that people read their ids: {ReadingFaults.Some(ids)}.",
        "Add `text` in plain words.");

    public static Fault DisagreeMissing() => new(
        DiagnosticCodes.DisagreeMissing, "The configuration does not say how to disagree with a figure.", "Add `ifYouDisagree`: whom to ask, and how to challenge.");

    public static Fault ReasonMissing(string subject) => new(
        DiagnosticCodes.ReasonMissing, $"{CheckFaults.Begin(subject)} has no `reason`, so people read its id.", "Add `reason` in plain words.");

    public static Fault SourceMissing(string word, IReadOnlyList<string> ids) => new(
        DiagnosticCodes.SourceMissing,
        ids.Count == 1 ? $"The {word} `{ids[0]}` does not say where it comes from." : $"Some {word}s do not say where they come from: {ReadingFaults.Some(ids)}.",
        "Add `source`.");

    public static Fault OutcomeWithoutQuestion(string id) => new(
        DiagnosticCodes.OutcomeWithoutQuestion, $"No question and no domain bears on the outcome `{id}`.", "Name it in the `outcomes` of a question or domain, or take it out.");

    public static Fault OutcomesWithoutQuestion(IReadOnlyList<string> left, int all) => new(
        DiagnosticCodes.OutcomeWithoutQuestion,
        left.Count == all
            ? $"No question and no domain says on which of the {all} outcomes of the law it bears."
            : $"No question and no domain bears on {ReadingFaults.AllOf(left)}, which the law names (SI 2015/313).",
        "Name them in the `outcomes` of questions or domains, where they are covered.");

    public static Fault Unused(string word, string id) => new(
        DiagnosticCodes.Unused, $"Nothing uses the {word} `{id}`.", "Use it, or take it out.");

    public static Fault DatesMissing(bool hasFrom, bool hasTo) => new(
        DiagnosticCodes.DatesMissing,
        hasFrom ? "The configuration does not say until when it counts." : hasTo ? "The configuration does not say from when it counts." : "The configuration does not say from when until when it counts.",
        hasFrom ? "Add `effectiveTo`, once it is known." : hasTo ? "Add `effectiveFrom`." : "Add `effectiveFrom` and `effectiveTo`.");
}
