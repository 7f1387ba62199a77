using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine;

/// <summary>A page of plain text: headings, paragraphs that wrap, and rows with a figure at the right.</summary>
internal sealed class TextPage
{
    /// <summary>How many characters a line has at most, where words allow.</summary>
    public const int Width = 96;

    private readonly StringBuilder _text = new();

    public void Heading(string heading) => _text.Append('\n').Append(Plain(heading)).Append('\n').Append('-', heading.Length).Append('\n');

    public void Blank() => _text.Append('\n');

    public void Paragraph(string words, int indent = 0)
    {
        foreach (var line in Wrapped(words, Width - indent))
            _text.Append(' ', indent).Append(line).Append('\n');
    }

    /// <summary>Words at the left, which wrap, and a figure at the right of the last line.</summary>
    public void Row(string words, string figure, int indent = 2)
    {
        figure = Plain(figure);
        var lines = Wrapped(words, Width - indent - figure.Length - 3).ToArray();
        for (var i = 0; i < lines.Length - 1; i++)
            _text.Append(' ', indent).Append(lines[i]).Append('\n');
        var last = lines[lines.Length - 1];
        var points = Width - indent - last.Length - figure.Length - 2;
        _text.Append(' ', indent).Append(last).Append(' ').Append(points < 3 ? ' ' : '.', Math.Max(0, points)).Append(' ').Append(figure).Append('\n');
    }

    /// <summary>One line as it is.</summary>
    public void Line(string line, int indent) => _text.Append(' ', indent).Append(line).Append('\n');

    /// <summary>A point of a list, with its further lines under its words.</summary>
    public void Point(string words, int indent = 2)
    {
        var mark = "* ";
        foreach (var line in Wrapped(words, Width - indent - mark.Length))
        {
            _text.Append(' ', indent).Append(mark).Append(line).Append('\n');
            mark = "  ";
        }
    }

    public void Rule(int indent = 2) => _text.Append(' ', indent).Append('-', Width - indent).Append('\n');

    public override string ToString() => _text.ToString();

    public static IEnumerable<string> Wrapped(string words, int width)
    {
        var line = new StringBuilder();
        foreach (var word in Plain(words).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>Words without what would move a terminal's cursor or colour it.</summary>
    private static string Plain(string words)
    {
        var plain = words.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
            plain[i] = plain[i] is '\n' or '\r' or '\t' ? ' ' : char.IsControl(plain[i]) ? '\uFFFD' : plain[i];
        return new(plain);
    }
}
