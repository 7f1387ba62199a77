using System;
using System.Collections.Generic;
using System.Text;

namespace Ras.Cli;

/// <summary>Makes strings of cells of which few differ, each but once. Used by one thread at a time.</summary>
internal sealed class TextCache
{
    private const int Slots = 1 << 10;

    private readonly List<(byte[] Cell, string Text)>?[] _texts = new List<(byte[], string)>[Slots];

    public string Of(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
            return "";
        var hash = new HashCode();
        hash.AddBytes(cell);
        ref var slot = ref _texts[hash.ToHashCode() & (Slots - 1)];
        foreach (var (known, text) in slot ??= [])
        {
            if (cell.SequenceEqual(known))
                return text;
        }

        var made = Encoding.UTF8.GetString(cell);

        // Why: of a column in which all cells differ, nothing is worth keeping.
        if (slot.Count < 8)
            slot.Add((cell.ToArray(), made));
        return made;
    }
}
