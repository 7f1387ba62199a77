using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Catalogue;

/// <summary>One version for a day, and any version by its name.</summary>
public sealed class CatalogueTests
{
    private static readonly CalendarDate LastDayOfOld = new(2026, 4, 5);
    private static readonly CalendarDate FirstDayOfNew = new(2026, 4, 6);

    [Fact]
    public void A_version_counts_from_its_first_to_its_last_day()
    {
        var catalogue = RasCatalogue.Of([Version("adults", "2026", FirstDayOfNew, null), Version("adults", "2025", null, LastDayOfOld), Version("carers", "1", null, null)]);
        Assert.Equal("2025", catalogue.Find("adults", LastDayOfOld)!.Configuration.Version);
        Assert.Equal("2026", catalogue.Find("adults", FirstDayOfNew)!.Configuration.Version);
        Assert.Equal("2026", catalogue.Find("adults", new CalendarDate(9999, 12, 31))!.Configuration.Version);
        Assert.Equal("1", catalogue.Find("carers", FirstDayOfNew)!.Configuration.Version);
        Assert.Null(catalogue.Find("children", FirstDayOfNew));
        Assert.Equal(["2025", "2026", "1"], catalogue.Engines.Select(e => e.Configuration.Version));
    }

    [Fact]
    public void A_replaced_version_counts_on_no_day_and_is_still_found_by_name()
    {
        var wrong = Version("adults", "2026.1", FirstDayOfNew, null);
        var right = Version("adults", "2026.2", FirstDayOfNew, null, replaces: "2026.1");
        var catalogue = RasCatalogue.Of([wrong, right]);
        Assert.Same(right, catalogue.Find("adults", FirstDayOfNew));
        Assert.Same(wrong, catalogue.Find("adults", "2026.1"));
        Assert.Null(catalogue.Find("adults", "2026.3"));
    }

    [Fact]
    public void A_version_that_is_replaced_twice_over_leaves_the_last()
    {
        var versions = new[] { Version("a", "1", null, null), Version("a", "2", null, null, "1"), Version("a", "3", null, null, "2") };
        Assert.Same(versions[2], RasCatalogue.Of(versions).Find("a", FirstDayOfNew));
    }

    [Fact]
    public void A_gap_is_a_warning_and_gives_no_version_on_its_days()
    {
        Assert.True(RasCatalogue.TryCreate([Version("a", "1", null, new(2026, 3, 31)), Version("a", "2", FirstDayOfNew, null)], out var catalogue, out var found));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
        Assert.Null(catalogue.Find("a", LastDayOfOld));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var thrown = Assert.Throws<RasConfigurationException>(() => RasCatalogue.Of([Version("a", "1", null, null), Version("a", "2", null, null), Version("b", "1", null, null), Version("b", "1", null, null)]));
        Assert.Equal(["RAS702", "RAS701"], thrown.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData(null, null, null, null, "every day")]
    [InlineData("2026-01-01", null, "2026-01-01", "2026-02-01", "2026-01-01")]
    [InlineData(null, "2026-06-30", "2026-02-01", null, "2026-02-01")]
    public void Two_versions_for_a_day_are_told_with_the_first_such_day(string? from, string? to, string? laterFrom, string? laterTo, string day) => Assert.Equal(
        [$"RAS702 error at /effectiveFrom: Version `1` of `a` and version `2` both count on {day}. Let `1` end on an earlier day, or let `2` say that it `replaces` it."],
        Told(Version("a", "1", Day(from), Day(to)), Version("a", "2", Day(laterFrom), Day(laterTo))));

    /// <summary>A short version within a long one: what comes after is told beside the long one.</summary>
    [Fact]
    public void A_gap_lies_behind_the_version_that_counts_longest() => Assert.Equal(
        [
            "RAS702 error at /effectiveFrom: Version `1` of `a` and version `2` both count on 2026-02-01. Let `1` end on an earlier day, or let `2` say that it `replaces` it.",
            "RAS703 warning at /effectiveFrom: No version of `a` counts between 2026-12-31 and 2027-02-01. Let `1` end later or `3` begin earlier, if there should be a figure on these days.",
        ],
        Told(Version("a", "1", new(2026, 1, 1), new(2026, 12, 31)), Version("a", "2", new(2026, 2, 1), new(2026, 3, 1)), Version("a", "3", new(2027, 2, 1), null)));

    [Fact]
    public void A_gap_lies_behind_the_later_of_two_that_overlap() => Assert.Equal(
        [
            "RAS702 error at /effectiveFrom: Version `1` of `a` and version `2` both count on 2026-02-01. Let `1` end on an earlier day, or let `2` say that it `replaces` it.",
            "RAS703 warning at /effectiveFrom: No version of `a` counts between 2026-12-31 and 2027-02-01. Let `2` end later or `3` begin earlier, if there should be a figure on these days.",
        ],
        Told(Version("a", "1", new(2026, 1, 1), new(2026, 3, 1)), Version("a", "2", new(2026, 2, 1), new(2026, 12, 31)), Version("a", "3", new(2027, 2, 1), null)));

    [Fact]
    public void Behind_a_version_without_an_end_there_is_no_gap() => Assert.Equal(
        ["1 2 2026-02-01", "1 3 2027-02-01", "2 3 2027-02-01"],
        Told(Version("a", "1", new(2026, 1, 1), new(2027, 2, 1)), Version("a", "2", new(2026, 2, 1), null), Version("a", "3", new(2027, 2, 1), null))
            .Select(d => string.Join(" ", System.Text.RegularExpressions.Regex.Match(d, "RAS702 .* `(.)` of `a` and version `(.)` both count on (.{10})").Groups.Cast<System.Text.RegularExpressions.Group>().Skip(1).Select(g => g.Value))));

    [Theory]
    [InlineData("2026-01-01", null, "2026-01-01", "2026-12-31", "from 2026-01-01", "from 2026-01-01 to 2026-12-31")]
    [InlineData(null, "2026-01-01", null, null, "to 2026-01-01", "always")]
    [InlineData("2026-01-01", "2026-12-31", "2026-01-01", "2026-11-30", "from 2026-01-01 to 2026-12-31", "from 2026-01-01 to 2026-11-30")]
    [InlineData("2026-01-01", "2026-12-31", "2026-01-02", "2026-12-31", "from 2026-01-01 to 2026-12-31", "from 2026-01-02 to 2026-12-31")]
    public void A_version_that_replaces_another_on_other_days_is_told_both(string? from, string? to, string? laterFrom, string? laterTo, string replaced, string itself) => Assert.Equal(
        [$"RAS705 error at /replaces/version: Version `2` of `a` replaces version `1`, which counts {replaced}, and itself counts {itself}. Give both the same `effectiveFrom` and `effectiveTo`."],
        Told(Version("a", "1", Day(from), Day(to)), Version("a", "2", Day(laterFrom), Day(laterTo), "1")));

    [Fact]
    public void A_version_is_an_engine() => Assert.Throws<System.ArgumentNullException>(() => RasCatalogue.Of([null!]));

    private static CalendarDate? Day(string? text) => text is null ? null : CalendarDate.Parse(text);

    private static string[] Told(params RasEngine[] versions)
    {
        RasCatalogue.TryCreate(versions, out _, out var diagnostics);
        return [.. diagnostics.Select(d => d.ToString())];
    }

    private static RasEngine Version(string id, string version, CalendarDate? from, CalendarDate? to, string? replaces = null) => RasEngine.Compile(new()
    {
        Id = id, Version = version, Title = id, EffectiveFrom = from, EffectiveTo = to, Replaces = replaces is null ? null : new() { Version = replaces },
        Questions = [new YesNoQuestion { Id = "q" }], Budget = new() { PointPrice = 1 },
    });
}
