using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What can be wrong with the form of a document, each with its words. A label is what a message calls a value, backticks included.</summary>
internal static class ReadingFaults
{
    public static Fault NotJson(string message, string help) => new(DiagnosticCodes.NotJson, message, help);

    public static Fault TooManyBytes(int bytes, int most) =>
        new(DiagnosticCodes.TooLarge, $"The document has {bytes} bytes, which is more than {most / (1024 * 1024)} MiB.", "Take out what is not needed, such as long notes.");

    public static Fault TooManyLevels(int most) =>
        new(DiagnosticCodes.TooLarge, $"The document is nested more than {most} levels deep here.", $"Nest less deeply: at most {most} brackets may be open at once.");

    public static Fault NotUtf8(bool isUtf16) =>
        new(DiagnosticCodes.BadText, isUtf16 ? "The document is saved as UTF-16." : "The document is not UTF-8 from here on.", "Save the file as UTF-8.");

    public static Fault HalfPair(string label) =>
        new(DiagnosticCodes.BadText, $"{label} has an escape for half a character (a surrogate without its pair).", "Write the character itself in place of the escape.");

    public static Fault UnknownFormatVersion(string written) =>
        new(DiagnosticCodes.FormatVersion, $"The `formatVersion` {written} is not one that this engine reads.", "Write 1, or use an engine that reads this version.");

    public static Fault MissingFormatVersion(int version) =>
        new(DiagnosticCodes.FormatVersion, "The document does not say its `formatVersion`.", $"Add `\"formatVersion\": {version}`.");

    public static Fault UnknownProperty(string name, string owner, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownProperty, $"`{Shown(name)}` is not a property of {owner}.", Nearest.Help(name, known, "Take it out, or begin its name with `x-` to keep it as a note of your own."));

    public static Fault DuplicateProperty(string name) =>
        new(DiagnosticCodes.DuplicateProperty, $"`{Shown(name)}` stands twice in one object.", "Keep one of the two.");

    public static Fault NullValue(string label, string? help) =>
        new(DiagnosticCodes.NullValue, $"{label} is null.", help ?? "Give it a value, or take it out where it may be left out.");

    public static Fault WrongType(string label, string found, string expected) =>
        new(DiagnosticCodes.WrongType, $"{label} is {found}.", $"Write {expected}.");

    public static Fault QuotedValue(string label, string value) =>
        new(DiagnosticCodes.WrongType, $"{label} is a text.", $"Write {value} without quotes.");

    public static Fault MissingProperty(string name, string owner, string description) =>
        new(DiagnosticCodes.MissingProperty, $"`{name}` is missing from {owner}.", $"Add `{name}`: {Lowered(description)}");

    public static Fault BadNumber(string label, string written, NumberFault fault) =>
        new(DiagnosticCodes.BadNumber, $"{label} is {Shown(written)}, {WhatIsWrong(fault)}.", HowToWrite(fault));

    public static Fault BadWord(string label, string written, IReadOnlyList<string> words)
    {
        var near = Nearest.To(written, words);
        return new(DiagnosticCodes.BadWord, $"{label} cannot be `{Shown(written)}`.", (near is null ? "" : $"Did you mean `{near}`? ") + $"Write {OneOf(words)}.");
    }

    public static Fault UnknownOp(string label, string written, IReadOnlyList<string> words) =>
        BadWord(label, written, words) with { Code = DiagnosticCodes.UnknownOp };

    public static Fault BadCurrency(string label, string written) =>
        new(DiagnosticCodes.BadWord, $"{label} cannot be `{Shown(written)}`.", "Write the three capital letters of the currency (ISO 4217), such as `GBP`.");

    public static Fault EmptyText(string label) =>
        new(DiagnosticCodes.EmptyText, $"{label} is empty.", "Write what it is, or take it out where it may be left out.");

    public static Fault BadDate(string label, string written) =>
        new(DiagnosticCodes.BadDate, $"{label} is `{Shown(written)}`, which is not a date.", "Write a day of the calendar as YYYY-MM-DD, such as 2026-04-06.");

    public static Fault BadId(string label, string written, int most) => written.Length > most
        ? new(DiagnosticCodes.BadId, $"{label} has {written.Length} characters, and an id has at most {most}.", "Shorten it.")
        : new(DiagnosticCodes.BadId, written.Length == 0 ? $"{label} is empty." : $"{label} is `{Shown(written)}`, which cannot be an id.", "Use letters without accents, digits, points, underscores and hyphens, and begin with a letter or a digit.");

    public static Fault TooFewEntries(string label, int found, int least) => found == 0
        ? new(DiagnosticCodes.EntryCount, $"{label} has no entry.", least == 1 ? "Add at least one." : $"Add at least {least}.")
        : new(DiagnosticCodes.EntryCount, $"{label} has {found} entr{(found == 1 ? "y" : "ies")}.", $"Write at least {least}.");

    public static Fault TooManyEntries(string label, int found, int most) =>
        new(DiagnosticCodes.EntryCount, $"{label} has {found} entries.", $"Keep at most {most}.");

    public static Fault Combination(string message, string help) => new(DiagnosticCodes.Combination, message, help);

    /// <summary>What is wrong where just one of some properties must stand; null where one does.</summary>
    public static Fault? NotJustOne(string subject, string what, params (string Name, bool Stands)[] properties)
    {
        var standing = properties.Where(p => p.Stands).Select(p => p.Name).ToArray();
        return standing.Length switch
        {
            0 => Combination($"{subject} does not say {what}.", $"Give it {OneOf(properties.Select(p => p.Name).ToArray())}."),
            1 => null,
            _ => Combination($"{subject} says {what} in more than one way: {AllOf(standing)}.", "Keep one of them."),
        };
    }

    /// <summary>Some names in backticks, of which one is meant: <c>`a`, `b` or `c`</c>.</summary>
    public static string OneOf(IReadOnlyList<string> names) => Joined(names, "or");

    /// <summary>The first of some names in backticks, and how many more there are.</summary>
    public static string Some(IReadOnlyList<string> names) => names.Count <= 8
        ? string.Join(", ", names.Select(n => $"`{n}`"))
        : string.Join(", ", names.Take(8).Select(n => $"`{n}`")) + $" and {names.Count - 8} more";

    /// <summary>Some names in backticks, all of which are meant: <c>`a`, `b` and `c`</c>.</summary>
    public static string AllOf(IReadOnlyList<string> names) => Joined(names, "and");

    /// <summary>A text of the author as a message shows it: on one line, and never longer than a message bears.</summary>
    public static string Shown(string text)
    {
        var shown = text.Length > 40 ? text.Substring(0, 40) + "…" : text;
        var characters = shown.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i]) || char.IsSurrogate(characters[i]) || characters[i] is '`' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                characters[i] = '\uFFFD';
        }

        return new(characters);
    }

    private static string Joined(IReadOnlyList<string> names, string word)
    {
        var quoted = names.Select(n => $"`{n}`").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted.Take(quoted.Length - 1))} {word} {quoted[quoted.Length - 1]}";
    }

    private static string Lowered(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);

    private static string WhatIsWrong(NumberFault fault) => fault switch
    {
        NumberFault.Exponent => "which has an exponent",
        NumberFault.LeadingZero => "in which a number begins with a zero",
        NumberFault.NegativeZero => "a zero with a minus sign",
        NumberFault.TooManyDigits => "which has more than 18 digits or decimal places",
        NumberFault.ZeroDenominator => "which divides by 0",
        _ => "which is not a number",
    };

    private static string HowToWrite(NumberFault fault) => fault switch
    {
        NumberFault.Exponent => "Write it in full, such as 100 for 1e2.",
        NumberFault.LeadingZero => "Take the zero out.",
        NumberFault.NegativeZero => "Write 0.",
        NumberFault.TooManyDigits => "Keep at most 18 significant digits and 18 decimal places.",
        NumberFault.ZeroDenominator => "Write a number above 0 after the `/`.",
        _ => "Write a fraction as two whole numbers without spaces, such as \"1/7\" or \"-1/7\".",
    };
}
