using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace Ras.Cli;

/// <summary>Finds a number by a word that stands in a cell as UTF-8, without making a string of it.</summary>
internal sealed class WordTable
{
    private readonly (ulong Ends, byte[]? Word, int Value)[] _slots;
    private readonly int _mask;

    public WordTable(IEnumerable<KeyValuePair<string, int>> words)
    {
        var all = new List<KeyValuePair<string, int>>(words);
        var size = 4;
        while (size < all.Count * 2)
            size *= 2;
        (_slots, _mask) = (new (ulong, byte[]?, int)[size], size - 1);
        foreach (var word in all)
        {
            var utf8 = Encoding.UTF8.GetBytes(word.Key);
            var slot = Slot(Ends(utf8), utf8.Length);
            while (_slots[slot].Word is not null)
                slot = (slot + 1) & _mask;
            _slots[slot] = (Ends(utf8), utf8, word.Value);
        }
    }

    /// <summary>The number of a word; 0 where it is not known.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty)
            return 0;
        var ends = Ends(word);
        for (var slot = Slot(ends, word.Length); _slots[slot].Word is { } known; slot = (slot + 1) & _mask)
        {
            if (_slots[slot].Ends == ends && known.Length == word.Length && (word.Length <= 8 || word.SequenceEqual(known)))
                return _slots[slot].Value;
        }

        return 0;
    }

    /// <summary>The beginning and the end of a word as one number: of two words of one length up to 8 it is the same just where they are.</summary>
    private static ulong Ends(ReadOnlySpan<byte> word) => word.Length switch
    {
        >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(word) ^ (word.Length == 8 ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(word[^8..]) << 1),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(word) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(word[^4..]) << 32),
        _ => word[0] | ((ulong)word[word.Length / 2] << 8) | ((ulong)word[^1] << 16),
    };

    private int Slot(ulong ends, int length) => (int)(unchecked((ends + (ulong)length) * 0x9E3779B97F4A7C15) >> 40) & _mask;
}
