using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Finds the name that an author probably meant, for "did you mean".</summary>
internal static class Nearest
{
    /// <summary>More slips than these, and a name is another name.</summary>
    private const int MostSlips = 4;

    /// <summary>The candidate with the fewest slips of the finger from the text, or null where none is near.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        var most = Math.Min(MostSlips, Math.Max(1, text.Length / 3));
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) > most)
                continue;
            var slips = Slips(text, candidate, most);
            if (slips > most || (nearest is not null && slips == most))
                continue;
            (nearest, most) = (candidate, slips);
        }

        return nearest;
    }

    /// <summary>The help of a message about a name that is not known.</summary>
    public static string Help(string text, IEnumerable<string> candidates, string otherwise) =>
        To(text, candidates) is { } near ? $"Did you mean `{near}`?" : otherwise;

    /// <summary>How many letters must be put in, left out, changed or swapped with a neighbour; letters of either case are equal.</summary>
    private static int Slips(string left, string right, int most)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            // Why: a swap reaches back two rows, so only where this row and the one before it are past the most is all lost.
            if (least > most + 1)
                return least;

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
