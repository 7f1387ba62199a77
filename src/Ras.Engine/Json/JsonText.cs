using System;
using System.Globalization;
using System.Text;

namespace Ras.Engine;

/// <summary>Text inside JSON: where bytes stop being UTF-8, what an escaped string says, and how a string is written in canonical form.</summary>
internal static class JsonText
{
    /// <summary>The offset of the first byte that is not UTF-8 (RFC 3629), or -1.</summary>
    public static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes.Slice(i));
            if (length == 0)
                return i;
            i += length;
        }

        return -1;
    }

    /// <summary>What the raw content of a JSON string says; half a surrogate pair becomes U+FFFD and is told.</summary>
    public static string Unescape(ReadOnlySpan<byte> raw, out bool halfPair)
    {
        halfPair = false;
        if (raw.IndexOf((byte)'\\') < 0)
            return Framework.Utf8ToString(raw);
        var escaped = Framework.Utf8ToString(raw);
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
                text.Append(escaped[i]);
            else if (escaped[++i] == 'u')
                i += AppendUnicode(escaped, i, text, ref halfPair);
            else
                text.Append(Named(escaped[i]));
        }

        return text.ToString();
    }

    /// <summary>A string as RFC 8785 writes it: quoted, with no escape but those that JSON needs.</summary>
    public static void AppendQuoted(StringBuilder json, string text)
    {
        json.Append('"');
        if (IsPlain(text))
        {
            json.Append(text).Append('"');
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var escape = c switch { '"' => "\\\"", '\\' => "\\\\", '\b' => "\\b", '\t' => "\\t", '\n' => "\\n", '\f' => "\\f", '\r' => "\\r", _ => null };
            if (escape is not null)
                json.Append(escape);
            else if (c < ' ' || IsHalfPair(text, i))
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        json.Append('"');
    }

    /// <summary>Whether a text is ASCII of which JSON escapes nothing.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or >= '\x80' or '"' or '\\')
                return false;
        }

        return true;
    }

    /// <summary>Whether a text holds half a surrogate pair, which no UTF-8 can say.</summary>
    public static bool HasHalfPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHalfPair(text, i))
                return true;
        }

        return false;
    }

    /// <summary>The text with U+FFFD for every half of a surrogate pair.</summary>
    public static string WithoutHalfPairs(string text)
    {
        if (!HasHalfPair(text))
            return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
            characters[i] = IsHalfPair(text, i) ? '\uFFFD' : characters[i];
        return new(characters);
    }

    private static bool IsHalfPair(string text, int at) => char.IsSurrogate(text[at])
        && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        && !(char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    private static int AppendUnicode(string escaped, int at, StringBuilder text, ref bool halfPair)
    {
        var first = Hex(escaped, at + 1);
        if (!char.IsSurrogate(first))
        {
            text.Append(first);
            return 4;
        }

        var paired = char.IsHighSurrogate(first) && at + 10 < escaped.Length && escaped[at + 5] == '\\' && escaped[at + 6] == 'u'
            && char.IsLowSurrogate(Hex(escaped, at + 7));
        if (!paired)
        {
            halfPair = true;
            text.Append('\uFFFD');
            return 4;
        }

        text.Append(first).Append(Hex(escaped, at + 7));
        return 10;
    }

    private static char Hex(string text, int at) =>
        (char)int.Parse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Named(char escape) => escape switch
    {
        'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escape,
    };

    /// <summary>How many bytes the character takes that begins here; 0 where none does.</summary>
    public static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[0];
        if (first < 0x80)
            return 1;
        var (length, least, most) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || length > bytes.Length || bytes[1] < least || bytes[1] > most)
            return 0;
        for (var i = 2; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }
}
