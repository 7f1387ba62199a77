using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>The slips that people make in JSON by hand, each told as what it is and at its place.</summary>
public sealed class SyntaxSlipTests
{
    [Theory]
    [InlineData("", 1, "The document is empty.")]
    [InlineData("  ", 3, "The document is empty.")]
    [InlineData("tru", 4, "The document does not begin as JSON does.")]
    [InlineData("id;points", 1, "The document does not begin as JSON does.")]
    [InlineData("<ras/>", 1, "The document does not begin as JSON does.")]
    [InlineData("{", 2, "The text ends before it is complete.")]
    [InlineData("{\"a\": [1, 2}", 12, "`}` stands where `]` belongs.")]
    [InlineData("{\"a\": 1]", 8, "`]` stands where `}` belongs.")]
    [InlineData("{\"a\": 1} x", 10, "More text stands after the end of the document.")]
    [InlineData("{\"a\": 1}}", 9, "More text stands after the end of the document.")]
    [InlineData("{\"a\": 1,}", 9, "A comma stands before a closing bracket.")]
    [InlineData("[1, 2, ]", 8, "A comma stands before a closing bracket.")]
    [InlineData("[1,, 2]", 4, "A value is missing before this comma.")]
    [InlineData("{\"a\": , \"b\": 1}", 7, "A value is missing before this comma.")]
    [InlineData("{\"a\": }", 7, "A value is missing before this bracket.")]
    [InlineData("{\"a\": 1 \"b\": 2}", 9, "A comma is missing before this place.")]
    [InlineData("[{} {}]", 5, "A comma is missing before this place.")]
    [InlineData("[[1] [2]]", 6, "A comma is missing before this place.")]
    [InlineData("[true \"a\"]", 7, "A comma is missing before this place.")]
    [InlineData("{\"a\" 1}", 6, "A colon is missing between a name and its value.")]
    [InlineData("{\"a\": 1, \"b\" 2}", 14, "A colon is missing between a name and its value.")]
    [InlineData("{\"a\" = 1}", 6, "A colon is missing between a name and its value.")]
    [InlineData("{\"a\": 1, b: 2}", 10, "The name `b` stands without quotes.")]
    [InlineData("{a: 1}", 2, "The name `a` stands without quotes.")]
    [InlineData("{'a': 1}", 2, "A single quote stands here.")]
    [InlineData("{\"a\": TRUE}", 7, "`TRUE` has a capital letter.")]
    [InlineData("[None]", 2, "`None` stands without quotes.")]
    [InlineData("[-Infinity]", 3, "`Infinity` is not a number that JSON can say.")]
    [InlineData("[nan]", 3, "`nan` is not a number that JSON can say.")]
    [InlineData("[weekly]", 2, "`weekly` stands without quotes.")]
    [InlineData("[1.]", 4, "What stands before this place is not complete.")]
    [InlineData("[1. ]", 4, "What stands before this place is not complete.")]
    [InlineData("[-.5]", 3, "A number begins with a point.")]
    [InlineData("[.5]", 2, "A number begins with a point.")]
    [InlineData("[1.2.3]", 5, "`.` cannot stand here.")]
    [InlineData("[007]", 3, "A number begins with a zero.")]
    [InlineData("[-01]", 4, "A number begins with a zero.")]
    [InlineData("[+1]", 2, "A plus sign stands before a number.")]
    [InlineData("[1/7]", 3, "A fraction stands here without quotes.")]
    [InlineData("[1 // one\n]", 4, "A comment stands here, and JSON has none.")]
    [InlineData("[/* one */ 1]", 2, "A comment stands here, and JSON has none.")]
    [InlineData("{\"a\": \"x\ty\"}", 9, "A tab stands inside a text.")]
    [InlineData("{\"a\": \"x\u0001y\"}", 9, "A control character stands inside a text.")]
    [InlineData("{\"a\": \"x\\qy\"}", 10, "A backslash stands here that begins no escape of JSON.")]
    [InlineData("{\"a\": \"x\\u12\"}", 13, "A backslash stands here that begins no escape of JSON.")]
    [InlineData("{\"a\": \"x\n\"}", 9, "A line ends inside a text.")]
    [InlineData("{\"a\": \"say \"yes\"\"}", 13, "A text ends before `yes`, and more follows.")]
    [InlineData("{\"a\": \u2018x\u2019}", 7, "A curly quote stands here.")]
    [InlineData("{\u00A0\"a\": 1}", 2, "A character stands here that cannot be seen.")]
    [InlineData("{\"a\": \u20AC5}", 7, "`\u20AC` stands before a number.")]
    [InlineData("{\"a\": \u00BD}", 7, "A character stands here that can stand only inside a text.")]
    [InlineData("{\"a\": 5%}", 8, "`%` cannot stand here.")]
    public void A_slip_is_told_as_what_it_is(string json, int column, string message)
    {
        Assert.False(RasJson.TryReadConfiguration(Encoding.UTF8.GetBytes(json), out _, out var diagnostics));
        var told = Assert.Single(diagnostics);
        Assert.Equal(("RAS101", message), (told.Code, told.Message));
        Assert.Equal(new TextPosition(1, column), told.Position);
    }

    [Fact]
    public void A_number_with_a_comma_for_thousands_is_told() => A_slip_is_told_as_what_it_is("{\"a\": 1,000}", 9, "A comma stands inside a number.");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_document_in_UTF_16_is_told_by_its_name(string encoding)
    {
        var told = Tell([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("{}")]);
        Assert.Equal(("RAS113", "The document is saved as UTF-16."), (told.Code, told.Message));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_at_the_first_of_them()
    {
        // The pound sign as Windows-1252 writes it.
        var told = Tell([.. Encoding.UTF8.GetBytes("{ \"x-café\": \""), 0xA3, .. Encoding.UTF8.GetBytes("5\" }")]);
        Assert.Equal(("RAS113", "The document is not UTF-8 from here on."), (told.Code, told.Message));
        Assert.Equal(new TextPosition(1, 14), told.Position);
    }

    private static Diagnostic Tell(byte[] utf8)
    {
        Assert.False(RasJson.TryReadConfiguration(utf8, out _, out var diagnostics));
        return diagnostics.Single();
    }
}
