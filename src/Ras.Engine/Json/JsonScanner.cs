using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Ras.Engine;

/// <summary>Walks over UTF-8 that is JSON as long as nothing is unusual, and allocates nothing.</summary>
/// <remarks>
/// Each step moves on where it finds what it looks for. One that is false has found something wrong, or something that the
/// reader of trees must look at; where it stopped then says nothing.
/// </remarks>
/// <param name="utf8">The text.</param>
/// <param name="buffer">Where a short text with escapes is written plainly; as long as the longest that is looked for.</param>
internal ref struct JsonScanner(ReadOnlySpan<byte> utf8, Span<byte> buffer)
{
    private const ulong Ones = 0x0101010101010101;
    private const ulong Tops = 0x8080808080808080;

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly Span<byte> _buffer = buffer;

    /// <summary>Where the next byte to look at stands.</summary>
    public int At { get; private set; }

    /// <summary>What is left of the text.</summary>
    public readonly ReadOnlySpan<byte> Rest => _utf8.Slice(At);

    /// <summary>The next byte that is no white space; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        if ((uint)At < (uint)_utf8.Length && _utf8[At] > ' ')
            return _utf8[At];
        SkipSpace();
        return At < _utf8.Length ? _utf8[At] : (byte)0;
    }

    /// <summary>Passes over one byte, and white space before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(byte expected)
    {
        if (Peek() != expected)
            return false;
        At++;
        return true;
    }

    /// <summary>Passes over bytes that are known to stand here.</summary>
    public void Skip(int count) => At += count;

    /// <summary>Passes over a word, such as <c>true</c>; what follows it is looked at by the next step.</summary>
    public bool TakeWord(ReadOnlySpan<byte> word)
    {
        Peek();
        if (!Rest.StartsWith(word))
            return false;
        At += word.Length;
        return true;
    }

    /// <summary>Passes over a text in quotes, and gives what stands between them.</summary>
    /// <param name="raw">The text as it stands.</param>
    /// <param name="isPlain">Whether it holds no escape.</param>
    public bool TakeText(out ReadOnlySpan<byte> raw, out bool isPlain)
    {
        raw = default;
        isPlain = true;
        if (!Take((byte)'"'))
            return false;
        var start = At;
        var end = EndOfPlain(start);
        while (end < _utf8.Length && _utf8[end] != '"')
        {
            var length = _utf8[end] switch
            {
                (byte)'\\' => JsonEscapes.LengthOf(_utf8.Slice(end)),
                >= 0x80 => JsonText.SequenceLength(_utf8.Slice(end)),
                _ => 0,
            };
            if (length == 0)
                return false;
            isPlain &= _utf8[end] != '\\';
            end = EndOfPlain(end + length);
        }

        if (end >= _utf8.Length)
            return false;
        raw = _utf8.Slice(start, end - start);
        At = end + 1;
        return true;
    }

    /// <summary>Passes over a text that may be an id, a name or a date, and gives what it says; false where it is empty, or holds escapes and says nothing that is looked for.</summary>
    public bool TakeShortText(out ReadOnlySpan<byte> text)
    {
        if (!TakeText(out text, out var isPlain) || isPlain)
            return isPlain && !text.IsEmpty;
        if (!JsonEscapes.TryUnescape(text, _buffer, out var length))
            return false;
        text = _buffer.Slice(0, length);
        return true;
    }

    /// <summary>Passes over a number, and gives its text.</summary>
    public bool TakeNumber(out ReadOnlySpan<byte> raw)
    {
        Peek();
        var start = At;
        var end = start < _utf8.Length && _utf8[start] == '-' ? start + 1 : start;
        var whole = Digits(end);
        var isWritten = whole == 1 || (whole > 1 && _utf8[end] != '0');
        end += whole;
        if (end < _utf8.Length && _utf8[end] == '.')
        {
            var places = Digits(end + 1);
            isWritten &= places > 0;
            end += 1 + places;
        }

        if (end < _utf8.Length && (_utf8[end] | 0x20) == 'e')
        {
            end += end + 1 < _utf8.Length && _utf8[end + 1] is (byte)'+' or (byte)'-' ? 2 : 1;
            var power = Digits(end);
            isWritten &= power > 0;
            end += power;
        }

        raw = isWritten ? _utf8.Slice(start, end - start) : default;
        At = end;
        return isWritten;
    }

    /// <summary>Passes over the white space at the end; false where anything else stands there.</summary>
    public bool TakeEnd() => Peek() == 0 && At == _utf8.Length;

    private void SkipSpace()
    {
        while (At < _utf8.Length && _utf8[At] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            At++;
    }

    private readonly int Digits(int from)
    {
        var at = from;
        while (at < _utf8.Length && _utf8[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        return at - from;
    }

    /// <summary>Where the next byte stands that is a quote, a backslash, a control character or no ASCII, eight bytes at a time.</summary>
    private readonly int EndOfPlain(int from)
    {
        var at = from;
        for (; at + 8 <= _utf8.Length; at += 8)
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(_utf8.Slice(at));
            var special = Special(eight);
            if (special != 0)
                return at + (Framework.TrailingZeroCount(special) >> 3);
        }

        while (at < _utf8.Length && _utf8[at] is >= (byte)' ' and < 0x80 and not ((byte)'"' or (byte)'\\'))
            at++;
        return at;
    }

    /// <summary>The top bit of each of eight bytes that is special; what stands above the first of them may be wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Special(ulong eight)
    {
        unchecked
        {
            var quote = eight ^ (Ones * '"');
            var slash = eight ^ (Ones * '\\');
            return (((quote - Ones) & ~quote) | ((slash - Ones) & ~slash) | (eight - (Ones * ' ')) | eight) & Tops;
        }
    }
}
