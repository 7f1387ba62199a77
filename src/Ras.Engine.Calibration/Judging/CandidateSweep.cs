using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Ras.Engine.Calibration;

/// <summary>What a candidate would come to. Money is in the configuration's period.</summary>
/// <param name="Cases">How many cases get a figure.</param>
/// <param name="WithoutFigure">How many get none.</param>
/// <param name="Budget">What the budgets sum to.</param>
/// <param name="Sufficient">How many budgets are at least what the package costs.</param>
/// <param name="Within10">How many packages differ from the budget by less than 10 % of it.</param>
/// <param name="Shortfall">What is lacking in all where the package costs more.</param>
/// <param name="MeanDifference">The mean difference, either way; 0 where nobody gets a figure.</param>
public readonly record struct CandidateOutcome(int Cases, int WithoutFigure, double Budget, int Sufficient, int Within10, double Shortfall, double MeanDifference);

/// <summary>Tries many candidate configurations on all cases, to see what is traded for what: each is compiled, and gives every budget as it would in use.</summary>
public static class CandidateSweep
{
    /// <summary>What each candidate would come to, in their order. Costs a compilation for each, and some ten nanoseconds for each of its cases; the same bits for any number of threads.</summary>
    /// <param name="portfolio">The cases.</param>
    /// <param name="candidates">The candidates, such as other prices, bands, weights or points. Those with the portfolio's questions and options are quickest.</param>
    /// <param name="threads">How many threads may work; all where it is -1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalibrationException">The engine refuses a candidate.</exception>
    public static IReadOnlyList<CandidateOutcome> Of(Portfolio portfolio, IReadOnlyList<RasConfiguration> candidates, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(candidates);
        var columns = new CaseColumns(portfolio);
        var costs = portfolio.Cases.Select(c => c.Cost).ToArray();
        var outcomes = new CandidateOutcome[candidates.Count];
        var refused = new IReadOnlyList<Diagnostic>?[candidates.Count];
        Parallel.For(0, outcomes.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, at =>
        {
            try
            {
                outcomes[at] = Try(Compiled.Of(candidates[at]), columns, costs);
            }
            catch (CalibrationException wrong)
            {
                refused[at] = wrong.Findings;
            }
        });

        // Why each once: what is wrong with one candidate is mostly wrong with all.
        if (refused.SelectMany(r => r ?? []).Distinct().ToArray() is { Length: > 0 } findings)
            throw new CalibrationException(findings);
        return outcomes;
    }

    private static CandidateOutcome Try(RasEngine engine, CaseColumns columns, double[] costs)
    {
        var results = engine.CreateResults(costs.Length);
        engine.Score(columns.For(engine), results);
        var increment = Periods.Increment(engine.Configuration);
        var (numerator, denominator) = ((double)increment.Numerator, (double)increment.Denominator);
        var statuses = results.Statuses.Span;
        var amounts = results.Amounts.Span;
        var (cases, sum, lacking, distance, sufficient, within) = (0, 0.0, 0.0, 0.0, 0, 0);
        for (var i = 0; i < costs.Length; i++)
        {
            if (statuses[i] != (byte)ScoreStatus.Indicative)
                continue;
            
            // Why a division: it gives the number nearest to the amount, as costs are, where a product with 0.01 may lie beside it.
            var budget = amounts[i] * numerator / denominator;
            var difference = costs[i] - budget;
            cases++;
            sum += budget;
            distance += Math.Abs(difference);
            lacking += Math.Max(0, difference);
            sufficient += difference <= 0 ? 1 : 0;
            within += Math.Abs(difference) < 0.1 * budget ? 1 : 0;
        }

        return new(cases, costs.Length - cases, sum, sufficient, within, lacking, distance / Math.Max(1, cases));
    }
}
