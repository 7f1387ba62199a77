using System;
using System.IO;
using System.Text;

namespace Ras.Cli;

/// <summary>Inputs that are not UTF-8, made UTF-8 while they are read.</summary>
internal static class TextEncodings
{
    public const string Utf8 = "utf-8";
    public const string Windows1252 = "windows-1252";
    public const string Utf16 = "utf-16";

    public static readonly string[] Names = [Utf8, Windows1252, "iso-8859-1", Utf16];

    public static Stream AsUtf8(Stream input, string encoding) => encoding switch
    {
        Windows1252 => new SingleByteStream(input, High),
        "iso-8859-1" => new SingleByteStream(input, ""),
        Utf16 => Encoding.CreateTranscodingStream(input, Encoding.Unicode, new UTF8Encoding(false)),
        _ => input,
    };

    /// <summary>The characters of windows-1252 from 0x80 to 0x9F; everywhere else a byte is the character of its number. Five places are empty.</summary>
    private const string High = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>Reads an encoding of one byte a character as UTF-8.</summary>
    private sealed class SingleByteStream(Stream input, string high) : Stream
    {
        private readonly byte[] _read = new byte[1 << 14];
        private readonly byte[] _utf8 = new byte[3 << 14];
        private int _from;
        private int _to;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_from == _to)
                Fill();
            var given = Math.Min(count, _to - _from);
            _utf8.AsSpan(_from, given).CopyTo(buffer.AsSpan(offset));
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
                input.Dispose();
            base.Dispose(disposing);
        }

        // Invariant: one byte becomes at most three, so what is read always fits.
        private void Fill()
        {
            (_from, _to) = (0, 0);
            Span<char> one = stackalloc char[1];
            foreach (var value in _read.AsSpan(0, input.Read(_read, 0, _read.Length)))
            {
                one[0] = value - 0x80 is >= 0 and < 0x20 && high.Length > 0 ? high[value - 0x80] : (char)value;
                _to += Encoding.UTF8.GetBytes(one, _utf8.AsSpan(_to));
            }
        }
    }
}
