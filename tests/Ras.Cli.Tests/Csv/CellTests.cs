using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Csv;

/// <summary>Single cells in and out: numbers, words, encodings, and what a spreadsheet would run.</summary>
public sealed class CellTests
{
    [Fact]
    public void Numbers_are_those_that_answers_write()
    {
        string[] pieces = ["0", "1", "9", "00", ".", "-", "12", "e", " ", "+", "000000000000000001", "1234567890"];
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => pieces[random.Next(pieces.Length)]));
            var isNumber = Rational.TryParse(text, out var expected);
            Assert.True(isNumber == NumberCell.TryRead(Encoding.UTF8.GetBytes(text), out var number), text);
            Assert.True(!isNumber || number == expected, $"{text}: {number.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    [Fact]
    public void Words_are_found_of_any_length()
    {
        var random = new Random(4);
        var words = Enumerable.Range(1, 250).Select(i => string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => (char)('a' + random.Next(4))))).Distinct().ToArray();
        var table = new WordTable(words.Select((w, i) => System.Collections.Generic.KeyValuePair.Create(w, i + 1)));
        Assert.All(words.Select((w, i) => (w, i)), w => Assert.Equal(w.i + 1, table.Find(Encoding.UTF8.GetBytes(w.w))));
        Assert.All(words.Select(w => w + "z"), w => Assert.Equal(0, table.Find(Encoding.UTF8.GetBytes(w))));
        Assert.Equal(0, table.Find(default));
    }

    [Theory]
    [InlineData("TRUE", 2)]
    [InlineData("False", 1)]
    [InlineData("yes", 2)]
    [InlineData("NO", 1)]
    [InlineData("", 0)]
    [InlineData("1", QuestionCells.NotFitting)]
    [InlineData("tRUE", QuestionCells.NotFitting)]
    public void Yes_and_no_are_read_as_spreadsheets_write_them(string cell, int code) =>
        Assert.Equal(code, new QuestionCells(new YesNoQuestion { Id = "q" }, []).Read(Encoding.UTF8.GetBytes(cell), out _, out _));

    [Theory]
    [InlineData("a;c", 0b101UL)]
    [InlineData(" c ; a ", 0b101UL)]
    [InlineData("b", 0b010UL)]
    [InlineData(";", 0UL)]
    [InlineData("a;b;", 0b011UL)]
    public void Several_options_stand_with_semicolons_between_them(string cell, ulong set)
    {
        Assert.Equal(1, Choices.Read(Encoding.UTF8.GetBytes(cell), out _, out var found));
        Assert.Equal(set, found);
    }

    [Theory]
    [InlineData("a;a")]
    [InlineData("a;d")]
    [InlineData("a,b")]
    public void Options_that_do_not_fit_are_left_to_the_engine(string cell) => Assert.Equal(QuestionCells.NotFitting, Choices.Read(Encoding.UTF8.GetBytes(cell), out _, out _));

    [Theory]
    [InlineData("02-Jan", "1-2")]
    [InlineData("01-Feb", "1-2")]
    [InlineData("2-Jan", "1-2")]
    [InlineData("Jan-02", "1-2")]
    [InlineData("03/04/2026", "3-4")]
    [InlineData("2026-04-03", "3-4")]
    [InlineData("10-Nov", "10-11")]
    [InlineData("1-2", null)]
    [InlineData("05-Jun", null)]
    [InlineData("daily", null)]
    public void A_date_that_a_spreadsheet_made_of_an_option_is_found(string cell, string? meant) =>
        Assert.Equal(meant, SpreadsheetDates.Find(ValueList.From(new[] { "none", "1-2", "3-4", "10-11" }.Select(i => new QuestionOption { Id = i })), cell));

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+44 20", "\"'+44 20\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("=a\"b", "\"'=a\"\"b\"")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("+5", "+5")]
    [InlineData("12", "12")]
    [InlineData("a=b", "a=b")]
    [InlineData("-", "\"'-\"")]
    [InlineData("-.5", "\"'-.5\"")]
    public void Nothing_that_is_written_runs_in_a_spreadsheet_and_numbers_stay_numbers(string cell, string written)
    {
        var bytes = new ByteWriter();
        new CsvRecord(bytes, (byte)',', raw: false).Cell(cell);
        Assert.Equal(written, Encoding.UTF8.GetString(bytes.Written.Span));
    }

    [Fact]
    public void Windows_1252_and_others_become_UTF_8()
    {
        var all = Enumerable.Range(0, 256).Select(b => (byte)b).ToArray();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var expected = Encoding.GetEncoding(1252).GetString(all);
        var found = Text(all, "windows-1252");
        Assert.Equal(256, found.Length);

        // Five places of windows-1252 are empty; other readers let them through as controls, here they show that something is wrong.
        Assert.All(Enumerable.Range(0, 256).Where(b => b is not (0x81 or 0x8D or 0x8F or 0x90 or 0x9D)), b => Assert.Equal(expected[b], found[b]));
        Assert.Equal(Encoding.Latin1.GetString(all), Text(all, "iso-8859-1"));
        Assert.Equal("a,é,€\n", Text(Encoding.Unicode.GetBytes("a,é,€\n"), "utf-16"));
    }

    private static QuestionCells Choices { get; } = new(new ChoicesQuestion { Id = "q" }, ValueList.From(new[] { "a", "b", "c" }.Select(i => new QuestionOption { Id = i })));

    private static string Text(byte[] bytes, string encoding)
    {
        using var stream = TextEncodings.AsUtf8(new MemoryStream(bytes), encoding);
        using var all = new MemoryStream();
        stream.CopyTo(all, 7);
        return Encoding.UTF8.GetString(all.ToArray());
    }
}
