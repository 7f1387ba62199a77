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
}
