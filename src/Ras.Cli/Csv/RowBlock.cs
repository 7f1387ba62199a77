using System;
using System.Collections.Generic;

namespace Ras.Cli;

/// <summary>Some rows of an input on their way through the tool: their bytes, and where each begins and ends. Used again and again.</summary>
internal sealed class RowBlock
{
    private readonly List<Row> _rows = [];

    /// <summary>The bytes of the rows; more than they take up.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>The rows, in the order of the input.</summary>
    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>How many bytes of the input had been read when the block was whole.</summary>
    public long Position { get; set; }

    public ReadOnlySpan<byte> this[Row row] => Bytes.AsSpan(row.Start, row.Length);

    public void Clear() => _rows.Clear();

    public void Add(Row row) => _rows.Add(row);
}

/// <summary>One row: a line of NDJSON, or a record of CSV, which may stand on several lines.</summary>
/// <param name="Start">Its first byte in the block.</param>
/// <param name="Length">How many bytes it has, without the end of its line.</param>
/// <param name="Number">Its number among the cases, from 1; a header has 0.</param>
/// <param name="Line">The line of the input on which it begins, from 1.</param>
/// <param name="IsBroken">Whether its quotes are broken, so that it cannot be taken apart.</param>
internal readonly record struct Row(int Start, int Length, long Number, long Line, bool IsBroken = false);
