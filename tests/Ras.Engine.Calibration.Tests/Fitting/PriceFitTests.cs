using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Fitting;

/// <summary>Prices against slow and obvious twins, and against the truth that a portfolio was made with.</summary>
public sealed class PriceFitTests
{
    private const double Truth = 5.37;

    [Theory]
    [InlineData(FitMethod.Ratio)]
    [InlineData(FitMethod.LeastSquares)]
    [InlineData(FitMethod.Quantile)]
    public void A_known_price_is_recovered_within_one_percent(FitMethod method)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var result = Calibrator.Fit(Synthetic.Portfolio(5000, Truth, 0.2, seed), new() { Version = "2027.1", Method = method, Draws = 50 });
            var price = Assert.IsType<FittedPrice>(result.Shape);
            Assert.InRange((double)price.Price, Truth * 0.99, Truth * 1.01);
            Assert.True(result.Verdict.Fits, string.Join("\n", result.Verdict.Reasons));
            Assert.InRange(result.Unseen.Recovery, 0.98, 1.02);
        }
    }

    [Fact]
    public void A_known_basic_amount_is_recovered_too()
    {
        var entries = Synthetic.Entries(5000, Truth, 0.1, 3).Select(e => e with { WeeklyCost = e.WeeklyCost + 40 });
        var result = Calibrator.Fit(Synthetic.Portfolio(entries), new() { Version = "2027.1", Method = FitMethod.LeastSquaresWithBase, Draws = 20 });
        var price = Assert.IsType<FittedPrice>(result.Shape);
        Assert.InRange(price.Price, 5.26m, 5.48m);
        Assert.InRange(price.Base, 34m, 46m);
        Assert.Contains(result.Proposed.Configuration.Budget.Lines!, l => l.Id == "needs-base" && l.Amount == (Number)price.Base);
    }

    [Fact]
    public void Prices_have_the_least_loss_of_all_that_could_be_taken()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var points = Enumerable.Range(0, 3 + random.Next(20)).Select(_ => (double)random.Next(1, 40)).ToArray();
            var cost = points.Select(p => Math.Round(p * random.NextDouble() * 10, 2)).ToArray();
            var quantile = random.Next(1, 10) / 10.0;
            var ratios = points.Zip(cost, (p, c) => c / p).ToArray();
            var found = PriceFits.Of(FitMethod.Quantile, quantile, points, cost).Price;

            // The loss is a line between two neighbouring costs for a point, so one of these is the best.
            Assert.Equal(ratios.Min(r => Tilted(r, quantile, points, cost)), Tilted(found, quantile, points, cost), 9);
            var least = PriceFits.Of(FitMethod.LeastSquares, 0.5, points, cost).Price;
            Assert.All(new[] { -0.01, 0.01 }, step => Assert.True(Squares(least, points, cost) <= Squares(least + step, points, cost)));
            var ratio = PriceFits.Of(FitMethod.Ratio, 0.5, points, cost).Price;
            Assert.Equal(cost.Sum(), points.Sum(p => p * ratio), 6);
        }
    }

    [Theory]
    [InlineData("0.05")]
    [InlineData("1")]
    public void A_price_is_a_whole_number_of_increments_before_it_is_judged(string increment)
    {
        var step = decimal.Parse(increment, System.Globalization.CultureInfo.InvariantCulture);
        var result = Calibrator.Fit(Synthetic.Portfolio(300, Truth, 0.2, 1), new() { Version = "2027.1", Increment = step, Draws = 20 });
        var price = ((FittedPrice)result.Shape).Price;
        Assert.Equal(0, price % step);
        var line = result.Proposed.Configuration.Budget.Lines![0];
        Assert.Equal((Number)price, line.Price);
        Assert.Equal(result.Budgets[5], (double)result.Proposed.Score(result.Portfolio.Cases[5].Answers).Amount!.Value);
    }

    [Fact]
    public void The_least_squares_of_another_library_are_those_of_the_text_book()
    {
        double[] points = [1, 2, 3, 4, 7], cost = [3, 5, 4, 9, 14];
        var (price, basic) = PriceFits.Of(FitMethod.LeastSquaresWithBase, 0.5, points, cost);
        var (x, y) = (points.Average(), cost.Average());
        var slope = points.Zip(cost, (p, c) => (p - x) * (c - y)).Sum() / points.Sum(p => (p - x) * (p - x));
        Assert.Equal((slope, y - (slope * x)), (price, basic), new Near());
    }

    [Fact]
    public void Points_that_say_nothing_in_a_part_of_the_cases_break_no_fit()
    {
        foreach (var method in Enum.GetValues<FitMethod>())
        {
            foreach (var others in new[] { 0m, 20m })
            {
                var entries = Enumerable.Range(0, 40).Select(i => Synthetic.Entry($"{i}", i == 7 ? 50 : others, 90 + i));
                var result = Calibrator.Fit(Synthetic.Portfolio(entries), new() { Version = "2027.1", Method = method, MostBands = 2, LeastInBand = 5, Draws = 20 });
                Assert.False(result.Verdict.Fits);
                Assert.NotEmpty(CalibrationReport.Of(result).ToHtml());
            }
        }
    }

    private static double Tilted(double price, double quantile, double[] points, double[] cost) =>
        points.Zip(cost, (p, c) => c - (price * p)).Sum(d => d >= 0 ? quantile * d : (quantile - 1) * d);

    private static double Squares(double price, double[] points, double[] cost) => points.Zip(cost, (p, c) => c - (price * p)).Sum(d => d * d);

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-9 && Math.Abs(x.Item2 - y.Item2) < 1e-9;

        public int GetHashCode((double, double) obj) => 0;
    }
}
