using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Statistics;

namespace Ras.Engine.Calibration;

/// <summary>Which cases cost far more or less for a point than the others, by the median and the median distance from it, which they hardly move themselves.</summary>
internal static class Outliers
{
    // Why so many: costs for a point are spread wider below than a normal distribution is, and few of those are wrong.
    private const double Far = 5;

    private const double MedianDistanceOfNormal = 0.6744897501960817;

    public static bool[] Of(IReadOnlyList<PortfolioCase> cases)
    {
        var logarithms = cases.Select(c => c is { Points: > 0, CostOfLine: > 0 } ? Math.Log(c.CostOfLine / c.Points) : double.NaN).ToArray();
        var known = logarithms.Where(l => !double.IsNaN(l)).ToArray();
        if (known.Length < 10)
            return new bool[cases.Count];
        var middle = known.Median();
        var spread = known.Select(l => Math.Abs(l - middle)).Median() / MedianDistanceOfNormal;

        // Why: where most cases cost the same for a point, every other one would be far.
        var limit = Far * Math.Max(spread, 0.01);
        return logarithms.Select(l => Math.Abs(l - middle) > limit).ToArray();
    }
}
