using System;
using System.IO;

namespace Ras.Cli;

/// <summary>Cuts an input into lines.</summary>
internal sealed class LineReader(Stream input, int blockBytes) : RowReader(input, blockBytes, firstNumber: 1)
{
    protected override bool TryFindEnd(ReadOnlySpan<byte> bytes, bool atEnd, out RowEnd end)
    {
        var feed = bytes.IndexOf((byte)'\n');
        end = feed < 0 ? new(bytes.Length, bytes.Length, 1) : new(WithoutReturn(bytes[..feed]), feed + 1, 1);
        return feed >= 0 || atEnd;
    }

    /// <summary>The length of a line without the carriage return that some systems end it with.</summary>
    public static int WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line.Length - 1 : line.Length;
}
