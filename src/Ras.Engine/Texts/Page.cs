using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A page for people before it has a form: its title, its language, and its blocks in order.</summary>
internal sealed record Page(string Title, string Language, IReadOnlyList<PageBlock> Blocks)
{
    private static readonly HashSet<string> RightToLeft = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>Whether its language is written from right to left.</summary>
    public bool IsRightToLeft => RightToLeft.Contains(Language.Split('-')[0]);
}

/// <summary>A part of a page.</summary>
internal abstract record PageBlock;

/// <summary>A heading; 2 for a section, 3 beneath it.</summary>
internal sealed record PageHeading(int Level, string Text) : PageBlock;

/// <summary>One paragraph; the figure of a page stands out.</summary>
internal sealed record PageParagraph(string Text, bool IsFigure = false) : PageBlock;

/// <summary>A list of points.</summary>
internal sealed record PageList(IReadOnlyList<string> Entries) : PageBlock;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Headers">The head of each column; the first names the row.</param>
/// <param name="Figures">How many columns at the right hold figures.</param>
/// <param name="Rows">The rows.</param>
/// <param name="BarHeader">The head of a column of bars at the right; null where there is none.</param>
/// <param name="InColumns">Whether plain text keeps its columns under their heads, where a row is no words that lead to a figure.</param>
internal sealed record PageTable(string Caption, IReadOnlyList<string> Headers, int Figures, IReadOnlyList<PageRow> Rows, string? BarHeader = null, bool InColumns = false) : PageBlock
{
    /// <summary>Whether the heading above, or the subject of the page's part, says what the caption says.</summary>
    public bool IsToldBy(PageHeading? heading) => heading is not null && (Caption == heading.Text || Caption.StartsWith(heading.Text + ":", System.StringComparison.Ordinal));
}

/// <summary>A row of a table; a total stands under a rule, and a bar is a whole number of hundredths.</summary>
internal sealed record PageRow(IReadOnlyList<string> Cells, bool IsTotal = false, int? Bar = null);

/// <summary>What a page is written as.</summary>
public enum PageFormat
{
    /// <summary>Plain text of at most 100 columns where words allow.</summary>
    Text,

    /// <summary>Markdown, with tables as GitHub reads them.</summary>
    Markdown,

    /// <summary>One HTML document that needs nothing else: no script, no picture from elsewhere.</summary>
    Html,

    /// <summary>What stands below the title of that document, to go into a page of the host's own, which gives the title and the style: of the classes <c>figure</c> (the budget), <c>n</c> (figures of a table), <c>w</c> (long ones, which may wrap), <c>total</c> (a row) and <c>heard</c> (words for those who hear the page).</summary>
    HtmlFragment,
}
