using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What can be wrong with the form of a document, each with its words.</summary>
internal static class ReadingFaults
{
    public static Fault NotJson(string message, string help) => new(DiagnosticCodes.NotJson, message, help);

    public static Fault TooLarge(string what, string help) => new(DiagnosticCodes.TooLarge, what, help);

    public static Fault NotUtf8(bool isUtf16) =>
        new(DiagnosticCodes.BadText, isUtf16 ? "The document is saved as UTF-16." : "The document is not UTF-8 from here on.", "Save the file as UTF-8.");

    public static Fault HalfPair() =>
        new(DiagnosticCodes.BadText, "An escape stands for half a character (a surrogate without its pair).", "Write the character itself in place of the escape.");

    public static Fault UnknownFormatVersion(string written) =>
        new(DiagnosticCodes.FormatVersion, $"The format version {written} is not one that this engine reads.", "Write 1, or use an engine that reads this version.");

    public static Fault UnknownProperty(string name, string owner, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownProperty, $"`{Shown(name)}` is not a property of {owner}.", Nearest.Help(name, known, "Take it out, or begin its name with `x-` to keep it as a note of your own."));

    public static Fault DuplicateProperty(string name) =>
        new(DiagnosticCodes.DuplicateProperty, $"`{Shown(name)}` stands twice in one object.", "Keep one of the two.");

    public static Fault NullValue(string name) =>
        new(DiagnosticCodes.NullValue, $"{Named(name)} is null.", "Leave it out, or give it a value.");

    public static Fault WrongType(string name, string found, string expected) =>
        new(DiagnosticCodes.WrongType, $"{Named(name)} is {found}.", $"Write {expected}.");

    public static Fault MissingProperty(string name, string owner, string description) =>
        new(DiagnosticCodes.MissingProperty, $"`{name}` is missing from {owner}.", $"Add `{name}`: {Lowered(description)}");

    public static Fault BadNumber(string name, string written, NumberFault fault) =>
        new(DiagnosticCodes.BadNumber, $"{Named(name)} is {Shown(written)}, {WhatIsWrong(fault)}.", HowToWrite(fault));

    public static Fault BadWord(string name, string written, IReadOnlyList<string> words)
    {
        var list = "`" + string.Join("`, `", words) + "`";
        var near = Nearest.To(written, words);
        return new(DiagnosticCodes.BadWord, $"{Named(name)} is `{Shown(written)}`, which it does not know.", (near is null ? "" : $"Did you mean `{near}`? ") + $"Write one of {list}.");
    }

    public static Fault BadCurrency(string written) =>
        new(DiagnosticCodes.BadWord, $"`currency` is `{Shown(written)}`.", "Write three capital letters (ISO 4217), such as `GBP`.");

    public static Fault BadDate(string name, string written) =>
        new(DiagnosticCodes.BadDate, $"{Named(name)} is `{Shown(written)}`, which is not a day.", "Write it as YYYY-MM-DD, such as 2026-04-06.");

    public static Fault BadId(string name, string written) =>
        new(DiagnosticCodes.BadId, $"{Named(name)} is `{Shown(written)}`, which is not an id.", "Use 1 to 64 letters without accents, digits, points, underscores and hyphens, and begin with a letter or digit.");

    public static Fault EmptyText(string name) =>
        new(DiagnosticCodes.BadWord, $"{Named(name)} is empty.", "Write a text, or leave the property out where it may be left out.");

    public static Fault TooFewEntries(string name, int least) =>
        new(DiagnosticCodes.EntryCount, $"{Named(name)} has no entry.", least == 1 ? "Add at least one." : $"Add at least {least}.");

    public static Fault TooManyEntries(string name, int found, int most) =>
        new(DiagnosticCodes.EntryCount, $"{Named(name)} has {found} entries.", $"Keep at most {most}.");

    public static Fault Combination(string message, string help) => new(DiagnosticCodes.Combination, message, help);

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

    private static string Named(string name) => name.Length == 0 ? "The document" : name[0] == '#' ? "Entry " + name.Substring(1) + " of the list" : $"`{Shown(name)}`";

    private static string Lowered(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);

    private static string WhatIsWrong(NumberFault fault) => fault switch
    {
        NumberFault.Exponent => "a number with an exponent",
        NumberFault.LeadingZero => "a number with a leading zero",
        NumberFault.NegativeZero => "a zero with a minus sign",
        NumberFault.TooManyDigits => "a number with more than 18 digits",
        NumberFault.ZeroDenominator => "a fraction over 0",
        _ => "which is not a number",
    };

    private static string HowToWrite(NumberFault fault) => fault switch
    {
        NumberFault.Exponent => "Write it in full, such as 100 for 1e2.",
        NumberFault.LeadingZero => "Take the zero out.",
        NumberFault.NegativeZero => "Write 0.",
        NumberFault.TooManyDigits => "Keep at most 18 significant digits and 18 decimal places.",
        NumberFault.ZeroDenominator => "Write a denominator above 0.",
        _ => "Write a plain number such as 12.50, a fraction such as \"1/7\", or a parameter such as \"$price\".",
    };
}
