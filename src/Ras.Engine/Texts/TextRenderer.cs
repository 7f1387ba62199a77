using System.Linq;

namespace Ras.Engine;

/// <summary>Writes a page as plain text.</summary>
internal static class TextRenderer
{
    public static string Write(Page page)
    {
        var text = new TextPage();
        text.Paragraph(page.Title);
        text.Blank();
        foreach (var block in page.Blocks)
            Write(text, block);
        return text.ToString();
    }

    private static void Write(TextPage text, PageBlock block)
    {
        switch (block)
        {
            case PagePicture picture:
                Write(text, picture.Table);
                break;
            case PageHeading { Level: 2 } heading:
                text.Heading(heading.Text);
                break;
            case PageHeading heading:
                text.Blank();
                text.Paragraph(heading.Text, 2);
                break;
            case PageParagraph { IsFigure: true } figure:
                text.Paragraph(figure.Text);
                text.Blank();
                break;
            case PageParagraph paragraph:
                text.Paragraph(paragraph.Text);
                break;
            case PageList list:
                foreach (var entry in list.Entries)
                    text.Paragraph("* " + entry, 2);
                break;
            case PageTable table:
                Write(text, table);
                break;
        }
    }

    // Why: in plain text the caption would repeat the heading; columns of words are joined, and figures stand at the right.
    private static void Write(TextPage text, PageTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.IsTotal)
                text.Rule();
            var words = row.Cells.Take(row.Cells.Count - table.Figures).Where(c => c.Length > 0).ToArray();
            var figures = row.Cells.Skip(row.Cells.Count - table.Figures).Where(c => c.Length > 0).ToArray();
            var joined = words.Length > 1 && words[0].EndsWith("?", System.StringComparison.Ordinal) ? string.Join(" ", words) : string.Join(": ", words);
            if (figures.Length == 0)
                text.Paragraph(joined, 2);
            else
                text.Row(joined, string.Join(", ", figures));
        }
    }
}
