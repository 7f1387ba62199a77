using System;
using System.Globalization;
using System.IO;

namespace Ras.Cli;

/// <summary>Cuts an input into rows, block by block, in constant memory.</summary>
/// <remarks>
/// Only where rows end is found here, in one quick pass; taking rows apart is left to those who work on blocks side by side.
/// A quote that is never closed, or closed and followed by more, would swallow the rows behind it. Then the line on which the
/// row begins is the row, with its fault, and the next line begins the next row: so one broken row costs one row.
/// </remarks>
internal abstract class RowReader(Stream input, int blockBytes, long firstNumber)
{
    /// <summary>The most bytes that a row may have.</summary>
    public const int MostRowBytes = 1 << 20;

    /// <summary>The most rows in a block.</summary>
    private const int MostRows = 4096;

    private byte[] _carried = [];
    private int _carriedLength;
    private bool _atEnd;
    private string? _failure;
    private bool _pastMark;
    private long _position;
    private long _line = 1;
    private long _number = firstNumber;

    /// <summary>Whether the input ended in the middle of a line, as one that was cut off does.</summary>
    public bool EndsWithinLine { get; private set; }

    /// <summary>Fills a block with the next rows, at most so many; false where there are none.</summary>
    /// <exception cref="HaltException">The input cannot be read on, a row is longer than any row of cases, or the input is UTF-16. The rows before were given.</exception>
    public bool Read(RowBlock block, int mostRows = MostRows)
    {
        block.Clear();
        if (block.Bytes.Length < Math.Max(blockBytes, _carriedLength))
            block.Bytes = new byte[Math.Max(blockBytes, _carriedLength)];
        _carried.AsSpan(0, _carriedLength).CopyTo(block.Bytes);
        var length = _carriedLength;
        var start = 0;
        while (block.Rows.Count == 0)
        {
            length = Fill(block, length);
            start = PassMark(block.Bytes.AsSpan(0, length), start);
            start = Cut(block, start, length, mostRows);
            if (_atEnd || block.Rows.Count > 0)
                break;
            if (_failure is not null)
                throw HaltException.File(string.Create(CultureInfo.InvariantCulture, $"The input cannot be read beyond row {Math.Max(0, _number - 1):#,##0} (line {_line:#,##0}): {_failure}. The rows before it are done."));
            if (length - start >= MostRowBytes)
                throw HaltException.File($"Row {_number} (line {_line}) is longer than {MostRowBytes} bytes, so this is no list of cases, or its quotes are broken.");
            if (length == block.Bytes.Length)
                block.Bytes = Grown(block.Bytes);
        }

        _carriedLength = length - start;
        if (_carried.Length < _carriedLength)
            _carried = new byte[_carriedLength];
        block.Bytes.AsSpan(start, _carriedLength).CopyTo(_carried);
        block.Position = _position - _carriedLength;
        return block.Rows.Count > 0;
    }

    /// <summary>Finds the end of the row at the beginning of some bytes; false where it lies beyond them and there are more to come.</summary>
    protected abstract bool TryFindEnd(ReadOnlySpan<byte> bytes, bool atEnd, out RowEnd end);

    private static byte[] Grown(byte[] bytes)
    {
        var more = new byte[bytes.Length * 2];
        bytes.CopyTo(more, 0);
        return more;
    }

    private int Fill(RowBlock block, int length)
    {
        while (length < block.Bytes.Length && !_atEnd && _failure is null)
        {
            var read = ReadOn(block.Bytes.AsSpan(length));
            _atEnd = read == 0 && _failure is null;
            length += read;
            _position += read;
        }

        return length;
    }

    /// <summary>Reads on; what fails is kept until the rows before it are given.</summary>
    private int ReadOn(Span<byte> room)
    {
        try
        {
            return input.Read(room);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            _failure = Documents.Why(broken);
            return 0;
        }
    }

    /// <summary>Passes over the mark with which some programs begin a file of UTF-8.</summary>
    private int PassMark(ReadOnlySpan<byte> bytes, int start)
    {
        if (_pastMark)
            return start;
        _pastMark = true;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..])
            throw HaltException.File("The input is UTF-16. Save it as CSV UTF-8, or say `--encoding utf-16`.");
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : start;
    }

    private int Cut(RowBlock block, int start, int length, int mostRows)
    {
        while (block.Rows.Count < mostRows && start < length && TryFindEnd(block.Bytes.AsSpan(start, length - start), _atEnd, out var end))
        {
            if (end.Length > 0)
                block.Add(new(start, end.Length, _number++, _line, end.IsBroken));
            EndsWithinLine = end.Next == end.Length;
            _line += end.Lines;
            start += end.Next;
        }

        return start;
    }

    /// <summary>Where a row ends.</summary>
    /// <param name="Length">How many bytes it has.</param>
    /// <param name="Next">Where the next row begins.</param>
    /// <param name="Lines">How many lines it stands on.</param>
    /// <param name="IsBroken">Whether its quotes are broken.</param>
    protected readonly record struct RowEnd(int Length, int Next, int Lines, bool IsBroken = false);
}
