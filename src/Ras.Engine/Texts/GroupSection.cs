using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What would change group by group: a picture of shares for each column of groups, and a table.</summary>
internal sealed class GroupSection(PortfolioReport report, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    public void Write()
    {
        if (report.Groups.Count == 0)
            return;
        page.Heading("compare.groups");
        foreach (var column in report.Groups)
        {
            page.SubHeading(_words.Say("compare.groupBy", ("column", column.Name)));
            if (column.Groups.Count == 0)
                page.Say("compare.groupsHidden");
            else
                page.Picture(Picture(column));
        }
    }

    private PagePicture Picture(GroupColumn column)
    {
        var bars = column.Groups.Where(g => g.Cases is not null && Compared(g.Counts) is > 0).Select(Bar).ToArray();
        return new(
            _words.Say("compare.groupsSaid"), bars,
            [(BarTone.Fall, _words.Say("compare.fall")), (BarTone.Same, _words.Say("compare.same")), (BarTone.Rise, _words.Say("compare.rise"))],
            Table(column), _words.Say("compare.table"), bars.Length < column.Groups.Count ? _words.Say("compare.groupsLeftOut") : null);
    }

    /// <summary>The shares of those who have a figure before and after. A row is drawn only where all of its counts are shown.</summary>
    private PictureBar Bar(GroupResult group)
    {
        var (fall, same, rise) = (group.Counts.Fall!.Value, group.Counts.Same!.Value, group.Counts.Rise!.Value);
        var all = fall + same + rise;
        return new(
            Name(group),
            [(BarTone.Fall, PictureBar.WidthOf(fall, all)), (BarTone.Same, PictureBar.WidthOf(same, all)), (BarTone.Rise, PictureBar.WidthOf(rise, all))],
            group.Totals is { } totals && Signed(totals) is { Length: > 0 } change ? _words.Say("compare.sumShort", ("change", change)) : "");
    }

    private static string Signed(MoneyTotals totals) =>
        ComparisonFigures.Percent(totals) is { } percent ? (totals.Change > 0 ? "+" : totals.Change < 0 ? "-" : "") + percent + "%" : "";

    private static long? Compared(ChangeCounts counts) => counts.Fall + counts.Same + counts.Rise;

    private PageTable Table(GroupColumn column)
    {
        var withGained = report.Counts.Gained != 0;
        var withLost = report.Counts.Lost != 0;
        string[] keys =
        [
            "compare.group", "compare.people", "compare.fall", "compare.same", "compare.rise",
            .. withGained ? new[] { "compare.gained" } : [], .. withLost ? new[] { "compare.lost" } : [], "compare.sum", "compare.sumChange",
        ];
        return new(
            _words.Say("compare.groupBy", ("column", column.Name)), keys.Select(k => _words.Say(k)).ToArray(), keys.Length - 1,
            column.Groups.Select(g => Row(g, withGained, withLost)).ToArray());
    }

    private PageRow Row(GroupResult group, bool withGained, bool withLost)
    {
        var counts = new List<long?> { group.Cases, group.Counts.Fall, group.Counts.Same, group.Counts.Rise };
        if (withGained)
            counts.Add(group.Counts.Gained);
        if (withLost)
            counts.Add(group.Counts.Lost);
        string[] money = group.Totals is { } totals ? [_words.Pounds(totals.Before), ComparisonFigures.Change(_words, totals)] : [_words.Say("compare.hidden"), _words.Say("compare.hidden")];
        return new([Name(group), .. counts.Select(c => ComparisonFigures.Count(_words, c)), .. money]);
    }

    private string Name(GroupResult group) => group.Name.Length == 0 ? _words.Say("compare.notRecorded") : group.Name;
}
