using System.Text;

namespace Ras.Engine;

/// <summary>Writes a page as Markdown.</summary>
internal static class MarkdownRenderer
{
    public static string Write(Page page)
    {
        var text = new StringBuilder("# ").Append(Escaped(page.Title)).Append('\n');
        foreach (var block in page.Blocks)
            Write(text.Append('\n'), block);
        return text.ToString();
    }

    private static void Write(StringBuilder text, PageBlock block)
    {
        switch (block)
        {
            case PagePicture picture:
                Write(text, picture.Table);
                break;
            case PageHeading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Text)).Append('\n');
                break;
            case PageParagraph { IsFigure: true } figure:
                text.Append("**").Append(Escaped(figure.Text)).Append("**\n");
                break;
            case PageParagraph paragraph:
                text.Append(Escaped(paragraph.Text)).Append('\n');
                break;
            case PageList list:
                foreach (var entry in list.Entries)
                    text.Append("- ").Append(Escaped(entry)).Append('\n');
                break;
            case PageTable table:
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

    private static void Row(StringBuilder text, System.Collections.Generic.IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    /// <summary>The author's words as words: nothing in them becomes a mark, a link or a table.</summary>
    private static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words)
        {
            if (c is '\n' or '\r' or '\t')
                text.Append(' ');
            else if (c is '&')
                text.Append("&amp;");
            else if (c is '<')
                text.Append("&lt;");
            else
                text.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '>' or '!' ? "\\" : "").Append(c);
        }

        return text.ToString();
    }
}
