using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Ras.Engine;

/// <summary>Draws a picture of bars as SVG: words and figures stand in it as text, nothing is said by colour alone, and it needs no script.</summary>
internal static class HtmlPicture
{
    // Why these sizes: on a page of 320 pixels letters are still 12 high, and on a wide one no larger than those of the page.
    private const int Width = 320;
    private const int ShownWidth = 420;
    private const int BarHeight = 14;
    private const int RowHeight = 44;
    private const int FigureWidth = 88;
    private const int KeyHeight = 26;

    /// <summary>Writes a picture, and its table to be unfolded; the table alone where nothing can be drawn.</summary>
    public static void Write(StringBuilder html, PagePicture picture, Action<PageTable> table)
    {
        if (picture.Bars.Count == 0)
        {
            table(picture.Table);
            return;
        }

        var keyHeight = picture.Key.Count > 0 ? KeyHeight : 0;
        html.AppendFormat(
            CultureInfo.InvariantCulture, "<svg role=\"img\" width=\"{0}\" viewBox=\"0 0 {1} {2}\" font-family=\"Arial,Helvetica,sans-serif\" font-size=\"14\">\n<title>",
            ShownWidth, Width, keyHeight + (picture.Bars.Count * RowHeight));
        html.Append(HtmlText.Escaped(picture.Said)).Append("</title>\n");
        WriteKey(html, picture.Key);
        for (var i = 0; i < picture.Bars.Count; i++)
            WriteBar(html, picture.Bars[i], keyHeight + (i * RowHeight));
        html.Append("</svg>\n");
        if (picture.Note is { } note)
            html.Append("<p>").Append(HtmlText.Escaped(note)).Append("</p>\n");
        html.Append("<details><summary>").Append(HtmlText.Escaped(picture.TableName)).Append("</summary>\n");
        table(picture.Table);
        html.Append("</details>\n");
    }

    private static void WriteKey(StringBuilder html, IReadOnlyList<(BarTone Tone, string Name)> key)
    {
        for (var i = 0; i < key.Count; i++)
        {
            var left = i * Width / key.Count;
            Rectangle(html, left, 2, 12, 12, key[i].Tone);
            Text(html, left + 18, 13, key[i].Name);
        }
    }

    private static void WriteBar(StringBuilder html, PictureBar bar, int top)
    {
        Text(html, 0, top + 14, bar.Name);
        var left = 0;
        foreach (var (tone, width) in bar.Parts)
        {
            // Why at least 2: a few people among many are seen too.
            var drawn = width == 0 ? 0 : Math.Max(2, width * (Width - FigureWidth) / 1000);
            if (drawn > 0)
                Rectangle(html, left, top + 20, drawn, BarHeight, tone);
            left += drawn;
        }

        Text(html, left + 6, top + 32, bar.Figure);
    }

    private static void Rectangle(StringBuilder html, int left, int top, int width, int height, BarTone tone) =>
        html.AppendFormat(CultureInfo.InvariantCulture, "<rect x=\"{0}\" y=\"{1}\" width=\"{2}\" height=\"{3}\" fill=\"{4}\"/>\n", left, top, width, height, Colour(tone));

    private static void Text(StringBuilder html, int left, int top, string text)
    {
        if (text.Length == 0)
            return;
        html.AppendFormat(CultureInfo.InvariantCulture, "<text x=\"{0}\" y=\"{1}\" fill=\"#0b0c0c\">", left, top)
            .Append(HtmlText.Escaped(text)).Append("</text>\n");
    }

    // Why these three: people who do not tell red from green tell them apart, and so does a printer without colours.
    private static string Colour(BarTone tone) => tone switch
    {
        BarTone.Fall => "#c25a00",
        BarTone.Same => "#a6acb0",
        _ => "#1d5fa8",
    };
}
