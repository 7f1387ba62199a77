using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using static Ras.Engine.Tests.Hostile.HostileInput;
using static Ras.Engine.Tests.Hostile.Pieces;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Bytes that are no JSON, or JSON that no configuration should be.</summary>
internal static class HostileForms
{
    public static IEnumerable<HostileInput> All =>
    [
        Configuration("nothing at all", "RAS101", ""),
        Configuration("four mebibytes of spaces", "RAS101", () => new string(' ', MostBytes)),
        Configuration("one byte more than is read", "RAS112", () => With() + new string(' ', MostBytes + 1 - With().Length)),
        Configuration("sixteen mebibytes of opening brackets", "RAS112", () => new string('[', 16 << 20)),
        Configuration("four mebibytes of opening brackets", "RAS112", () => new string('[', MostBytes)),
        Configuration("four mebibytes of opening braces", "RAS101", () => new string('{', MostBytes)),
        Configuration("four mebibytes of closing brackets", "RAS101", () => new string(']', MostBytes)),
        Configuration("four mebibytes of quotes", "RAS101", () => new string('"', MostBytes)),
        Configuration("four mebibytes of commas", "RAS101", () => new string(',', MostBytes)),
        Configuration("four mebibytes of backslashes in a text", "RAS101", () => "{\"title\": \"" + new string('\\', MostBytes - 11)),
        Configuration("four mebibytes of a text without an end", "RAS101", () => "{\"title\": \"" + new string('a', MostBytes - 11)),
        Configuration("four mebibytes of digits", "RAS106", () => new string('7', MostBytes)),
        Configuration("four mebibytes of empty lists", "RAS106", () => Filled("[", "[],", "[]]")),
        Configuration("four mebibytes of line breaks within", "RAS101", () => Filled("{", "\n", "")),
        Configuration("ten thousand levels of lists", "RAS112", () => Nested("[", "]", 10_000)),
        Configuration("ten thousand levels of objects", "RAS112", () => Nested("{\"a\":", "}", 10_000)),
        Configuration("a hundred thousand levels in a note", "RAS112", () => With(root: "\"x-deep\": " + Nested("[{\"a\":", "}]", 100_000))),
        Configuration("one level too many in a note", "RAS112", () => With(root: "\"x-deep\": " + Nested("[", "]", 32))),
        Configuration("as many levels as there may be in a note", "", () => With(root: "\"x-deep\": " + Nested("[", "]", 31))),
        Configuration("levels opened and closed again and again", "", () => With(root: "\"x-deep\": [" + Repeat(Nested("[", "]", 30) + ",", 5_000) + "1]")),
        Configuration("a million names in one object", "RAS112", () => With(root: Filled("", 1_000_000, i => $"\"x-{i}\":0", ""))),
        Configuration("two hundred thousand notes", "", () => With(root: Filled("", 200_000, i => $"\"x-{i}\":0", ""))),
        Configuration("two hundred thousand unknown names", "RAS103 RAS118", () => With(root: Filled("", 200_000, i => $"\"n{i}\":0", ""))),
        Configuration("one name three hundred thousand times", "RAS104 RAS118", () => With(root: Filled("", 300_000, _ => "\"x-a\":0", ""))),
        Configuration("one name twice, once escaped", "RAS104", With(root: "\"x-a\": 1, \"x-\\u0061\": 2")),
        Configuration("every property twice", "RAS104", "{" + Body() + "," + Body() + "}"),
        Configuration("names that differ in what cannot be seen", "RAS103", With(root: "\"title\u200B\": \"a\", \"\u200Btitle\": \"b\"")),
        Configuration("names that begin as those of prototypes do", "RAS103", With(root: "\"__proto__\": { \"id\": \"x\" }, \"constructor\": 1")),
        Configuration("a name without letters", "RAS103", With(root: "\"\": 1")),
        Configuration("a name of a mebibyte", "RAS103", () => With(root: $"\"{new string('n', 1 << 20)}\": 1")),
        Configuration("a note of four mebibytes in escapes", "", () => With(root: "\"x-a\": \"" + Repeat("\\u0041", 690_000) + "\"")),
        Configuration("a document within a document", "RAS102 RAS103 RAS107", $$"""{ "configuration": {{With()}} }"""),
        Configuration("a list of a document", "RAS106", $"[{With()}]"),
        Configuration("two documents", "RAS101", With() + With()),
        Configuration("two documents with a record separator between", "RAS101", With() + "\u001e" + With()),
        Configuration("nulls everywhere", "RAS105", """{ "formatVersion": null, "id": null, "version": null, "title": null, "period": null, "questions": [ null ], "domains": [ null ], "budget": null }"""),
        Configuration("objects everywhere", "RAS106", """{ "formatVersion": {}, "id": {}, "version": {}, "title": {}, "period": {}, "questions": {}, "domains": {}, "budget": { "pointPrice": {} } }"""),
        Configuration("lists everywhere", "RAS106", """{ "formatVersion": [], "id": [], "version": [], "title": [], "period": [], "questions": [ [] ], "domains": [ [] ], "budget": [] }"""),
        Configuration("a text instead of a document", "RAS106", "\"configuration\""),
        Configuration("a mark-up document", "RAS101", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"cc\">]><a>&b;</a>"),
        Configuration("a page", "RAS101", "<!doctype html><title>404 Not Found</title>"),
        Configuration("a YAML document", "RAS101", "id: small\nquestions:\n  - &a [*a, *a]\n"),
        Configuration("a script", "RAS101", "(function(){ return {}; })()"),
        Configuration("the guard against scripts that some services put first", "RAS101", ")]}',\n" + With()),
        Configuration("a format version of tomorrow", "RAS102", With().Replace("\"formatVersion\": 1", "\"formatVersion\": 2")),
        Configuration("a format version below nothing", "RAS102", With().Replace("\"formatVersion\": 1", "\"formatVersion\": -1")),
        Configuration("a format version of many digits", "RAS102", () => With().Replace("\"formatVersion\": 1", "\"formatVersion\": 1" + new string('0', 100_000))),
        Bytes("a byte-order mark twice", "RAS101", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Utf8(With())]),
        Bytes("a byte-order mark and nothing else", "RAS101", [0xEF, 0xBB, 0xBF]),
        Bytes("half a byte-order mark", "RAS113", [0xEF, 0xBB, .. Utf8(With())]),
        Bytes("UTF-16 with a mark", "RAS113", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(With())]),
        Bytes("UTF-16 the other way round", "RAS113", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(With())]),
        Bytes("UTF-16 without a mark", "RAS113", Encoding.Unicode.GetBytes(With())),
        Bytes("UTF-32", "RAS113", Encoding.UTF32.GetBytes(With())),
        Bytes("a zero byte at the start", "RAS113", [0, .. Utf8(With())]),
        Bytes("a zero byte at the end", "RAS101", [.. Utf8(With()), 0]),
        Bytes("zero bytes and nothing else", "RAS113", new byte[1000]),
        Bytes("a slash in two bytes", "RAS113", Put(0xC0, 0xAF)),
        Bytes("a zero in two bytes", "RAS113", Put(0xC0, 0x80)),
        Bytes("a slash in three bytes", "RAS113", Put(0xE0, 0x80, 0xAF)),
        Bytes("half a surrogate pair in three bytes", "RAS113", Put(0xED, 0xA0, 0x80)),
        Bytes("a surrogate pair in six bytes", "RAS113", Put(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)),
        Bytes("a character beyond the last", "RAS113", Put(0xF4, 0x90, 0x80, 0x80)),
        Bytes("a character that breaks off", "RAS113", Put(0xE2, 0x82)),
        Bytes("a byte that never stands in UTF-8", "RAS113", Put(0xFF)),
        Bytes("a pound sign in Windows-1252", "RAS113", Put(0xA3)),
        Bytes("bytes that go on with nothing before", "RAS113", [.. Enumerable.Repeat((byte)0x80, 100_000)]),
        Bytes("a packed file", "RAS113", Packed(With())),
        Bytes("a picture", "RAS113", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13]),
        Bytes("every byte once", "RAS113", [.. Enumerable.Range(0, 256).Select(i => (byte)i)]),
        Configuration("a high half of a pair, escaped", "RAS113", With(root: "\"x-a\": \"\\uD83D\"")),
        Configuration("a low half of a pair, escaped", "RAS113", With(root: "\"x-a\": \"\\uDE00\"")),
        Configuration("a pair the wrong way round", "RAS113", With(root: "\"x-a\": \"\\uDE00\\uD83D\"")),
        Configuration("a high half before another escape", "RAS113", With(root: "\"x-a\": \"\\uD83D\\u0041\"")),
        Configuration("a high half at the very end", "RAS101", "{\"x-a\": \"\\uD83"),
        Configuration("half a pair in a name", "RAS113", With(root: "\"x-\\uD83D\": 1")),
        Configuration("half a pair in an id", "RAS111 RAS113", With(root: "\"x-a\": 1", question: "\"id\": \"a\\uD83D\"")),
        Configuration("half a pair twice in names, which would be one name if mended", "RAS104 RAS113", With(root: "\"x-\\uD83D\": 1, \"x-\\uDE00\": 2")),
        Configuration("a hundred thousand halves of pairs", "RAS113 RAS118", () => With(root: "\"x-a\": [" + Repeat("\"\\uD83D\",", 100_000) + "1]")),
        Configuration("an escape that is none", "RAS101", With(root: "\"x-a\": \"\\u00G0\"")),
        Configuration("an escape that breaks off", "RAS101", "{\"x-a\": \"\\u00"),
    ];

    private static HostileInput Bytes(string name, string codes, byte[] bytes) => new(name, HostileKind.Configuration, codes, () => bytes);

    /// <summary>The small document with bytes inside a note.</summary>
    private static byte[] Put(params byte[] bytes)
    {
        var parts = With(root: "\"x-a\": \"?\"").Split('?');
        return [.. Utf8(parts[0]), .. bytes, .. Utf8(parts[1])];
    }

    private static byte[] Packed(string text)
    {
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
            zip.Write(Utf8(text));
        return packed.ToArray();
    }
}
