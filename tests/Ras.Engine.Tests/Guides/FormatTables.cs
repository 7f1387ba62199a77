using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Ras.Engine.Tests.Guides;

/// <summary>The tables of properties in the format reference, made from the schemas and so from the tables that read.</summary>
/// <remarks>
/// A marker <c>properties: configuration</c> stands for the root of a document, <c>properties: band</c> for a definition;
/// <c>every step</c> for what all variants of a definition have alike, and <c>own sumStep of step</c> for what only that one has.
/// </remarks>
internal static class FormatTables
{
    private static readonly Dictionary<string, JsonObject> Roots = Enum.GetValues<RasDocument>().ToDictionary(d => d.ToString().ToLowerInvariant(), d => JsonNode.Parse(RasJson.Schema(d))!.AsObject());

    /// <summary>Every record that the schemas define, and the documents themselves.</summary>
    public static IEnumerable<string> Records => Roots
        .SelectMany(r => r.Value["$defs"]!.AsObject().Where(d => d.Value!["properties"] is not null && d.Value["allOf"]?[0]?["if"] is null).Select(d => d.Key).Append(r.Key))
        .Except(["answersDocument"]).Distinct();

    /// <summary>The records that a marker's table is about.</summary>
    public static IEnumerable<string> RecordsOf(string marker) => marker.Split(' ') switch
    {
        ["every", var tagged] => Variants(Find(tagged)),
        ["own", var record, "of", _] => [record],
        _ => [marker],
    };

    /// <summary>The names of a record's properties.</summary>
    public static IEnumerable<string> NamesIn(string record) => PropertiesOf(Find(record)).Select(p => p.Name);

    /// <summary>The types of questions, and the ops.</summary>
    public static IEnumerable<string> Words => new[] { "question", "step" }.SelectMany(t => Find(t)["properties"]!.AsObject().SelectMany(p => p.Value!["enum"]!.AsArray().Select(w => (string)w!)));

    public static string Table(string marker)
    {
        var table = new StringBuilder("| property | takes | needed | meaning |\n| --- | --- | --- | --- |\n");
        var (properties, required) = Rows(marker);
        foreach (var (name, schema) in properties)
            table.Append($"| `{name}` | {Takes(schema)} | {(required.Contains(name) ? "yes" : "")} | {schema["description"]} |\n");
        return table.ToString().TrimEnd('\n');
    }

    private static (List<(string Name, JsonObject Schema)> Properties, HashSet<string> Required) Rows(string marker)
    {
        switch (marker.Split(' '))
        {
            case ["every", var tagged]:
                var all = Variants(Find(tagged)).Select(Find).ToArray();
                return (PropertiesOf(all[0]).Where(p => all.All(v => Same(v, p.Name))).ToList(), RequiredOf(all[0]));
            case ["own", var record, "of", var tagged]:
                var alike = Rows("every " + tagged).Properties.Select(p => p.Name).ToHashSet();
                return (PropertiesOf(Find(record)).Where(p => !alike.Contains(p.Name)).ToList(), RequiredOf(Find(record)));
            default:
                return (PropertiesOf(Find(marker)), RequiredOf(Find(marker)));
        }
    }

    /// <summary>Whether a variant has the property; its tag differs in nothing but the word.</summary>
    private static bool Same(JsonObject variant, string name) => PropertiesOf(variant).Any(p => p.Name == name);

    private static JsonObject Find(string name) => Roots.TryGetValue(name, out var root)
        ? root
        : Roots.Values.Select(r => r["$defs"]![name]).First(d => d is not null)!.AsObject();

    private static IEnumerable<string> Variants(JsonObject tagged) => tagged["allOf"]!.AsArray().Select(v => Name(v!["then"]!.AsObject()));

    private static List<(string Name, JsonObject Schema)> PropertiesOf(JsonObject record) => [.. record["properties"]!.AsObject().Select(p => (p.Key, p.Value!.AsObject()))];

    private static HashSet<string> RequiredOf(JsonObject record) => [.. (record["required"]?.AsArray() ?? []).Select(r => (string)r!)];

    private static string Name(JsonObject reference) => ((string)reference["$ref"]!).Split('/')[^1];

    private static string Takes(JsonObject schema) => schema switch
    {
        _ when schema["$ref"] is not null => Referred(Name(schema)),
        _ when schema["enum"] is { } words => string.Join(", ", words.AsArray().Select(w => $"`{w}`")),
        _ when schema["const"] is { } only => $"`{only}`",
        _ when schema["anyOf"] is { } kinds => string.Join(" or ", kinds.AsArray().Select(k => Takes(k!.AsObject()))),
        _ when schema["type"] is JsonArray => "a cell: text, number, true or false, or a list of ids",
        _ => (string)schema["type"]! switch
        {
            "array" => $"list of {Several(Takes(schema["items"]!.AsObject()))}{Limits(schema)}",
            "object" when schema["additionalProperties"] is { } values => $"by id: {Takes(values.AsObject())}",
            "object" => "by id: any reply",
            "boolean" => "true or false",
            "string" when schema["pattern"] is not null => "three capital letters",
            "string" => "text",
            var type => type,
        },
    };

    private static string Referred(string name) => name switch
    {
        "id" or "date" or "number" or "answer" => name,
        "reference" => "id of another",
        "exact" => "exact figure",
        "plainNumber" => "plain number",
        "numberOrReference" => "number or id",
        "answersDocument" => "[answers](#answers)",
        "configuration" or "result" => $"[{name}](#{name})",
        _ => $"[{InWords(name)}](#{InWords(name).Replace(' ', '-')})",
    };

    private static string Several(string one) => one switch
    {
        "id of another" => "ids of others",
        "number or id" => "numbers or ids",
        _ when one.StartsWith("a cell", StringComparison.Ordinal) => "cells",
        _ => one,
    };

    private static string Limits(JsonObject list) => ((int?)list["minItems"], (int?)list["maxItems"]) switch
    {
        (null, null) => "",
        ({ } least, null) => $", {least} at least",
        (null, { } most) => $", {most} at most",
        var (least, most) => $", {least} to {most}",
    };

    private static string InWords(string name) => string.Concat(name.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}
