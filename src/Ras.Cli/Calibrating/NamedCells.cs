using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Cli;

/// <summary>Reads some columns of cases by their names. Used by one thread at a time.</summary>
internal sealed class NamedCells
{
    private readonly int[] _places;
    private readonly JsonColumns? _json;
    private readonly byte _delimiter;

    /// <summary>Looks the columns up.</summary>
    /// <param name="input">The input.</param>
    /// <param name="delimiter">What separates its cells.</param>
    /// <param name="columns">The columns, each with the option that names it; one whose option is null may be missing, and any may where the input is NDJSON.</param>
    /// <exception cref="HaltException">A column of a CSV is not there.</exception>
    public NamedCells(CaseInput input, byte delimiter, IEnumerable<(string Name, string? Option)> columns)
    {
        var all = columns.ToArray();
        _delimiter = delimiter;
        _places = input.Header is { } header ? all.Select(c => c.Option is { } option ? header.Require(c.Name, option) : header.Find(c.Name)).ToArray() : [];
        _json = input.Header is null ? new([.. all.Select(c => c.Name)]) : null;
        Texts = new string[all.Length];
    }

    /// <summary>What the columns say in the row that was read last, in their order; empty where one is missing.</summary>
    public string[] Texts { get; }

    public void Read(RowBlock block, Row row)
    {
        Array.Fill(Texts, "");
        if (row.IsBroken)
            return;
        if (_json is not null)
        {
            _json.Read(block[row], Texts);
            return;
        }

        var cells = new CsvCells(block[row], _delimiter);
        for (var column = 0; cells.Next(); column++)
        {
            for (var i = 0; i < _places.Length; i++)
            {
                if (_places[i] == column)
                    Texts[i] = CsvCell.Text(cells.Raw);
            }
        }
    }
}
