using System.Collections.Generic;
using static Ras.Engine.Tests.Hostile.HostileInput;
using static Ras.Engine.Tests.Hostile.Pieces;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Answers to the small configuration, and records, cases and texts around it, that no honest host would send.</summary>
internal static class HostileAnswers
{
    public static IEnumerable<HostileInput> All =>
    [
        Answers("nothing at all", "RAS501", ""),
        Answers("one byte more than is read", "RAS501", () => "{\"answers\":{}}" + new string(' ', MostBytes)),
        Answers("four mebibytes of opening brackets", "RAS501", () => new string('[', MostBytes)),
        Answers("ten thousand levels", "RAS501", () => Nested("{\"answers\":", "}", 10_000)),
        Answers("ten thousand levels in an answer", "RAS501", () => Of("\"hours\": " + Nested("[", "]", 10_000))),
        Answers("thirty levels in an answer", "RAS504", Of("\"hours\": " + Nested("[", "]", 28))),
        Answers("two hundred thousand questions that nobody asks", "RAS503 RAS513", () => Of(Entries(200_000, i => $"\"q{i}\":1"))),
        Answers("one question three hundred thousand times", "RAS511 RAS513", () => Of(Entries(300_000, _ => "\"hours\":1"))),
        Answers("one question twice, once escaped", "RAS511", Of("\"hours\": 1, \"hour\\u0073\": 1")),
        Answers("answers twice", "RAS502", """{ "answers": {}, "answers": {} }"""),
        Answers("an answer of a million digits", "RAS510", () => Of("\"hours\": 1" + new string('0', 1_000_000))),
        Answers("an answer with an exponent", "RAS510", Of("\"hours\": 1e1")),
        Answers("an answer that is too great for any number", "RAS510", Of("\"hours\": 1e400")),
        Answers("minus nought", "RAS510", Of("\"hours\": -0")),
        Answers("not a number", "RAS501", Of("\"hours\": NaN")),
        Answers("a number in quotes", "RAS504", Of("\"hours\": \"1\"")),
        Answers("half of an increment", "RAS509", Of("\"hours\": 0.5")),
        Answers("as good as half of an increment", "RAS509", Of("\"hours\": 0.000000000000000001")),
        Answers("more than the most", "RAS508", Of("\"hours\": 101")),
        Answers("an option that is not there", "RAS505", Of("\"washing\": \"weekly\"")),
        Answers("an option of a million letters", "RAS505", () => Of($"\"washing\": \"{new string('o', 1_000_000)}\"")),
        Answers("an option in other case", "RAS505", Of("\"washing\": \"DAILY\"")),
        Answers("an option with a letter of another alphabet", "RAS505", Of("\"washing\": \"d\u0430ily\"")),
        Answers("a mark-up for an option", "RAS505", Of("\"washing\": \"<script>alert(1)</script>\"")),
        Answers("an object for an option", "RAS504", Of("\"washing\": { \"id\": \"daily\" }")),
        Answers("a question in other case", "RAS503", Of("\"WASHING\": \"daily\"")),
        Answers("a question without a name", "RAS503", Of("\"\": \"daily\"")),
        Answers("a question that prototypes have", "RAS503", Of("\"__proto__\": \"daily\", \"constructor\": 1")),
        Answers("half a surrogate pair for an option", "RAS501 RAS505", Of("\"washing\": \"\\uD83D\"")),
        Answers("half a surrogate pair for a question", "RAS501 RAS503", Of("\"\\uD83D\": 1")),
        Answers("half a surrogate pair in the reference", "RAS501", """{ "reference": "\uD83D", "answers": {} }"""),
        Answers("a reference of a mebibyte", "", () => $$"""{ "reference": "{{new string('r', 1 << 20)}}", "answers": { "washing": "daily", "hours": 1 } }"""),
        Answers("a reference that turns the line round", "", $$"""{ "reference": "{{"\u202E"}}live", "answers": { "washing": "daily", "hours": 1 } }"""),
        Answers("a day that no calendar has", "RAS512", """{ "assessedOn": "2026-02-30", "answers": {} }"""),
        Answers("a day in the year nought", "RAS512", """{ "assessedOn": "0000-01-01", "answers": {} }"""),
        Answers("a day in digits of Arabic", "RAS512", $$"""{ "assessedOn": "{{"\u0662\u0660\u0662\u0666"}}-01-01", "answers": {} }"""),
        Answers("a property more", "RAS502", """{ "answers": {}, "budget": 1000000 }"""),
        Answers("a list of answers", "RAS502", """[ { "answers": {} } ]"""),
        Answers("answers as a list", "RAS502", """{ "answers": [ { "washing": "daily" } ] }"""),
        Answers("nulls for everything", "RAS502", """{ "configuration": null, "reference": null, "assessedOn": null, "answers": null }"""),
        Answers("two documents", "RAS501", Of("") + Of("")),
        new("UTF-16", HostileKind.Answers, "RAS501", () => System.Text.Encoding.Unicode.GetBytes(Of(""))),
        new("bytes that are no UTF-8", HostileKind.Answers, "RAS501", () => [.. Utf8(Of("")), 0xFF]),
        new("a record that is empty", HostileKind.Record, "RAS107", () => Utf8("{}")),
        new("a record of thirteen mebibytes", HostileKind.Record, "RAS112", () => Utf8(new string(' ', 13 << 20))),
        new("a record in a record", HostileKind.Record, "RAS102 RAS103 RAS107", () => Utf8($$"""{ "configuration": { "configuration": {{With()}} }, "answers": {}, "result": {}, "engine": "1" }""")),
        new("a record with a configuration that is broken", HostileKind.Record, "RAS102 RAS107", () => Utf8("""{ "configuration": {}, "answers": { "answers": {} }, "result": {}, "engine": "1" }""")),
        new("a record four mebibytes deep", HostileKind.Record, "RAS112", () => Utf8(new string('[', MostBytes))),
        new("cases without end", HostileKind.Cases, "RAS101", () => Utf8("""{ "configuration": "small", "cases": [ """ + new string('[', 20))),
        new("two hundred thousand empty cases", HostileKind.Cases, "RAS107 RAS118", () => Utf8($$"""{ "configuration": "small", "cases": [ {{Entries(200_000, _ => "{}")}} ] }""")),
        new("a case that expects another kind of thing", HostileKind.Cases, "RAS106", () => Utf8("""{ "configuration": "small", "cases": [ { "name": "a", "answers": {}, "expect": [] } ] }""")),
        new("texts of a mebibyte", HostileKind.Texts, "RAS802", () => Utf8($$"""{ "configuration": "small", "language": "cy", "texts": { "{{new string('k', 1 << 20)}}": "a" } }""")),
        new("texts with a hundred thousand keys", HostileKind.Texts, "RAS802", () => Utf8($$"""{ "configuration": "small", "language": "cy", "texts": { {{Entries(100_000, i => $"\"k{i}\":\"a\"")}} } }""")),
        new("texts of another configuration", HostileKind.Texts, "RAS801", () => Utf8("""{ "configuration": "SMALL", "language": "cy", "texts": {} }""")),
    ];

    private static string Of(string answers) => $$"""{ "answers": { {{answers}} } }""";
}
