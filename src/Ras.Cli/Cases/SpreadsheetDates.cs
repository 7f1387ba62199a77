using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Finds out where a spreadsheet has made a date of an option's id, such as 02-Jan of <c>1-2</c>.</summary>
internal static class SpreadsheetDates
{
    private static readonly string[] Written = ["d-MMM", "MMM-d", "d MMM", "d/M/yyyy", "M/d/yyyy", "yyyy-M-d", "d.M.yyyy", "MMM-yy", "d-MMM-yy", "d-MMM-yyyy"];

    /// <summary>The option that a cell seems to have been; null where the cell is no date, or no option looks like one.</summary>
    public static string? Find(IReadOnlyList<QuestionOption> options, string cell)
    {
        if (options.Any(o => o.Id == cell) || !DateTime.TryParseExact(cell, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return null;
        return options.Select(o => o.Id).FirstOrDefault(id => Parts(id) is { } parts && (parts == (date.Day, date.Month) || parts == (date.Month, date.Day) || parts == (date.Month, date.Year % 100)));
    }

    /// <summary>The ids that a spreadsheet takes for dates.</summary>
    public static IEnumerable<string> AtRisk(IReadOnlyList<QuestionOption> options) =>
        options.Select(o => o.Id).Where(id => Parts(id) is var (first, second) && (first is >= 1 and <= 12 || second is >= 1 and <= 12) && first <= 31 && second <= 99);

    /// <summary>The two numbers of an id such as 1-2 or 3-12; null for any other.</summary>
    private static (int First, int Second)? Parts(string id)
    {
        var parts = id.Split('-');
        return parts.Length == 2 && parts.All(p => p.Length is 1 or 2)
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first, second)
            : null;
    }
}
