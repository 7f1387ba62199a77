using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Fitting;

/// <summary>Bands and percentile tables against slow and obvious twins.</summary>
public sealed class TableFitTests
{
    [Fact]
    public void Bands_are_the_best_of_all_that_never_fall()
    {
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var points = Enumerable.Range(0, 4 + random.Next(9)).Select(_ => (double)random.Next(0, 8)).ToArray();
            var cost = points.Select(p => (double)random.Next(0, 60) + (p * random.Next(0, 5))).ToArray();
            var most = random.Next(1, 5);
            var found = BandFit.Of(most, 1, points, cost);
            Assert.InRange(found.Count, 1, most);
            Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.From < pair.Second.From && pair.First.Mean < pair.Second.Mean));
            Assert.Equal(AllEdges(points, most, 1).Select(edges => Loss(edges, points, cost)).Min(), Loss(found.Select(b => b.From).ToArray(), points, cost), 6);
        }
    }

    [Fact]
    public void A_band_has_as_many_cases_as_was_asked_for()
    {
        var portfolio = Synthetic.Portfolio(600, 5, 0.4, 2);
        var result = Calibrator.Fit(portfolio, new() { Version = "2027.1", Method = FitMethod.Bands, MostBands = 6, LeastInBand = 50, Increment = 1, Draws = 10 });
        var bands = Assert.IsType<FittedBands>(result.Shape).Bands;
        Assert.InRange(bands.Count, 2, 6);
        Assert.All(bands, b => Assert.True(b.Cases >= 50 && b.Amount % 1 == 0));
        Assert.Equal(600, bands.Sum(b => b.Cases));
        Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.True(pair.First.Amount <= pair.Second.Amount));
        for (var i = 0; i < 600; i++)
        {
            var one = portfolio.Cases[i];
            Assert.Equal((double)bands.Last(b => (double)b.From <= one.Points).Amount + one.Rest, result.Budgets[i], 9);
        }
    }

    [Fact]
    public void Percentiles_match_equal_ranks()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var points = Enumerable.Range(0, 5 + random.Next(60)).Select(_ => (double)random.Next(0, 30)).ToArray();
            var cost = points.Select(_ => (double)random.Next(1, 900)).ToArray();
            var steps = random.Next(1, 12);
            var found = PercentileFit.Of(steps, points, cost);

            // The twin: for each share, the case below which just so many lie, found by counting.
            var expected = new SortedDictionary<double, List<double>>();
            for (var step = 0; step <= steps; step++)
            {
                var needed = Math.Max(1, (int)Math.Ceiling((decimal)points.Length * step / steps));
                var at = points.OrderBy(p => p).Take(needed).Last();
                if (!expected.TryGetValue(at, out var values))
                    expected.Add(at, values = []);
                values.Add(cost.OrderBy(c => c).Take(needed).Last());
            }

            Assert.Equal(expected.Select(e => (e.Key, Math.Round(e.Value.Average(), 9))), found.Select(n => (n.At, Math.Round(n.Value, 9))));
        }
    }

    [Fact]
    public void A_percentile_table_becomes_a_step_that_the_engine_interpolates()
    {
        var portfolio = Synthetic.Portfolio(500, 5, 0.2, 4);
        var result = Calibrator.Fit(portfolio, new() { Version = "2027.1", Method = FitMethod.Percentiles, Contingency = 0.1m, Draws = 10 });
        var nodes = Assert.IsType<FittedTable>(result.Shape).Nodes;
        Assert.Equal(0, nodes[0].At);
        Assert.All(nodes.Zip(nodes.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At && pair.First.Amount <= pair.Second.Amount));
        Assert.InRange(result.InUse.Recovery, 0.88, 0.93);
        for (var i = 0; i < 500; i++)
        {
            var (points, rest) = ((decimal)portfolio.Cases[i].Points, (decimal)portfolio.Cases[i].Rest);
            var after = nodes.First(n => n.At >= points && n.At > 0);
            var before = nodes.Last(n => n.At < after.At);
            var exact = before.Amount + ((after.Amount - before.Amount) * (points - before.At) / (after.At - before.At)) + rest;
            Assert.InRange(result.Budgets[i] - (double)exact, -0.0051, 0.0051);
        }
    }

    /// <summary>Every way to begin bands at points that somebody has.</summary>
    private static IEnumerable<double[]> AllEdges(double[] points, int most, int least)
    {
        var distinct = points.Distinct().Order().ToArray();
        for (var choice = 0; choice < 1 << (distinct.Length - 1); choice++)
        {
            var edges = distinct.Where((_, i) => i == 0 || (choice >> (i - 1) & 1) != 0).ToArray();
            if (edges.Length <= most && edges.Select((e, i) => points.Count(p => p >= e && (i + 1 == edges.Length || p < edges[i + 1]))).All(n => n >= least))
                yield return edges;
        }
    }

    /// <summary>The squared differences from the mean of each band; infinite where the means fall.</summary>
    private static double Loss(double[] edges, double[] points, double[] cost)
    {
        var (loss, before) = (0.0, double.NegativeInfinity);
        for (var i = 0; i < edges.Length; i++)
        {
            var inside = cost.Where((_, c) => points[c] >= edges[i] && (i + 1 == edges.Length || points[c] < edges[i + 1])).ToArray();
            var mean = inside.Average();
            if (mean < before)
                return double.PositiveInfinity;
            loss += inside.Sum(c => (c - mean) * (c - mean));
            before = mean;
        }

        return loss;
    }
}
