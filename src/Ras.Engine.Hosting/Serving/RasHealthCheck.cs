using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ras.Engine.Hosting;

/// <summary>Healthy while a host serves what its sources give; degraded from a change that is refused until it is mended, with codes and places but no words of the documents.</summary>
/// <remarks>The data names every version that is served, with its hash.</remarks>
/// <param name="served">The catalogue that is served.</param>
public sealed class RasHealthCheck(ServedCatalogue served) : IHealthCheck
{
    private const int Told = 20;

    /// <summary>Tells how things stand; it reads no source and costs nothing to speak of.</summary>
    /// <param name="context">How the check was registered.</param>
    /// <param name="cancellationToken">Not looked at: the answer is there at once.</param>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (engines, refused) = (served.Current.Engines, served.Refused);
        var data = engines.ToDictionary(CompiledSources.NameOf, e => (object)e.Hash, StringComparer.Ordinal);
        return Task.FromResult(refused.Count == 0
            ? HealthCheckResult.Healthy($"Versions served: {engines.Count}.", data)
            : HealthCheckResult.Degraded($"A change of the configurations is refused; what was served before is served still. {Places(refused)}", data: data));
    }

    private static string Places(IReadOnlyList<SourceDiagnostic> refused) =>
        string.Join("; ", refused.Take(Told).Select(d => d.CodeAndPlace)) + (refused.Count > Told ? $"; and {refused.Count - Told} more" : "") + ".";
}
