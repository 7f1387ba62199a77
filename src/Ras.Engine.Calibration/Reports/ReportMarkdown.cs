using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine.Calibration;

/// <summary>Writes a report as Markdown. Pictures are left out, but for what they show in words: their figures stand in tables.</summary>
internal static class ReportMarkdown
{
    public static string Write(CommitteeReport report)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escaped(report.Title)).Append('\n');
        foreach (var section in report.Sections)
        {
            text.Append("\n## ").Append(MarkdownText.Escaped(section.Heading)).Append('\n');
            foreach (var block in section.Blocks)
                Write(text.Append('\n'), block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportBlock block)
    {
        switch (block)
        {
            case ReportParagraph paragraph:
                text.Append(paragraph.IsFigure ? $"**{MarkdownText.Escaped(paragraph.Text)}**" : MarkdownText.Block(paragraph.Text)).Append('\n');
                break;
            case ReportList list:
                foreach (var entry in list.Entries)
                    text.Append("- ").Append(MarkdownText.Block(entry)).Append('\n');
                break;
            case ReportPicture picture:
                text.Append('*').Append(MarkdownText.Escaped(picture.Said)).Append("*\n");
                break;
            case ReportTable table:
                Write(text, table);
                break;
        }
    }

    private static void Write(StringBuilder text, ReportTable table)
    {
        text.Append("**").Append(MarkdownText.Escaped(table.Caption)).Append("**\n\n");
        Row(text, table.Columns.Select(MarkdownText.Escaped));
        Row(text, table.Columns.Select((_, i) => i > 0 && table.Rows.Any(r => r[i].IsFigure) ? "---:" : "---"));
        foreach (var row in table.Rows)
            Row(text, row.Select(c => MarkdownText.Escaped(c.Text)));
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
