using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Comparing;

/// <summary>A portfolio under two configurations: exact sums, the same in any order and in any parts, and nothing of too few people.</summary>
public sealed class PortfolioTests
{
    private static readonly RasEngine Before = RasEngine.Compile(Configuration("1", 0.05m));
    private static readonly RasEngine After = RasEngine.Compile(Configuration("2", 0.02m) with { Transition = new() { NoticeMonths = 3 } });

    [Fact]
    public void The_order_and_the_parts_of_the_cases_change_no_bit()
    {
        var random = new Random(7);
        var cases = Draw(random, 3000);
        var whole = RasJson.Write(Sum(cases));
        for (var round = 0; round < 10; round++)
        {
            var shuffled = cases.OrderBy(_ => random.Next()).ToArray();
            var parts = shuffled.GroupBy(_ => random.Next(5)).Select(g => Sum(g)).ToArray();
            var first = RasJson.ReadComparison(Encoding.UTF8.GetBytes(RasJson.Write(parts[0])));
            foreach (var part in parts.Skip(1))
                first.Merge(part);
            Assert.Equal(whole, RasJson.Write(first));
            Assert.Equal(RasJson.Write(Sum(cases).Report()), RasJson.Write(first.Report()));
        }
    }

    /// <summary>The twin: lists, sorted.</summary>
    [Fact]
    public void Totals_counts_quantiles_bands_groups_and_statuses_are_what_lists_of_the_cases_say()
    {
        foreach (var seed in Enumerable.Range(0, 10))
        {
            var cases = Draw(new Random(seed), 2000);
            var report = Sum(cases).Report();
            var compared = cases.Where(c => c.Before.Status == ScoreStatus.Indicative && c.After.Status == ScoreStatus.Indicative).Select(c => (Before: Old(c), After: New(c), c.Group)).ToArray();
            var changes = compared.Select(c => c.After - c.Before).Order().ToArray();
            Assert.Equal((cases.Length, compared.Length), (report.Cases!.Value, changes.Length));
            Assert.Equal((compared.Sum(c => c.Before), compared.Sum(c => c.After)), (report.Totals!.Before, report.Totals.After));
            Assert.Equal((changes.Count(c => c > 0), changes.Count(c => c < 0)), ((int)report.Counts.Rise!, (int)report.Counts.Fall!));
            Assert.Equal((changes.Where(c => c > 0).Sum(), -changes.Where(c => c < 0).Sum()), (report.Rises, report.Falls));
            foreach (var quantile in report.Quantiles)
            {
                Assert.Equal(changes.First(c => changes.Count(o => o <= c) * 100 >= quantile.Percent * changes.Length), quantile.Change);
                Assert.Equal(compared.Select(c => c.After).Order().First(a => compared.Count(o => o.After <= a) * 100 >= quantile.Percent * compared.Length), quantile.After);
            }

            Assert.All(report.Bands, b => Assert.Equal(changes.Count(c => IsIn(b, c)), b.Cases));
            Assert.Equal(report.Counts.Rise, report.Bands.Where(b => b.Direction == ChangeDirection.Rise).Sum(b => b.Cases));
            Assert.Equal(report.Counts.Fall, report.Bands.Where(b => b.Direction == ChangeDirection.Fall).Sum(b => b.Cases));
            Assert.All(report.Groups.Single().Groups.Where(g => g.Totals is not null), g =>
                Assert.Equal((compared.Where(c => c.Group == g.Name).Sum(c => c.Before), compared.Where(c => c.Group == g.Name).Sum(c => c.After)), (g.Totals!.Before, g.Totals.After)));
            Assert.All(report.Statuses.Where(s => s.Cases is not null), s => Assert.Equal(cases.Count(c => c.Before.Status == s.Before && c.After.Status == s.After), s.Cases));
        }
    }

    [Fact]
    public void No_count_of_a_few_people_is_on_the_report()
    {
        foreach (var size in Enumerable.Range(0, 120))
        {
            var json = RasJson.Write(Sum(Draw(new Random(size), size)).Report(), indented: false);
            Assert.DoesNotMatch("\"(cases|rise|fall|same|gained|lost|without)\":[1-9][,}]", json);
        }

        var few = Sum(Draw(new Random(1), 9)).Report();
        Assert.Null(few.Cases);
        Assert.Null(few.Totals);
        Assert.Empty(few.Groups);
    }

    [Fact]
    public void Packages_that_cost_more_are_held_for_the_months_of_the_notice()
    {
        var sums = RasComparer.Compare(Before, After);
        for (var i = 0; i < 40; i++)
            sums.Add(new(ScoreStatus.Indicative, 2000, 0), new(ScoreStatus.Indicative, 4000, 0), default, i < 20 ? 110m : null);

        // Before 2000 × 0.05 = £100 a week, after 4000 × 0.02 = £80: twenty packages of £110, and twenty budgets of £100 in their place; 13 weeks.
        Assert.Equal(new TransitionCost(3, 40, ((20 * 30) + (20 * 20)) * 13), sums.Report().Transition);
    }

    [Fact]
    public void Amounts_are_those_of_the_engines()
    {
        var (old, now) = (Samples.SampleFiles.Load("pip-2025"), Samples.SampleFiles.Load("pip-2026"));
        var sums = RasComparer.Compare(old, now);
        var (was, would) = (0m, 0m);
        var (oldSheet, newSheet) = (old.CreateSheet(), now.CreateSheet());
        foreach (var answers in AnswerSets.For(old.Configuration).Sample(300, new Rnd(3), 30))
        {
            old.Read(answers, oldSheet);
            now.Read(answers, newSheet);
            sums.Add(old.Score(oldSheet), now.Score(newSheet));
            was += old.Score(answers).Amount ?? 0;
            would += now.Score(answers).Amount ?? 0;
        }

        var report = sums.Report();
        Assert.Equal((was, would), (report.Totals!.Before, report.Totals.After));
        Assert.True(report.Totals.Change > 0);
    }

    [Fact]
    public void Only_what_is_alike_is_put_together_or_compared()
    {
        Assert.Throws<ArgumentException>(() => RasComparer.Compare(Before, After).Merge(RasComparer.Compare(Before, Before)));
        Assert.Throws<ArgumentException>(() => RasComparer.Compare(Before, After, ["area"]).Merge(RasComparer.Compare(Before, After)));
        Assert.Throws<ArgumentException>(() => RasComparer.Compare(Before, RasEngine.Compile(Configuration("3", 0.05m) with { Period = Period.Year })));
        Assert.Throws<ArgumentException>(() => RasComparer.Compare(Before, After, ["area", "area"]));
        Assert.Throws<ArgumentException>(() => RasComparer.Compare(Before, After, ["area"]).Add(default, default));
        Assert.Throws<ArgumentException>(() => RasComparer.Compare(Before, After).Add(default, default, default, 10.005m));
    }

    [Fact]
    public void Sums_that_somebody_changed_are_refused_and_nothing_else_is_thrown()
    {
        var json = RasJson.Write(Sum(Draw(new Random(3), 60)));
        Assert.Throws<RasConfigurationException>(() => RasJson.ReadComparison(Encoding.UTF8.GetBytes(json.Replace("\"statuses\":[", "\"statuses\":[1,", StringComparison.Ordinal))));
        foreach (Match number in Regex.Matches(json, "-?[0-9]+"))
        {
            foreach (var other in new[] { "-1", "0", "123456789012345678901234567890", "\"x\"", "1.5" })
            {
                var changed = json[..number.Index] + other + json[(number.Index + number.Length)..];
                var thrown = Record.Exception(() => RasJson.ReadComparison(Encoding.UTF8.GetBytes(changed)).Report());
                Assert.True(thrown is null or RasConfigurationException, $"{thrown}\n{changed}");
            }
        }
    }

    [Theory]
    [InlineData(PageFormat.Text)]
    [InlineData(PageFormat.Markdown)]
    [InlineData(PageFormat.Html)]
    public void The_page_says_rise_and_fall_and_hides_the_few(PageFormat format)
    {
        var page = RasText.Write(Sum(Draw(new Random(5), 2000)).Report(), RasComparer.Compare(Before.Configuration, After.Configuration), format);
        Assert.Contains("would rise for", page);
        Assert.Contains("would fall for", page);
        Assert.Contains("No one is named", page);
        Assert.Contains("hidden", page);
        Assert.Contains("nothing changes for 3 months, and then only after a review", page);
        Assert.DoesNotMatch("(?i)winner|loser", page);
    }

    [Fact]
    public void Pictures_stand_on_the_page_with_their_words_and_without_script()
    {
        var page = RasText.Write(Sum(Draw(new Random(5), 2000)).Report(), RasComparer.Compare(Before.Configuration, After.Configuration), PageFormat.Html);
        Assert.DoesNotMatch("<script|<img|<link|<iframe| style=|href=|src=| on[a-z]+=", page);
        Assert.Equal(2, Regex.Count(page, "<svg role=\"img\""));
        Assert.Equal(2, Regex.Count(page, "<title>A picture of bars"));
        Assert.Equal(2, Regex.Count(page, "<details>"));
        Assert.All(new[] { "svg", "text", "details", "table", "main" }, tag => Assert.Equal(Regex.Count(page, $"<{tag}[ >]"), Regex.Count(page, $"</{tag}>")));
    }

    /// <summary>Sums never leave their range, however great amounts are.</summary>
    [Fact]
    public void Great_amounts_are_summed_exactly()
    {
        var same = RasEngine.Compile(Configuration("1", 0.01m));
        var sums = RasComparer.Compare(same, same, ["area"]);
        long[] amounts = [3_000_000_000_000_000_000, 2_000_000_000_000_000_000, 1_500_000_000_000_000_000, 2_305_843_009_213_693_952];
        for (var i = 0; i < 40; i++)
            sums.Add(new(ScoreStatus.Indicative, amounts[i % 4], 0), new(ScoreStatus.Indicative, amounts[(i + 1) % 4], 0), ["all"]);
        var total = amounts.Sum(a => a / 100m) * 10;
        Assert.Equal(new MoneyTotals(total, total), sums.Report().Totals);
        Assert.Equal(new MoneyTotals(total, total), Assert.Single(Assert.Single(sums.Report().Groups).Groups).Totals);
    }

    [Fact]
    public void Where_nobody_has_a_figure_before_and_after_there_is_nothing_to_put_in_order()
    {
        var sums = RasComparer.Compare(Before, After, ["area"]);
        for (var i = 0; i < 40; i++)
            sums.Add(default, i < 20 ? default : new(ScoreStatus.Indicative, 100, 0), ["all"]);
        var report = sums.Report();
        Assert.Equal((40, 20, 20, 0), (report.Cases, report.Counts.Gained, report.Counts.Without, report.Counts.Same));
        Assert.Empty(report.Quantiles);
        Assert.Empty(report.Bands);
        Assert.Equal(new MoneyTotals(0, 0), report.Totals);
    }

    [Fact]
    public void Groups_are_counted_while_cases_come_in()
    {
        var sums = RasComparer.Compare(Before, After, ["area"]);
        Assert.Equal(0, sums.CountGroups(0));
        foreach (var area in new[] { "north", "south", "north" })
            sums.Add(default, default, [area]);
        Assert.Equal(2, sums.CountGroups(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => sums.CountGroups(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => sums.CountGroups(-1));
    }

    private static PortfolioComparison Sum(IEnumerable<Drawn> cases)
    {
        var sums = RasComparer.Compare(Before, After, ["area"], [new("q", "a")]);
        foreach (var one in cases)
            sums.Add(one.Before, one.After, [one.Group]);
        return sums;
    }

    private static Drawn[] Draw(Random random, int count) => Enumerable.Range(0, count).Select(_ =>
    {
        var before = random.Next(20) == 0 ? new CaseOutcome((ScoreStatus)random.Next(5), 0, 0) : new(ScoreStatus.Indicative, random.Next(0, 6000), random.Next(3));
        var after = random.Next(20) == 0 ? new CaseOutcome((ScoreStatus)random.Next(5), 0, 0) : new(ScoreStatus.Indicative, random.Next(5) == 0 ? before.AmountInIncrements * 5 / 2 : random.Next(0, 15000), 0);
        return new Drawn(before, after, random.Next(60) == 0 ? "tiny" : new[] { "", "north", "south" }[random.Next(3)]);
    }).ToArray();

    private static decimal Old(Drawn one) => one.Before.AmountInIncrements * 0.05m;

    private static decimal New(Drawn one) => one.After.AmountInIncrements * 0.02m;

    private static bool IsIn(ChangeBand band, decimal change) => band.Direction switch
    {
        ChangeDirection.Same => change == 0,
        ChangeDirection.Fall => -change > band.MoreThan && (band.UpTo is null || -change <= band.UpTo),
        _ => change > band.MoreThan && (band.UpTo is null || change <= band.UpTo),
    };

    private static RasConfiguration Configuration(string version, decimal increment) => new()
    {
        Id = "example", Version = version, Title = "Example", Period = Period.Week,
        Questions = [new ChoiceQuestion { Id = "q", Options = [new() { Id = "a" }] }],
        Budget = new() { PointPrice = 1, Rounding = new() { Increment = increment } },
    };

    private sealed record Drawn(CaseOutcome Before, CaseOutcome After, string Group);
}
