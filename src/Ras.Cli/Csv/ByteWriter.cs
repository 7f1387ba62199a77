using System;
using System.Buffers.Text;
using System.Text;

namespace Ras.Cli;

/// <summary>Bytes on their way out, in a buffer that is used again and again.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public void Write(byte one)
    {
        Room(1)[0] = one;
        Length++;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Write(string text)
    {
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>Writes a number with as many places as it has.</summary>
    public void Write(decimal number)
    {
        Utf8Formatter.TryFormat(number, Room(32), out var written);
        Length += written;
    }

    /// <summary>Writes hundredths as an amount with two places.</summary>
    public void WriteHundredths(long hundredths)
    {
        if (hundredths < 0)
            Write((byte)'-');
        var size = Math.Abs(hundredths);
        Utf8Formatter.TryFormat(size / 100, Room(24), out var written);
        Length += written;
        var cents = Room(3);
        cents[0] = (byte)'.';
        cents[1] = (byte)('0' + (size % 100 / 10));
        cents[2] = (byte)('0' + (size % 10));
        Length += 3;
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - Length < bytes)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes));
        return _bytes.AsSpan(Length);
    }
}
