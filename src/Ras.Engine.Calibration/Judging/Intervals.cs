using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Ras.Cli;

namespace Ras.Engine.Calibration;

/// <summary>A range in which a figure lies in 95 of 100 portfolios drawn anew from the same cases.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>How far the figures of a calibration hang on which cases it happened to have.</summary>
/// <param name="Price">The price before it is rounded; null for bands and tables.</param>
/// <param name="Recovery">The budgets as a share of the cost.</param>
/// <param name="Sufficient">The share whose budget suffices.</param>
/// <param name="Within10">The share within 10 %.</param>
public sealed record EvidenceIntervals(Interval? Price, Interval Recovery, Interval Sufficient, Interval Within10);

/// <summary>Draws portfolios anew, as large as the one there is, any case as often as it comes (bootstrap).</summary>
/// <remarks>Each draw has numbers of its own, from the seed and its place, and a place of its own in the results: the same bits for any number of threads.</remarks>
internal static class Intervals
{
    public static EvidenceIntervals Of(Portfolio portfolio, FitTerms terms, double[] unseen, int threads)
    {
        var cases = portfolio.Cases;
        var fitter = new Fitter(portfolio.Line, terms);
        var results = new (double Price, double Recovery, double Sufficient, double Within10)[terms.Draws];
        Parallel.For(0, terms.Draws, new ParallelOptions { MaxDegreeOfParallelism = threads }, draw =>
        {
            var numbers = new IntegerStream(unchecked((ulong)terms.Seed), (ulong)draw + 1);
            var drawn = new PortfolioCase[cases.Count];
            var (cost, budget, known, suffices, within) = (0.0, 0.0, 0, 0, 0);
            for (var i = 0; i < drawn.Length; i++)
            {
                var place = numbers.Below(cases.Count);
                drawn[i] = cases[place];
                if (double.IsNaN(unseen[place]))
                    continue;
                var difference = cases[place].Cost - unseen[place];
                (cost, budget, known) = (cost + cases[place].Cost, budget + unseen[place], known + 1);
                suffices += difference <= 0 ? 1 : 0;
                within += Math.Abs(difference) < 0.1 * unseen[place] ? 1 : 0;
            }

            results[draw] = (fitter.Price(drawn) ?? double.NaN, budget / cost, suffices / (double)known, within / (double)known);
        });
        var price = results.All(r => double.IsNaN(r.Price)) ? (Interval?)null : Middle(results.Select(r => r.Price));
        return new(price, Middle(results.Select(r => r.Recovery)), Middle(results.Select(r => r.Sufficient)), Middle(results.Select(r => r.Within10)));
    }

    private static Interval Middle(IEnumerable<double> figures)
    {
        var sorted = figures.Where(f => !double.IsNaN(f)).Order().ToArray();
        if (sorted.Length == 0)
            return new(double.NaN, double.NaN);
        return new(sorted[(int)(0.025 * (sorted.Length - 1))], sorted[(int)Math.Ceiling(0.975 * (sorted.Length - 1))]);
    }
}
