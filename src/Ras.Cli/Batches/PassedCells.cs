using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>What passes through a batch: the columns of a CSV that are no question; the reference of an NDJSON.</summary>
internal sealed class PassedCells
{
    private const string Reference = "reference";

    private readonly bool[]? _passes;
    private readonly int _last;
    private readonly byte _delimiter;

    public PassedCells(CaseInput input, CaseReader reader, byte delimiter)
    {
        _delimiter = delimiter;
        if (input.Header is not { } header || reader is not CsvCases cases)
        {
            Names = [Reference];
            return;
        }

        var places = cases.OtherColumns.ToArray();
        _passes = Enumerable.Range(0, header.Names.Count).Select(c => Array.IndexOf(places, c) >= 0).ToArray();
        _last = places.Length > 0 ? places[^1] : -1;
        Names = places.Select(c => header.Names[c]).ToArray();
    }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Writes them, one cell each.</summary>
    /// <param name="record">Where they are written.</param>
    /// <param name="block">The rows.</param>
    /// <param name="row">The row.</param>
    /// <param name="isWhole">Whether the row has been taken apart without a fault.</param>
    public void Write(CsvRecord record, RowBlock block, int row, bool isWhole)
    {
        var bytes = block[block.Rows[row]];
        if (_passes is null)
            record.Cell(RasJson.ReadAnswers(bytes).Reference ?? "");
        else if (isWhole || (!block.Rows[row].IsBroken && System.Text.Unicode.Utf8.IsValid(bytes)))
            WriteWhole(record, bytes);
        else
            WriteBroken(record, bytes);
    }

    private void WriteWhole(CsvRecord record, ReadOnlySpan<byte> bytes)
    {
        Span<byte> buffer = stackalloc byte[1024];
        var column = 0;
        for (var cells = new CsvCells(bytes, _delimiter); column <= _last && cells.Next(); column++)
        {
            if (_passes![column])
                record.Cell(CsvCell.Value(cells.Raw, cells.Raw.Length <= buffer.Length ? buffer : new byte[cells.Raw.Length]));
        }

        Fill(record, column);
    }

    /// <summary>Of a row whose quotes or characters are broken, what stands between separators, so that people can tell which row it is.</summary>
    private void WriteBroken(CsvRecord record, ReadOnlySpan<byte> bytes)
    {
        var column = 0;
        foreach (var cell in Encoding.UTF8.GetString(bytes).Split((char)_delimiter).Take(_passes!.Length))
        {
            if (_passes[column++])
                record.Cell(cell.Trim(' ', '"'));
        }

        Fill(record, column);
    }

    private void Fill(CsvRecord record, int column)
    {
        for (; column <= _last; column++)
        {
            if (_passes![column])
                record.Cell("");
        }
    }
}
