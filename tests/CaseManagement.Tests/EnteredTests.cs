using System.Collections.Generic;
using CaseManagement.Deciding;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Ras.Engine;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>What is shown can be entered as it stands, and nothing is taken for what it is not.</summary>
public sealed class EnteredTests
{
    [Fact]
    public void Money_that_is_shown_reads_as_the_same()
    {
        foreach (var pence in Gen.Choose(0, 100_000_000).Sample(2000, new Rnd(4), 50))
        {
            Assert.True(Pounds.TryRead(Pounds.Of(pence / 100m), out var read));
            Assert.Equal(pence / 100m, read);
        }
    }

    [Theory]
    [InlineData("182", "182")]
    [InlineData(" £1,250.5 ", "1250.5")]
    [InlineData("0", "0")]
    [InlineData("-1", null)]
    [InlineData("1.005", null)]
    [InlineData("1000000.01", null)]
    [InlineData("1e3", null)]
    [InlineData("£", null)]
    [InlineData(null, null)]
    public void Money_is_pounds_and_pence(string? entered, string? read) =>
        Assert.Equal(read, Pounds.TryRead(entered, out var amount) ? amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);

    [Fact]
    public void A_day_that_is_shown_reads_as_the_same()
    {
        var first = new CalendarDate(2000, 1, 1);
        foreach (var days in Gen.Choose(0, 36_524).Sample(2000, new Rnd(5), 50))
        {
            Assert.True(EnteredDay.Of("on", first.AddDays(days)).TryRead(out var read));
            Assert.Equal(first.AddDays(days), read);
        }
    }

    [Theory]
    [InlineData("29", "2", "2026")]
    [InlineData("31", "11", "2026")]
    [InlineData("0", "1", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("-1", "1", "2026")]
    [InlineData("1", "1", "1999")]
    [InlineData("1", "1", "99999")]
    [InlineData("first", "1", "2026")]
    [InlineData("", "", "")]
    [InlineData("99999999999", "1", "2026")]
    public void A_day_that_there_is_not_is_none(string day, string month, string year)
    {
        var form = new FormCollection(new Dictionary<string, StringValues> { ["on-day"] = day, ["on-month"] = month, ["on-year"] = year });
        var entered = EnteredDay.From(form, "on");
        Assert.False(entered.TryRead(out _));
        Assert.Equal((day, month, year), (entered.Day, entered.Month, entered.Year));
    }
}
