using System;
using System.IO;

namespace Ras.Cli;

/// <summary>Cuts a CSV input into records: a quote at the beginning of a cell keeps commas and line ends in it until it is closed.</summary>
internal sealed class CsvRowReader(Stream input, int blockBytes, byte delimiter) : RowReader(input, blockBytes, firstNumber: 0)
{
    private const byte Quote = (byte)'"';

    protected override bool TryFindEnd(ReadOnlySpan<byte> bytes, bool atEnd, out RowEnd end)
    {
        var at = 0;
        var lines = 1;
        while (true)
        {
            var next = bytes[at..].IndexOfAny(Quote, (byte)'\n');
            if (next < 0)
            {
                end = new(bytes.Length, bytes.Length, lines);
                return atEnd;
            }

            at += next;
            if (bytes[at] == (byte)'\n')
            {
                end = new(LineReader.WithoutReturn(bytes[..at]), at + 1, lines);
                return true;
            }

            // A quote that does not begin a cell is a character like any other, such as the inches of a screen.
            if (at > 0 && bytes[at - 1] != delimiter)
            {
                at++;
                continue;
            }

            switch (Close(bytes, at + 1, atEnd, ref lines))
            {
                case >= 0 and var closed:
                    at = closed;
                    break;
                case NeedsMore when bytes.Length < MostRowBytes:
                    end = default;
                    return false;
                default:
                    return Broken(bytes, atEnd, out end);
            }
        }
    }

    private const int NeedsMore = -1;
    private const int NotClosed = -2;

    /// <summary>The place behind the quote that closes a cell.</summary>
    private int Close(ReadOnlySpan<byte> bytes, int at, bool atEnd, ref int lines)
    {
        while (true)
        {
            var next = bytes[at..].IndexOfAny(Quote, (byte)'\n');
            if (next < 0)
                return atEnd ? NotClosed : NeedsMore;
            at += next + 1;
            if (bytes[at - 1] == (byte)'\n')
            {
                lines++;
                continue;
            }

            if (at < bytes.Length && bytes[at] == Quote)
                at++;
            else if (at == bytes.Length || (at + 1 == bytes.Length && bytes[at] == (byte)'\r'))
                return atEnd ? at : NeedsMore;
            else
                return bytes[at] == delimiter || bytes[at] == (byte)'\n' || bytes[at..] is [(byte)'\r', (byte)'\n', ..] ? at : NotClosed;
        }
    }

    /// <summary>A row whose quotes are broken is the line on which it begins.</summary>
    private static bool Broken(ReadOnlySpan<byte> bytes, bool atEnd, out RowEnd end)
    {
        var feed = bytes.IndexOf((byte)'\n');
        end = feed < 0 ? new(bytes.Length, bytes.Length, 1, IsBroken: true) : new(LineReader.WithoutReturn(bytes[..feed]), feed + 1, 1, IsBroken: true);
        return feed >= 0 || atEnd;
    }
}
