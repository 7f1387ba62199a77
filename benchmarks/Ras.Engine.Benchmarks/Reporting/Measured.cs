using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using BenchmarkDotNet.Reports;

namespace Ras.Engine.Benchmarks;

/// <summary>What one run measured of one benchmark.</summary>
/// <param name="Lane">The class that it belongs to.</param>
/// <param name="Parameter">What it was run with; empty where there is no choice.</param>
/// <param name="Method">What was measured, or the peer with its version.</param>
/// <param name="IsBase">Whether others of the lane are compared with it.</param>
/// <param name="Nanoseconds">The time of one operation in the fastest iteration, which others disturbed least.</param>
/// <param name="Spread">The standard deviation as a part of the mean; null where a peer does not tell it.</param>
/// <param name="Bytes">What one operation allocates; null where a peer does not tell it.</param>
internal sealed record Measured(string Lane, string Parameter, string Method, bool IsBase, double Nanoseconds, double? Spread, long? Bytes)
{
    /// <summary>What the run measured, and what the peers in other languages told of themselves.</summary>
    public static IReadOnlyList<Measured> From(IEnumerable<Summary> summaries, string? peers) =>
        [.. summaries.SelectMany(s => s.Reports).Where(r => r.ResultStatistics is not null).Select(Of), .. peers is null ? [] : File.ReadLines(peers).Select(Of)];

    private static Measured Of(BenchmarkReport report)
    {
        var (found, statistics) = (report.BenchmarkCase, report.ResultStatistics!);
        return new(
            found.Descriptor.Type.Name,
            string.Join(", ", found.Parameters.Items.Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{p.Value}"))),
            found.Descriptor.WorkloadMethod.Name,
            found.Descriptor.Baseline,
            statistics.Min,
            statistics.StandardDeviation / statistics.Mean,
            report.GcStats.GetBytesAllocatedPerOperation(found));
    }

    private static Measured Of(string line)
    {
        using var json = JsonDocument.Parse(line);
        var peer = json.RootElement;
        return new(peer.GetProperty("lane").GetString()!, peer.GetProperty("parameter").GetString()!, peer.GetProperty("peer").GetString()!, false, peer.GetProperty("nanoseconds").GetDouble(), null, null);
    }
}
