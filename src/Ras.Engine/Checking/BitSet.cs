using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Sets of small whole numbers as bits, sixty-four to a word.</summary>
internal static class BitSet
{
    public static ulong[] Empty(long count) => new ulong[(count + 63) / 64];

    public static void Add(ulong[] bits, long at) => bits[at >> 6] |= 1UL << (int)(at & 63);

    public static bool Has(ulong[] bits, long at) => (bits[at >> 6] >> (int)(at & 63) & 1) != 0;

    /// <summary>The first that is in the set, from a place on; -1 where there is none.</summary>
    public static long Next(ulong[] bits, long from)
    {
        var word = from >> 6;
        if (word >= bits.Length)
            return -1;
        var rest = bits[word] >> (int)(from & 63);
        if (rest != 0)
            return from + Framework.TrailingZeroCount(rest);
        while (++word < bits.Length)
        {
            if (bits[word] != 0)
                return (word << 6) + Framework.TrailingZeroCount(bits[word]);
        }

        return -1;
    }

    /// <summary>The last that is in the set, up to a place; -1 where there is none.</summary>
    public static long Previous(ulong[] bits, long from)
    {
        for (; from >= 0; from--)
        {
            if (bits[from >> 6] == 0)
                from &= ~63L;
            else if (Has(bits, from))
                return from;
        }

        return -1;
    }

    public static IEnumerable<long> All(ulong[] bits)
    {
        for (var at = Next(bits, 0); at >= 0; at = Next(bits, at + 1))
            yield return at;
    }

    public static long Count(ulong[] bits)
    {
        long count = 0;
        foreach (var word in bits)
            count += Framework.PopCount(word);
        return count;
    }

    /// <summary>How many runs of neighbours there are.</summary>
    public static long Runs(ulong[] bits)
    {
        long runs = 0;
        var before = 0UL;
        foreach (var word in bits)
        {
            runs += Framework.PopCount(word & ~(word << 1 | before));
            before = word >> 63;
        }

        return runs;
    }

    /// <summary>Every sum of a number of one set and one of another.</summary>
    /// <param name="sums">Where the sums go; large enough for the greatest.</param>
    /// <param name="many">A set.</param>
    /// <param name="few">The other; of few runs of neighbours, since it is gone through run by run.</param>
    public static void AddSums(ulong[] sums, ulong[] many, ulong[] few)
    {
        // Why: smeared over 1, 2, 4 … neighbours, two copies of the set cover a run of any length.
        var smeared = new List<ulong[]> { many };
        for (var start = Next(few, 0); start >= 0;)
        {
            var end = start;
            while (end + 1 < (long)few.Length * 64 && Has(few, end + 1))
                end++;
            var power = 0;
            while (2L << power <= end - start + 1)
                power++;
            while (smeared.Count <= power)
            {
                var by = 1L << (smeared.Count - 1);
                var wider = new ulong[sums.Length];
                AddShifted(wider, smeared[smeared.Count - 1], 0);
                AddShifted(wider, smeared[smeared.Count - 1], by);
                smeared.Add(wider);
            }

            AddShifted(sums, smeared[power], start);
            AddShifted(sums, smeared[power], end + 1 - (1L << power));
            start = Next(few, end + 1);
        }
    }

    /// <summary>Adds a set to another, each of its numbers so much greater.</summary>
    public static void AddShifted(ulong[] to, ulong[] from, long by)
    {
        var (words, bits) = (by >> 6, (int)(by & 63));
        for (long i = 0; i < from.Length && i + words < to.Length; i++)
        {
            to[i + words] |= from[i] << bits;
            if (bits > 0 && i + words + 1 < to.Length)
                to[i + words + 1] |= from[i] >> (64 - bits);
        }
    }
}
