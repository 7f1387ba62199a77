using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>How budgets lie beside what packages cost. Money is in the configuration's period; shares lie from 0 to 1.</summary>
public sealed record Measures
{
    private Measures()
    {
    }

    /// <summary>How many cases were judged.</summary>
    public int Cases { get; private init; }

    /// <summary>How many of them get no figure; all that follows is about the others.</summary>
    public int WithoutFigure { get; private init; }

    /// <summary>What their packages cost.</summary>
    public double Cost { get; private init; }

    /// <summary>What their budgets sum to.</summary>
    public double Budget { get; private init; }

    /// <summary>The budgets as a share of the cost; 1 where they recover it exactly.</summary>
    public double Recovery => Budget / Cost;

    /// <summary>The share of people whose budget is at least what their package costs.</summary>
    public double Sufficient { get; private init; }

    /// <summary>The share whose package differs from the budget by less than 5 % of the budget.</summary>
    public double Within5 { get; private init; }

    /// <summary>The share whose package differs from the budget by less than 10 % of the budget.</summary>
    public double Within10 { get; private init; }

    /// <summary>The share whose package differs from the budget by less than 20 % of the budget.</summary>
    public double Within20 { get; private init; }

    /// <summary>How much of what costs differ by the budgets explain: 1 for all of it, 0 for none, below 0 where the mean cost would do better (R²).</summary>
    public double Explained { get; private init; }

    /// <summary>The root of the mean squared difference (RMSE).</summary>
    public double RootMeanSquare { get; private init; }

    /// <summary>The mean difference, either way (MAE).</summary>
    public double MeanDifference { get; private init; }

    /// <summary>The mean difference, either way, as a share of the cost (MAPE).</summary>
    public double MeanShare { get; private init; }

    /// <summary>What a budget is more than the package on average; below 0 where it is less.</summary>
    public double Bias { get; private init; }

    /// <summary>What is lacking in all where a package costs more than the budget.</summary>
    public double Shortfall { get; private init; }

    /// <summary>What is lacking on average for those whose package costs more; 0 where nobody's does.</summary>
    public double MeanShortfall { get; private init; }

    /// <summary>How unequal costs are: 0 where all are the same, toward 1 where one person has nearly all (Gini).</summary>
    public double GiniOfCost { get; private init; }

    /// <summary>How unequal budgets are.</summary>
    public double GiniOfBudget { get; private init; }

    /// <summary>Measures budgets against costs, case by case.</summary>
    /// <param name="budgets">The budgets; not a number where there is no figure.</param>
    /// <param name="costs">The costs, above 0, in the same order.</param>
    internal static Measures Of(IReadOnlyList<double> budgets, IReadOnlyList<double> costs)
    {
        var known = Enumerable.Range(0, budgets.Count).Where(i => !double.IsNaN(budgets[i])).ToArray();
        if (known.Length == 0)
            return new() { Cases = budgets.Count, WithoutFigure = budgets.Count };
        var (budget, cost) = (known.Select(i => budgets[i]).ToArray(), known.Select(i => costs[i]).ToArray());
        var n = (double)known.Length;
        var mean = cost.Sum() / n;
        var (squares, spread, distance, shares, lacking, short_) = (0.0, 0.0, 0.0, 0.0, 0.0, 0);
        Span<int> within = [0, 0, 0];
        ReadOnlySpan<double> limits = [0.05, 0.1, 0.2];
        for (var i = 0; i < cost.Length; i++)
        {
            var difference = cost[i] - budget[i];
            squares += difference * difference;
            spread += (cost[i] - mean) * (cost[i] - mean);
            distance += Math.Abs(difference);
            shares += Math.Abs(difference) / cost[i];
            lacking += Math.Max(0, difference);
            short_ += difference > 0 ? 1 : 0;
            for (var limit = 0; limit < limits.Length; limit++)
                within[limit] += Math.Abs(difference) < limits[limit] * budget[i] ? 1 : 0;
        }

        return new()
        {
            Cases = budgets.Count, WithoutFigure = budgets.Count - cost.Length, Cost = cost.Sum(), Budget = budget.Sum(), Sufficient = 1 - (short_ / n),
            Within5 = within[0] / n, Within10 = within[1] / n, Within20 = within[2] / n, Explained = spread > 0 ? 1 - (squares / spread) : 0,
            RootMeanSquare = Math.Sqrt(squares / n), MeanDifference = distance / n, MeanShare = shares / n, Bias = (budget.Sum() - cost.Sum()) / n,
            Shortfall = lacking, MeanShortfall = short_ > 0 ? lacking / short_ : 0, GiniOfCost = Gini(cost), GiniOfBudget = Gini(budget),
        };
    }

    private static double Gini(double[] amounts)
    {
        var sorted = amounts.Order().ToArray();
        var (sum, ranked) = (0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
            (sum, ranked) = (sum + sorted[i], ranked + ((i + 1) * sorted[i]));
        return sum > 0 ? (2 * ranked / (sorted.Length * sum)) - ((sorted.Length + 1.0) / sorted.Length) : 0;
    }
}
