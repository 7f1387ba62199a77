using System;

namespace Ras.Cli;

/// <summary>Takes one record of CSV apart, cell by cell, without copying any.</summary>
/// <remarks>Invariant: the record comes from a <see cref="CsvRowReader"/> and has no fault, so its quotes are closed.</remarks>
internal ref struct CsvCells(ReadOnlySpan<byte> row, byte delimiter)
{
    private readonly ReadOnlySpan<byte> _row = row;
    private int _at = -1;

    /// <summary>The cell as it stands in the record: with its quotes, and each quote within it twice.</summary>
    public ReadOnlySpan<byte> Raw { get; private set; }

    /// <summary>Where the cell begins in the record.</summary>
    public int Start { get; private set; }

    /// <summary>Goes on to the next cell; false where there is none.</summary>
    public bool Next()
    {
        if (_at == _row.Length)
            return false;
        Start = _at + 1;
        var rest = _row[Start..];
        var length = rest is [(byte)'"', ..] ? Closed(rest) : rest.IndexOf(delimiter);
        Raw = length < 0 ? rest : rest[..length];
        _at = Start + Raw.Length;
        return true;
    }

    private static int Closed(ReadOnlySpan<byte> rest)
    {
        var at = 1;
        while (rest[at..].IndexOf((byte)'"') is >= 0 and var next)
        {
            at += next + 1;
            if (at == rest.Length || rest[at] != (byte)'"')
                return at;
            at++;
        }

        return rest.Length;
    }
}

/// <summary>What cells hold.</summary>
internal static class CsvCell
{
    /// <summary>What a cell says, less white space around it; a cell in quotes with quotes in it is copied into a buffer of at least its length.</summary>
    public static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> raw, Span<byte> buffer)
    {
        // Why first: nearly every cell is a word without anything around it.
        if (raw is [> (byte)' ' and not (byte)'"', .., > (byte)' '] or [> (byte)' ' and not (byte)'"'] or [])
            return raw;
        if (raw[0] != (byte)'"')
            return raw.Trim(" \t"u8);
        var within = raw[1..^1];
        if (!within.Contains((byte)'"'))
            return within.Trim(" \t"u8);
        var length = 0;
        for (var i = 0; i < within.Length; i++)
        {
            buffer[length++] = within[i];
            if (within[i] == (byte)'"')
                i++;
        }

        return buffer[..length].Trim(" \t"u8);
    }

    /// <summary>What a cell says.</summary>
    public static string Text(ReadOnlySpan<byte> raw)
    {
        Span<byte> buffer = raw.Length <= 512 ? stackalloc byte[512] : new byte[raw.Length];
        return System.Text.Encoding.UTF8.GetString(Value(raw, buffer));
    }
}
