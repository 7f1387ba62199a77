using System;
using Xunit;

namespace Ras.Engine.Tests.Numerics;

public sealed class CalendarDateTests
{
    [Fact]
    public void A_day_is_written_and_read_as_one()
    {
        var day = new CalendarDate(2026, 4, 6);
        Assert.Equal("2026-04-06", day.ToString());
        Assert.Equal(day, CalendarDate.Parse("2026-04-06"));
        Assert.Equal((2026, 4, 6), (day.Year, day.Month, day.Day));
        Assert.Equal("0001-01-01", default(CalendarDate).ToString());
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-04-31")]
    [InlineData("0000-01-01")]
    [InlineData("2026-4-6")]
    [InlineData("06/04/2026")]
    [InlineData("2026-04-06T00:00:00")]
    [InlineData("20x6-04-06")]
    [InlineData("2026-1x-06")]
    [InlineData("2026-04-1x")]
    [InlineData("2026-04/06")]
    [InlineData("2026/04-06")]
    [InlineData("2026-04-00")]
    [InlineData("2026-04-0x")]
    [InlineData("2026-0:-06")]
    [InlineData("2026-04-06 ")]
    [InlineData("-026-04-06")]
    [InlineData("٢٠٢٦-٠٤-٠٦")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_day_is_refused(string? text) => Assert.False(CalendarDate.TryParse(text, out _));

    [Fact]
    public void Every_day_of_four_centuries_comes_back_in_order()
    {
        CalendarDate before = default;
        for (var day = new DateTime(1800, 1, 1); day < new DateTime(2200, 1, 1); day = day.AddDays(1))
        {
            var same = new CalendarDate(day.Year, day.Month, day.Day);
            Assert.Equal(same, CalendarDate.Parse(same.ToString()));
#if NET
            Assert.Equal(same, (CalendarDate)DateOnly.FromDateTime(day));
            Assert.Equal(DateOnly.FromDateTime(day), (DateOnly)same);
#endif
            Assert.True(before < same);
            before = same;
        }
    }

    [Fact]
    public void There_is_no_thirtieth_of_February() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2026, 2, 30));

    [Fact]
    public void The_first_and_the_last_day_are_as_far_as_one_can_count()
    {
        var (first, last) = (new CalendarDate(1, 1, 1), new CalendarDate(9999, 12, 31));
        Assert.Equal(3_652_058, first.DaysUntil(last));
        Assert.Equal(last, first.AddDays(3_652_058));
        Assert.Equal(first, last.AddDays(-3_652_058));
        Assert.Equal(first, last.AddMonths(-(9_999 * 12) + 1).AddDays(-30));
        Assert.Equal(last, new CalendarDate(9999, 11, 30).AddMonths(1).AddDays(1));
        Assert.Equal(new CalendarDate(1, 1, 31), new CalendarDate(1, 2, 28).AddMonths(-1).AddDays(3));
        foreach (var days in new[] { 1, int.MaxValue })
            AssertOutside(() => last.AddDays(days));
        foreach (var days in new[] { -1, int.MinValue })
            AssertOutside(() => first.AddDays(days));
        AssertOutside(() => last.AddMonths(1));
        AssertOutside(() => first.AddMonths(-1));
        AssertOutside(() => last.AddMonths(int.MaxValue));
        AssertOutside(() => first.AddMonths(int.MinValue));
    }

    [Fact]
    public void What_is_said_of_a_text_that_is_no_day()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => CalendarDate.Parse(null!)).ParamName);
        Assert.Equal("A date is written as YYYY-MM-DD, such as 2026-04-06.", Assert.Throws<FormatException>(() => CalendarDate.Parse("6 April")).Message);
    }

    [Fact]
    public void Days_compare_with_days_alone()
    {
        var day = new CalendarDate(2026, 4, 6);
        Assert.Equal(1, day.CompareTo(null));
        Assert.Equal(0, day.CompareTo((object)day));
        Assert.StartsWith("A date compares with dates only.", Assert.Throws<ArgumentException>(() => day.CompareTo("2026-04-06")).Message, StringComparison.Ordinal);
        Assert.False(day.Equals("2026-04-06"));
        Assert.True(day.Equals((object)day));
        Assert.True(day <= new CalendarDate(2026, 4, 6) && day >= new CalendarDate(2026, 4, 6));
        Assert.False(day < new CalendarDate(2026, 4, 6) || day > new CalendarDate(2026, 4, 6) || day != new CalendarDate(2026, 4, 6));
        Assert.NotEqual(day.GetHashCode(), day.AddDays(1).GetHashCode());
    }

    private static void AssertOutside(Func<CalendarDate> day) =>
        Assert.StartsWith("The day lies outside the years 1 to 9999.", Assert.Throws<ArgumentOutOfRangeException>(() => day()).Message, StringComparison.Ordinal);
}
