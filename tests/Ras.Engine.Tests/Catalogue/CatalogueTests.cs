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

    private static RasEngine Version(string id, string version, CalendarDate? from, CalendarDate? to, string? replaces = null) => RasEngine.Compile(new()
    {
        Id = id, Version = version, Title = id, EffectiveFrom = from, EffectiveTo = to, Replaces = replaces is null ? null : new() { Version = replaces },
        Questions = [new YesNoQuestion { Id = "q" }], Budget = new() { PointPrice = 1 },
    });
}
