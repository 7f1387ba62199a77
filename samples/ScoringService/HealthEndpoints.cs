using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScoringService;

/// <summary>Whether the service lives, and whether it serves what it should.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write });
    }

    private static System.Threading.Tasks.Task Write(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.Values;
        var health = new Health(
            report.Status.ToString().ToLowerInvariant(),
            checks.Select(c => c.Description).FirstOrDefault(),
            checks.SelectMany(c => c.Data).ToDictionary(d => d.Key, d => (string)d.Value, StringComparer.Ordinal));
        return Results.Json(health, ServiceJson.Plain.Health).ExecuteAsync(context);
    }
}

/// <summary>How things stand: <c>healthy</c>, <c>degraded</c> (a change of the configurations is refused; what was served before is) or <c>unhealthy</c>; and the hash of every version that is served.</summary>
internal sealed record Health(string Status, string? Description, IReadOnlyDictionary<string, string> Served);
