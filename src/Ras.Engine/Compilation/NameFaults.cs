using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What can be wrong with ids and what refers to them, each with its words.</summary>
internal static class NameFaults
{
    public static Fault DuplicateId(string id, string holder) =>
        new(DiagnosticCodes.DuplicateId, $"The id `{id}` is also the id of {holder}.", "Give one of the two another id.");

    public static Fault IdsDifferByCase(string id, string other, string holder) =>
        new(DiagnosticCodes.IdsDifferByCase, $"The id `{id}` differs only in capital letters from `{other}`, the id of {holder}.", "Give one of the two another id.");

    public static Fault ReservedId(string id, string word) =>
        new(DiagnosticCodes.ReservedId, $"The id `{id}` is reserved.", word == ConfigurationIndex.Total ? "Choose another id; `total` is the sum of all domains." : "Choose another id; `budget` is the rounded amount.");

    public static Fault UnknownReference(string id, string expected, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownReference, $"There is no {expected} `{ReadingFaults.Shown(id)}`.", Nearest.Help(id, known, $"Add it, or name the {expected} that is meant."));

    public static Fault WrongReference(string id, string found, string expected) =>
        new(DiagnosticCodes.WrongReference, $"`{id}` is {found}.", $"Name {expected}.");

    public static Fault ParameterAsReference(string id, string expected) =>
        new(DiagnosticCodes.WrongReference, $"`{id}` is a parameter.", $"Name {expected}; where a number may stand, a parameter is written `${id}`.");

    public static Fault UnknownParameter(string id, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownParameter, $"There is no parameter `{ReadingFaults.Shown(id)}`.", Nearest.To(id, known) is { } near ? $"Did you mean `${near}`?" : "Add it to `parameters`, or write the number.");

    public static Fault UnknownScale(string id, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownScale, $"There is no scale `{ReadingFaults.Shown(id)}`.", Nearest.Help(id, known, "Add it to `scales`, or give the question its own `options`."));

    public static Fault UnknownOption(string question, string option, IReadOnlyList<string> known) =>
        new(DiagnosticCodes.UnknownOption, $"Question `{question}` has no option `{ReadingFaults.Shown(option)}`.", Nearest.Help(option, known, $"Name one of its options: {ReadingFaults.Some(known)}."));

    public static Fault UnknownOutcome(string id, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownOutcome, $"There is no outcome `{ReadingFaults.Shown(id)}`.", Nearest.Help(id, known, "Add it to `outcomes`, or name one that is built in, such as `england.adult.hygiene`."));

    public static Fault AskedTooEarly(string question, string other) =>
        new(DiagnosticCodes.AskedTooEarly, $"Whether `{question}` is asked depends on `{other}`, which does not stand before it.", $"Move `{question}` below `{other}`, or use an earlier question.");

    public static Fault AskedByItself(string question) =>
        new(DiagnosticCodes.AskedTooEarly, $"Whether `{question}` is asked depends on its own answer.", "Use the answer to an earlier question.");

    public static Fault AskWhenParts(string question, string reference) =>
        new(DiagnosticCodes.AskWhenParts, $"Whether `{question}` is asked depends on the value of `{ReadingFaults.Shown(reference)}`.", "Use the answer to an earlier question: `{ \"answer\": …, \"is\": … }`.");

    public static Fault Cycle(IReadOnlyList<string> way) =>
        new(DiagnosticCodes.Cycle, $"{way[0]} depends on itself: {string.Join(" → ", way)}.", "Take one of these references out.");

    public static Fault AnswerDoesNotFit(string property, string question, string type, string expected) =>
        new(DiagnosticCodes.AnswerDoesNotFit, $"`{property}` is no answer that the `{type}` question `{question}` can have.", $"Write {expected}.");

    public static Fault TestDoesNotFit(string property, string question, string type, string expected) =>
        new(DiagnosticCodes.AnswerDoesNotFit, $"`{property}` cannot test the `{type}` question `{question}`.", $"Write {expected}.");

    public static Fault DomainHasBoth(string domain, string question) =>
        new(DiagnosticCodes.DomainHasBoth, $"Domain `{domain}` has `of`, and question `{question}` names it too.", "Take `of` out, or add the question to it and take the question's `domain` out.");

    public static Fault CharacteristicWithoutSource(string question, string characteristic) =>
        new(DiagnosticCodes.CharacteristicWithoutSource, $"Question `{question}` has the characteristic `{ReadingFaults.Shown(characteristic)}` and does not say why it is lawful to use.", "Say so in its `source` (Equality Act 2010).");

    public static Fault WrongOperand(string question, string type) =>
        new(DiagnosticCodes.WrongOperand, $"`{question}` is a `{type}` question, which has no table of points by option.", "Name a `choice` question, or use the question itself in a `sum` with a weight.");

    public static Fault CellDoesNotFit(string of, string expected) =>
        new(DiagnosticCodes.CellDoesNotFit, $"The cell cannot be compared with `{of}`.", $"Write {expected}.");

    public static Fault CellCount(string step, int found, int expected) =>
        new(DiagnosticCodes.CellCount, $"The row has {found} cell{(found == 1 ? "" : "s")}, and `of` of step `{step}` has {expected} entr{(expected == 1 ? "y" : "ies")}.", "Give the row one cell for each, in the same order; `\"*\"` accepts anything.");

    public static Fault PointsMissing(string question, IReadOnlyList<string> options) =>
        new(DiagnosticCodes.PointsMissing, $"The table has no points for {ReadingFaults.Some(options)} of question `{question}`.", "Give points to every option, 0 included.");

    public static Fault ReducerRepeated(string id, bool itself) => itself
        ? new(DiagnosticCodes.ReducerRepeated, $"`{ReadingFaults.Shown(id)}` reduces itself.", "Take it out, or name another question, whose answer says what is left.")
        : new(DiagnosticCodes.ReducerRepeated, $"`{ReadingFaults.Shown(id)}` stands twice in one `reducedBy`.", "Keep one of the two.");

    public static Fault ReplacesItself(string version) =>
        new(DiagnosticCodes.ReplacesItself, $"Version `{ReadingFaults.Shown(version)}` replaces itself.", "Give this version a `version` of its own, or name the version that it corrects.");
}
