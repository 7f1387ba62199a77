namespace Ras.Engine;

/// <summary>Writes a page as plain text.</summary>
internal static class TextRenderer
{
    public static string Write(Page page)
    {
        var text = new TextPage();
        text.Paragraph(page.Title);
        text.Blank();
        PageHeading? above = null;
        PageBlock? before = null;
        foreach (var block in page.Blocks)
        {
            // Why: a table after a table or a list needs air, one right under its heading does not.
            if (block is PageTable && before is not PageHeading)
                text.Blank();
            Write(text, block, above);
            (above, before) = (block as PageHeading ?? above, block);
        }

        return text.ToString();
    }

    private static void Write(TextPage text, PageBlock block, PageHeading? above)
    {
        switch (block)
        {
            case PagePicture picture:
                Write(text, picture.Table, above);
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
                    text.Point(entry);
                break;
            case PageTable table:
                if (!table.IsToldBy(above))
                    text.Paragraph(table.Caption, 2);
                TextTable.Write(text, table);
                break;
        }
    }
}
