using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>Every code has a broken file that produces it and only it, at a place that the document has.</summary>
public sealed class BrokenFileTests
{
    /// <summary>Codes about a text that is no tree of values: their place is a line and a column, and a pointer only where one is known.</summary>
    private static readonly string[] WithoutTree = ["RAS101", "RAS112", "RAS501"];

    /// <summary>Codes about a property that is itself the fault: told at its name, where others are told at their value.</summary>
    private static readonly string[] AtTheName = ["RAS103", "RAS104"];

    /// <summary>The code that is about the whole document and told at its end.</summary>
    private const string AtTheEnd = "RAS118";

    [Theory, MemberData(nameof(BrokenFile.Names), MemberType = typeof(BrokenFile))]
    public void A_broken_file_gives_its_code_and_only_that(string name)
    {
        var file = BrokenFile.Of(name);
        var told = file.Findings();
        Assert.True(told.Count == 1 && told[0].Code == file.Code, $"{name} must give {file.Code} once, and gives:\n{string.Join("\n", told)}");
    }

    [Theory, MemberData(nameof(BrokenFile.Names), MemberType = typeof(BrokenFile))]
    public void The_place_is_one_that_the_document_has(string name)
    {
        var file = BrokenFile.Of(name);
        if (file.Findings().Single().Pointer is not { } pointer || WithoutTree.Contains(file.Code))
            return;
        using var document = JsonDocument.Parse(file.Bytes);
        var value = document.RootElement;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            // Why: a name with half a surrogate pair is shown with a mark in its place, which no lookup finds.
            if (part.Contains('\uFFFD'))
                return;
            value = value.ValueKind == JsonValueKind.Array
                ? value[int.Parse(part, CultureInfo.InvariantCulture)]
                : value.GetProperty(part.Replace("~1", "/").Replace("~0", "~"));
        }
    }

    [Theory, MemberData(nameof(BrokenFile.Names), MemberType = typeof(BrokenFile))]
    public void The_line_and_column_are_those_of_the_place(string name)
    {
        var file = BrokenFile.Of(name);
        if (!file.IsConfiguration)
            return;
        var told = file.Findings().Single();
        var lines = Encoding.UTF8.GetString(file.Bytes).Split('\n');
        Assert.InRange(told.Position!.Value.Line, 1, lines.Length);
        Assert.InRange(told.Position!.Value.Column, 1, lines[told.Position.Value.Line - 1].Length + 1);
        if (!WithoutTree.Contains(file.Code) && !AtTheName.Contains(file.Code) && file.Name != "RAS113-in-a-name" && file.Code != AtTheEnd)
            Assert.Equal(RasJson.Locate(file.Bytes, told.Pointer!), told.Position);
    }

    [Fact]
    public void Every_code_has_a_file_named_by_it_alone() =>
        Assert.All(DiagnosticCodes.All, code => Assert.Contains(code.Code, BrokenFile.All.Select(f => f.Name)));

    [Fact]
    public void Every_file_is_named_by_a_code() =>
        Assert.All(BrokenFile.All, file => Assert.Contains(file.Code, DiagnosticCodes.All.Select(c => c.Code)));
}
