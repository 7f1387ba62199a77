using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Matches ranks of points to ranks of cost: whoever has more points than so many people gets what costs more than so many packages.</summary>
internal static class PercentileFit
{
    /// <summary>Nodes, ascending: at the ranks 0, 1/steps, … 1, each rank being that of one case. Ranks of equal points share the mean of their costs.</summary>
    public static IReadOnlyList<(double At, double Value)> Of(int steps, double[] points, double[] cost)
    {
        var (byPoints, byCost) = ((double[])points.Clone(), (double[])cost.Clone());
        Array.Sort(byPoints);
        Array.Sort(byCost);
        return Enumerable.Range(0, steps + 1)
            .Select(step => Math.Max(0, (int)(((long)points.Length * step) + steps - 1) / steps - 1))
            .GroupBy(rank => byPoints[rank])
            .Select(ranks => (ranks.Key, ranks.Average(rank => byCost[rank])))
            .ToArray();
    }
}
