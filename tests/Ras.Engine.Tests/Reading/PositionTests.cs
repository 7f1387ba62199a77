using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>Lines and columns, counted by hand as an editor shows them: from 1, a column being one UTF-16 code unit.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("RAS101", 5, 3)]
    [InlineData("RAS101-trailing-comma", 14, 115)]
    [InlineData("RAS102", 2, 20)]
    [InlineData("RAS103", 8, 56)]
    [InlineData("RAS104", 14, 113)]
    [InlineData("RAS105", 8, 39)]
    [InlineData("RAS106", 14, 109)]
    [InlineData("RAS106-question", 15, 5)]
    [InlineData("RAS107", 14, 51)]
    [InlineData("RAS107-questions", 1, 1)]
    [InlineData("RAS113", 5, 12)]
    [InlineData("RAS113-in-a-name", 8, 30)]
    [InlineData("RAS201", 15, 13)]
    [InlineData("RAS211", 17, 5)]
    [InlineData("RAS217", 7, 18)]
    [InlineData("RAS303", 20, 7)]
    [InlineData("RAS308", 16, 62)]
    public void The_position_of_a_fault_is_where_its_author_would_look(string file, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), BrokenFile.Of(file).Findings().Single().Position);

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_counts_for_no_column()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        var whole = BrokenFile.Of("RAS107-questions").Bytes;
        Assert.Equal(Tell(whole), Tell([.. mark, .. whole]));
        Assert.Equal(new TextPosition(1, 5), RasJson.Locate([.. mark, .. "[1, 2]"u8], "/1"));
        Assert.Equal(new TextPosition(1, 1), RasJson.Locate([.. mark, .. "[1, 2]"u8], ""));
        Assert.Equal(new TextPosition(1, 5), Tell([.. mark, .. "[1, x]"u8]).Position);
        Assert.Equal(new TextPosition(1, 1), Tell(mark).Position);
    }

    [Theory]
    [InlineData("é", 1)]
    [InlineData("€", 1)]
    [InlineData("\uFFFD", 1)]
    [InlineData("😀", 2)]
    [InlineData("e\u0301", 2)]
    [InlineData("\u2028", 1)]
    public void After_text_beyond_ASCII_a_column_is_one_UTF_16_code_unit(string text, int units)
    {
        var json = $$"""{ "x-{{text}}": "{{text}}", "a": 1 }""";
        Assert.Equal(json.IndexOf("1 }", System.StringComparison.Ordinal) + 1, RasJson.Locate(Encoding.UTF8.GetBytes(json), "/a")!.Value.Column);
        Assert.Equal(text.Length, units);
    }

    [Fact]
    public void Many_places_are_found_as_each_is_alone_and_stay_in_their_order()
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json"));
        string[] pointers = ["/questions/30/options/1", "", "/questions/2/text", "/budget", "/nowhere/5", "/questions/30", "/steps/0", "/questions/2/text"];
        Diagnostic[] diagnostics = [.. pointers.Select((p, i) => new Diagnostic("RAS456", DiagnosticSeverity.Information, p, $"{i}", ""))];
        var located = RasJson.Locate(bytes, diagnostics);
        Assert.Equal(diagnostics.Select(d => d.Message), located.Select(d => d.Message));
        Assert.Equal(pointers.Select(p => RasJson.Locate(bytes, p)), located.Select(d => d.Position));
        Assert.Equal(diagnostics, RasJson.Locate("no JSON"u8, diagnostics));
    }

    [Fact]
    public void Lines_end_at_line_feeds_with_or_without_carriage_returns()
    {
        Assert.Equal(new TextPosition(3, 2), RasJson.Locate("[\r\n1,\r\n 2]"u8, "/1"));
        Assert.Equal(new TextPosition(3, 2), RasJson.Locate("[\n1,\n 2]"u8, "/1"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("/a", 7)]
    [InlineData("/a/1", 11)]
    [InlineData("/a/1/c~1d", 20)]
    [InlineData("/a/1/m~0n", 32)]
    [InlineData("/a/2", 7)]
    [InlineData("/a/01", 7)]
    [InlineData("/a/-1", 7)]
    [InlineData("/b", 1)]
    [InlineData("/a/1/c~1d/deeper", 20)]
    [InlineData("no pointer", 1)]
    public void Locate_finds_the_value_or_the_nearest_above_it(string pointer, int column) =>
        Assert.Equal(new TextPosition(1, column), RasJson.Locate("{\"a\": [1, { \"c/d\": \"x\", \"m~n\": true }]}"u8, pointer));

    [Fact]
    public void Locate_finds_nothing_in_a_text_that_is_not_JSON() => Assert.Null(RasJson.Locate("{"u8, ""));

    private static Diagnostic Tell(byte[] utf8)
    {
        Assert.False(RasJson.TryReadConfiguration(utf8, out _, out var diagnostics));
        return diagnostics[0];
    }
}
