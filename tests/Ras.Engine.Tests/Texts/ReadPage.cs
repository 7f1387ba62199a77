using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ras.Engine.Tests.Texts;

/// <summary>A page in Markdown, read as a person would: sections by their headings, with their sentences, points and tables. It knows nothing of the engine.</summary>
internal sealed class ReadPage
{
    private static readonly Regex Bar = new(@"(?<!\\)\|");
    private static readonly Regex Escape = new(@"\\(.)");
    private static readonly Regex Amount = new(@"([-+]?)(?:[£€$]|[A-Z]{3} )([0-9,]+\.[0-9]+)");

    private readonly List<(string Heading, string Under, string Line)> _lines = [];

    public ReadPage(string markdown)
    {
        var (heading, under) = ("", "");
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("## ", System.StringComparison.Ordinal))
                (heading, under) = (Plain(line[3..]), "");
            else if (line.StartsWith("### ", System.StringComparison.Ordinal))
                under = Plain(line[4..]);
            else if (line.Length > 0)
                _lines.Add((heading, under, line));
        }
    }

    /// <summary>The one line in bold at the top.</summary>
    public string Figure => Plain(_lines.First(l => l.Line.StartsWith("**", System.StringComparison.Ordinal)).Line.Trim('*'));

    public bool Has(string heading) => _lines.Any(l => l.Heading == heading);

    /// <summary>The points of a list in a section.</summary>
    public IReadOnlyList<string> Points(string heading) =>
        [.. _lines.Where(l => l.Heading == heading && l.Line.StartsWith("- ", System.StringComparison.Ordinal)).Select(l => Plain(l.Line[2..]))];

    /// <summary>The rows of the tables in a section, without their heads, each with the heading right above.</summary>
    public IReadOnlyList<(string Under, string[] Cells)> Rows(string heading)
    {
        var rows = new List<(string, string[])>();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Heading != heading || !IsRow(i) || IsRule(i) || (i + 1 < _lines.Count && IsRule(i + 1)))
                continue;
            rows.Add((_lines[i].Under, Cells(_lines[i].Line)));
        }

        return rows;
    }

    /// <summary>An amount of money as a page says it: any currency, with its sign.</summary>
    public static decimal Money(string text)
    {
        var match = Amount.Match(text);
        return decimal.Parse(match.Groups[2].Value, NumberStyles.Number, CultureInfo.InvariantCulture) * (match.Groups[1].Value == "-" ? -1 : 1);
    }

    private bool IsRow(int line) => _lines[line].Line.StartsWith("| ", System.StringComparison.Ordinal);

    private bool IsRule(int line) => _lines[line].Line.StartsWith("| ---", System.StringComparison.Ordinal);

    private static string[] Cells(string line) => [.. Bar.Split(line[1..^1]).Select(c => Plain(c.Trim().Trim('*')))];

    private static string Plain(string text) => Escape.Replace(text, "$1").Replace("&lt;", "<").Replace("&amp;", "&").Trim();
}
