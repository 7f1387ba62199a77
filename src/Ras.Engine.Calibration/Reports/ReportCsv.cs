using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Ras.Engine.Calibration;

/// <summary>Writes the figures of a report as CSV, one a row, for a spreadsheet.</summary>
internal static class ReportCsv
{
    public static string Write(CommitteeReport report)
    {
        var csv = new StringBuilder("table,row,measure,value\n");
        foreach (var table in report.Sections.SelectMany(s => s.Blocks).OfType<ReportTable>())
        {
            foreach (var row in table.Rows)
            {
                for (var i = 1; i < row.Count; i++)
                {
                    var value = row[i].Value?.ToString(CultureInfo.InvariantCulture) ?? (row[i].IsFigure ? "" : row[i].Text);
                    csv.Append(string.Join(",", new[] { table.Id, row[0].Text, table.Columns[i], value }.Select(Cell))).Append('\n');
                }
            }
        }

        return csv.ToString();
    }

    /// <summary>A cell that a spreadsheet takes as words: what would be a formula gets an apostrophe, unless it is a plain number.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0]) && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") >= 0 ? "\"" + safe.Replace("\"", "\"\"") + "\"" : safe;
    }
}
