using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Cli.Tests.Batches;

/// <summary>A bad row becomes a row that says why, none is lost, and what was written before a fault stands.</summary>
public sealed class BadInputTests
{
    private const string Header = "reference,washing,washing-family,setting,note\n";

    [Theory]
    [InlineData("R,dayly,half,home,x", "RAS505 Question `washing` has no option `dayly`. Did you mean `daily`?")]
    [InlineData("R,daily,half,home", "RAS502 This row has 4 cells where the header has 5.")]
    [InlineData("R,daily,half,home,x,y", "RAS502 This row has 6 cells where the header has 5.")]
    [InlineData("R,\"daily,half,home,x", "RAS502 The quotes in this row are broken.")]
    [InlineData("R,\"daily\" ,half,home,x", "RAS502 The quotes in this row are broken.")]
    public void A_bad_row_says_why_and_leaves_its_neighbours_alone(string row, string why)
    {
        var run = ToolRun.With($"{Header}A,daily,half,home,x\n{row}\nB,daily,none,home,\"y\"\n", "batch", ExampleFile.Path, "-");
        var table = CsvTable.Read(run.Output);
        Assert.Equal(["indicative", "invalidAnswers", "indicative"], table.Column("status"));
        Assert.Equal(["A", "R", "B"], table.Column("reference"));
        Assert.StartsWith("Row 2, line 3: " + why, table[1, "why"]);
        Assert.Equal(ExitCode.Wrong, run.ExitCode);
        Assert.Contains("invalidAnswers                1  the first in row 2 (line 3)", run.Messages);
    }

    [Fact]
    public void Each_kind_of_answer_says_in_words_of_a_table_what_does_not_fit()
    {
        var path = RepositoryFiles.Configuration("illustrative-adults");
        var lines = ToolRun.Of("sample", path, "--cases", "40").Output.Split('\n');
        var header = lines[0].Split(',');
        var whole = lines.First(l => l.Contains(",true,", StringComparison.Ordinal) && l.Split(',')[Array.IndexOf(header, "nights")].Length > 0).Split(',');
        string Why(string question, string cell)
        {
            var changed = whole.ToArray();
            changed[Array.IndexOf(header, question)] = cell;
            return CsvTable.Read(ToolRun.With($"{lines[0]}\n{string.Join(",", changed)}\n", "batch", path, "-").Output)[0, "why"];
        }

        Assert.Contains("The answer to `nights` is `two`, which is no number. Write it plainly, such as 3 or 2.5.", Why("nights", "two"));
        Assert.Contains("RAS508 The answer to `nights` is 9, outside 0 to 7.", Why("nights", "9"));
        Assert.Contains("The answer to `carer` is `maybe`. Write true or false, or leave the cell empty.", Why("carer", "maybe"));
        Assert.Contains("RAS506 Option `falls` of question `safety-risks` stands twice.", Why("safety-risks", "falls;falls"));
        Assert.Contains("RAS505 Question `safety-risks` has no option", Why("safety-risks", "falls\u00A0"));
        Assert.Contains("RAS505 Question `safety-risks` has no option", Why("safety-risks", "falls\r;"));
        Assert.Contains("RAS507", Why("safety-risks", "none-of-these;falls"));
        Assert.DoesNotContain("quotes", Why("nights", "two"));
    }

    [Fact]
    public void A_date_that_a_spreadsheet_made_is_told_before_and_in_the_row()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("hours.json", ExampleFile.Text.Replace("\"none\", \"points\"", "\"1-2\", \"points\"", StringComparison.Ordinal));
        var run = ToolRun.With(Header + "A,02-Jan,half,home,x\n", "batch", path, "-");
        Assert.Contains("spreadsheets make dates of `1-2` in column `washing`", run.Messages);
        Assert.Contains("a spreadsheet seems to have made a date of option `1-2`", run.Output);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_with_the_option_that_reads_them()
    {
        var bytes = Encoding.Latin1.GetBytes(Header + "Zoë,daily,half,home,café\n");
        Assert.Contains("This row is not UTF-8. Save the file as CSV UTF-8, or say `--encoding windows-1252`", ToolRun.With(bytes, "batch", ExampleFile.Path, "-").Output);
        Assert.Contains("Zoë,café,indicative,32.63", ToolRun.With(bytes, "batch", ExampleFile.Path, "-", "--encoding", "windows-1252").Output);
        Assert.Contains("--encoding utf-16", ToolRun.With(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header)).ToArray(), "batch", ExampleFile.Path, "-").Messages);
        Assert.Contains("A,x,indicative", ToolRun.With(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Header + "A,daily,half,home,x\r\n")).ToArray(), "batch", ExampleFile.Path, "-").Output);
    }

    [Fact]
    public void Other_separators_are_told_and_read()
    {
        var text = Header.Replace(',', ';') + "A;daily;half;home;\"x;y\"\n";
        Assert.Contains("--separator semicolon", ToolRun.With(text, "batch", ExampleFile.Path, "-").Messages);
        Assert.Contains("A;\"x;y\";indicative;32.63;7.5;", ToolRun.With(text, "batch", ExampleFile.Path, "-", "--separator", "semicolon").Output);
        Assert.Contains("Column `a` stands twice", ToolRun.With("a,b,a\n", "batch", ExampleFile.Path, "-").Messages);
        Assert.Contains("is empty", ToolRun.With("", "batch", ExampleFile.Path, "-").Messages);
    }

    [Fact]
    public void NDJSON_rows_that_are_no_document_say_why()
    {
        var run = ToolRun.With("{\"reference\":\"A\",\"answers\":{\"washing\":\"daily\",\"setting\":\"home\"}}\n{ broken\n{\"answers\":{\"washing\":3}}\n[]\n", "batch", ExampleFile.Path, "-");
        var table = CsvTable.Read(run.Output);
        Assert.Equal(["incomplete", "invalidAnswers", "invalidAnswers", "invalidAnswers"], table.Column("status"));
        Assert.Contains("Row 2, line 2: RAS501", table[1, "why"]);
        Assert.Contains("Row 3, line 3: RAS504", table[2, "why"]);
    }

    /// <summary>Law: whatever is broken, each row that is whole keeps its result, and every row of the input is one of the output.</summary>
    [Fact]
    public void Damage_stays_in_its_row()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var rows = Enumerable.Range(0, 40).Select(i => $"R{i},{(i % 2 == 0 ? "daily" : "some")},half,home,\"n, {i}\"").ToArray();
            var damaged = Enumerable.Range(0, 3).Select(_ => random.Next(rows.Length)).ToHashSet();
            foreach (var row in damaged)
                rows[row] = Damage(rows[row], random);
            var run = ToolRun.With(Header + string.Join("\n", rows) + "\n", "batch", ExampleFile.Path, "-");
            var table = CsvTable.Read(run.Output);
            Assert.True(table.Count == 40, $"{table.Count} rows with seed {seed}\n{string.Join("\n", rows)}\n{run.Output}");
            foreach (var row in Enumerable.Range(0, 40).Except(damaged))
                Assert.Equal(($"R{row}", $"n, {row}", row % 2 == 0 ? "32.63" : "13.05"), (table[row, "reference"], table[row, "note"], table[row, "amount"]));
        }
    }

    [Fact]
    public void An_input_that_vanishes_leaves_what_was_read_and_says_where()
    {
        using var output = new MemoryStream();
        var messages = new StringWriter();
        using var streams = new ToolStreams(new RepeatedRows(Header, "A,daily,half,home,x\n", 30_000, breaksOff: true), output, messages, messagesAreSeen: false, colours: false);
        Assert.Equal(ExitCode.BadFile, RasTool.Run(["batch", ExampleFile.Path, "-"], streams));
        Assert.Equal(30_001, Encoding.UTF8.GetString(output.ToArray()).Count(c => c == '\n'));
        Assert.Contains("The input cannot be read beyond row 30,000 (line 30,002): the network name is no longer available. The rows before it are done.", messages.ToString());
        Assert.Contains("indicative               30,000", messages.ToString());
    }

    [Fact]
    public void A_full_disk_keeps_what_was_written_and_says_how_much_that_is()
    {
        using var output = new FullDisk(600_000);
        var messages = new StringWriter();
        using var streams = new ToolStreams(new RepeatedRows(Header, "A,daily,half,home,x\n", 100_000), output, messages, messagesAreSeen: false, colours: false);
        Assert.Equal(ExitCode.BadFile, RasTool.Run(["batch", ExampleFile.Path, "-"], streams));
        var written = Encoding.UTF8.GetString(output.Written);
        Assert.Equal(600_000, written.Length);
        var told = int.Parse(System.Text.RegularExpressions.Regex.Match(messages.ToString(), "the disk is full. ([0-9,]+) rows are written whole").Groups[1].Value.Replace(",", "", StringComparison.Ordinal));
        Assert.InRange(told, 1, written.Count(c => c == '\n') - 1);
    }

    [Fact]
    public void An_input_that_is_cut_off_ends_in_a_row_that_says_so()
    {
        var run = ToolRun.With(Header + "A,daily,half,home,x\nB,daily,ha", "batch", ExampleFile.Path, "-");
        Assert.Equal(["indicative", "invalidAnswers"], CsvTable.Read(run.Output).Column("status"));
        Assert.Contains("ends without a line end. See whether it was cut off.", run.Messages);
    }

    private static string Damage(string row, Random random) => random.Next(4) switch
    {
        0 => row.Insert(row.IndexOf(',') + 1, "\""),
        1 => row[..random.Next(4, row.Length - 1)],
        2 => row.Replace("\"", "", StringComparison.Ordinal),
        _ => row + ",more",
    };
}
