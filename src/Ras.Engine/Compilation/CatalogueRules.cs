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
        CheckCycles(byVersion, bag);
        var replaced = new HashSet<string>(versions.Select(v => v.Replaces?.Version).OfType<string>(), StringComparer.Ordinal);
        CheckDays(versions.Where(v => !replaced.Contains(v.Version)).ToArray(), bag);
    }

    /// <summary>Goes from the first version to the last: each is told beside the one of those before it that counts longest.</summary>
    private static void CheckDays(RasConfiguration[] counting, DiagnosticBag bag)
    {
        for (var i = 1; i < counting.Length; i++)
        {
            var (later, place) = (counting[i], Place.Root.At(JsonNames.EffectiveFrom));
            var longest = counting.Take(i).Aggregate((one, other) => EndsBefore(one, other) ? other : one);
            foreach (var earlier in counting.Take(i).Where(e => e.Version != later.Version && Overlap(e, later)))
                bag.Add(CatalogueFaults.Overlap(earlier, later), place);
            if (!Overlap(longest, later) && longest.EffectiveTo!.Value.DaysUntil(later.EffectiveFrom!.Value) > 1)
                bag.Add(CatalogueFaults.Gap(longest, later), place);
        }
    }

    private static bool EndsBefore(RasConfiguration one, RasConfiguration other) => one.EffectiveTo is { } to && (other.EffectiveTo is not { } end || to < end);

    // Invariant: versions are in the order of the days from which they count, so the later one cannot end before the earlier begins.
    private static bool Overlap(RasConfiguration earlier, RasConfiguration later) =>
        earlier.EffectiveTo is not { } to || later.EffectiveFrom is not { } from || to >= from;

    /// <summary>Versions that replace each other in a circle count on no day at all.</summary>
    private static void CheckCycles(Dictionary<string, RasConfiguration[]> byVersion, DiagnosticBag bag)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byVersion.Values.Select(v => v[0]))
        {
            var way = new List<string>();
            for (var at = start; at is not null && !told.Contains(at.Version); at = at.Replaces is { } next && byVersion.TryGetValue(next.Version, out var found) ? found[0] : null)
            {
                if (way.IndexOf(at.Version) is >= 0 and var first)
                {
                    bag.Add(CatalogueFaults.ReplacedInACircle(at, way.Skip(first).Append(at.Version).ToArray()), Place.Root.At(JsonNames.Replaces).At(JsonNames.Version));
                    break;
                }

                way.Add(at.Version);
            }

            told.UnionWith(way);
        }
    }

    private static void CheckReplaced(RasConfiguration version, Dictionary<string, RasConfiguration[]> byVersion, DiagnosticBag bag)
    {
        var place = Place.Root.At(JsonNames.Replaces).At(JsonNames.Version);
        if (!byVersion.TryGetValue(version.Replaces!.Version, out var replaced))
            bag.Add(CatalogueFaults.ReplacedUnknown(version), place);
        else if (replaced[0].EffectiveFrom != version.EffectiveFrom || replaced[0].EffectiveTo != version.EffectiveTo)
            bag.Add(CatalogueFaults.ReplacedDates(version, replaced[0]), place);
    }
}
