using System;

namespace Ras.Engine;

/// <summary>Escapes in JSON texts, as bytes.</summary>
internal static class JsonEscapes
{
    /// <summary>How many bytes an escape takes that begins here, both halves of a surrogate pair together; 0 where it is none, or half a pair.</summary>
    public static int LengthOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 2)
            return 0;
        if (utf8[1] != 'u')
            return Named(utf8[1]) == 0 ? 0 : 2;
        if (!TryUnit(utf8, out var unit) || char.IsLowSurrogate(unit))
            return 0;
        if (!char.IsHighSurrogate(unit))
            return 6;
        return utf8.Length >= 12 && utf8[6] == '\\' && utf8[7] == 'u' && TryUnit(utf8.Slice(6), out var low) && char.IsLowSurrogate(low) ? 12 : 0;
    }

    /// <summary>What an ASCII text says whose escapes are known to be whole; false where it says anything but ASCII, or more than the buffer holds.</summary>
    public static bool TryUnescape(ReadOnlySpan<byte> raw, Span<byte> buffer, out int length)
    {
        length = 0;
        for (var at = 0; at < raw.Length; length++)
        {
            if (length == buffer.Length)
                return false;
            if (raw[at] != '\\')
            {
                buffer[length] = raw[at++];
            }
            else if (raw[at + 1] != 'u')
            {
                buffer[length] = Named(raw[at + 1]);
                at += 2;
            }
            else
            {
                if (!TryUnit(raw.Slice(at), out var unit) || unit >= 0x80)
                    return false;
                buffer[length] = (byte)unit;
                at += 6;
            }
        }

        return true;
    }

    private static byte Named(byte escape) => escape switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => escape,
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => 0,
    };

    private static bool TryUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = '\0';
        if (escape.Length < 6)
            return false;
        var value = 0;
        foreach (var digit in escape.Slice(2, 4))
        {
            var hex = digit switch
            {
                >= (byte)'0' and <= (byte)'9' => digit - '0',
                >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
                _ => -1,
            };
            if (hex < 0)
                return false;
            value = (value << 4) | hex;
        }

        unit = (char)value;
        return true;
    }
}
