using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Judging;

/// <summary>Evidence against slow twins, judged on unseen cases, the same for any number of threads; and the controls that must not pass.</summary>
public sealed class EvidenceTests
{
    private static readonly FitTerms Terms = new() { Version = "2027.1", Draws = 200 };

    [Fact]
    public void Measures_are_those_of_their_definitions()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var cost = Enumerable.Range(0, 2 + random.Next(30)).Select(_ => 1.0 + random.Next(500)).ToArray();
            var budget = cost.Select(c => Math.Max(0, c + random.Next(-80, 80))).ToArray();
            var found = Measures.Of(budget, cost);
            var pairs = cost.Zip(budget).ToArray();
            var n = (double)cost.Length;
            Assert.Equal(budget.Sum() / cost.Sum(), found.Recovery, 9);
            Assert.Equal(pairs.Count(p => p.Second >= p.First) / n, found.Sufficient, 9);
            Assert.Equal(pairs.Count(p => Math.Abs(p.First - p.Second) < 0.05 * p.Second) / n, found.Within5, 9);
            Assert.Equal(pairs.Count(p => Math.Abs(p.First - p.Second) < 0.1 * p.Second) / n, found.Within10, 9);
            Assert.Equal(pairs.Count(p => Math.Abs(p.First - p.Second) < 0.2 * p.Second) / n, found.Within20, 9);
            Assert.Equal(Math.Sqrt(pairs.Average(p => Math.Pow(p.First - p.Second, 2))), found.RootMeanSquare, 9);
            Assert.Equal(pairs.Average(p => Math.Abs(p.First - p.Second)), found.MeanDifference, 9);
            Assert.Equal(pairs.Average(p => Math.Abs(p.First - p.Second) / p.First), found.MeanShare, 9);
            Assert.Equal(pairs.Average(p => p.Second - p.First), found.Bias, 9);
            Assert.Equal(pairs.Sum(p => Math.Max(0, p.First - p.Second)), found.Shortfall, 9);
            Assert.Equal(MeanGap(cost), found.GiniOfCost, 9);
            var mean = cost.Average();
            if (cost.Distinct().Count() > 1)
                Assert.Equal(1 - (pairs.Sum(p => Math.Pow(p.First - p.Second, 2)) / cost.Sum(c => (c - mean) * (c - mean))), found.Explained, 9);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_for_any_number_of_threads()
    {
        var portfolio = Synthetic.Portfolio(500, 5.37, 0.2, 1);
        var (one, many) = (Calibrator.Fit(portfolio, Terms, 1), Calibrator.Fit(portfolio, Terms, 7));
        Assert.Equal(one.UnseenBudgets, many.UnseenBudgets);
        Assert.Equal(one.Intervals, many.Intervals);
        Assert.Equal(one.Unseen, many.Unseen);
        Assert.Equal(one.Proposed.Hash, many.Proposed.Hash);
        Assert.NotEqual(one.Intervals, Calibrator.Fit(portfolio, Terms with { Seed = 2 }, 1).Intervals);
    }

    [Fact]
    public void A_case_has_no_say_in_the_figure_by_which_it_is_judged()
    {
        var entries = Synthetic.Entries(100, 5.37, 0.2, 1);
        var before = UnseenBudgets.Of(Synthetic.Portfolio(entries), Terms, 1);
        entries[17] = entries[17] with { WeeklyCost = 90_000 };
        var after = UnseenBudgets.Of(Synthetic.Portfolio(entries), Terms, 1);
        Assert.Equal(before[17], after[17]);
        Assert.Equal(90, before.Zip(after).Count(p => p.First != p.Second));
    }

    [Fact]
    public void An_interval_holds_the_truth_nineteen_times_in_twenty()
    {
        var held = Enumerable.Range(1, 100).Count(seed =>
        {
            var portfolio = Synthetic.Portfolio(200, 5.37, 0.2, seed);
            var interval = Intervals.Of(portfolio, Terms, new double[200], 2).Price!.Value;
            return interval.Low <= 5.37 && 5.37 <= interval.High;
        });
        Assert.InRange(held, 86, 100);
    }

    [Fact]
    public void Cost_that_is_unrelated_to_points_fits_no_price()
    {
        var random = new Random(4);
        var entries = Synthetic.Entries(1000, 5, 0, 1).Select(e => e with { WeeklyCost = 50 + random.Next(900) });
        var verdict = Calibrator.Fit(Synthetic.Portfolio(entries), Terms).Verdict;
        Assert.False(verdict.Fits);
        Assert.Contains(verdict.Reasons, r => r.StartsWith("What packages cost does not follow the points", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_groups_with_different_prices_fit_no_one_price()
    {
        var entries = Synthetic.Entries(1000, 0, 0.2, 1, (i, _) => i % 3 == 0 ? 7 : 5, i => i % 3 == 0 ? "Learning disability" : "Older people");
        var result = Calibrator.Fit(Synthetic.Portfolio(entries), Terms);
        Assert.False(result.Verdict.Fits);
        Assert.Equal(2, result.Verdict.Reasons.Count(r => r.StartsWith("By “area”, packages of", StringComparison.Ordinal)));
        var group = result.Groups[0].Groups[0];
        Assert.InRange(group.Difference!.Value, 0.33, 0.47);
        Assert.InRange(group.Chance!.Value, 0, 0.0001);
    }

    [Fact]
    public void Outliers_are_seen_and_named()
    {
        var entries = Synthetic.Entries(1000, 5, 0.2, 1);
        for (var i = 0; i < entries.Count; i += i % 2 == 0 ? 19 : 21)
            entries[i] = entries[i] with { WeeklyCost = entries[i].WeeklyCost * 8 };
        var verdict = Calibrator.Fit(Synthetic.Portfolio(entries), Terms).Verdict;
        Assert.Contains(verdict.Reasons, r => r.StartsWith("5 % of the packages cost far more or far less", StringComparison.Ordinal));
    }

    [Fact]
    public void Under_a_hundred_cases_nothing_should_be_decided()
    {
        var verdict = Calibrator.Fit(Synthetic.Portfolio(99, 5, 0.2, 1), Terms).Verdict;
        Assert.Equal("There are only 99 cases. With fewer than 100, other people of the same kind could give quite another figure. Add cases before anything is decided.", Assert.Single(verdict.Reasons));
        Assert.True(Calibrator.Fit(Synthetic.Portfolio(100, 5, 0.2, 1), Terms).Verdict.Fits);
    }

    [Fact]
    public void Chance_finds_a_difference_once_in_a_hundred_portfolios_or_less()
    {
        var found = Enumerable.Range(1, 200).Count(seed =>
        {
            var portfolio = Synthetic.Portfolio(150, 5, 0.3, seed);
            return GroupTests.Of(portfolio, [.. portfolio.Cases.Select(c => (c.Points * 5) + c.Rest)]).Any(c => c.Groups.Any(g => g.Differs));
        });
        Assert.InRange(found, 0, 6);
    }

    [Fact]
    public void Groups_under_ten_are_hidden_and_do_not_follow_from_the_rest()
    {
        var entries = Synthetic.Entries(200, 5, 0.2, 1, null, i => i < 4 ? "Islands" : i < 60 ? "East" : "West");
        var groups = Calibrator.Fit(Synthetic.Portfolio(entries), Terms).Groups[0].Groups;
        Assert.Equal([("East", null), ("Islands", null), ("West", 140)], groups.Select(g => (g.Name, g.Cases)));
        Assert.Null(groups[1].Measures);
        Assert.Null(groups[0].Difference);
    }

    /// <summary>The mean gap between any two, over twice the mean: the Gini coefficient by its definition.</summary>
    private static double MeanGap(double[] amounts) =>
        amounts.Sum(a => amounts.Sum(b => Math.Abs(a - b))) / (2.0 * amounts.Length * amounts.Length * amounts.Average());
}
