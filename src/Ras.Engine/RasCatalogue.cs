using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Ras.Engine;

/// <summary>Versions of one or several configurations: finds the one that counts on a day, and any that ever counted. Immutable, and safe on many threads.</summary>
public sealed class RasCatalogue
{
    private readonly RasEngine[] _engines;

    private RasCatalogue(RasEngine[] engines) => _engines = engines;

    /// <summary>Every version, by id and then by the day from which it counts.</summary>
    public IReadOnlyList<RasEngine> Engines => _engines;

    /// <summary>Puts versions together.</summary>
    /// <param name="engines">The versions, in any order.</param>
    /// <exception cref="ArgumentNullException">The versions, or one of them, are null.</exception>
    /// <exception cref="RasConfigurationException">One version stands twice, two count on one day, or one replaces another over other dates; it carries every error.</exception>
    public static RasCatalogue Of(IEnumerable<RasEngine> engines) =>
        TryCreate(engines, out var catalogue, out var diagnostics) ? catalogue : throw new RasConfigurationException(diagnostics);

    /// <summary>Puts versions together, and says whether it could.</summary>
    /// <param name="engines">The versions, in any order.</param>
    /// <param name="catalogue">The catalogue, or null.</param>
    /// <param name="diagnostics">Everything that was found: errors, and warnings of days on which no version counts.</param>
    /// <exception cref="ArgumentNullException">The versions, or one of them, are null.</exception>
    public static bool TryCreate(IEnumerable<RasEngine> engines, [NotNullWhen(true)] out RasCatalogue? catalogue, out IReadOnlyList<Diagnostic> diagnostics)
    {
        Framework.ThrowIfNull(engines);
        var ordered = engines
            .Select(e => e ?? throw new ArgumentNullException(nameof(engines), "A version is null."))
            .OrderBy(e => e.Configuration.Id, StringComparer.Ordinal)
            .ThenBy(e => e.Configuration.EffectiveFrom ?? default)
            .ThenBy(e => e.Configuration.Version, StringComparer.Ordinal)
            .ToArray();
        var bag = new DiagnosticBag();
        foreach (var versions in ordered.GroupBy(e => e.Configuration.Id, StringComparer.Ordinal))
            CatalogueRules.Check(versions.Select(v => v.Configuration).ToArray(), bag);
        diagnostics = bag.ToArray();
        catalogue = bag.HasErrors ? null : new(ordered);
        return catalogue is not null;
    }

    /// <summary>The version that counts on a day; null where none does. A version that another replaces counts on no day.</summary>
    /// <param name="id">The configuration's id.</param>
    /// <param name="on">The day, such as that of the assessment.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public RasEngine? Find(string id, CalendarDate on)
    {
        Framework.ThrowIfNull(id);
        return _engines.FirstOrDefault(e => e.Configuration.Id == id && CatalogueRules.Counts(e.Configuration, on) && !IsReplaced(e.Configuration));
    }

    /// <summary>A version by its name, also one that another has replaced; null where there is none.</summary>
    /// <param name="id">The configuration's id.</param>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentNullException">The id or the version is null.</exception>
    public RasEngine? Find(string id, string version)
    {
        Framework.ThrowIfNull(id);
        Framework.ThrowIfNull(version);
        return _engines.FirstOrDefault(e => e.Configuration.Id == id && e.Configuration.Version == version);
    }

    private bool IsReplaced(RasConfiguration version) =>
        _engines.Any(e => e.Configuration.Id == version.Id && e.Configuration.Replaces?.Version == version.Version);
}
