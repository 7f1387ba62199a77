using System.Collections.Generic;
using System.Text;

namespace Ras.Engine;

/// <summary>Writes a page as Markdown.</summary>
internal static class MarkdownRenderer
{
    public static string Write(Page page)
    {
        var text = new StringBuilder("# ").Append(Escaped(page.Title)).Append('\n');
        PageHeading? above = null;
        foreach (var block in page.Blocks)
        {
            Write(text.Append('\n'), block, above);
            above = block as PageHeading ?? above;
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PageBlock block, PageHeading? above)
    {
        switch (block)
        {
            case PagePicture picture:
                Write(text, picture.Table, above);
                break;
            case PageHeading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Text)).Append('\n');
                break;
            case PageParagraph { IsFigure: true } figure:
                text.Append("**").Append(Escaped(figure.Text)).Append("**\n");
                break;
            case PageParagraph paragraph:
                text.Append(Block(paragraph.Text)).Append('\n');
                break;
            case PageList list:
                foreach (var entry in list.Entries)
                    text.Append("- ").Append(Block(entry)).Append('\n');
                break;
            case PageTable table:
                if (!table.IsToldBy(above))
                    text.Append('*').Append(Escaped(table.Caption)).Append("*\n\n");
                Write(text, table);
                break;
        }
    }

    private static void Write(StringBuilder text, PageTable table)
    {
        var words = table.Headers.Count - table.Figures;
        Row(text, table.Headers.Select(Escaped));
        Row(text, table.Headers.Select((_, i) => i < words ? "---" : "---:"));
        foreach (var row in table.Rows)
            Row(text, row.Cells.Select(c => row.IsTotal && c.Length > 0 ? $"**{Escaped(c)}**" : Escaped(c)));
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    /// <summary>Words at the beginning of a block, where a number, a dash or a plus would begin a list, and spaces would make code.</summary>
    private static string Block(string words)
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
    private static string Escaped(string words)
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
