using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Versions of one configuration beside each other: no day with two, and none without one in between.</summary>
internal static class CatalogueRules
{
    public static bool Counts(RasConfiguration version, CalendarDate on) =>
        (version.EffectiveFrom is not { } from || on >= from) && (version.EffectiveTo is not { } to || on <= to);

    /// <param name="versions">All versions of one configuration, by the day from which they count.</param>
    /// <param name="bag">Where to tell what is wrong.</param>
    public static void Check(IReadOnlyList<RasConfiguration> versions, DiagnosticBag bag)
    {
        var byVersion = versions.GroupBy(v => v.Version, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var twice in byVersion.Values.Where(v => v.Length > 1))
            bag.Add(CatalogueFaults.VersionTwice(twice[0]), Place.Root.At(JsonNames.Version));
        foreach (var version in versions.Where(v => v.Replaces is not null))
            CheckReplaced(version, byVersion, bag);
        var replaced = new HashSet<string>(versions.Select(v => v.Replaces?.Version).OfType<string>(), StringComparer.Ordinal);
        var counting = versions.Where(v => !replaced.Contains(v.Version)).ToArray();
        for (var i = 1; i < counting.Length; i++)
            CheckNeighbours(counting[i - 1], counting[i], bag);
    }

    private static void CheckReplaced(RasConfiguration version, Dictionary<string, RasConfiguration[]> byVersion, DiagnosticBag bag)
    {
        var place = Place.Root.At(JsonNames.Replaces).At(JsonNames.Version);
        if (!byVersion.TryGetValue(version.Replaces!.Version, out var replaced))
            bag.Add(CatalogueFaults.ReplacedUnknown(version), place);
        else if (replaced[0].EffectiveFrom != version.EffectiveFrom || replaced[0].EffectiveTo != version.EffectiveTo)
            bag.Add(CatalogueFaults.ReplacedDates(version, replaced[0]), place);
    }

    private static void CheckNeighbours(RasConfiguration earlier, RasConfiguration later, DiagnosticBag bag)
    {
        if (earlier.Version == later.Version)
            return;
        if (earlier.EffectiveTo is not { } to || later.EffectiveFrom is not { } from || to >= from)
            bag.Add(CatalogueFaults.Overlap(earlier, later), Place.Root.At(JsonNames.EffectiveFrom));
        else if (to.DaysUntil(from) > 1)
            bag.Add(CatalogueFaults.Gap(earlier, later), Place.Root.At(JsonNames.EffectiveFrom));
    }
}
