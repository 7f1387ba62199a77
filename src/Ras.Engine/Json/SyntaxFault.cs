using System;

namespace Ras.Engine;

/// <summary>Says in an author's words why a text is not JSON, from the place where reading stopped.</summary>
internal static class SyntaxFault
{
    private const string LookBefore = "Look for a comma, a quote or a bracket that is missing or too many, here or just before.";

    public static Fault At(ReadOnlySpan<byte> bytes, int offset, int open)
    {
        if (IsBlank(bytes))
            return ReadingFaults.NotJson("The document is empty.", "Write a JSON object, beginning with `{`.");
        var rest = bytes.Slice(Math.Min(offset, bytes.Length));
        if (IsBlank(rest))
            return ReadingFaults.NotJson("The text ends before it is complete.", open == 0 ? "Write one JSON object." : open == 1 ? "Close what is open: 1 bracket." : $"Close what is open: {open} brackets.");
        var found = (char)rest[0];
        var before = LastVisible(bytes.Slice(0, Math.Min(offset, bytes.Length)));
        return found switch
        {
            '/' or '#' => ReadingFaults.NotJson("A comment stands here, and JSON has none.", "Take it out, or keep it in a property whose name begins with `x-`."),
            '}' or ']' when before == ',' => ReadingFaults.NotJson("A comma stands before a closing bracket.", "Take the comma out."),
            '\'' => ReadingFaults.NotJson("A single quote stands here.", "Write double quotes."),
            '\\' => ReadingFaults.NotJson("A backslash stands here that begins no escape of JSON.", "Write two backslashes for one."),
            '\n' or '\r' => ReadingFaults.NotJson("A line ends inside a text.", "Close the quote, or write `\\n` for a new line."),
            < ' ' => ReadingFaults.NotJson("A control character stands here.", "Take it out, or write it as an escape."),
            < '\u007F' => ReadingFaults.NotJson($"`{(found == '`' ? '\'' : found)}` cannot stand here.", LookBefore),
            _ => ReadingFaults.NotJson("A character stands here that cannot.", LookBefore),
        };
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => LastVisible(bytes) == '\0';

    private static char LastVisible(ReadOnlySpan<byte> bytes)
    {
        if (JsonTree.HasByteOrderMark(bytes))
            bytes = bytes.Slice(3);
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            if (bytes[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0))
                return (char)bytes[i];
        }

        return '\0';
    }
}
