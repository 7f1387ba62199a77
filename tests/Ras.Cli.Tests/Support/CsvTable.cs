using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ras.Cli.Tests;

/// <summary>CSV as another library reads it, row by row and column by column.</summary>
internal sealed class CsvTable
{
    private readonly List<string[]> _rows;

    private CsvTable(List<string[]> rows) => _rows = rows;

    public string[] Header => _rows[0];

    public int Count => _rows.Count - 1;

    public string this[int row, string column] => _rows[row + 1][System.Array.IndexOf(Header, column)];

    public IEnumerable<string> Column(string name) => Enumerable.Range(0, Count).Select(r => this[r, name]);

    public static CsvTable Read(string text) => new(Records(text));

    public static List<string[]> Records(string text)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = true, BadDataFound = null });
        var rows = new List<string[]>();
        while (parser.Read())
            rows.Add(parser.Record!);
        return rows;
    }
}
