using System.Globalization;
using System.Text;

namespace Ras.Engine;

/// <summary>Writes a page as one HTML document: headings in order, tables with captions and heads, bars that only repeat a figure, no script.</summary>
internal static class HtmlRenderer
{
    private const string Style =
        "body{font:1.1rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;margin:0}"
        + "main{max-width:46rem;margin:0 auto;padding:1rem}"
        + "h1{font-size:1.6rem;line-height:1.25;margin:1rem 0}h2{font-size:1.3rem;margin:2rem 0 .5rem;border-top:1px solid #b1b4b6;padding-top:1rem}h3{font-size:1.1rem;margin:1.5rem 0 .5rem}"
        + ".figure{font-size:1.5rem;font-weight:bold;border-left:.6rem solid #1d70b8;padding:.5rem 1rem;margin:1rem 0;background:#f3f2f1}"
        + ".scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}caption{text-align:left;font-weight:bold;padding:.25rem 0}"
        + "th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #b1b4b6;font-weight:normal}thead th{font-weight:bold}"
        + ".n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.total th,.total td{font-weight:bold;border-top:2px solid #0b0c0c}"
        + ".heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}"
        + "svg{display:block;max-width:100%}"
        + "@media print{main{max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}";

    public static string Write(Page page)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Escaped(page.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Escaped(page.Title)).Append("</title>\n");
        html.Append("<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>").Append(Escaped(page.Title)).Append("</h1>\n");
        PageBlock? before = null;
        foreach (var block in page.Blocks)
        {
            Write(html, block, before is PageHeading);
            before = block;
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, PageBlock block, bool underHeading)
    {
        switch (block)
        {
            case PagePicture picture:
                HtmlPicture.Write(html, picture, table => Write(html, table, default));
                break;
            case PageHeading heading:
                html.Append("<h").Append(heading.Level).Append('>').Append(Escaped(heading.Text)).Append("</h").Append(heading.Level).Append(">\n");
                break;
            case PageParagraph paragraph:
                html.Append(paragraph.IsFigure ? "<p class=\"figure\">" : "<p>").Append(Escaped(paragraph.Text)).Append("</p>\n");
                break;
            case PageList list:
                html.Append("<ul>\n");
                foreach (var entry in list.Entries)
                    html.Append("<li>").Append(Escaped(entry)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
            case PageTable table:
                Write(html, table, underHeading);
                break;
        }
    }

    private static void Write(StringBuilder html, PageTable table, bool underHeading)
    {
        var words = table.Headers.Count - table.Figures;
        // Why: under a heading that says the same, a caption is for those who hear the page.
        html.Append("<div class=\"scroll\"><table>\n<caption").Append(underHeading ? " class=\"heard\">" : ">").Append(Escaped(table.Caption)).Append("</caption>\n<thead><tr>");
        for (var i = 0; i < table.Headers.Count; i++)
            html.Append(i < words ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">").Append(Escaped(table.Headers[i])).Append("</th>");

        // Why: a bar says nothing that the figure beside it does not, so that those who hear the page lose nothing.
        if (table.BarHeader is { } bars)
            html.Append("<td aria-hidden=\"true\">").Append(Escaped(bars)).Append("</td>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = i == 0 ? "th scope=\"row\"" : i < words ? "td" : "td class=\"n\"";
                html.Append('<').Append(cell).Append('>').Append(Escaped(row.Cells[i])).Append(i == 0 ? "</th>" : "</td>");
            }

            if (table.BarHeader is not null)
                html.Append("<td aria-hidden=\"true\">").Append(Bar(row.Bar)).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static string Bar(int? hundredths) => hundredths is { } width
        ? string.Format(CultureInfo.InvariantCulture, "<svg width=\"100\" height=\"16\" viewBox=\"0 0 100 16\" focusable=\"false\"><rect width=\"100\" height=\"16\" fill=\"#f3f2f1\"/><rect width=\"{0}\" height=\"16\" fill=\"#1d70b8\"/></svg>", width)
        : "";

    private static string Escaped(string words) => HtmlText.Escaped(words);
}
