using System;
using System.IO;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>The hash changes with what a configuration says and with nothing else.</summary>
public sealed class FingerprintTests
{
    private const string Document = """
        { "formatVersion": 1, "id": "example", "version": "1", "title": "Example", "period": "week", "x-note": { "b": [1.50, null], "a": "é" },
          "domains": [ { "id": "need", "weight": 0.5 } ],
          "questions": [ { "id": "q", "domain": "need", "options": [ { "id": "a", "points": 10 } ] } ],
          "budget": { "pointPrice": 4.35 } }
        """;

    [Theory]
    [InlineData("0.5", "0.50")]
    [InlineData("0.5", "\"1/2\"")]
    [InlineData("0.5", "\"2/4\"")]
    [InlineData("\"version\": \"1\", \"title\": \"Example\"", "\"title\": \"Example\",\n\t\"version\": \"1\"")]
    [InlineData("{ \"formatVersion\"", "{ \"$schema\": \"ras-configuration.v1.schema.json\", \"formatVersion\"")]
    [InlineData("\"é\"", "\"\\u00e9\"")]
    [InlineData("\"a\": \"é\" }", "\"a\": \"é\"   }")]
    [InlineData("{ \"b\": [1.50, null], \"a\": \"é\" }", "{ \"a\": \"é\", \"b\": [1.5, null] }")]
    public void Spelling_and_order_do_not_change_it(string written, string otherwise) => Assert.Equal(Hash(Document), Hash(Changed(written, otherwise)));

    [Theory]
    [InlineData("4.35", "4.36")]
    [InlineData("\"Example\"", "\"Example.\"")]
    [InlineData("\"period\": \"week\"", "\"period\": \"year\"")]
    [InlineData("\"title\"", "\"effectiveFrom\": \"2026-04-06\", \"title\"")]
    [InlineData("1.50", "1.51")]
    [InlineData("\"domain\": \"need\"", "\"domain\": \"need\", \"type\": \"choice\"")]
    [InlineData("\"domain\": \"need\"", "\"domain\": \"need\", \"required\": true")]
    [InlineData("\"domain\": \"need\"", "\"domain\": \"need\", \"weight\": 1")]
    public void Any_figure_text_or_date_changes_it(string written, string otherwise) => Assert.NotEqual(Hash(Document), Hash(Changed(written, otherwise)));

    [Fact]
    public void It_is_the_same_for_what_was_read_and_what_was_built()
    {
        var built = new RasConfiguration
        {
            Id = "example", Version = "1", Title = "Example",
            Extensions = [new("x-note", "{\"b\":[1.5,null],\"a\":\"é\"}")],
            Domains = [new() { Id = "need", Weight = 0.5m }],
            Questions = [new ChoiceQuestion { Id = "q", Domain = "need", Options = [new() { Id = "a", Points = 10 }] }],
            Budget = new() { PointPrice = 4.35m },
        };
        Assert.Equal(RasEngine.Compile(built).Hash, Hash(Document));
        Assert.Matches("^sha256:[0-9a-f]{64}$", Hash(Document));
    }

    [Fact]
    public void Loading_gives_the_hash_that_compiling_gives()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(file, Document);
            Assert.Equal(RasEngine.Load(file).Hash, Hash(Document));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Hash(string document) => RasEngine.Compile(RasJson.ReadConfiguration(document)).Hash;

    private static string Changed(string written, string otherwise)
    {
        Assert.Contains(written, Document, StringComparison.Ordinal);
        return Document.Replace(written, otherwise, StringComparison.Ordinal);
    }
}
