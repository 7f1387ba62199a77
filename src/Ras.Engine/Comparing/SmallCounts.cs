using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Decides which counts of people are not shown: those from 1 to 9, and as many more as it takes that none of them follows from what is shown.</summary>
/// <remarks>
/// A line is a list of counts whose sum is known. One hidden count of a line is the sum less the rest, so at least two are
/// hidden or none; and together they count at least 10, since their sum is known in any case.
/// </remarks>
internal static class SmallCounts
{
    /// <summary>The fewest people that are shown.</summary>
    public const int Least = 10;

    public static bool IsSmall(long count) => count is > 0 and < Least;

    /// <summary>Which counts of one line are hidden. Invariant: the sum of the line is 0, or not small.</summary>
    public static bool[] Hidden(IReadOnlyList<long> line)
    {
        var hidden = line.Select(IsSmall).ToArray();
        while (!IsSafe(line, hidden) && NextToHide(line, hidden) is { } next)
            hidden[next] = true;
        return hidden;
    }

    /// <summary>Whether what is hidden of a line stays so.</summary>
    public static bool IsSafe(IReadOnlyList<long> line, IReadOnlyList<bool> hidden)
    {
        var count = hidden.Count(h => h);
        return count == 0 || (count > 1 && line.Where((_, i) => hidden[i]).Sum() >= Least);
    }

    private static int? NextToHide(IReadOnlyList<long> line, bool[] hidden) =>
        Enumerable.Range(0, line.Count).Where(i => !hidden[i]).OrderBy(i => line[i] == 0).ThenBy(i => line[i]).Select(i => (int?)i).FirstOrDefault();
}
