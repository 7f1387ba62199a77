using System;
using System.Text;

namespace Ras.Cli;

/// <summary>Writes records of CSV that a spreadsheet opens as what they are.</summary>
/// <remarks>
/// A spreadsheet takes a cell that begins with =, +, -, @, a tab or a carriage return as a formula and runs it, whatever is in it. Such
/// a cell gets an apostrophe in front, which spreadsheets show as text; one that is a plain number, such as -12.50, is left a number.
/// </remarks>
internal sealed class CsvRecord(ByteWriter bytes, byte delimiter, bool raw)
{
    private bool _isFirst = true;

    public ByteWriter Bytes { get; } = bytes;

    public void End()
    {
        Bytes.Write((byte)'\n');
        _isFirst = true;
    }

    /// <summary>Begins a cell whose content the caller writes and that needs no quotes.</summary>
    public void Begin()
    {
        if (!_isFirst)
            Bytes.Write(delimiter);
        _isFirst = false;
    }

    public void Cell(string text)
    {
        Span<byte> buffer = text.Length <= 256 ? stackalloc byte[1024] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        Cell(buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
    }

    public void Cell(ReadOnlySpan<byte> value)
    {
        Begin();
        var isFormula = !raw && LooksLikeFormula(value);
        if (!isFormula && !NeedsQuotes(value))
        {
            Bytes.Write(value);
            return;
        }

        Bytes.Write((byte)'"');
        if (isFormula)
            Bytes.Write((byte)'\'');
        while (value.IndexOf((byte)'"') is >= 0 and var quote)
        {
            Bytes.Write(value[..(quote + 1)]);
            Bytes.Write((byte)'"');
            value = value[(quote + 1)..];
        }

        Bytes.Write(value);
        Bytes.Write((byte)'"');
    }

    private bool NeedsQuotes(ReadOnlySpan<byte> value) =>
        value.IndexOfAny((byte)'"', (byte)'\n', (byte)'\r') >= 0 || value.Contains(delimiter) || value is [(byte)' ', ..] or [.., (byte)' '];

    private static bool LooksLikeFormula(ReadOnlySpan<byte> value) =>
        (value is [(byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r', ..] && !IsNumber(value))
        || value.StartsWith("＝"u8) || value.StartsWith("＋"u8) || value.StartsWith("－"u8) || value.StartsWith("＠"u8);

    /// <summary>Whether a cell is a plain number, with or without a sign.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> value)
    {
        var digits = value[0] is (byte)'-' or (byte)'+' ? value[1..] : value;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var rest = point < 0 ? "0"u8 : digits[(point + 1)..];
        return whole.Length > 0 && rest.Length > 0 && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !rest.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
