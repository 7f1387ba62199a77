using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Whole units for exact parts, so that they sum to the whole: largest remainder, ties to the first (design, section 6).</summary>
internal static class LargestRemainder
{
    /// <param name="parts">Exact parts, none below 0, whose sum is a whole number of units.</param>
    /// <param name="unit">The unit.</param>
    public static IReadOnlyList<Fraction> Share(IReadOnlyList<Fraction> parts, Fraction unit)
    {
        var units = parts.Select(p => (p / unit).Floor()).ToList();
        var remainders = parts.Select((p, i) => p - ((Fraction)units[i] * unit)).ToList();
        var left = remainders.Aggregate((Fraction)0, (sum, r) => sum + r) / unit;

        // A stable sort: among equal remainders the first in document order comes first.
        foreach (var place in Enumerable.Range(0, parts.Count).OrderByDescending(i => remainders[i]).Take((int)left.Numerator))
            units[place] += 1;
        return [.. units.Select(u => u * unit)];
    }
}
