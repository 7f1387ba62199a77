using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Samples;

/// <summary>Care grades and amounts of the German care insurance (SGB XI, Anlage 1 and 2, sections 15, 37 and 38; amounts of 2025).</summary>
public sealed class GermanFigureTests
{
    private static readonly string[] Independence = ["independent", "mostly-independent", "mostly-dependent", "dependent"];
    private static readonly string[] Ability = ["present", "largely", "slightly", "absent"];
    private static readonly string[] Behaviour = ["never", "rarely", "often", "daily"];
    private static readonly RasEngine Engine = SampleFiles.Load("germany-nba");

    /// <summary>Raw sums of the modules 1 to 6, the total, the grade and the cash of a month. The second is a published case of a Landessozialgericht.</summary>
    [Theory]
    [InlineData("0 0 0 0 0 0", "0", 0, 0)]
    [InlineData("0 0 0 0 1 0", "5", 0, 0)]
    [InlineData("0 0 0 0 2 0", "10", 0, 0)]
    [InlineData("2 0 0 3 0 0", "12.5", 1, 0)]
    [InlineData("2 2 0 3 2 0", "26.25", 1, 0)]
    [InlineData("2 0 0 8 1 0", "27.5", 2, 347)]
    [InlineData("4 8 2 10 2 5", "50", 3, 599)]
    [InlineData("0 6 0 19 2 0", "47.5", 3, 599)]
    [InlineData("10 0 0 37 6 0", "70", 4, 800)]
    [InlineData("10 17 7 37 2 12", "90", 5, 990)]
    [InlineData("15 33 65 54 15 18", "100", 5, 990)]
    public void Raw_sums_become_a_grade_and_its_cash(string sums, string total, int grade, int cash)
    {
        var found = Engine.Explain(WithSums(sums.Split(' ').Select(int.Parse).ToArray()));
        Assert.Equal(Rational.Parse(total).ToDecimal(), found.Budget.Points);
        Assert.Equal(grade, found.Steps.Single(s => s.Id == "grade").Value);
        Assert.Equal(cash, found.Budget.Amount);
    }

    /// <summary>The first is the example of the statute: four measures a day.</summary>
    [Theory]
    [InlineData("5.1-per-day", 3, "5.6-per-day", 1, "4", 2)]
    [InlineData("5.1-per-week", 7, "5.1-per-day", 0, "1", 1)]
    [InlineData("5.1-per-week", 0, "5.1-per-day", 3, "3", 1)]
    [InlineData("5.1-per-week", 1, "5.1-per-day", 3, "22/7", 2)]
    public void Counts_are_pooled_before_they_become_points(string first, int often, string second, int oftenToo, string daily, int points)
    {
        var steps = Engine.Explain(WithSums(0, 0, 0, 0, 0, 0).With(first, often).With(second, oftenToo)).Steps;
        Assert.Equal(Rational.Parse(daily), steps.Single(s => s.Id == "count-5.1-5.7").ExactValue);
        Assert.Equal(points, steps.Single(s => s.Id == "points-5.1-5.7").Value);
    }

    [Fact]
    public void A_daily_measure_of_5_12_is_60_and_6_points()
    {
        var steps = Engine.Explain(WithSums(0, 0, 0, 0, 0, 0).With("5.12-daily", true)).Steps;
        Assert.Equal(60, steps.Single(s => s.Id == "count-5.12-5.15").Value);
        Assert.Equal(6, steps.Single(s => s.Id == "points-5.12-5.15").Value);
    }

    /// <summary>Feeding in part has 6 points, feeding in full 3.</summary>
    [Theory]
    [InlineData("partly", 20)]
    [InlineData("fully", 10)]
    public void Feeding_in_part_counts_more_than_in_full(string feeding, int weighted)
    {
        var domains = Engine.Score(WithSums(0, 0, 0, 0, 0, 0).With("4.1", "dependent").With("4.13", feeding)).Domains;
        Assert.Equal(weighted, domains.Single(d => d.Id == "self-care").Points);
    }

    [Fact]
    public void Half_of_the_care_by_a_service_leaves_half_of_the_cash()
    {
        var found = Engine.Score(WithSums(4, 8, 2, 10, 2, 5).With("benefit", "combination").With("in-kind-used", 50));
        Assert.Equal([299.50m, 748.50m], found.Lines.Select(l => l.Amount));
    }

    private static AnswerSet WithSums(params int[] sums)
    {
        var answers = AnswerSet.Empty.With("age-group", "adult").With("benefit", "cash");
        answers = Spread(answers, sums[0], Independence, [.. Items("1", 5, 1)]);
        answers = Spread(answers, sums[1], Ability, [.. Items("2", 11, 1)]);
        answers = Enumerable.Range(1, 13).Aggregate(answers, (a, i) => a.With($"3.{i}", Behaviour[sums[2] == 65 ? 3 : i <= sums[2] ? 1 : 0]));
        var most = sums[3] == 54;
        answers = Spread(answers, most ? 42 : sums[3], Independence, [("4.8", 3), ("4.9", 2), ("4.10", 2), .. Items("4", 7, 1)]);
        foreach (var item in new[] { "4.11", "4.12" })
            answers = answers.With(item + "-finding", most ? "incontinent" : "continent").With(item, "dependent");
        answers = answers.With("4.13", most ? "partly" : "none");
        answers = answers.With("5.12-daily", sums[4] >= 6).With("5.1-per-day", sums[4] == 15 ? 9 : 0).With("5.8-per-day", sums[4] == 15 ? 3 : 0);
        answers = Spread(answers, sums[4] == 15 ? 3 : sums[4] % 6, Independence, ("5.16", 1));
        return Spread(answers, sums[5], Independence, [.. Items("6", 6, 1)]);
    }

    /// <summary>Gives each item, in turn, the highest level that the rest of the sum allows.</summary>
    private static AnswerSet Spread(AnswerSet answers, int sum, string[] levels, params (string Item, int Times)[] items)
    {
        foreach (var (item, times) in items)
        {
            var level = Math.Min(3, sum / times);
            sum -= level * times;
            answers = answers.With(item, levels[level]);
        }

        Assert.Equal(0, sum);
        return answers;
    }

    private static (string Item, int Times)[] Items(string module, int count, int times) =>
        [.. Enumerable.Range(1, count).Select(i => ($"{module}.{i}", times))];
}
