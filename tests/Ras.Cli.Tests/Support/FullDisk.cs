using System;
using System.IO;

namespace Ras.Cli.Tests;

/// <summary>An output that takes so many bytes and no more.</summary>
internal sealed class FullDisk(int bytes) : Stream
{
    /// <summary>What a full disk is called by the system.</summary>
    private const int NoSpace = 28;

    private readonly MemoryStream _written = new();

    /// <summary>What it took.</summary>
    public byte[] Written => _written.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var room = (int)Math.Min(count, bytes - _written.Length);
        _written.Write(buffer, offset, room);
        if (room < count)
            throw new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : NoSpace);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
