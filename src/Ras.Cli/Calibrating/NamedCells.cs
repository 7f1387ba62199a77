using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Cli;

/// <summary>Reads some columns of CSV by their names. Used by one thread at a time.</summary>
internal sealed class NamedCells
{
    private readonly string[] _names;
    private readonly int[] _places;
    private readonly byte _delimiter;

    /// <summary>Looks the columns up.</summary>
    /// <param name="input">The input.</param>
    /// <param name="delimiter">What separates its cells.</param>
    /// <param name="columns">The columns, each with the option that names it; one whose option is null may be missing.</param>
    /// <exception cref="HaltException">The input is no CSV, or a column is not there.</exception>
    public NamedCells(CaseInput input, byte delimiter, IEnumerable<(string Name, string? Option)> columns)
    {
        var header = input.Header ?? throw HaltException.File($"`{input.Name}` is NDJSON, which has no columns for costs. Use a CSV.");
        var all = columns.ToArray();
        (_names, _delimiter) = ([.. all.Select(c => c.Name)], delimiter);
        _places = all.Select(c => c.Option is { } option ? header.Require(c.Name, option) : header.Find(c.Name)).ToArray();
        Texts = new string[_names.Length];
    }

    /// <summary>What the columns say in the row that was read last, in their order; empty where one is missing.</summary>
    public string[] Texts { get; }

    public void Read(RowBlock block, Row row)
    {
        Array.Fill(Texts, "");
        if (row.IsBroken)
            return;
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
