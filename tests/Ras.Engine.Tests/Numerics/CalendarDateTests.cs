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
    public void A_day_is_compared_with_days_alone()
    {
        IComparable day = new CalendarDate(2026, 4, 6);
        Assert.Equal((1, 0, -1), (day.CompareTo(null), day.CompareTo(new CalendarDate(2026, 4, 6)), Math.Sign(day.CompareTo(new CalendarDate(2026, 4, 7)))));
        Assert.Throws<ArgumentException>(() => day.CompareTo("2026-04-06"));
        Assert.True(day.Equals(new CalendarDate(2026, 4, 6)));
        Assert.False(day.Equals(new CalendarDate(2026, 4, 7)));
        Assert.False(day.Equals("2026-04-06"));
        Assert.Equal(day.GetHashCode(), CalendarDate.Parse("2026-04-06").GetHashCode());
        Assert.Contains("2026-04-06", Assert.Throws<FormatException>(() => CalendarDate.Parse("06/04/2026")).Message);
    }
}
