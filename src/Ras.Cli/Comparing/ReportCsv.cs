using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>The report of a comparison as CSV, a figure a row, for a spreadsheet. What is hidden has no value.</summary>
internal static class ReportCsv
{
    public static void Write(Stream output, PortfolioReport report)
    {
        var bytes = new ByteWriter();
        var record = new CsvRecord(bytes, (byte)',', raw: false);
        foreach (var row in Rows(report).Prepend(["table", "row", "measure", "value"]))
        {
            foreach (var cell in row)
                record.Cell(cell);
            record.End();
        }

        output.Write(bytes.Written.Span);
    }

    private static IEnumerable<string[]> Rows(PortfolioReport report)
    {
        yield return ["all", "", "cases", Text(report.Cases)];
        foreach (var row in Counts("all", "", report.Counts).Concat(Money("all", "", report.Totals)).Concat(Money("once", "", report.OneOff)))
            yield return row;
        yield return ["all", "", "rises", Text(report.Rises)];
        yield return ["all", "", "falls", Text(report.Falls)];
        foreach (var quantile in report.Quantiles)
        {
            var row = quantile.Percent.ToString(CultureInfo.InvariantCulture) + "%";
            yield return ["quantiles", row, "before", Text(quantile.Before)];
            yield return ["quantiles", row, "after", Text(quantile.After)];
            yield return ["quantiles", row, "change", Text(quantile.Change)];
        }

        foreach (var band in report.Bands)
            yield return ["bands", $"{band.Direction.ToString().ToLowerInvariant()} over {Text(band.MoreThan)}{(band.UpTo is { } most ? " up to " + Text(most) : "")}", "cases", Text(band.Cases)];
        foreach (var status in report.Statuses)
            yield return ["statuses", $"{StatusWords.Of(status.Before)} to {StatusWords.Of(status.After)}", "cases", Text(status.Cases)];
        foreach (var (column, group) in report.Groups.SelectMany(c => c.Groups.Select(g => (c.Name, g))))
        {
            yield return ["by " + column, group.Name, "cases", Text(group.Cases)];
            foreach (var row in Counts("by " + column, group.Name, group.Counts).Concat(Money("by " + column, group.Name, group.Totals)))
                yield return row;
        }

        if (report.Transition is { } transition)
        {
            yield return ["transition", "", "months", Text(transition.NoticeMonths)];
            yield return ["transition", "", "cases", Text(transition.Cases)];
            yield return ["transition", "", "cost", Text(transition.Cost)];
        }
    }

    private static IEnumerable<string[]> Counts(string table, string row, ChangeCounts counts) =>
    [
        [table, row, "would rise", Text(counts.Rise)], [table, row, "would fall", Text(counts.Fall)], [table, row, "same", Text(counts.Same)],
        [table, row, "new figure", Text(counts.Gained)], [table, row, "no figure any more", Text(counts.Lost)], [table, row, "no figure", Text(counts.Without)],
    ];

    private static IEnumerable<string[]> Money(string table, string row, MoneyTotals? totals) =>
        [[table, row, "sum before", Text(totals?.Before)], [table, row, "sum after", Text(totals?.After)], [table, row, "change", Text(totals?.Change)]];

    private static string Text(IFormattable? figure) => figure?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
