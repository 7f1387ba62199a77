using System;
using System.Linq;
using MathNet.Numerics.LinearRegression;

namespace Ras.Engine.Calibration;

/// <summary>One price from points and cost, before anything is rounded. Sums run in the order of the cases, so that the same cases give the same bits.</summary>
internal static class PriceFits
{
    /// <summary>A price and a basic amount. Where the points say nothing, since all are equal or sum to nothing, there is no price: only the basic amount, where one is fitted.</summary>
    public static (double Price, double Base) Of(FitMethod method, double quantile, double[] points, double[] cost)
    {
        var (price, basic) = Fitted(method, quantile, points, cost);
        return double.IsFinite(price) ? (price, basic) : (0, method == FitMethod.LeastSquaresWithBase && cost.Length > 0 ? cost.Average() : 0);
    }

    private static (double Price, double Base) Fitted(FitMethod method, double quantile, double[] points, double[] cost) => method switch
    {
        FitMethod.Ratio => (Ratio(points, cost), 0),
        FitMethod.LeastSquares => (ThroughZero(points, cost), 0),
        FitMethod.Quantile => (Quantile(quantile, points, cost), 0),
        FitMethod.LeastSquaresWithBase => WithBase(points, cost),
        _ => throw new ArgumentOutOfRangeException(nameof(method), "This method fits no price."),
    };

    private static double Ratio(double[] points, double[] cost) => cost.Sum() / points.Sum();

    private static double ThroughZero(double[] points, double[] cost)
    {
        var (products, squares) = (0.0, 0.0);
        for (var i = 0; i < points.Length; i++)
            (products, squares) = (products + (points[i] * cost[i]), squares + (points[i] * points[i]));
        return products / squares;
    }

    private static (double Price, double Base) WithBase(double[] points, double[] cost)
    {
        var (intercept, slope) = SimpleRegression.Fit(points, cost);
        return (slope, intercept);
    }

    /// <summary>The price with the least tilted sum of distances.</summary>
    /// <remarks>
    /// The distance of a case from its cost is its points times that of the price from its cost for a point. So the best price is a
    /// quantile of costs for a point, each counted by its points: exact, and no search is needed.
    /// </remarks>
    private static double Quantile(double quantile, double[] points, double[] cost)
    {
        var ratios = new double[points.Length];
        var weights = new double[points.Length];
        var count = 0;
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] > 0)
                (ratios[count], weights[count++]) = (cost[i] / points[i], points[i]);
        }

        Array.Sort(ratios, weights, 0, count);
        var (limit, sum) = (quantile * weights.Take(count).Sum(), 0.0);
        for (var i = 0; i < count; i++)
        {
            sum += weights[i];
            if (sum >= limit)
                return ratios[i];
        }

        return count > 0 ? ratios[count - 1] : double.NaN;
    }
}
