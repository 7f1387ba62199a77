using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Ras.Engine.Hosting;

/// <summary>The catalogue that a host serves. A reload puts another whole one in its place, or changes nothing. Safe on many threads.</summary>
/// <remarks>
/// Take <see cref="Current"/> once for one request or one batch and keep it: all of it then comes of the same versions, whatever is
/// reloaded meanwhile. In a scope of the container <see cref="RasCatalogue"/> is just that.
/// </remarks>
public sealed class ServedCatalogue
{
    private readonly RasOptions _options;
    private readonly string _root;
    private readonly string? _key;
    private readonly RasTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly object _reloading = new();

    // Invariant: set anew only under the lock, read without it; what it refers to never changes.
    private volatile State _state;
    private SourcesRead? _lastLook;

    internal ServedCatalogue(RasOptions options, string root, string? key, RasTelemetry telemetry, ILogger logger)
    {
        (_options, _root, _key, _telemetry, _logger) = (options, root, key, telemetry, logger);

        // Invariant: the options were checked, so they bear what came of that, and it is whole.
        var compiled = options.Compiled!;
        _state = new(compiled.Catalogue!, compiled.Read, []);
        foreach (var engine in Current.Engines)
            Log.Served(_logger, engine.Configuration.Id, engine.Configuration.Version, engine.Hash);
        foreach (var warning in compiled.Found)
            Log.Warned(_logger, warning);
    }

    /// <summary>The versions that are served now, whole; one and the same object until a reload swaps it.</summary>
    public RasCatalogue Current => _state.Catalogue;

    /// <summary>Everything found in a change that was refused and is not mended yet; none when the sources give what is served.</summary>
    public IReadOnlyList<SourceDiagnostic> Refused => _state.Refused;

    /// <summary>Reads every source again and serves what they give, if all of it can be used; else changes nothing. Takes as long as reading and compiling do, while scoring goes on.</summary>
    public ReloadResult Reload()
    {
        lock (_reloading)
            return Take(SourcesRead.Of(_options, _root));
    }

    /// <summary>Takes up a change that two looks in a row have found, so that no file is taken while it is being written.</summary>
    internal void Look()
    {
        lock (_reloading)
        {
            var read = SourcesRead.Of(_options, _root);
            var isNew = !read.SameAs(_state.LastTaken);
            if (isNew && read.SameAs(_lastLook))
                Take(read);
            _lastLook = isNew ? read : null;
        }
    }

    private ReloadResult Take(SourcesRead read)
    {
        var before = _state;
        var compiled = CompiledSources.Of(read, _options);
        var outcome = compiled.Catalogue is not { } next ? ReloadOutcome.Refused : IsSame(before.Catalogue, next) ? ReloadOutcome.Unchanged : ReloadOutcome.Swapped;
        _state = new(
            outcome == ReloadOutcome.Swapped ? compiled.Catalogue! : before.Catalogue,
            read,
            outcome == ReloadOutcome.Refused ? compiled.Found : []);
        _telemetry.Reloaded(outcome, _key);
        Tell(before, compiled, outcome);
        return new(outcome, compiled.Found);
    }

    private void Tell(State before, CompiledSources compiled, ReloadOutcome outcome)
    {
        if (outcome == ReloadOutcome.Refused)
        {
            Log.Refused(_logger, compiled.Found.Count(f => f.Found.Severity == DiagnosticSeverity.Error));
            foreach (var diagnostic in compiled.Found)
                Log.RefusedFor(_logger, diagnostic);
            return;
        }

        foreach (var engine in before.Catalogue.Engines.Where(e => !Has(Current, e)))
            Log.ServedNoLonger(_logger, engine.Configuration.Id, engine.Configuration.Version, engine.Hash);
        foreach (var engine in Current.Engines.Where(e => !Has(before.Catalogue, e)))
            Log.Served(_logger, engine.Configuration.Id, engine.Configuration.Version, engine.Hash);
        foreach (var warning in compiled.Found)
            Log.Warned(_logger, warning);
        if (outcome == ReloadOutcome.Unchanged && before.Refused.Count > 0)
            Log.Mended(_logger);
    }

    private static bool IsSame(RasCatalogue before, RasCatalogue after) => before.Engines.Select(e => e.Hash).SequenceEqual(after.Engines.Select(e => e.Hash));

    private static bool Has(RasCatalogue catalogue, RasEngine engine) => catalogue.Engines.Any(e => e.Hash == engine.Hash);

    /// <param name="Catalogue">What is served.</param>
    /// <param name="LastTaken">What the sources gave when it was taken, or when the last change was refused.</param>
    /// <param name="Refused">Everything found in that change; none where it was taken.</param>
    private sealed record State(RasCatalogue Catalogue, SourcesRead LastTaken, IReadOnlyList<SourceDiagnostic> Refused);
}
