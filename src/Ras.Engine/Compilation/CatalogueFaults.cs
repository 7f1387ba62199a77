using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What can be wrong with versions beside each other, each with its words.</summary>
internal static class CatalogueFaults
{
    public static Fault VersionTwice(RasConfiguration version) =>
        new(DiagnosticCodes.VersionTwice, $"{Name(version)} stands twice.", "Take one out, or give it a version of its own.");

    // Invariant: versions are in the order of the days from which they count, so a later one without such a day stands behind others without.
    public static Fault Overlap(RasConfiguration earlier, RasConfiguration later) =>
        new(DiagnosticCodes.VersionsOverlap, $"{Name(earlier)} and version `{later.Version}` both count on {DaysOfBoth(earlier, later)}.", $"Let `{earlier.Version}` end on an earlier day, or let `{later.Version}` say that it `replaces` it.");

    public static Fault Gap(RasConfiguration earlier, RasConfiguration later) =>
        new(DiagnosticCodes.VersionsGap, $"No version of `{later.Id}` counts between {earlier.EffectiveTo} and {later.EffectiveFrom}.", $"Let `{earlier.Version}` end later or `{later.Version}` begin earlier, if there should be a figure on these days.");

    public static Fault ReplacedUnknown(RasConfiguration version) =>
        new(DiagnosticCodes.ReplacedUnknown, $"{Name(version)} replaces version `{ReadingFaults.Shown(version.Replaces!.Version)}`, which is not there.", "Add that version too, so that results under it can be replayed.");

    public static Fault ReplacedDates(RasConfiguration version, RasConfiguration replaced) =>
        new(DiagnosticCodes.ReplacedDates, $"{Name(version)} replaces version `{replaced.Version}`, which counts {Dates(replaced)}, and itself counts {Dates(version)}.", "Give both the same `effectiveFrom` and `effectiveTo`.");

    public static Fault ReplacedInACircle(RasConfiguration version, IReadOnlyList<string> way) =>
        new(DiagnosticCodes.ReplacedInACircle, $"Versions of `{version.Id}` replace each other in a circle: {string.Join(", ", way.Select(v => $"`{ReadingFaults.Shown(v)}`"))}.", "Let only the later version say that it `replaces` the earlier one.");

    /// <summary>The first day on which both count, or all of them where both have counted since ever.</summary>
    private static string DaysOfBoth(RasConfiguration earlier, RasConfiguration later) => (later.EffectiveFrom, EarlierOf(earlier.EffectiveTo, later.EffectiveTo)) switch
    {
        ({ } from, _) => from.ToString(),
        (null, { } to) => $"every day to {to}",
        _ => "every day",
    };

    private static CalendarDate? EarlierOf(CalendarDate? one, CalendarDate? other) => one is { } first && !(other < first) ? one : other;

    private static string Name(RasConfiguration version) => $"Version `{version.Version}` of `{version.Id}`";

    private static string Dates(RasConfiguration version) => (version.EffectiveFrom, version.EffectiveTo) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from}",
        (null, { } to) => $"to {to}",
        _ => "always",
    };
}
