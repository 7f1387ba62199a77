namespace Ras.Engine;

/// <summary>Writes a page as plain text.</summary>
internal static class TextRenderer
{
    public static string Write(Page page)
    {
        var text = new TextPage();
        text.Paragraph(page.Title);
        text.Blank();
        PageBlock? before = null;
        foreach (var block in page.Blocks)
        {
            Write(text, block, before);
            before = block;
        }

        return text.ToString();
    }

    private static void Write(TextPage text, PageBlock block, PageBlock? before)
    {
        switch (block)
        {
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
                    text.Point(entry);
                break;
            case PageTable table:
                if (!table.IsToldBy(before as PageHeading))
                {
                    if (before is not PageHeading)
                        text.Blank();
                    text.Paragraph(table.Caption, 2);
                }

                TextTable.Write(text, table);
                break;
        }
    }
}
