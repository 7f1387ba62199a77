using System.Collections.Generic;
using static Ras.Engine.Tests.Hostile.HostileInput;
using static Ras.Engine.Tests.Hostile.Pieces;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Ids and texts that look like others, run the wrong way, or mean something to what they are put into.</summary>
internal static class HostileNames
{
    public static IEnumerable<HostileInput> All =>
    [
        Id("a letter of another alphabet that looks the same", "RAS111", "w\u0430shing"),
        Id("a letter of full width", "RAS111", "\uFF41"),
        Id("a control that turns the line round", "RAS111", "a\u202Eb"),
        Id("a control that holds a line apart", "RAS111", "a\u2066b\u2069"),
        Id("a space of no width", "RAS111", "a\u200Bb"),
        Id("a joiner of no width", "RAS111", "a\u200Db"),
        Id("a hyphen that may be seen", "RAS111", "a\u00ADb"),
        Id("a byte-order mark within", "RAS111", "a\uFEFFb"),
        Id("an accent in two characters", "RAS111", "e\u0301"),
        Id("an accent in one character", "RAS111", "\u00E9"),
        Id("a dotless i", "RAS111", "\u0131d"),
        Id("a face", "RAS111", "\U0001F600"),
        Id("a character outside the first plane that looks like a letter", "RAS111", "\U0001D41A"),
        Id("nothing", "RAS111", ""),
        Id("a blank", "RAS111", " "),
        Id("a blank that does not break", "RAS111", "a\u00A0b"),
        Id("a line break", "RAS111", "a\\nb"),
        Id("a zero character", "RAS111", "a\\u0000"),
        Id("a terminal's escape", "RAS111", "\\u001b[31mred"),
        Id("a path upwards", "RAS111", "../../etc/passwd"),
        Id("a mark-up", "RAS111", "<script>alert(1)</script>"),
        Id("a quote", "RAS111", "a\\\"b"),
        Id("a formula", "RAS111", "=HYPERLINK(1)"),
        Id("a number sign of parameters", "RAS111", "$a"),
        Id("sixty-five characters", "RAS111", new string('a', 65)),
        Id("a million characters", "RAS111", new string('a', 1_000_000)),
        Id("a word that is reserved", "RAS203", "total"),
        Id("a word that is reserved, in other case", "RAS203", "Budget"),
        Id("the id of another question", "RAS201", "washing"),
        Id("the id of a domain", "RAS201", "care"),
        Id("an id in other case", "RAS202", "WASHING"),
        Id("a device of Windows", "", "CON"),
        Id("a member of prototypes", "", "constructor"),
        Id("a number", "", "1e400"),
        Id("a word of JSON", "", "null"),
        Id("two points", "RAS111", ".."),
        Id("points and hyphens", "", "a..--__"),
        Text("controls that turn the line round", "", "safe \u202Eevil\u202C"),
        Text("a control that is never closed", "", "\u2067open"),
        Text("a page's end", "", "</title><script>alert(1)</script>"),
        Text("an entity", "", "&lt;b&gt; &#x3c;"),
        Text("a comment's end", "", "--> ]]> */"),
        Text("Markdown", "", "](javascript:alert(1)) **bold** `code` | cell \\n# heading"),
        Text("a place for a value", "", "{amount} {0} {missing}"),
        Text("a terminal's escape", "", "\\u001b[2J\\u001b]0;title\\u0007"),
        Text("a zero character", "", "a\\u0000b"),
        Text("a character that no page may have", "", "a\\uFFFEb\\uFFFFc"),
        Text("a thousand accents on one letter", "", "a" + Repeat("\u0301", 1000)),
        Text("only blanks", "", " \\t\\n "),
        Text("a text of three mebibytes", "", new string('w', 3 << 20)),
        Text("a formula of spreadsheets", "", "=cmd|' /C calc'!A0"),
        Configuration("nearly two thousand ids that differ in case", "RAS202", () => With(questions: Entries(999, i => $$"""{ "id": "q{{i}}", "type": "yesNo" }, { "id": "Q{{i}}", "type": "yesNo" }"""))),
        Configuration("nearly two thousand times one id", "RAS118 RAS201", () => With(questions: Entries(1_998, _ => """{ "id": "same", "type": "yesNo" }"""))),
        Configuration("ten thousand ids that are nearly one that is missing", "RAS204", () => With(
            domains: Entries(10_000, i => $$"""{ "id": "domain-number-{{i}}" }"""), questions: """{ "id": "lost", "type": "yesNo", "domain": "domain-number-x" }""")),
        Configuration("two thousand references that are missing among two thousand", "RAS118 RAS204", () => With(
            domains: Entries(2_000, i => $$"""{ "id": "domain-number-{{i}}" }"""), questions: Entries(1_998, i => $$"""{ "id": "q{{i}}", "type": "yesNo", "domain": "domain-numbre-{{i}}" }"""))),
    ];

    private static HostileInput Id(string name, string codes, string id) =>
        Configuration("as an id: " + name, codes, () => With(question: $"\"id\": \"{id}\""));

    private static HostileInput Text(string name, string codes, string text) =>
        Configuration("as a text: " + name, codes, () => With(question: $"\"id\": \"hours\", \"text\": \"{text}\""));
}
