using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Figures as CSV, out for review and in again.</summary>
internal static class FigureTable
{
    public static void Write(Stream output, IEnumerable<FigureRow> rows)
    {
        var bytes = new ByteWriter();
        var record = new CsvRecord(bytes, (byte)',', raw: false);
        foreach (var name in FigureRow.Columns)
            record.Cell(name);
        record.End();
        foreach (var row in rows)
        {
            foreach (var cell in new[] { row.Figure.Pointer, row.Part, row.Id, row.Entry, row.Property, row.Figure.Written, "", row.Title })
                record.Cell(cell);
            record.End();
        }

        output.Write(bytes.Written.Span);
    }

    /// <summary>The new figures of an edited table, by their places. Only rows with a `new_value` change anything.</summary>
    /// <exception cref="HaltException">A row does not fit the configuration; every such row was told.</exception>
    public static IReadOnlyDictionary<string, Rational> Read(ToolStreams streams, string path, CaseForm form, IReadOnlyList<FigureRow> rows)
    {
        var figures = rows.ToDictionary(r => r.Figure.Pointer, r => r.Figure, StringComparer.Ordinal);
        var changes = new Dictionary<string, Rational>(StringComparer.Ordinal);
        var faults = 0;
        using var input = CaseInput.Open(streams, path, form);
        var header = input.Header ?? throw HaltException.File($"`{input.Name}` is no CSV. `ras tables` writes the table to edit.");
        var (pointerAt, valueAt, newAt) = (Column(header, "pointer", input.Name), header.Find("value"), Column(header, "new_value", input.Name));
        var block = new RowBlock();
        while (input.Rows.Read(block))
        {
            foreach (var row in block.Rows)
            {
                var cells = row.IsBroken ? [] : Cells(block[row], form.Delimiter);
                var fault = row.IsBroken ? "The quotes in this row are broken"
                    : cells.Length != header.Names.Count ? $"The row has {cells.Length} cells where the header has {header.Names.Count}"
                    : Take(cells[pointerAt], valueAt < 0 ? null : cells[valueAt], cells[newAt], figures, changes);
                if (fault is null)
                    continue;
                streams.Say(string.Create(CultureInfo.InvariantCulture, $"{input.Name}:{row.Line}: {fault}."));
                faults++;
            }
        }

        return faults == 0 ? changes : throw HaltException.File($"{Configurations.Count(faults, "row")} of `{input.Name}` cannot be used, so nothing is changed.");
    }

    private static string? Take(string pointer, string? value, string changed, Dictionary<string, ConfigurationFigure> figures, Dictionary<string, Rational> changes)
    {
        if (changed.Length == 0)
            return null;
        if (!figures.TryGetValue(pointer, out var figure))
            return $"No figure stands at `{pointer}`. Take the table of this very configuration: `ras tables` writes it";
        if (value is not null && Rational.TryParse(value, out var was) && was != figure.Value)
            return $"`value` at `{pointer}` is {value}, and the configuration says {figure.Written}. Leave `value` as it is and write in `new_value`; where it is another version's table, take this one's";
        if (!Rational.TryParse(changed, out var number))
            return $"`{changed}` in `new_value` is no plain number. Write it without signs and separators, such as 4.50 or 1/3";
        if (!changes.TryAdd(pointer, number))
            return $"`{pointer}` stands twice with a `new_value`. Keep one";
        return null;
    }

    private static int Column(CsvHeader header, string name, string file) =>
        header.Find(name) is >= 0 and var at ? at : throw HaltException.File($"`{file}` has no column `{name}`. `ras tables` writes the table to edit.");

    private static string[] Cells(ReadOnlySpan<byte> row, byte delimiter)
    {
        var all = new List<string>();
        for (var cells = new CsvCells(row, delimiter); cells.Next();)
            all.Add(CsvCell.Text(cells.Raw));
        return [.. all];
    }
}
