using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.FollowUp;

/// <summary>What comes after the budget: plans, packages, reviews and parts of periods.</summary>
public sealed class FollowUpTests
{
    private static readonly RasConfiguration Configuration = new()
    {
        Parameters = [new() { Id = "over", Value = 10 }],
        PlanTolerance = new() { OverPercent = Number.Parameter("over"), UnderPercent = 10, ReferTo = "Team manager" },
        Transition = new() { NoticeMonths = 3 },
        PersonReview = new() { FirstAfterWeeks = 6, EveryMonths = 12 },
        ConfigurationReview = new() { EveryMonths = 12, MonitorEveryMonths = 6 },
    };

    /// <summary>Oldham, RAS policy, January 2019, section 7.4: ten per cent more or less goes to the manager, ten per cent itself included.</summary>
    [Theory]
    [InlineData("100.00", "109.99", PlanStanding.Within)]
    [InlineData("100.00", "110.00", PlanStanding.Over)]
    [InlineData("100.00", "90.01", PlanStanding.Within)]
    [InlineData("100.00", "90.00", PlanStanding.Under)]
    [InlineData("33.33", "36.66", PlanStanding.Within)]
    [InlineData("33.33", "36.67", PlanStanding.Over)]
    [InlineData("0.00", "0.00", PlanStanding.Within)]
    [InlineData("0.00", "0.01", PlanStanding.Over)]
    public void A_plan_that_differs_by_the_tolerance_is_outside(string budget, string plan, PlanStanding expected)
    {
        var compared = PlanComparison.Of(Configuration, Pounds(budget), Pounds(plan));
        Assert.Equal(expected, compared.Standing);
        Assert.Equal(expected == PlanStanding.Within ? null : "Team manager", compared.ReferTo);
        Assert.Equal(Pounds(plan) - Pounds(budget), compared.Difference);
    }

    [Fact]
    public void Without_a_tolerance_every_plan_is_within()
    {
        var compared = PlanComparison.Of(new(), 100, 1000);
        Assert.Equal((PlanStanding.Within, null, (Rational?)900), (compared.Standing, compared.ReferTo, compared.DifferencePercent));
        Assert.Null(PlanComparison.Of(new(), 0, 5).DifferencePercent);
        Assert.Equal(PlanStanding.Within, PlanComparison.Of(new(), 100, 0).Standing);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-04-30")]
    [InlineData("2026-11-30", "2027-02-28")]
    [InlineData("2027-11-30", "2028-02-29")]
    [InlineData("2026-05-11", "2026-08-11")]
    public void Notice_runs_in_calendar_months(string told, string expected)
    {
        var package = ExistingPackage.Of(Configuration, budget: 180, package: 200, CalendarDate.Parse(told));
        Assert.Equal(CalendarDate.Parse(expected), package.NoChangeBefore);
        Assert.Equal(-20, package.Difference);
    }

    [Fact]
    public void A_package_that_does_not_fall_needs_no_notice()
    {
        Assert.Null(ExistingPackage.Of(Configuration, 200, 200, new(2026, 1, 31)).NoChangeBefore);
        Assert.Null(ExistingPackage.Of(new(), 100, 200, new(2026, 1, 31)).NoChangeBefore);
    }

    [Fact]
    public void Reviews_count_from_the_first_and_the_31st_comes_back()
    {
        Assert.Equal(Dates("2026-02-11", "2027-02-11", "2028-02-11"), ReviewDates.OfPlan(Configuration, new(2025, 12, 31), new(2028, 12, 31)));
        Assert.Equal(Dates("2026-02-11"), ReviewDates.OfPlan(Configuration, new(2025, 12, 31), new(2026, 2, 11)));
        Assert.Empty(ReviewDates.OfPlan(Configuration, new(2025, 12, 31), new(2026, 2, 10)));
        Assert.Equal(Dates("2026-02-28", "2026-08-31", "2027-02-28"), ReviewDates.OfMonitoring(Configuration, new(2025, 8, 31), new(2027, 3, 1)));
        Assert.Equal(Dates("2026-08-31"), ReviewDates.OfConfiguration(Configuration, new(2025, 8, 31), new(2027, 8, 30)));
        Assert.Empty(ReviewDates.OfPlan(new(), new(2025, 1, 1), new(2030, 1, 1)));
        Assert.Single(ReviewDates.OfConfiguration(Configuration, new(9998, 6, 1), new(9999, 12, 31)));
    }

    /// <summary>German SGB XI, section 37(2): a month counts as 30 days; 347 euros a month for 12 days.</summary>
    [Fact]
    public void Part_of_a_month_is_published_as_138_80() => Assert.Equal(138.80m, PartPeriod.Amount(347, 12, 30));

    [Theory]
    [InlineData("100.00", 1, 7, "14.29")]
    [InlineData("100.00", 7, 7, "100.00")]
    [InlineData("100.00", 0, 28, "0.00")]
    [InlineData("100.00", 14, 7, "200.00")]
    public void Part_of_a_period_is_in_proportion(string amount, int days, int of, string expected) =>
        Assert.Equal(Pounds(expected), PartPeriod.Amount(Pounds(amount), days, of));

    [Fact]
    public void Both_ends_of_a_part_count()
    {
        Assert.Equal(1, PartPeriod.Days(new(2028, 2, 29), new(2028, 2, 29)));
        Assert.Equal(366, PartPeriod.Days(new(2028, 1, 1), new(2028, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartPeriod.Days(new(2028, 1, 2), new(2028, 1, 1)));
    }

    [Fact]
    public void Misuse_is_told()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanComparison.Of(Configuration, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanComparison.Of(Configuration, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExistingPackage.Of(Configuration, -1, 0, new(2026, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExistingPackage.Of(Configuration, 0, -1, new(2026, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartPeriod.Amount(1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartPeriod.Amount(-1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartPeriod.Amount(1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(9999, 12, 31).AddDays(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(1, 1, 31).AddMonths(-1));
        Assert.Throws<ArgumentException>(() => PlanComparison.Of(Configuration with { Parameters = [] }, 1, 2));
        Assert.Throws<ArgumentException>(() => PlanComparison.Of(Configuration with { Parameters = null }, 1, 2));
    }

    /// <summary>A draft that no engine takes has no dates to tell.</summary>
    [Theory]
    [InlineData("0", "Reviews lie at least one month apart.")]
    [InlineData("-1", "Weeks and months are counted in whole numbers.")]
    [InlineData("1/2", "Weeks and months are counted in whole numbers.")]
    [InlineData("2147483648", "Weeks and months are counted in whole numbers.")]
    public void Months_that_are_none_are_told(string months, string said)
    {
        var draft = new RasConfiguration { ConfigurationReview = new() { EveryMonths = Rational.Parse(months) } };
        Assert.StartsWith(said, Assert.Throws<ArgumentException>(() => ReviewDates.OfConfiguration(draft, new(2026, 1, 1), new(2027, 1, 1))).Message);
    }

    [Fact]
    public void What_is_not_reviewed_has_no_dates()
    {
        var (from, until) = (new CalendarDate(2026, 1, 31), new CalendarDate(2026, 6, 29));
        Assert.Empty(ReviewDates.OfConfiguration(new(), from, until));
        Assert.Empty(ReviewDates.OfMonitoring(new(), from, until));
        Assert.Empty(ReviewDates.OfMonitoring(new() { ConfigurationReview = new() { EveryMonths = 1 } }, from, until));
        Assert.Equal(Dates("2026-03-31", "2026-05-31"), ReviewDates.OfPlan(new() { PersonReview = new() { EveryMonths = 2 } }, from, until));
        Assert.Equal(Dates("2026-02-14"), ReviewDates.OfPlan(new() { PersonReview = new() { FirstAfterWeeks = 2 } }, from, until));
    }

    [Fact]
    public void A_tolerance_of_one_side_lets_the_other_be()
    {
        var over = new RasConfiguration { PlanTolerance = new() { OverPercent = 10 } };
        Assert.Equal((PlanStanding.Within, PlanStanding.Over), (PlanComparison.Of(over, 100, 0).Standing, PlanComparison.Of(over, 100, 110).Standing));
        var under = new RasConfiguration { PlanTolerance = new() { UnderPercent = 10 } };
        Assert.Equal((PlanStanding.Under, PlanStanding.Within), (PlanComparison.Of(under, 100, 90).Standing, PlanComparison.Of(under, 100, 1000).Standing));
    }

    [Property(MaxTest = 2000)]
    public void Months_forth_and_back_lose_at_most_the_days_that_a_shorter_month_lacks(ushort day, ushort months)
    {
        var date = new CalendarDate(2000, 1, 1).AddDays(day);
        var there = date.AddMonths(months % 2400);
        Assert.Equal(Math.Min(date.Day, DateTime.DaysInMonth(there.Year, there.Month)), there.Day);
        Assert.Equal(new DateTime(date.Year, date.Month, date.Day).AddMonths(months % 2400), new DateTime(there.Year, there.Month, there.Day));
        Assert.Equal(date, there.AddDays(there.DaysUntil(date)));
    }

    private static decimal Pounds(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static CalendarDate[] Dates(params string[] dates) => [.. dates.Select(CalendarDate.Parse)];
}
