using System.Text;

namespace Ras.Engine;

/// <summary>Words as Markdown text: nothing of the author's becomes markup.</summary>
internal static class MarkdownText
{
    /// <summary>Words at the beginning of a block, where a number, a dash or a plus would begin a list, and spaces would make code.</summary>
    public static string Block(string words)
    {
        var escaped = Escaped(words.TrimStart());
        var digits = 0;
        while (digits < escaped.Length && char.IsDigit(escaped[digits]))
            digits++;
        if (digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')')
            return escaped.Insert(digits, "\\");
        return escaped.Length > 0 && escaped[0] is '-' or '+' or '=' ? "\\" + escaped : escaped;
    }

    /// <summary>The author's words as words: nothing in them becomes a mark, a link or a table.</summary>
    public static string Escaped(string words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (c is '\n' or '\r' or '\t')
                text.Append(' ');
            else if (char.IsControl(c))
                text.Append('\uFFFD');
            else if (c is '&')
                text.Append("&amp;");
            else if (c is '<')
                text.Append("&lt;");
            else if (c is ':' && IsAt(words, i, "://"))
                text.Append("&#58;");
            else if (c is '.' && i >= 3 && IsAt(words, i - 3, "www."))
                text.Append("&#46;");
            else
                text.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '>' or '!' or '@' ? "\\" : "").Append(c);
        }

        return text.ToString();
    }

    // Why: some readers of Markdown make a link of every address that stands in words.
    private static bool IsAt(string words, int at, string mark) => string.CompareOrdinal(words, at, mark, 0, mark.Length) == 0;
}
