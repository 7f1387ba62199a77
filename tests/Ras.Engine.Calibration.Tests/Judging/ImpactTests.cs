using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Judging;

/// <summary>Impact counts every person once, by tenth and group, and holds packages against proposed budgets to the penny.</summary>
public sealed class ImpactTests
{
    private static readonly RasEngine Current = Synthetic.Engine();
    private static readonly RasEngine Proposed = Synthetic.Engine(Synthetic.Small.Replace("\"2026.1\"", "\"2027.1\"").Replace("\"price\": 5", "\"price\": 5.4"));

    internal static IReadOnlyList<ImpactCase> Cases(int cases = 600, Func<int, string>? groupOf = null) => [.. Synthetic.Entries(cases, 5.37, 0.2, 1, null, groupOf).Select(Case)];

    internal static Impact Of(IReadOnlyList<ImpactCase> cases) => Impact.Of(Current, Proposed, cases, ["area"]);

    [Fact]
    public void Packages_stand_beside_proposed_budgets_by_tenth_and_group()
    {
        var cases = Cases();
        var columns = Of(cases).Packages;
        Assert.Equal(["area", Impact.TenthColumn], columns.Select(c => c.Name));
        var north = columns[0].Groups[0];
        var expected = cases.Where(c => c.Groups[0] == "North").ToArray();
        Assert.Equal(("North", expected.Length, expected.Count(c => c.Package > Budget(c))), (north.Name, north.Cases, north.Above));
        Assert.Equal((double)expected.Average(Budget), north.Budget!.Value, 9);
        Assert.Equal((double)expected.Average(c => c.Package!.Value), north.Cost!.Value, 9);
        Assert.Equal(Enumerable.Range(1, 10).Select(t => $"{t:00}"), columns[1].Groups.Select(g => g.Name));
        Assert.All(columns[1].Groups.Zip(columns[1].Groups.Skip(1)), pair => Assert.True(pair.First.Points < pair.Second.Points));
    }

    [Fact]
    public void A_budget_of_just_the_package_is_enough()
    {
        var cases = Cases().Select(c => c with { Package = Budget(c) }).ToArray();
        Assert.All(Of(cases).Packages[0].Groups, g => Assert.Equal((0, g.Cases), (g.Above, g.NotAbove)));
        Assert.Empty(TransitionWeek.Of(Of(cases), 2, 3).Where(w => w.Cost != 0));
    }

    [Fact]
    public void Tenths_hold_everyone_who_has_points_and_equal_points_are_not_parted()
    {
        var cases = Cases().Select((c, i) => i % 7 == 0 ? c with { Before = default, Points = null } : i % 2 == 0 ? c with { Points = 30 } : c).ToArray();
        var tenths = Of(cases).Comparison.Groups[^1].Groups;
        Assert.Equal("", tenths[0].Name);
        Assert.Equal(cases.Count(c => c.Points is null), tenths[0].Cases);
        Assert.Equal(cases.Length, tenths.Sum(t => t.Cases));
        Assert.True(tenths.Max(t => t.Cases) >= cases.Count(c => c.Points == 30));
    }

    [Fact]
    public void Where_no_package_is_known_the_budget_before_stands_in()
    {
        var cases = Cases().Select((c, i) => i % 3 == 0 ? c : c with { Package = null }).ToArray();
        var held = cases.Sum(c => Math.Max(0, (c.Package ?? Before(c)) - Budget(c)));
        Assert.Equal((double)held, TransitionWeek.Of(Of(cases), 1, 0)[0].Cost, 6);
        Assert.Equal(200, Of(cases).Packages[0].Groups.Sum(g => g.Cases));
        Assert.Empty(Of([.. cases.Select(c => c with { Package = null })]).Packages);
    }

    [Fact]
    public void Notice_costs_all_of_the_difference_and_a_taper_less_each_week()
    {
        var cases = Cases();
        var held = (double)cases.Sum(c => Math.Max(0, c.Package!.Value - Budget(c)));
        Assert.Equal([1, 1, 0.75, 0.5, 0.25], TransitionWeek.Of(Of(cases), 2, 3).Select(w => Math.Round(w.Cost / held, 9)));
        Assert.Equal(13, TransitionWeek.NoticeOf(RasJson.ReadConfiguration(Synthetic.Small.Replace("\"budget\"", "\"transition\": { \"noticeMonths\": 3 }, \"budget\""))));
        Assert.Throws<ArgumentOutOfRangeException>(() => TransitionWeek.Of(Of(cases), -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TransitionWeek.Of(Of(cases), 0, 521));
    }

    [Fact]
    public void A_month_is_held_by_its_weeks()
    {
        static RasEngine Monthly(string price) => Synthetic.Engine(Synthetic.Small.Replace("\"week\"", "\"month\"").Replace("\"price\": 5", "\"price\": " + price));
        var cases = Synthetic.Entries(100, 5, 0.2, 1).Select(e => Case(e, Monthly("5"), Monthly("4"))).ToArray();
        var held = cases.Sum(c => Math.Max(0, c.Package!.Value - (c.After.AmountInIncrements / 100m)));
        Assert.Equal((double)held * 12 / 52, TransitionWeek.Of(Impact.Of(Monthly("5"), Monthly("4"), cases, ["area"]), 1, 0)[0].Cost, 6);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var other = Synthetic.Engine(Synthetic.Small.Replace("\"week\"", "\"year\""));
        Assert.Throws<ArgumentException>(() => Impact.Of(Current, other, Cases(), ["area"]));
        Assert.Throws<ArgumentException>(() => Impact.Of(Current, Proposed, Cases(), [Impact.TenthColumn]));
        Assert.Throws<ArgumentException>(() => Impact.Of(Current, Proposed, Cases()));
    }

    private static decimal Budget(ImpactCase one) => one.After.AmountInIncrements / 100m;

    private static decimal Before(ImpactCase one) => one.Before.AmountInIncrements / 100m;

    private static ImpactCase Case(PortfolioEntry entry) => Case(entry, Current, Proposed);

    private static ImpactCase Case(PortfolioEntry entry, RasEngine current, RasEngine proposed)
    {
        var (before, after) = (current.CreateSheet(), proposed.CreateSheet());
        Assert.True(current.Read(entry.Answers, before) && proposed.Read(entry.Answers, after));
        var summary = current.Score(before);
        return new() { Before = summary, After = proposed.Score(after), Points = summary.Points, Package = entry.WeeklyCost, Groups = entry.Groups };
    }
}
