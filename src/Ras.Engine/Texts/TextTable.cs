using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>A table in plain text: rows that lead to one figure, or columns under their heads where there is more to tell apart.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int Indent = 2;
    private const int LeastWidth = 10;

    public static void Write(TextPage text, PageTable table)
    {
        if (!table.InColumns && table.Figures <= 1 && table.Headers.Count - table.Figures <= 2)
            WriteRows(text, table);
        else
            WriteColumns(text, table);
    }

    /// <summary>Words joined at the left, and the figure at the right of a line of points.</summary>
    private static void WriteRows(TextPage text, PageTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.IsTotal)
                text.Rule(Indent);
            var words = row.Cells.Take(row.Cells.Count - table.Figures).Where(c => c.Length > 0).ToArray();
            var figure = table.Figures == 0 ? "" : row.Cells[row.Cells.Count - 1];
            var joined = words.Length > 1 && words[0].EndsWith("?", StringComparison.Ordinal) ? string.Join(" ", words) : string.Join(": ", words);
            if (figure.Length == 0)
                text.Paragraph(joined, Indent);
            else
                text.Row(joined, figure, Indent);
        }
    }

    private static void WriteColumns(TextPage text, PageTable table)
    {
        var widths = Widths(table);
        WriteLine(text, table, table.Headers, widths);
        text.Rule(Indent);
        foreach (var row in table.Rows)
        {
            if (row.IsTotal)
                text.Rule(Indent);
            WriteLine(text, table, row.Cells, widths);
        }
    }

    /// <summary>One row, on as many lines as its longest cell takes.</summary>
    private static void WriteLine(TextPage text, PageTable table, IReadOnlyList<string> cells, int[] widths)
    {
        var wrapped = cells.Select((c, i) => TextPage.Wrapped(c, widths[i]).ToArray()).ToArray();
        for (var line = 0; line < wrapped.Max(w => w.Length); line++)
        {
            var parts = wrapped.Select((w, i) =>
            {
                var part = line < w.Length ? w[line] : "";
                return i < table.Headers.Count - table.Figures ? part.PadRight(widths[i]) : part.PadLeft(widths[i]);
            });
            text.Line(string.Join(new string(' ', Gap), parts).TrimEnd(), Indent);
        }
    }

    /// <summary>Figures take what they need; words share the rest, each at most what it needs.</summary>
    private static int[] Widths(PageTable table)
    {
        var needed = table.Headers.Select((h, i) => table.Rows.Select(r => r.Cells[i].Length).Append(h.Length).Max()).ToArray();
        var words = table.Headers.Count - table.Figures;
        var left = TextPage.Width - Indent - (Gap * (table.Headers.Count - 1)) - needed.Skip(words).Sum();
        for (var i = 0; i < words; i++)
        {
            var fair = Math.Max(LeastWidth, left / (words - i));

            // Why: what the columns after this one do not need is free for it.
            var spare = left - needed.Skip(i + 1).Take(words - i - 1).Sum();
            needed[i] = Math.Min(needed[i], Math.Max(fair, spare));
            left -= needed[i];
        }

        return needed;
    }
}
