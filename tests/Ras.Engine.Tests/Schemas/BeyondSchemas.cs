using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Schemas;

/// <summary>What no schema can say of a document; everything else that a broken file shows, the schemas refuse.</summary>
internal static class BeyondSchemas
{
    private const string Twice = "A parser of JSON keeps one of two properties of one name, and a validator sees no other.";
    private const string Spelling = "A parser of JSON makes the same number of every spelling, and a validator sees no digits.";
    private const string Calendar = "A schema knows how a date is written, not which days a month has.";
    private const string HalfPair = "Half a surrogate pair is text to a parser of JSON.";
    private const string Elsewhere = "A schema knows no other part of the document: whether ids are unique, references lead somewhere and answers fit.";
    private const string Fit = "Whether a reply fits its question is found with the configuration.";

    /// <summary>Codes of which no file is refused by a schema.</summary>
    private static readonly (string From, string To, string Why)[] Codes =
    [
        ("RAS104", "RAS104", Twice),
        ("RAS112", "RAS112", "A schema knows neither bytes nor levels."),
        ("RAS201", "RAS223", Elsewhere),
        ("RAS301", "RAS312", "A schema compares no number with another, and none that a parameter or a fraction holds."),
        ("RAS503", "RAS503", Fit),
        ("RAS505", "RAS509", Fit),
        ("RAS511", "RAS511", Twice),
        ("RAS601", "RAS605", "Notes are about answers that are taken."),
        ("RAS801", "RAS803", Elsewhere),
    ];

    /// <summary>Files with other codes that no schema refuses, by their names.</summary>
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["RAS106-quoted-amount"] = Elsewhere,
        ["RAS108"] = Spelling,
        ["RAS108-35-digits"] = Spelling,
        ["RAS108-decimal-places"] = Spelling,
        ["RAS108-in-an-answer"] = Spelling,
        ["RAS108-negative-zero"] = Spelling,
        ["RAS510"] = Spelling,
        ["RAS510-digits"] = Spelling,
        ["RAS510-negative-zero"] = Spelling,
        ["RAS113"] = HalfPair,
        ["RAS113-in-a-name"] = HalfPair,
        ["RAS113-wrong-way-round"] = HalfPair,
        ["RAS501-half-a-pair"] = HalfPair,
        ["RAS114-is-no-option"] = Elsewhere,
        ["RAS114-scale-too-long-for-choices"] = Elsewhere,
        ["RAS502-twice"] = Twice,
        ["RAS504"] = Fit,
        ["RAS512-not-on-the-calendar"] = Calendar,
        ["RAS504-fraction-in-quotes"] = Fit,
        ["RAS504-list-for-one-choice"] = Fit,
        ["RAS504-number-for-a-choice"] = Fit,
        ["RAS504-one-of-several-choices"] = Fit,
        ["RAS504-true-for-a-number"] = Fit,
        ["RAS504-yes-in-quotes"] = Fit,
    };

    /// <summary>Codes of readers, of whose causes a schema can say some and not others.</summary>
    private static readonly string[] Partly = ["RAS104", "RAS108", "RAS110", "RAS112", "RAS113", "RAS510", "RAS511", "RAS512"];

    /// <summary>Why no schema refuses a broken file; null where one does.</summary>
    public static string? Why(string name) => Files.TryGetValue(name, out var why) ? why : Codes.FirstOrDefault(c => IsIn(c, name[..6])).Why;

    /// <summary>Names that stand in the list and are of no file.</summary>
    public static IEnumerable<string> NamesBut(IEnumerable<string> known) => Files.Keys.Except(known);

    /// <summary>Whether a schema may take a document that a reader refuses with these codes alone: it can say a part of what they stand for.</summary>
    public static bool MayPass(IEnumerable<string> codes) => codes.All(Partly.Contains);

    private static bool IsIn((string From, string To, string Why) codes, string code) =>
        string.CompareOrdinal(codes.From, code) <= 0 && string.CompareOrdinal(code, codes.To) <= 0;
}
