using System.Text;

namespace Ras.Engine;

/// <summary>Writes a page as one HTML document: headings in order, tables with captions and heads, bars that only repeat a figure, no script.</summary>
internal static class HtmlRenderer
{
    private const string Style =
        "body{font:1.1rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;margin:0}"
        + "main{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}"
        + "h1{font-size:1.6rem;line-height:1.25;margin:1rem 0}h2{font-size:1.3rem;margin:2rem 0 .5rem;border-top:1px solid #b1b4b6;padding-top:1rem}h3{font-size:1.1rem;margin:1.5rem 0 .5rem}"
        + ".figure{font-size:1.5rem;font-weight:bold;border-left:.6rem solid #1d70b8;padding:.5rem 1rem;margin:1rem 0;background:#f3f2f1}"
        + "table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}caption{text-align:left;font-weight:bold;padding:.25rem 0}"
        + "th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #b1b4b6;font-weight:normal}thead th{font-weight:bold;overflow-wrap:normal}tbody th{min-width:7rem}"
        + ".n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.total th,.total td{font-weight:bold;border-top:2px solid #0b0c0c}"
        + ".w{white-space:normal}"
        + ".heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}"
        + "svg{display:block;max-width:100%}"
        + "@media(max-width:34rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}"
        + "table,caption,tbody,tr,th,td{display:block}tr{padding:.4rem 0;border-bottom:1px solid #b1b4b6}th,td{border:0;padding:.1rem 0}tbody th{min-width:0}td:empty{display:none}"
        + ".n{text-align:left;white-space:normal}.total{border-top:2px solid #0b0c0c}.total th,.total td{border:0}td[data-head]::before{content:attr(data-head) \": \";color:#505a5f}}"
        + "@media print{main{max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}";

    public static string Write(Page page)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(HtmlText.Escaped(page.Language)).Append(page.IsRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n");
        html.Append("<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(HtmlText.Escaped(page.Title)).Append("</title>\n");
        html.Append("<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>").Append(HtmlText.Escaped(page.Title)).Append("</h1>\n");
        return html.Append(WriteFragment(page)).Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>What stands below the title, without the style: that is the host's.</summary>
    public static string WriteFragment(Page page)
    {
        var html = new StringBuilder();
        PageHeading? above = null;
        foreach (var block in page.Blocks)
        {
            Write(html, block, above);
            above = block as PageHeading ?? above;
        }

        return html.ToString();
    }

    private static void Write(StringBuilder html, PageBlock block, PageHeading? above)
    {
        switch (block)
        {
            case PagePicture picture:
                HtmlPicture.Write(html, picture, table => HtmlTable.Write(html, table, above));
                break;
            case PageHeading heading:
                html.Append("<h").Append(heading.Level).Append('>').Append(HtmlText.Escaped(heading.Text)).Append("</h").Append(heading.Level).Append(">\n");
                break;
            case PageParagraph paragraph:
                html.Append(paragraph.IsFigure ? "<p class=\"figure\">" : "<p>").Append(HtmlText.Escaped(paragraph.Text)).Append("</p>\n");
                break;
            case PageList list:
                html.Append("<ul>\n");
                foreach (var entry in list.Entries)
                    html.Append("<li>").Append(HtmlText.Escaped(entry)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
            case PageTable table:
                HtmlTable.Write(html, table, above);
                break;
        }
    }
}
