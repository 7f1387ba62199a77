using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Fits a line to cases, and rounds what comes out to what is published.</summary>
internal sealed class Fitter(FittedLine line, FitTerms terms)
{
    private const int EdgePlaces = 2;

    /// <summary>What cases make of the line.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="share">By what amounts are multiplied, beside the contingency: below 1 where the money does not reach.</param>
    public FittedShape Fit(IReadOnlyList<PortfolioCase> cases, decimal share = 1)
    {
        var (points, cost) = Columns(cases);
        decimal Money(double amount) => Rounded(Math.Max(0, amount), share);
        switch (terms.Method)
        {
            case FitMethod.Percentiles:
                var nodes = PercentileFit.Of(terms.Steps, points, cost).Select(n => new FittedNode(Exact(n.At), Money(n.Value))).ToList();

                // Why: whoever has fewer points than anybody seen gets what the lowest rank gets; past the highest there is no figure.
                if (nodes[0].At > 0)
                    nodes.Insert(0, new(0, nodes[0].Amount));
                return new FittedTable(nodes.Count > 1 ? nodes : [.. nodes, new(nodes[0].At + 1, nodes[0].Amount)]);
            case FitMethod.Bands:
                var found = BandFit.Of(terms.MostBands, terms.LeastInBand, points, cost);
                return new FittedBands(found.Select((b, i) => new FittedBand(i == 0 ? Math.Min(0, Exact(b.From)) : Edge(points, b.From), Money(b.Mean), b.Cases)).ToArray());
            default:
                var (price, basic) = PriceFits.Of(terms.Method, terms.Quantile, points, cost);
                return new FittedPrice(Money(price / PeriodsOfLine), basic < 0 ? -Rounded(-basic, share) : Rounded(basic, share));
        }
    }

    /// <summary>The price before anything is rounded or held back; null for a fit that is no price.</summary>
    public double? Price(IReadOnlyList<PortfolioCase> cases)
    {
        if (terms.Method is FitMethod.Percentiles or FitMethod.Bands)
            return null;
        var (points, cost) = Columns(cases);
        return PriceFits.Of(terms.Method, terms.Quantile, points, cost).Price / PeriodsOfLine;
    }

    /// <summary>Everything that keeps a fit from being made.</summary>
    public IEnumerable<Diagnostic> Faults(IReadOnlyList<PortfolioCase> cases)
    {
        var counting = cases.Where(c => c.LineCounts).ToArray();
        if (counting.Length < SmallCounts.Least)
            yield return CalibrationFaults.TooFewCases(counting.Length);
        else if (counting.All(c => c.Points == counting[0].Points))
            yield return CalibrationFaults.PointsEqual(counting[0].Points);

        // Why nine tenths: each fit is judged by others, of which each sees nine tenths of the cases.
        if (terms.Method == FitMethod.Bands && terms.MostBands * (long)terms.LeastInBand > counting.Length * 9L / 10)
            yield return CalibrationFaults.TooManyBands(terms.MostBands, terms.LeastInBand, counting.Length * 9 / 10);
    }

    private double PeriodsOfLine => (double)line.PeriodsOfLine.ToDecimal(18);

    private static (double[] Points, double[] Cost) Columns(IReadOnlyList<PortfolioCase> cases)
    {
        var counting = cases.Where(c => c.LineCounts).ToArray();
        return (counting.Select(c => c.Points).ToArray(), counting.Select(c => c.CostOfLine).ToArray());
    }

    private decimal Rounded(double amount, decimal share) =>
        ((Rational)((decimal)amount * share * (1 - terms.Contingency))).Round(terms.Increment).ToDecimal();

    /// <summary>The edge of a band: the least points in it, cut to hundredths where that is still above all points of the band below.</summary>
    private static decimal Edge(double[] points, double from)
    {
        var exact = Exact(from);
        var cut = Math.Floor(exact * 100) / 100;
        return points.Any(p => p < from && Exact(p) >= cut) ? exact : decimal.Round(cut, EdgePlaces);
    }

    private static decimal Exact(double points) => decimal.Round((decimal)points, 10);
}
