using System;
using System.IO;

namespace Ras.Cli;

/// <summary>An input of which the beginning was looked at and is still given to whoever reads it.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _input;
    private readonly byte[] _head = new byte[1 << 12];
    private int _from;
    private readonly int _to;

    public PeekedStream(Stream input)
    {
        _input = input;
        _to = input.Read(_head, 0, _head.Length);
    }

    /// <summary>The beginning of the input; empty where it has nothing.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(_from, _to - _from);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_from == _to)
            return _input.Read(buffer, offset, count);
        var given = Math.Min(count, _to - _from);
        Head[..given].CopyTo(buffer.AsSpan(offset));
        _from += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _input.Dispose();
        base.Dispose(disposing);
    }
}
