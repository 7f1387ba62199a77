using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Comparing;

/// <summary>A comparison adds up what the engines say of each case, also in parts, and names nobody.</summary>
public sealed class CompareTests
{
    private static readonly string Old = RepositoryFiles.Configuration("pip-2025");
    private static readonly string New = RepositoryFiles.Configuration("pip-2026");

    [Fact]
    public void Totals_are_the_sums_of_what_the_engines_say()
    {
        var documents = ToolRun.Of("sample", Old, "--cases", "400", "--format", "json").Output;
        var (before, after) = (RasEngine.Load(Old), RasEngine.Load(New));
        var answers = documents.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RasJson.ReadAnswers).ToArray();
        using var report = JsonDocument.Parse(ToolRun.With(documents, "compare", Old, New, "-", "--format", "json").Output);
        var totals = report.RootElement.GetProperty("totals");
        Assert.Equal((answers.Sum(a => before.Score(a).Amount), answers.Sum(a => after.Score(a).Amount)), (totals.GetProperty("before").GetDecimal(), totals.GetProperty("after").GetDecimal()));
        Assert.Equal(answers.Count(a => after.Score(a).Amount > before.Score(a).Amount), report.RootElement.GetProperty("counts").GetProperty("rise").GetInt32());
    }

    [Fact]
    public void Parts_put_together_have_the_same_bits_as_the_whole()
    {
        using var folder = new TemporaryFolder();
        var csv = ToolRun.Of("sample", Old, "--cases", "3000").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var whole = folder.Write("whole.csv", string.Join("\n", csv) + "\n");
        var parts = Enumerable.Range(0, 3).Select(p => folder.Write($"part{p}.csv", csv[0] + "\n" + string.Join("\n", csv.Skip(1).Where((_, i) => i % 3 == p)) + "\n")).ToArray();
        string[] options = ["--by", "area", "--by", "ageBand", "--package", "package"];
        ToolRun.Of(["compare", Old, New, whole, .. options, "--sums", folder["whole.json"]]);
        foreach (var part in parts)
            ToolRun.Of(["compare", Old, New, part, .. options, "--sums", part + ".json"]);
        var merged = ToolRun.Of(["compare", Old, New, "--by", "area", "--by", "ageBand", "--merge", .. parts.Select(p => p + ".json").Reverse(), "--sums", folder["merged.json"], "--format", "json"]);
        Assert.Equal(File.ReadAllText(folder["whole.json"]), File.ReadAllText(folder["merged.json"]));
        Assert.Equal(ToolRun.Of(["compare", Old, New, whole, .. options, "--format", "json"]).Output, merged.Output);
        Assert.Equal(merged.Output, ToolRun.Of(["compare", Old, New, .. parts, .. options, "--format", "json"]).Output);
        Assert.Contains("Say the same here as there", ToolRun.Of("compare", Old, New, "--merge", folder["whole.json"]).Messages);
        Assert.Contains("holds no sums", ToolRun.Of("compare", Old, New, "--merge", Old).Messages);
    }

    [Fact]
    public void The_largest_changes_stand_apart_by_reference_and_nowhere_else()
    {
        using var folder = new TemporaryFolder();
        var csv = ToolRun.Of("sample", Old, "--cases", "500").Output;
        foreach (var format in new[] { "text", "html", "json", "csv", "markdown" })
        {
            var run = ToolRun.With(csv, "compare", Old, New, "-", "--by", "area", "--format", format, "--largest", folder[format], "--count", "7");
            Assert.DoesNotContain("S-0000", run.Output);
        }

        var largest = CsvTable.Read(File.ReadAllText(folder["text"]));
        Assert.Equal(7, largest.Count);
        Assert.Equal(largest.Column("change").OrderByDescending(decimal.Parse), largest.Column("change"));
        var table = CsvTable.Read(ToolRun.With(csv, "batch", New, "-").Output);
        Assert.Equal(table[int.Parse(largest[0, "row"]) - 1, "amount"], largest[0, "after"]);
        Assert.Equal(table[int.Parse(largest[0, "row"]) - 1, "reference"], largest[0, "reference"]);
    }

    [Fact]
    public void Small_groups_are_hidden_in_every_form()
    {
        var csv = "reference,area,washing,washing-family,setting\n"
            + string.Concat(Enumerable.Range(0, 60).Select(i => $"R{i},{(i < 3 ? "Tiny" : i < 30 ? "North" : "South")},daily,none,home\n"));
        using var folder = new TemporaryFolder();
        var dearer = folder.Write("dearer.json", ExampleFile.Text.Replace("4.35", "4.50", StringComparison.Ordinal).Replace("2026.1", "2027.1", StringComparison.Ordinal));
        Assert.DoesNotMatch("\"(cases|rise|fall|same|gained|lost|without)\": [1-9]\\b", ToolRun.With(csv, "compare", ExampleFile.Path, dearer, "-", "--by", "area", "--format", "json").Output);
        var table = CsvTable.Read(ToolRun.With(csv, "compare", ExampleFile.Path, dearer, "-", "--by", "area", "--format", "csv").Output);
        Assert.Equal(["", "", "30"], Enumerable.Range(0, table.Count).Where(r => table[r, "table"] == "by area" && table[r, "measure"] == "cases").OrderBy(r => table[r, "row"] != "Tiny").Select(r => table[r, "value"]));
        Assert.Contains("hidden", ToolRun.With(csv, "compare", ExampleFile.Path, dearer, "-", "--by", "area").Output);
    }

    [Fact]
    public void A_question_that_only_one_version_asks_may_be_assumed()
    {
        using var folder = new TemporaryFolder();
        var asking = folder.Write("asking.json", ExampleFile.Text
            .Replace("\"version\": \"2026.1\"", "\"version\": \"2027.1\"", StringComparison.Ordinal)
            .Replace("\"questions\": [", "\"questions\": [ { \"id\": \"night\", \"type\": \"yesNo\", \"domain\": \"personal-care\", \"points\": 2 },", StringComparison.Ordinal));
        var csv = "washing,washing-family,setting\n" + string.Concat(Enumerable.Repeat("daily,none,home\n", 20));
        var without = ToolRun.With(csv, "compare", ExampleFile.Path, asking, "-", "--format", "json").Output;
        var with = ToolRun.With(csv, "compare", ExampleFile.Path, asking, "-", "--assume", "night=TRUE", "--format", "json").Output;
        Assert.Contains("\"lost\": 20", without);
        Assert.Contains("\"rise\": 20", with);
        Assert.Contains("\"after\": 1566", with);
        Assert.Contains("\"question\": \"night\"", with);
        Assert.Contains("Both versions ask `washing`", ToolRun.With(csv, "compare", ExampleFile.Path, asking, "-", "--assume", "washing=daily").Messages);
        Assert.Contains("`maybe` at `--assume` is no answer to `night`", ToolRun.With(csv, "compare", ExampleFile.Path, asking, "-", "--assume", "night=maybe").Messages);
        Assert.Contains("No version asks `nigth`", ToolRun.With(csv, "compare", ExampleFile.Path, asking, "-", "--assume", "nigth=true").Messages);
    }

    [Fact]
    public void NDJSON_has_groups_and_packages_as_CSV_has()
    {
        string[] Call(string format) => ["compare", Old, New, "-", "--by", "area", "--package", "package", "--by", "ageBand", "--format", format];
        var (csv, documents) = (ToolRun.Of("sample", Old, "--cases", "500").Output, ToolRun.Of("sample", Old, "--cases", "500", "--format", "json").Output);
        Assert.Equal(ToolRun.With(csv, Call("json")).Output, ToolRun.With(documents, Call("json")).Output);
        var question = RasEngine.Load(Old).Configuration.Questions[0].Id;
        Assert.Equal(ToolRun.With(csv, "compare", Old, New, "-", "--by", question).Output, ToolRun.With(documents, "compare", Old, New, "-", "--by", question).Output);
        var broken = documents.Replace("\"x-package\":", "\"x-package\":\"much\",\"x-was\":", StringComparison.Ordinal);
        Assert.Contains("in `package` that is no amount", ToolRun.With(broken, Call("text")).Messages);
    }

    [Fact]
    public void The_report_on_impact_is_one_page_and_the_same_however_cases_come()
    {
        string[] Call(string format) => ["compare", Old, New, "-", "--impact", "--by", "area", "--package", "package", "--notice-weeks", "4", "--taper-weeks", "3", "--format", format];
        var (csv, documents) = (ToolRun.Of("sample", Old, "--cases", "3000").Output, ToolRun.Of("sample", Old, "--cases", "3000", "--format", "json").Output);
        var page = ToolRun.With(csv, Call("html"));
        Assert.Equal(0, page.ExitCode);
        Assert.Contains("<h1>Whose figure would rise or fall", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("S-0000", page.Output);
        Assert.Equal(page.Output, ToolRun.With(csv, Call("html")).Output);
        Assert.Equal(page.Output, ToolRun.With(documents, Call("html")).Output);
        var table = CsvTable.Read(ToolRun.With(csv, Call("csv")).Output);
        Assert.Equal(7, Enumerable.Range(0, table.Count).Count(r => table[r, "table"] == "transition"));
        Assert.Contains(Enumerable.Range(0, table.Count), r => table[r, "table"] == "impact by area" && table[r, "row"] == "North" && table[r, "measure"] == "Would rise" && int.Parse(table[r, "value"]) > 0);
        Assert.Contains("`521` at `--taper-weeks` is more than 520 weeks", ToolRun.With(csv, "compare", Old, New, "-", "--impact", "--taper-weeks", "521").Messages);
        Assert.Contains("needs the cases", ToolRun.Of("compare", Old, New, "--impact", "--merge", "a.json").Messages);
        Assert.Contains("named twice", ToolRun.With(csv, "compare", Old, New, "-", "--impact", "--by", "area", "--by", "area").Messages);
    }

    [Fact]
    public void Columns_that_are_no_groups_are_refused()
    {
        var csv = ToolRun.Of("sample", Old, "--cases", "3000").Output;
        var run = ToolRun.With(csv, "compare", Old, New, "-", "--by", "reference");
        Assert.Equal((ExitCode.BadCall, true), (run.ExitCode, run.Messages.Contains("it is no column of groups", StringComparison.Ordinal)));
        Assert.Contains("`nowhere` at `--by` is no column", ToolRun.With(csv, "compare", Old, New, "-", "--by", "nowhere").Messages);
        Assert.Contains("one of the two", ToolRun.Of("compare", Old, New).Messages);
        Assert.Contains("different periods", ToolRun.With(csv, "compare", Old, RepositoryFiles.Configuration("germany-nba"), "-").Messages);
    }

    [Fact]
    public void Every_case_is_counted_also_those_whose_row_is_broken()
    {
        var csv = ToolRun.Of("sample", Old, "--cases", "100").Output + "broken,row\n" + string.Concat(Enumerable.Repeat("\"x,y\n", 19));
        var output = ToolRun.With(csv, "compare", Old, New, "-", "--format", "json").Output;
        Assert.Contains("\"cases\": 120", output);
        Assert.Contains("\"without\": 20", output);
    }

    [Fact]
    public void Differences_are_said_in_every_form()
    {
        foreach (var format in new[] { "text", "markdown", "html", "json" })
            Assert.Contains("73.9", ToolRun.Of("diff", Old, New, "--format", format).Output);
        using var difference = JsonDocument.Parse(ToolRun.Of("diff", Old, New, "--format", "json").Output);
        Assert.All(difference.RootElement.GetProperty("changes").EnumerateArray(), c => Assert.Matches("^(added|removed|changed|reordered)$", c.GetProperty("kind").GetString()));
        Assert.Matches("^sha256:[0-9a-f]{64}$", difference.RootElement.GetProperty("after").GetProperty("hash").GetString());
        Assert.Contains("Nothing differs.", ToolRun.Of("diff", Old, Old).Output);
    }
}
