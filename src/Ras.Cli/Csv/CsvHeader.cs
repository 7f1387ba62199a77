using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Cli;

/// <summary>The names of columns of a CSV input, from its first record.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> _places;

    private CsvHeader(IReadOnlyList<string> names) =>
        (Names, _places) = (names, names.Select((n, i) => KeyValuePair.Create(n, i)).ToDictionary(StringComparer.Ordinal));

    /// <summary>The names; a column without one goes by its place.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The place of a column, or -1.</summary>
    public int Find(string name) => _places.TryGetValue(name, out var place) ? place : -1;

    /// <summary>The place of a column that an option names.</summary>
    /// <exception cref="HaltException">There is no such column.</exception>
    public int Require(string name, string option) => Find(name) is >= 0 and var at
        ? at
        : throw HaltException.Call($"`{name}` at `{option}` is no column. The columns are {string.Join(", ", Names.Take(12).Select(n => $"`{n}`"))}{(Names.Count > 12 ? " and more" : "")}.");

    /// <summary>Reads a header.</summary>
    /// <exception cref="HaltException">A column stands twice, or the separator seems to be another.</exception>
    public static CsvHeader Read(ReadOnlySpan<byte> row, byte delimiter)
    {
        var names = new List<string>();
        for (var cells = new CsvCells(row, delimiter); cells.Next();)
        {
            var name = CsvCell.Text(cells.Raw);
            names.Add(name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"column {names.Count + 1}"));
        }

        if (names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw HaltException.File($"Column `{twice.Key}` stands {(twice.Count() == 2 ? "twice" : $"{twice.Count()} times")} in the header. Keep one, or give each its own name.");
        if (names.Count == 1 && delimiter == (byte)',' && row.IndexOfAny((byte)';', (byte)'\t') >= 0)
            throw HaltException.File($"The header is one column, `{Shown(names[0])}`: its separator seems to be another. Say `--separator {(row.Contains((byte)';') ? "semicolon" : "tab")}`.");
        return new(names);
    }

    private static string Shown(string name) => name.Length <= 60 ? name : name[..57] + "...";
}
