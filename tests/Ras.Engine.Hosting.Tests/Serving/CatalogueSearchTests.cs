using System;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Serving;

/// <summary>A version is found by id and day, or by its name; where there is none it is said why.</summary>
public sealed class CatalogueSearchTests
{
    private static readonly RasCatalogue Catalogue = RasCatalogue.Of(new[]
    {
        Small.Json(version: "2025.1", dates: Small.From("2025-04-06", "2026-04-05")),
        Small.Json(version: "2026.1", dates: Small.From("2026-04-06", "2027-04-05")),
        Small.Json(version: "2026.2", dates: Small.From("2026-04-06", "2027-04-05"), replaces: "2026.1"),
        Small.Json("carers", dates: Small.From("2026-04-06")),
    }.Select(text => RasEngine.Compile(RasJson.ReadConfiguration(text))));

    [Fact]
    public void A_version_that_there_is_is_found()
    {
        Assert.True(Catalogue.TryFind("adults", new CalendarDate(2026, 5, 11), out var engine, out _));
        Assert.Equal("2026.2", engine.Configuration.Version);
        Assert.True(Catalogue.TryFind("adults", "2026.1", out engine, out _));
        Assert.Equal("2026.1", engine.Configuration.Version);
    }

    [Fact]
    public void A_day_that_no_version_covers_is_told_with_the_days_of_each()
    {
        Assert.False(Catalogue.TryFind("adults", new CalendarDate(2031, 1, 1), out _, out var miss));
        Assert.Equal("RAS913: No version of `adults` counts on 2031-01-01. `2025.1` counts from 2025-04-06 to 2026-04-05; `2026.2` counts from 2026-04-06 to 2027-04-05.", miss.ToString());
        Assert.False(Catalogue.TryFind("carers", new CalendarDate(2026, 4, 5), out _, out miss));
        Assert.Equal("RAS913: No version of `carers` counts on 2026-04-05. `2026.1` counts from 2026-04-06.", miss.ToString());
    }

    [Fact]
    public void A_configuration_or_a_version_that_there_is_not_is_told_with_those_there_are()
    {
        Assert.False(Catalogue.TryFind("children", new CalendarDate(2026, 5, 11), out _, out var miss));
        Assert.Equal("RAS911: There is no configuration with that id. The catalogue has `adults`, `carers`.", miss.ToString());
        Assert.False(Catalogue.TryFind("children", "2026.1", out _, out miss));
        Assert.Equal("RAS911", miss.Code);
        Assert.False(Catalogue.TryFind("adults", "2027.1", out _, out miss));
        Assert.Equal("RAS912: `adults` has no version with that name. It has `2025.1`, `2026.1`, `2026.2`.", miss.ToString());
    }

    [Fact]
    public void What_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Catalogue.TryFind(null!, new CalendarDate(2026, 1, 1), out _, out _));
        Assert.Throws<ArgumentNullException>(() => ((RasCatalogue)null!).TryFind("adults", "2026.1", out _, out _));
    }
}
