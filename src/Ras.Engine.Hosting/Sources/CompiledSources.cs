using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Hosting;

/// <summary>What came of reading and compiling every source: a catalogue, or everything that stands against one.</summary>
internal sealed class CompiledSources
{
    private CompiledSources(SourcesRead read, RasCatalogue? catalogue, IReadOnlyList<SourceDiagnostic> found) =>
        (Read, Catalogue, Found) = (read, catalogue, found);

    public SourcesRead Read { get; }

    /// <summary>The versions together; null where anything is wrong with any of them.</summary>
    public RasCatalogue? Catalogue { get; }

    /// <summary>Everything that was found, warnings too, in the order of the sources.</summary>
    public IReadOnlyList<SourceDiagnostic> Found { get; }

    public static CompiledSources Of(SourcesRead read, RasOptions options)
    {
        var found = new List<SourceDiagnostic>(read.Faults);
        var engines = new List<(string Source, RasEngine Engine)>();
        foreach (var document in read.Documents)
        {
            if (Compile(document, found) is { } engine)
                engines.Add((document.Name, engine));
        }

        RasCatalogue.TryCreate(engines.Select(e => e.Engine), out var catalogue, out var together);
        found.AddRange(together.Select(d => new SourceDiagnostic(null, d)));
        CheckHashes(engines, options.ExpectedHashes, read.Documents.Count == engines.Count && read.Faults.Count == 0, found);
        return new(read, found.Any(f => f.Found.Severity == DiagnosticSeverity.Error) ? null : catalogue, found);
    }

    /// <summary>The name under which a hash is expected: the id, a slash, and the version.</summary>
    public static string NameOf(RasEngine engine) => $"{engine.Configuration.Id}/{engine.Configuration.Version}";

    private static RasEngine? Compile(SourceDocument document, List<SourceDiagnostic> found)
    {
        RasEngine? engine = null;
        if (RasJson.TryReadConfiguration(document.Utf8.Span, out var configuration, out var diagnostics))
        {
            RasEngine.TryCompile(configuration, out engine, out diagnostics);
            diagnostics = RasJson.Locate(document.Utf8.Span, diagnostics).OrderBy(d => d.Position?.Line).ThenBy(d => d.Position?.Column).ToArray();
        }

        found.AddRange(diagnostics.Select(d => new SourceDiagnostic(document.Name, d)));
        return engine;
    }

    private static void CheckHashes(List<(string Source, RasEngine Engine)> engines, IDictionary<string, string> expected, bool isWhole, List<SourceDiagnostic> found)
    {
        foreach (var (source, engine) in engines)
        {
            var name = NameOf(engine);
            if (expected.TryGetValue(name, out var hash) && !engine.Hash.Equals(hash, StringComparison.OrdinalIgnoreCase))
                found.Add(SourceFaults.OtherHash(source, name, engine.Hash, hash));
        }

        // Why: where a source could not be used, the version that it should give is not missing besides.
        if (!isWhole)
            return;
        var known = engines.Select(e => NameOf(e.Engine)).ToArray();
        found.AddRange(expected.Keys
            .Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => SourceFaults.ExpectedNotThere(name, known)));
    }
}
