using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine.Calibration;

/// <summary>Writes a report as plain text of at most 100 columns where words allow. Pictures are left out: their figures stand in tables.</summary>
internal static class ReportText
{
    private const int Width = 100;

    public static string Write(CommitteeReport report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append('\n').Append('=', report.Title.Length).Append('\n');
        foreach (var section in report.Sections)
        {
            text.Append('\n').Append(section.Heading).Append('\n').Append('-', section.Heading.Length).Append('\n');
            foreach (var block in section.Blocks)
                Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportBlock block)
    {
        switch (block)
        {
            case ReportParagraph paragraph:
                Wrapped(text, "", paragraph.Text);
                break;
            case ReportList list:
                foreach (var entry in list.Entries)
                    Wrapped(text, "- ", entry);
                break;
            case ReportTable table:
                Write(text, table);
                break;
        }
    }

    private static void Write(StringBuilder text, ReportTable table)
    {
        text.Append('\n').Append(table.Caption).Append('\n');
        var widths = table.Columns.Select((c, i) => table.Rows.Select(r => r[i].Text.Length).Append(c.Length).Max()).ToArray();
        Line(text, table.Columns.Select(c => new ReportCell(c)).ToArray(), widths, table);
        foreach (var row in table.Rows)
            Line(text, row, widths, table);
    }

    private static void Line(StringBuilder text, IReadOnlyList<ReportCell> cells, int[] widths, ReportTable table)
    {
        var parts = cells.Select((c, i) => table.Rows.Any(r => r[i].IsFigure) ? c.Text.PadLeft(widths[i]) : c.Text.PadRight(widths[i]));
        text.Append("  ").Append(string.Join("  ", parts).TrimEnd()).Append('\n');
    }

    private static void Wrapped(StringBuilder text, string mark, string words)
    {
        var line = mark;
        foreach (var word in words.Split(' '))
        {
            if (line.Length > mark.Length && line.Length + word.Length + 1 > Width)
            {
                text.Append(line).Append('\n');
                line = new string(' ', mark.Length);
            }

            line += (line.Trim().Length > 0 && line != mark ? " " : "") + word;
        }

        text.Append(line).Append('\n');
    }
}
