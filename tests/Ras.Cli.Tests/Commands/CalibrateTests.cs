using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Ras.Cli.Tests;

/// <summary><c>ras calibrate</c> on made-up cases whose price is known.</summary>
public sealed class CalibrateTests
{
    private static readonly string Configuration = RepositoryFiles.Configuration("illustrative-adults");

    private static readonly string Cases = ToolRun.Of("sample", Configuration, "--cases", "400", "--seed", "7", "--noise", "10").Output;

    [Fact]
    public void It_proposes_a_version_that_the_tool_takes_and_leaves_the_old_one()
    {
        using var folder = new TemporaryFolder();
        var proposed = folder["proposed.json"];
        var before = File.ReadAllText(Configuration);
        var run = ToolRun.With(Cases, "calibrate", Configuration, "-", "--version", "2027.1", "--by", "area", "--output", proposed);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a point", run.Output, System.StringComparison.Ordinal);
        Assert.Matches("RAS951 warning at the portfolio: [0-9]+ cases", run.Messages);
        Assert.Equal(before, File.ReadAllText(Configuration));
        Assert.Equal(0, ToolRun.Of("check", proposed).ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllText(proposed));
        var price = json.RootElement.GetProperty("parameters").EnumerateArray().Single(p => p.GetProperty("id").GetString() == "point-price");
        Assert.InRange(price.GetProperty("value").GetDecimal(), 5.25m * 0.97m, 5.25m * 1.03m);
        Assert.Equal("calibration-2027.1", price.GetProperty("source").GetString());
        Assert.Contains("agreed budgets lay within 10 % of the indicative figure", json.RootElement.GetProperty("sources").EnumerateArray().Last().GetProperty("reference").GetString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_of_the_report_is_written()
    {
        string Output(string form) => ToolRun.With(Cases, "calibrate", Configuration, "-", "--version", "2027.1", "--method", "bands", "--format", form).Output;
        Assert.StartsWith("<!DOCTYPE html>", Output("html"), System.StringComparison.Ordinal);
        Assert.StartsWith("table,row,measure,value\n", Output("csv"), System.StringComparison.Ordinal);
        Assert.StartsWith("# Where the figures come from", Output("markdown"), System.StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Output("json"));
        Assert.Contains("bands, from", json.RootElement.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Costs_may_stand_row_by_row_in_a_file_of_their_own()
    {
        using var folder = new TemporaryFolder();
        var table = CsvTable.Read(Cases);
        File.WriteAllText(folder["costs.csv"], "reference,cost,frequency\n" + string.Concat(Enumerable.Range(0, table.Count).Where(r => table[r, "package"].Length > 0)
            .Select(r => $"{table[r, "reference"]},{decimal.Parse(table[r, "package"], System.Globalization.CultureInfo.InvariantCulture) * 4},four weeks\n")) + "X-1,5,week\n");
        string[] call = ["calibrate", Configuration, "-", "--version", "2027.1", "--format", "csv"];
        var run = ToolRun.With(Cases, [.. call, "--costs", folder["costs.csv"]]);
        Assert.Equal(ToolRun.With(Cases, call).Output, run.Output);
        Assert.Contains("RAS957 warning at the costs: 1 row of costs (`X-1`) has no case", run.Messages, System.StringComparison.Ordinal);
    }

    [Fact]
    public void NDJSON_says_the_same_as_CSV()
    {
        var documents = ToolRun.Of("sample", Configuration, "--cases", "400", "--seed", "7", "--noise", "10", "--format", "json").Output;
        string[] call = ["calibrate", Configuration, "-", "--version", "2027.1", "--by", "area", "--by", "ageBand", "--format", "csv"];
        var run = ToolRun.With(documents, call);
        Assert.Equal((0, ToolRun.With(Cases, call).Output), (run.ExitCode, run.Output));
        Assert.Matches("RAS962 error.*No case is left", ToolRun.With(documents, [.. call, "--cost", "nowhere"]).Messages);
    }

    [Fact]
    public void What_cannot_be_read_is_left_out_and_counted()
    {
        var lines = Cases.Split('\n');
        var cells = lines[1].Split(',');
        var broken = string.Join("\n", [lines[0], string.Join(",", cells.Select((c, i) => i == 3 ? "much" : c)), lines[2] + ",more", .. lines[3..]]);
        var csv = ToolRun.With(broken, "calibrate", Configuration, "-", "--version", "2027.1", "--format", "json");
        Assert.Equal(0, csv.ExitCode);
        Assert.Contains("400 cases were read.", csv.Output, System.StringComparison.Ordinal);
        Assert.Contains("Left out: cost cannot be read", csv.Output, System.StringComparison.Ordinal);
        Assert.Contains("Left out: row or answer cannot be read", csv.Output, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "RAS962 error", "--leave-out", "reference")]
    [InlineData(1, "RAS965 error", "--contingency", "100%")]
    [InlineData(1, "RAS954 error", "--scored-by", "area")]
    [InlineData(2, "`cost` at `--cost` is no column", "--cost", "cost")]
    [InlineData(2, "`much` at `--budget` is no number", "--budget", "much")]
    public void What_is_wrong_is_told(int exitCode, string told, string option, string value)
    {
        var run = ToolRun.With(Cases, "calibrate", Configuration, "-", "--version", "2027.1", option, value);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, run.Messages, System.StringComparison.Ordinal);
    }
}
