using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Hosting;

/// <summary>All that the sources gave at one time: documents as bytes, and what could not be read.</summary>
internal sealed class SourcesRead
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private SourcesRead(SourcesDraft draft) => (Documents, Faults) = (draft.Documents, draft.Faults);

    public IReadOnlyList<SourceDocument> Documents { get; }

    public IReadOnlyList<SourceDiagnostic> Faults { get; }

    public static SourcesRead Of(RasOptions options, string root)
    {
        var draft = new SourcesDraft();
        var sources = options.Sources(root).ToArray();
        if (options.ReloadEvery is { } every && (every < Shortest || every > Longest))
            draft.Faults.Add(SourceFaults.ReloadTime(every));
        if (sources.Length == 0)
            draft.Faults.Add(SourceFaults.NoSource());
        foreach (var source in sources)
            source.Read(draft);
        return new(draft);
    }

    /// <summary>Whether another reading gave the same, to the byte. No time stamp is asked: those of shares and of renamed files mislead.</summary>
    public bool SameAs(SourcesRead? other) => other is not null
        && Faults.SequenceEqual(other.Faults)
        && Documents.Count == other.Documents.Count
        && Documents.Zip(other.Documents, (mine, its) => mine.Name == its.Name && mine.Utf8.Span.SequenceEqual(its.Utf8.Span)).All(same => same);
}
