using System;
using System.IO;
using System.Text;

namespace Ras.Cli.Tests;

/// <summary>An input of one row again and again, which takes no memory, and may break off.</summary>
internal sealed class RepeatedRows(string header, string row, int count, bool breaksOff = false) : Stream
{
    private readonly byte[] _row = Encoding.UTF8.GetBytes(row);
    private byte[] _now = Encoding.UTF8.GetBytes(header);
    private int _at;
    private int _left = count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var given = 0;
        while (given < buffer.Length)
        {
            if (_at == _now.Length)
            {
                if (_left-- <= 0)
                    return given > 0 || !breaksOff ? given : throw new IOException("the network name is no longer available");
                (_now, _at) = (_row, 0);
            }

            var some = Math.Min(_now.Length - _at, buffer.Length - given);
            _now.AsSpan(_at, some).CopyTo(buffer[given..]);
            (_at, given) = (_at + some, given + some);
        }

        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
