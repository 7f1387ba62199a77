namespace Ras.Engine;

/// <summary>Figures of a comparison as people read them.</summary>
internal static class ComparisonFigures
{
    /// <summary>A count, or that it is hidden.</summary>
    public static string Count(PageWords words, long? count) => count is { } shown ? Money.Number(shown) : words.Say("compare.hidden");

    /// <summary>The size of a change in percent of the sum before, to one place; null where there was none.</summary>
    public static string? Percent(MoneyTotals totals) =>
        totals.Before > 0 ? Money.Number(decimal.Round(System.Math.Abs(totals.Change) * 100 / totals.Before, 1, System.MidpointRounding.AwayFromZero)) : null;

    /// <summary>A change of a sum with its sign and, where there was a sum, its percent.</summary>
    public static string Change(PageWords words, MoneyTotals totals)
    {
        var change = words.Change(totals.Change);
        return Percent(totals) is { } percent && totals.Change != 0
            ? words.Say("diff.percent", ("change", change), ("percent", (totals.Change > 0 ? "+" : "-") + percent))
            : change;
    }
}
