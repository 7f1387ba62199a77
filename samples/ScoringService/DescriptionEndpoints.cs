using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ras.Engine;

namespace ScoringService;

/// <summary>What describes the service: its OpenAPI document, the schemas of what it reads and writes, and what each code means.</summary>
internal static class DescriptionEndpoints
{
    public static void MapDescriptions(this IEndpointRouteBuilder routes)
    {
        using var resource = new StreamReader(typeof(DescriptionEndpoints).Assembly.GetManifestResourceStream("openapi.json")!);
        var openApi = resource.ReadToEnd();
        var schemas = Enum.GetValues<RasDocument>().Select(RasJson.Schema).ToDictionary(NameOf, StringComparer.Ordinal);
        routes.MapGet("/openapi.json", () => Documents.Json(openApi));
        routes.MapGet("/schemas", () => Results.Json(new SchemaList([.. schemas.Keys]), ServiceJson.Plain.SchemaList));
        routes.MapGet("/schemas/{name}", (string name) => schemas.TryGetValue(name, out var schema) ? Documents.Json(schema, "application/schema+json") : Results.NotFound());
        routes.MapGet("/problems/{code}", (string code) => Refusals.Codes.TryGetValue(code, out var meaning)
            ? Results.Json(new CodeMeaning(meaning.Code, meaning.Title, meaning.Meaning), ServiceJson.Plain.CodeMeaning)
            : Results.NotFound());
    }

    /// <summary>A schema names itself, and others by the same name, so it is served under it.</summary>
    private static string NameOf(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return document.RootElement.GetProperty("$id").GetString()!;
    }
}

/// <summary>The names of the schemas.</summary>
internal sealed record SchemaList(IReadOnlyList<string> Schemas);

/// <summary>What a code means and how it is mended.</summary>
internal sealed record CodeMeaning(string Code, string Title, string Meaning);
