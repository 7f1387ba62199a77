using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Matches the entries of two lists in order: as many equal pairs as there can be, without crossing.</summary>
internal static class SequenceMatch
{
    /// <summary>Beyond so many pairs of entries that may match, those between the equal beginnings and ends are not matched.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>The places of matched entries, ascending in both. Costs the product of what lies between equal beginnings and ends.</summary>
    public static IReadOnlyList<(int Old, int Now)> Of(string[] old, string[] now)
    {
        var matches = new List<(int, int)>();
        var start = 0;
        for (; start < old.Length && start < now.Length && old[start] == now[start]; start++)
            matches.Add((start, start));
        var end = 0;
        while (old.Length - end > start && now.Length - end > start && old[old.Length - end - 1] == now[now.Length - end - 1])
            end++;
        if ((long)(old.Length - end - start) * (now.Length - end - start) <= MostPairs)
            AddLongest(matches, old, now, start, old.Length - end, now.Length - end);
        for (; end > 0; end--)
            matches.Add((old.Length - end, now.Length - end));
        return matches;
    }

    private static void AddLongest(List<(int, int)> matches, string[] old, string[] now, int start, int oldEnd, int nowEnd)
    {
        // The longest match of what stands from each place on, from the back.
        var longest = new int[oldEnd - start + 1, nowEnd - start + 1];
        for (var i = oldEnd - 1; i >= start; i--)
        {
            for (var j = nowEnd - 1; j >= start; j--)
            {
                longest[i - start, j - start] = old[i] == now[j]
                    ? longest[i - start + 1, j - start + 1] + 1
                    : System.Math.Max(longest[i - start + 1, j - start], longest[i - start, j - start + 1]);
            }
        }

        var (at, to) = (start, start);
        while (at < oldEnd && to < nowEnd)
        {
            if (old[at] == now[to])
                matches.Add((at++, to++));
            else if (longest[at - start + 1, to - start] >= longest[at - start, to - start + 1])
                at++;
            else
                to++;
        }
    }
}
