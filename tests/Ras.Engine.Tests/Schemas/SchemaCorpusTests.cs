using System;
using System.IO;
using System.Linq;
using Ras.Engine.Tests.Reading;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Schemas;

/// <summary>
/// Draws the documents by which the schemas are held to the readers. A validator of JSON Schema judges them
/// (<c>tests/schemas</c>): with RAS_CORPUS naming a folder, they are written there, one a line.
/// </summary>
public sealed class SchemaCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void SchemaCorpus_has_every_document_and_every_verdict()
    {
        var folder = Environment.GetEnvironmentVariable("RAS_CORPUS");
        using var file = folder is null ? TextWriter.Null : File.CreateText(Path.Combine(folder, "corpus.ndjson"));
        var counts = SchemaCorpus.All(folder is null ? 60 : 1000)
            .Select(c => { file.Write(c.ToLine()); return (c.Document, c.Origin, c.Expected); })
            .GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        foreach (var (kind, count) in counts.OrderBy(c => c.Key))
            output.WriteLine($"{count,6} {kind.Origin} {kind.Document}: {kind.Expected}");

        foreach (var document in Enum.GetValues<RasDocument>())
            Assert.True(counts[(document, "generated", Verdict.Accepted)] >= 60);
        foreach (var document in Enum.GetValues<RasDocument>().Except(SchemaCorpus.OnlyWritten))
            Assert.True(counts[(document, "changed", Verdict.Accepted)] > 20 && counts[(document, "changed", Verdict.Rejected)] > 20);
    }

    [Fact]
    public void What_no_schema_says_is_listed_by_files_that_there_are() => Assert.Empty(BeyondSchemas.NamesBut(BrokenFile.All.Select(f => f.Name)));
}
