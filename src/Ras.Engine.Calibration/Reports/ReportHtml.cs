using System.Linq;
using System.Text;

namespace Ras.Engine.Calibration;

/// <summary>Writes a report as one HTML document: it reads well on a telephone, on paper and aloud.</summary>
internal static class ReportHtml
{
    private const string Style =
        "body{margin:0;background:#fff;color:#0b0c0c;font:1.05rem/1.5 Arial,Helvetica,sans-serif}main{max-width:50rem;margin:0 auto;padding:1rem}"
        + "h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.35rem;margin-top:2.2rem;border-top:1px solid #b1b4b6;padding-top:1rem}"
        + ".figure{font-size:1.35rem;font-weight:bold;border-left:.4rem solid #1d5fa8;padding:.2rem 0 .2rem 1rem}"
        + ".wide{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
        + "th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #b1b4b6}.n{text-align:right;white-space:nowrap}thead .n{white-space:normal}"
        + "tbody th{font-weight:normal;min-width:5rem}svg{display:block;width:100%;max-width:42rem;height:auto;margin:1rem 0}"
        + "@media print{main{max-width:none}h2{break-after:avoid}tr,svg{break-inside:avoid}}";

    public static string Write(CommitteeReport report)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(HtmlText.Escaped(report.Title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append("<h1>").Append(HtmlText.Escaped(report.Title)).Append("</h1>\n");
        foreach (var section in report.Sections)
        {
            html.Append("<h2>").Append(HtmlText.Escaped(section.Heading)).Append("</h2>\n");
            foreach (var block in section.Blocks)
                Write(html, block);
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, ReportBlock block)
    {
        switch (block)
        {
            case ReportParagraph paragraph:
                html.Append(paragraph.IsFigure ? "<p class=\"figure\">" : "<p>").Append(HtmlText.Escaped(paragraph.Text)).Append("</p>\n");
                break;
            case ReportList list:
                html.Append("<ul>\n");
                foreach (var entry in list.Entries)
                    html.Append("<li>").Append(HtmlText.Escaped(entry)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
            case ReportPicture picture:
                html.Append(picture.Svg);
                break;
            case ReportTable table:
                Write(html, table);
                break;
        }
    }

    private static void Write(StringBuilder html, ReportTable table)
    {
        html.Append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(HtmlText.Escaped(table.Caption)).Append("\">\n<table>\n<caption>")
            .Append(HtmlText.Escaped(table.Caption)).Append("</caption>\n<thead><tr>");
        var figures = table.Columns.Select((_, i) => i > 0 && table.Rows.Any(r => r[i].IsFigure)).ToArray();
        for (var i = 0; i < table.Columns.Count; i++)
            html.Append(figures[i] ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Append(HtmlText.Escaped(table.Columns[i])).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(HtmlText.Escaped(row[0].Text)).Append("</th>");
            for (var i = 1; i < row.Count; i++)
                html.Append(figures[i] ? "<td class=\"n\">" : "<td>").Append(HtmlText.Escaped(row[i].Text)).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }
}
