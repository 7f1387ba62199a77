using System;
using System.Collections.Generic;
using System.Text;

namespace Ras.Cli;

/// <summary>Finds a number by a word that stands in a cell as UTF-8, without making a string of it.</summary>
internal sealed class WordTable
{
    private readonly (byte[] Word, int Value)[] _slots;
    private readonly int _mask;

    public WordTable(IEnumerable<KeyValuePair<string, int>> words)
    {
        var all = new List<KeyValuePair<string, int>>(words);
        var size = 4;
        while (size < all.Count * 2)
            size *= 2;
        (_slots, _mask) = (new (byte[], int)[size], size - 1);
        foreach (var word in all)
        {
            var utf8 = Encoding.UTF8.GetBytes(word.Key);
            var slot = Hash(utf8) & _mask;
            while (_slots[slot].Word is not null)
                slot = (slot + 1) & _mask;
            _slots[slot] = (utf8, word.Value);
        }
    }

    /// <summary>The number of a word; 0 where it is not known.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        for (var slot = Hash(word) & _mask; _slots[slot].Word is { } known; slot = (slot + 1) & _mask)
        {
            if (word.SequenceEqual(known))
                return _slots[slot].Value;
        }

        return 0;
    }

    private static int Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var one in word)
            hash = unchecked((hash ^ one) * 16777619u);
        return (int)(hash >> 1);
    }
}
