using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>What a document may hold at the most, at the limit and one beyond it.</summary>
public sealed class LimitTests
{
    private const int MostBytes = 4 * 1024 * 1024;

    [Theory]
    [InlineData(MostBytes, 0)]
    [InlineData(MostBytes + 1, 1)]
    public void A_document_has_at_most_4_MiB(int size, int told)
    {
        var utf8 = Encoding.UTF8.GetBytes(Documents.Small + new string(' ', size - Encoding.UTF8.GetByteCount(Documents.Small)));
        Assert.Equal(Enumerable.Repeat("RAS112", told), Documents.Tell(utf8).Select(d => d.Code));
        var answers = Encoding.UTF8.GetBytes("{\"answers\": {}}".PadRight(size));
        Assert.Equal(Enumerable.Repeat("RAS501", told), RasJson.ReadAnswers(answers).Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_document_that_is_too_large_is_told_with_its_size()
    {
        var told = Documents.Tell(new byte[MostBytes + 1]).Single();
        Assert.Equal("The document has 4194305 bytes, which is more than 4 MiB.", told.Message);
        Assert.Equal(new TextPosition(1, 1), told.Position);
    }

    // The root is one level, and the note another.
    [Theory]
    [InlineData(31, 0)]
    [InlineData(32, 1)]
    public void A_document_has_at_most_32_levels(int levels, int told)
    {
        var lists = Documents.Changed(("{ \"on\": \"2026-03-02\", \"present\": [ 5, true, null ] }", new string('[', levels) + new string(']', levels)));
        Assert.Equal(Enumerable.Repeat("RAS112", told), Documents.Codes(lists));
        var objects = Documents.Changed(("{ \"on\": \"2026-03-02\", \"present\": [ 5, true, null ] }", Documents.Repeated("{ \"a\": ", levels) + "1" + new string('}', levels)));
        Assert.Equal(Enumerable.Repeat("RAS112", told), Documents.Codes(objects));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("0", true)]
    [InlineData("A.b_c-d", true)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    [InlineData(".a", false)]
    [InlineData("_a", false)]
    [InlineData("-a", false)]
    [InlineData("a/b", false)]
    [InlineData("$a", false)]
    [InlineData("", false)]
    public void Ids_have_letters_without_accents_digits_points_underscores_and_hyphens(string id, bool taken) =>
        Assert.Equal(taken ? [] : ["RAS111"], Documents.Codes(Documents.Changed(("\"id\": \"none\"", $"\"id\": \"{id}\""))));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Ids_have_at_most_64_characters(int length, bool taken) =>
        Assert.Equal(taken ? [] : ["RAS111"], Documents.Codes(Documents.Changed(("\"id\": \"none\"", $"\"id\": \"{new string('a', length)}\""))));

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void A_configuration_has_at_most_2000_questions(int count, bool taken)
    {
        var questions = Documents.Joined(count - 1, i => $$"""{ "id": "q{{i}}", "type": "yesNo", "domain": "care", "points": 1 }""");
        Assert.Equal(taken ? [] : ["RAS114"], Documents.Codes(Documents.Changed(("{ \"id\": \"washing\"", questions + ", { \"id\": \"washing\""))));
    }

    [Theory]
    [InlineData("choice", 250, true)]
    [InlineData("choice", 251, false)]
    [InlineData("choices", 64, true)]
    [InlineData("choices", 65, false)]
    public void A_question_has_at_most_250_options_and_64_where_several_are_chosen(string type, int count, bool taken)
    {
        var options = Documents.Joined(count, i => $$"""{ "id": "o{{i}}", "points": {{i}} }""");
        string[] codes = taken ? [] : ["RAS114"];
        Assert.Equal(codes, Documents.Codes(Documents.Changed(("{ \"id\": \"washing\"", $$"""{ "id": "more", "type": "{{type}}", "options": [ {{options}} ] }, { "id": "washing" """))));
        Assert.Equal(codes, Documents.Codes(Documents.Changed(
            ("\"period\"", $$"""  "scales": [ { "id": "list", "options": [ {{options}} ] } ], "period" """),
            ("{ \"id\": \"washing\"", $$"""{ "id": "more", "type": "{{type}}", "scale": "list" }, { "id": "washing" """))));
    }

    [Theory]
    [InlineData("123456789012345678", true)]
    [InlineData("1234567890123456789", false)]
    [InlineData("0.000000000000000001", true)]
    [InlineData("0.0000000000000000001", false)]
    [InlineData("0.100000000000000000", true)]
    [InlineData("1.000000000000000000", false)]
    [InlineData("\"1/123456789012345678\"", true)]
    [InlineData("\"1/1234567890123456789\"", false)]
    public void Numbers_have_at_most_18_significant_digits(string number, bool taken) =>
        Assert.Equal(taken, RasJson.TryReadConfiguration(Encoding.UTF8.GetBytes(Documents.Changed(("4.35", number))), out _, out _));
}
