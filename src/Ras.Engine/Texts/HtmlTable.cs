using System.Globalization;
using System.Text;

namespace Ras.Engine;

/// <summary>Writes a table as HTML: with a caption and heads, and row by row where a screen is too narrow for columns.</summary>
/// <remarks>The roles repeat what the elements are, because browsers forget it of cells that are laid out as blocks.</remarks>
internal static class HtmlTable
{
    /// <summary>A figure with more words than this may be broken into lines, so that it does not press the other columns.</summary>
    private const int LongFigure = 24;

    public static void Write(StringBuilder html, PageTable table, PageHeading? above)
    {
        // Why: under a heading that says the same, a caption is for those who hear the page.
        html.Append("<table role=\"table\">\n<caption").Append(table.IsToldBy(above) ? " class=\"heard\">" : ">").Append(HtmlText.Escaped(table.Caption)).Append("</caption>\n");
        WriteHead(html, table);
        html.Append("<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
            WriteRow(html, table, row);
        html.Append("</tbody>\n</table>\n");
    }

    private static void WriteHead(StringBuilder html, PageTable table)
    {
        html.Append("<thead role=\"rowgroup\"><tr role=\"row\">");
        for (var i = 0; i < table.Headers.Count; i++)
            html.Append("<th role=\"columnheader\" scope=\"col\"").Append(IsFigure(table, i) ? " class=\"n\">" : ">").Append(HtmlText.Escaped(table.Headers[i])).Append("</th>");

        // Why: a bar says nothing that the figure beside it does not, so that those who hear the page lose nothing.
        if (table.BarHeader is { } bars)
            html.Append("<td aria-hidden=\"true\">").Append(HtmlText.Escaped(bars)).Append("</td>");
        html.Append("</tr></thead>\n");
    }

    private static void WriteRow(StringBuilder html, PageTable table, PageRow row)
    {
        html.Append(row.IsTotal ? "<tr role=\"row\" class=\"total\">" : "<tr role=\"row\">");
        for (var i = 0; i < row.Cells.Count; i++)
            WriteCell(html, table, i, row.Cells[i]);
        if (table.BarHeader is not null)
            html.Append("<td aria-hidden=\"true\">").Append(Bar(row.Bar)).Append("</td>");
        html.Append("</tr>\n");
    }

    private static void WriteCell(StringBuilder html, PageTable table, int column, string text)
    {
        if (column == 0)
        {
            html.Append("<th role=\"rowheader\" scope=\"row\">").Append(HtmlText.Escaped(text)).Append("</th>");
            return;
        }

        html.Append("<td role=\"cell\" data-head=\"").Append(HtmlText.Escaped(table.Headers[column])).Append('"');
        if (IsFigure(table, column))
            html.Append(text.Length > LongFigure ? " class=\"n w\"" : " class=\"n\"");
        html.Append('>').Append(HtmlText.Escaped(text)).Append("</td>");
    }

    private static bool IsFigure(PageTable table, int column) => column >= table.Headers.Count - table.Figures;

    private static string Bar(int? hundredths) => hundredths is { } width
        ? string.Format(CultureInfo.InvariantCulture, "<svg width=\"100\" height=\"16\" viewBox=\"0 0 100 16\" focusable=\"false\"><rect width=\"100\" height=\"16\" fill=\"#f3f2f1\"/><rect width=\"{0}\" height=\"16\" fill=\"#1d70b8\"/></svg>", width)
        : "";
}
