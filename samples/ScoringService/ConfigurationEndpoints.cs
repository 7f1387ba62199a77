using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ras.Engine;

namespace ScoringService;

/// <summary>What is served: every version, one of them as written, and its public page.</summary>
internal static class ConfigurationEndpoints
{
    public static void MapConfigurations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/configurations", (RasCatalogue catalogue) =>
            Results.Json(new ConfigurationList(catalogue.Engines.Select(Listed).ToArray()), ServiceJson.Plain.ConfigurationList));
        routes.MapGet("/configurations/{id}", (string id, string? on, string? version, RasCatalogue catalogue) =>
            new VersionChoice(on, version).TryFind(catalogue, id, out var engine, out var refusal)
                ? Documents.Json(RasJson.Write(engine.Configuration))
                : refusal);
        routes.MapGet("/configurations/{id}/page", (string id, string? on, string? version, RasCatalogue catalogue) =>
            new VersionChoice(on, version).TryFind(catalogue, id, out var engine, out var refusal)
                ? Documents.Html(RasText.Write(engine.Configuration, PageFormat.Html))
                : refusal);
    }

    private static ListedConfiguration Listed(RasEngine engine)
    {
        var configuration = engine.Configuration;
        return new(
            configuration.Id,
            configuration.Version,
            configuration.Title,
            configuration.Authority,
            configuration.EffectiveFrom?.ToString(),
            configuration.EffectiveTo?.ToString(),
            configuration.Replaces?.Version,
            engine.Hash);
    }
}

/// <summary>Every version that is served, by id and then by the day from which it counts.</summary>
internal sealed record ConfigurationList(IReadOnlyList<ListedConfiguration> Configurations);

/// <summary>One version that is served, in the words of its document.</summary>
internal sealed record ListedConfiguration(
    string Id, string Version, string? Title, string? Authority, string? EffectiveFrom, string? EffectiveTo, string? Replaces, string Hash);
