using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Ras.Engine.Calibration;

/// <summary>One candidate for the figures of a line.</summary>
/// <param name="Price">The price for a point, in the configuration's period.</param>
/// <param name="Base">What is paid whatever the points.</param>
/// <param name="Floor">The least budget; 0 for none.</param>
/// <param name="Cap">The most; infinite for none.</param>
public readonly record struct Candidate(double Price, double Base = 0, double Floor = 0, double Cap = double.PositiveInfinity);

/// <summary>What a candidate would come to.</summary>
/// <param name="Budget">What the budgets sum to.</param>
/// <param name="Sufficient">How many budgets are at least what the package costs.</param>
/// <param name="Within10">How many packages differ from the budget by less than 10 % of it.</param>
/// <param name="Shortfall">What is lacking in all.</param>
/// <param name="MeanDifference">The mean difference, either way.</param>
public readonly record struct CandidateOutcome(double Budget, int Sufficient, int Within10, double Shortfall, double MeanDifference);

/// <summary>Tries many candidates on all cases, to see what is traded for what. The budgets of a candidate are not rounded and other adjustments do not count: what is proposed is always judged by the engine itself.</summary>
public static class CandidateSweep
{
    /// <summary>What each candidate would come to, in their order. Costs a few nanoseconds for each case and candidate; the same bits for any number of threads.</summary>
    /// <param name="portfolio">The cases.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="threads">How many threads may work; all where it is -1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<CandidateOutcome> Of(Portfolio portfolio, IReadOnlyList<Candidate> candidates, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(candidates);
        var (points, rest, cost) = (portfolio.Cases.Select(c => c.Points).ToArray(), portfolio.Cases.Select(c => c.Rest).ToArray(), portfolio.Cases.Select(c => c.Cost).ToArray());
        var counts = portfolio.Cases.Select(c => c.LineCounts ? 1.0 : 0.0).ToArray();
        var outcomes = new CandidateOutcome[candidates.Count];
        Parallel.For(0, outcomes.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, at => outcomes[at] = Try(candidates[at], points, rest, counts, cost));
        return outcomes;
    }

    private static CandidateOutcome Try(Candidate candidate, double[] points, double[] rest, double[] counts, double[] cost)
    {
        var (sum, lacking, distance, sufficient, within) = (0.0, 0.0, 0.0, 0, 0);
        for (var i = 0; i < cost.Length; i++)
        {
            var budget = Math.Min(candidate.Cap, Math.Max(candidate.Floor, rest[i] + (candidate.Price * points[i]) + (candidate.Base * counts[i])));
            var difference = cost[i] - budget;
            var size = Math.Abs(difference);
            sum += budget;
            distance += size;
            lacking += (size + difference) / 2;
            sufficient += difference <= 0 ? 1 : 0;
            within += size < 0.1 * budget ? 1 : 0;
        }

        return new(sum, sufficient, within, lacking, distance / Math.Max(1, cost.Length));
    }
}
