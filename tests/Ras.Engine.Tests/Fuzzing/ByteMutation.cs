using System;
using System.Collections.Generic;
using System.Text;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>Changes bytes of a document, without a thought for what they mean.</summary>
internal sealed class ByteMutation(Random random)
{
    /// <summary>Pieces that mean something in a document, to be put where they do not belong.</summary>
    private static readonly byte[][] Pieces =
    [
        .. Array.ConvertAll(
            new[]
            {
                "null", "true", "-0", "1e400", "NaN", "\"\\uD800\"", "\"1/0\"", "\"$nobody\"", "[]", "{}", "{\"answer\":\"setting\",\"is\":\"home\"}", "[[[[[[[[[[", "]", "}", ",", ":", "\"", "\\", "\\u",
                "123456789012345678901234567890", "0.000000000000000000001", "\"\"", "\"total\"", "\"budget\"", "\"x-\":1,", "// note\n", "\uFEFF", "\u202E", "-999999999999999999", "999999999999999999", "\0",
            },
            Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    public byte[] Of(byte[] document)
    {
        var bytes = new List<byte>(document);
        switch (bytes.Count == 0 ? 2 : random.Next(6))
        {
            case 0:
                var at = random.Next(bytes.Count);
                bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                break;
            case 1:
                bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 4:
                var from = random.Next(bytes.Count);
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(from, Math.Min(random.Next(1, 200), bytes.Count - from)));
                break;
            default:
                var digit = bytes.FindIndex(random.Next(bytes.Count), b => b is >= (byte)'0' and <= (byte)'9');
                if (digit >= 0)
                    bytes[digit] = (byte)('0' + random.Next(10));
                break;
        }

        return [.. bytes];
    }
}
