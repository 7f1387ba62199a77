using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Ras.Engine.Hosting;

/// <summary>Finds a version in a catalogue, and says in words why there is none.</summary>
public static class CatalogueSearch
{
    /// <summary>Finds the version that counts on a day, and says whether there is one.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="id">The configuration's id.</param>
    /// <param name="on">The day, such as that of the assessment.</param>
    /// <param name="engine">The version, or null.</param>
    /// <param name="miss">Why there is none, or null.</param>
    /// <exception cref="ArgumentNullException">The catalogue or the id is null.</exception>
    public static bool TryFind(this RasCatalogue catalogue, string id, CalendarDate on, [NotNullWhen(true)] out RasEngine? engine, [NotNullWhen(false)] out VersionMiss? miss)
    {
        Framework.ThrowIfNull(catalogue);
        engine = catalogue.Find(id, on);
        miss = engine is not null ? null : Versions(catalogue, id) is { Count: > 0 } versions ? NoVersionOn(versions, on) : Unknown(catalogue);
        return miss is null;
    }

    /// <summary>Finds a version by its name, also one that another has replaced, and says whether there is one.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="id">The configuration's id.</param>
    /// <param name="version">The version.</param>
    /// <param name="engine">The version, or null.</param>
    /// <param name="miss">Why there is none, or null.</param>
    /// <exception cref="ArgumentNullException">The catalogue, the id or the version is null.</exception>
    public static bool TryFind(this RasCatalogue catalogue, string id, string version, [NotNullWhen(true)] out RasEngine? engine, [NotNullWhen(false)] out VersionMiss? miss)
    {
        Framework.ThrowIfNull(catalogue);
        engine = catalogue.Find(id, version);
        miss = engine is not null ? null : Versions(catalogue, id) is { Count: > 0 } versions ? NoVersion(versions) : Unknown(catalogue);
        return miss is null;
    }

    private static List<RasConfiguration> Versions(RasCatalogue catalogue, string id) =>
        catalogue.Engines.Select(e => e.Configuration).Where(c => c.Id == id).ToList();

    // Why: what was asked for is not told again where nothing bears that name; it came from outside and may be anything.
    private static VersionMiss Unknown(RasCatalogue catalogue) => new(
        HostingCodes.ConfigurationUnknown,
        "There is no configuration with that id.",
        $"The catalogue has {SourceFaults.Names(catalogue.Engines.Select(e => e.Configuration.Id).Distinct().ToArray())}.");

    private static VersionMiss NoVersion(List<RasConfiguration> versions) => new(
        HostingCodes.VersionUnknown,
        $"`{versions[0].Id}` has no version with that name.",
        $"It has {SourceFaults.Names(versions.Select(v => v.Version).ToArray())}.");

    private static VersionMiss NoVersionOn(List<RasConfiguration> versions, CalendarDate on)
    {
        var replaced = versions.Select(v => v.Replaces?.Version).ToArray();
        var dates = versions.Where(v => !replaced.Contains(v.Version)).Select(v => $"`{v.Version}` counts {Dates(v)}").ToArray();
        return new(HostingCodes.NoVersionOnDay, $"No version of `{versions[0].Id}` counts on {on}.", string.Join("; ", dates) + ".");
    }

    private static string Dates(RasConfiguration version) => (version.EffectiveFrom, version.EffectiveTo) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from}",
        (null, { } to) => $"to {to}",
        _ => "always",
    };
}
