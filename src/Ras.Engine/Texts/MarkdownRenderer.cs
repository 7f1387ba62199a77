using System.Collections.Generic;
using System.Text;

namespace Ras.Engine;

/// <summary>Writes a page as Markdown.</summary>
internal static class MarkdownRenderer
{
    public static string Write(Page page)
    {
        var text = new StringBuilder("# ").Append(MarkdownText.Escaped(page.Title)).Append('\n');
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
                text.Append('#', heading.Level).Append(' ').Append(MarkdownText.Escaped(heading.Text)).Append('\n');
                break;
            case PageParagraph { IsFigure: true } figure:
                text.Append("**").Append(MarkdownText.Escaped(figure.Text)).Append("**\n");
                break;
            case PageParagraph paragraph:
                text.Append(MarkdownText.Block(paragraph.Text)).Append('\n');
                break;
            case PageList list:
                foreach (var entry in list.Entries)
                    text.Append("- ").Append(MarkdownText.Block(entry)).Append('\n');
                break;
            case PageTable table:
                if (!table.IsToldBy(above))
                    text.Append('*').Append(MarkdownText.Escaped(table.Caption)).Append("*\n\n");
                Write(text, table);
                break;
        }
    }

    private static void Write(StringBuilder text, PageTable table)
    {
        var words = table.Headers.Count - table.Figures;
        Row(text, table.Headers.Select(MarkdownText.Escaped));
        Row(text, table.Headers.Select((_, i) => i < words ? "---" : "---:"));
        foreach (var row in table.Rows)
            Row(text, row.Cells.Select(c => row.IsTotal && c.Length > 0 ? $"**{MarkdownText.Escaped(c)}**" : MarkdownText.Escaped(c)));
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
