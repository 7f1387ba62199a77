using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Ras.Engine.Tests.Schemas;

/// <summary>The schemas that ship are those that the tables give, and each is whole: every property described, every reference leading somewhere.</summary>
public sealed class SchemaFileTests
{
    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter SchemaFile writes the files anew.";

    public static TheoryData<RasDocument> Documents => [.. Enum.GetValues<RasDocument>()];

    [Theory, MemberData(nameof(Documents))]
    public void SchemaFile_is_what_the_tables_give(RasDocument document)
    {
        var schema = RasJson.Schema(document);
        using var parsed = JsonDocument.Parse(schema);
        var file = RepositoryFiles.Path("src", "Ras.Engine", "schemas", parsed.RootElement.GetProperty("$id").GetString()!);
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, schema);
            return;
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == schema, $"{file} is not what the tables give. {Hint}");
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_schema_says_what_it_is(RasDocument document)
    {
        using var schema = JsonDocument.Parse(RasJson.Schema(document));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal($"ras-{document.ToString().ToLowerInvariant()}.v1.schema.json", schema.RootElement.GetProperty("$id").GetString());
        Assert.NotEmpty(schema.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(schema.RootElement.GetProperty("description").GetString()!);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_property_has_a_description(RasDocument document)
    {
        using var schema = JsonDocument.Parse(RasJson.Schema(document));
        var described = 0;
        foreach (var record in Records(schema.RootElement))
        {
            foreach (var property in record.GetProperty("properties").EnumerateObject())
            {
                Assert.True(property.Value.TryGetProperty("description", out var text) && text.GetString()!.EndsWith('.'), $"`{property.Name}` has no description.");
                described++;
            }
        }

        Assert.True(described >= 4);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_used(RasDocument document)
    {
        using var schema = JsonDocument.Parse(RasJson.Schema(document));
        var defined = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(d => "#/$defs/" + d.Name).ToArray();
        var used = Values(schema.RootElement).Where(v => v.Name == "$ref").Select(v => v.Value.GetString()!).Distinct().ToArray();
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_no_schema_of_another_document() => Assert.Throws<ArgumentOutOfRangeException>(() => RasJson.Schema((RasDocument)99));

    [Fact]
    public void A_configuration_may_name_its_schema()
    {
        using var schema = JsonDocument.Parse(RasJson.Schema(RasDocument.Configuration));
        Assert.Contains(schema.RootElement.GetProperty("$id").GetString()!, Reading.Documents.Small, StringComparison.Ordinal);
    }

    /// <summary>Objects with known properties: the root, and definitions that are closed.</summary>
    private static IEnumerable<JsonElement> Records(JsonElement schema) =>
        schema.GetProperty("$defs").EnumerateObject().Select(d => d.Value).Prepend(schema).Where(d => d.TryGetProperty("properties", out _));

    private static IEnumerable<(string Name, JsonElement Value)> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Values(p.Value).Prepend((p.Name, p.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
        _ => [],
    };
}
