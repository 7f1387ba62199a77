using System;
using System.IO;
using System.Linq;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Figures;

/// <summary>Figures go out as a table and come in as a new version; published series of yearly rises come out to the penny; the old file stays.</summary>
public sealed class ReviseTests
{
    /// <summary>Section 30 SGB XI, Germany 2024: 5 per cent, up to whole euros.</summary>
    private static readonly (int Before, int After)[] Germany2024 = [(316, 332), (545, 573), (728, 765), (901, 947), (724, 761), (1363, 1432), (1693, 1778), (2095, 2200)];

    /// <summary>Section 30 SGB XI, Germany 2025: 4.5 per cent, up to whole euros.</summary>
    private static readonly (int Before, int After)[] Germany2025 =
    [
        (332, 347), (573, 599), (765, 800), (947, 990), (761, 796), (1432, 1497), (1778, 1859), (2200, 2299), (770, 805), (1262, 1319), (1775, 1855), (2005, 2096), (125, 131),
    ];

    [Fact]
    public void The_German_series_comes_out_to_the_euro()
    {
        Assert.Equal(Germany2024.Select(a => (Rational)a.After), Raised("EUR", Germany2024.Select(a => $"{a.Before}"), "--uplift", "5%", "--increment", "1", "--mode", "ceiling"));
        Assert.Equal(Germany2025.Select(a => (Rational)a.After), Raised("EUR", Germany2025.Select(a => $"{a.Before}"), "--uplift", "4.5%", "--increment", "1", "--mode", "ceiling"));
    }

    [Fact]
    public void The_published_year_of_the_German_sample_follows_from_the_year_before()
    {
        using var folder = new TemporaryFolder();
        var published = File.ReadAllText(RepositoryFiles.Configuration("germany-nba"));
        var before = Germany2025.Aggregate(published, (text, a) => text.Replace($"\"value\": {a.After},", $"\"value\": {a.Before},", StringComparison.Ordinal)).Replace("\"version\": \"2025\"", "\"version\": \"2024\"", StringComparison.Ordinal);
        var old = folder.Write("2024.json", before);
        var run = ToolRun.Of("revise", old, "--version", "2025", "--uplift", "4.5%", "--increment", "1", "--mode", "ceiling", "--output", folder["2025.json"]);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(published, File.ReadAllText(folder["2025.json"]));
        Assert.Equal(before, File.ReadAllText(old));
    }

    [Fact]
    public void The_rates_of_PIP_come_out_to_five_pence()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("revise", RepositoryFiles.Configuration("pip-2025"), "--version", "2026-27", "--uplift", "3.8%", "--increment", "0.05", "--from", "2026-04-06", "--to", "2027-04-04", "--output", folder["2026.json"]);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var text = File.ReadAllText(folder["2026.json"]);
        Assert.All(new[] { "\"value\": 76.70", "\"value\": 114.60", "\"value\": 30.30", "\"value\": 80.00", "\"effectiveFrom\": \"2026-04-06\"" }, figure => Assert.Contains(figure, text));
        Assert.Contains("76.7", run.Output);
        Assert.Contains("73.9", run.Output);
        var published = RasJson.ReadConfiguration(File.ReadAllText(RepositoryFiles.Configuration("pip-2026")));
        Assert.Equal(published.Parameters!.Select(p => p.Value), RasJson.ReadConfiguration(text).Parameters!.Select(p => p.Value));
    }

    [Fact]
    public void An_uplift_raises_money_and_leaves_points_weights_shares_and_limits()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("revise", RepositoryFiles.Configuration("illustrative-percentile"), "--version", "x", "--uplift", "10%", "--output", folder["x.json"]);
        var changes = RasComparer.Compare(RasEngine.Load(RepositoryFiles.Configuration("illustrative-percentile")).Configuration, RasEngine.Load(folder["x.json"]).Configuration).Changes;
        var raised = changes.Where(c => c.Path[0] == "parameters").Select(c => c.Path[1]).ToArray();
        Assert.Equal(7, raised.Length);
        Assert.All(raised, id => Assert.StartsWith("percentile-", id));
        Assert.Contains("`high` compares with the budget", run.Messages);
        Assert.DoesNotContain(changes, c => c.Path[0] is "questions" or "domains" or "referrals");
    }

    [Fact]
    public void Patterns_choose_other_figures()
    {
        var configuration = RepositoryFiles.Configuration("illustrative-hours");
        string Changed(params string[] options) => ToolRun.Of(["revise", configuration, "--version", "x", "--uplift", "100%", .. options]).Messages.Split('\n')[0];
        Assert.StartsWith("13 figures of", Changed());
        Assert.StartsWith("1 figure of", Changed("--only", "parameters/care-hour/value"));
        Assert.StartsWith("5 figures of", Changed("--only", "parameters/*-hour/value"));
        Assert.StartsWith("4 figures of", Changed("--only", "parameters/*-hour/value", "--except", "*/nursing-hour/*"));
        Assert.StartsWith("0 figures of", Changed("--only", "nothing"));
    }

    [Theory]
    [InlineData("pip-2025")]
    [InlineData("illustrative-hours")]
    [InlineData("germany-nba")]
    [InlineData("benchmark-40")]
    public void A_table_goes_out_and_comes_in(string sample)
    {
        using var folder = new TemporaryFolder();
        var path = RepositoryFiles.Configuration(sample);
        var table = ToolRun.Of("tables", path).Output;
        var figures = CsvTable.Read(table);
        Assert.Equal(RasJson.ReadFigures(File.ReadAllBytes(path)).Select(f => (f.Pointer, f.Written)), figures.Column("pointer").Zip(figures.Column("value")));
        var untouched = ToolRun.Of("revise", path, "--version", "x", "--apply", folder.Write("table.csv", table), "--output", folder["same.json"]);
        Assert.Equal(["/version"], RasComparer.Compare(RasEngine.Load(path).Configuration, RasEngine.Load(folder["same.json"]).Configuration).Changes.Select(c => c.PointerAfter));

        // Every third figure is raised by one where finance writes it; the table comes back from a spreadsheet with other line ends.
        var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var edited = rows.Select((row, i) => i > 0 && i % 3 == 0 ? row.Replace($",{figures[i - 1, "value"]},,", $",{figures[i - 1, "value"]},{Rational.Parse(figures[i - 1, "value"]) + 1},", StringComparison.Ordinal) : row);
        var run = ToolRun.Of("revise", path, "--version", "x", "--apply", folder.Write("edited.csv", "\uFEFF" + string.Join("\r\n", edited) + "\r\n"), "--output", folder["new.json"]);
        Assert.True(run.ExitCode == ExitCode.Done || run.Messages.Contains("nothing is written", StringComparison.Ordinal), run.Messages);
        if (run.ExitCode == ExitCode.Done)
            Assert.Equal((figures.Count / 3) + 1, RasComparer.Compare(RasEngine.Load(path).Configuration, RasEngine.Load(folder["new.json"]).Configuration).Changes.Count);
        Assert.Equal(ExitCode.Done, untouched.ExitCode);
    }

    [Fact]
    public void Rows_that_do_not_fit_are_all_told_with_their_lines_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("table.csv", "pointer,value,new_value\n/budget/pointPrice,4.35,£4.50\n/budget/nothing,1,2\n/budget/pointPrice,9.99,4.50\n/domains/0/weight,1.5,2\n");
        var run = ToolRun.Of("revise", ExampleFile.Path, "--version", "x", "--apply", table, "--output", folder["x.json"]);
        Assert.Equal(ExitCode.BadFile, run.ExitCode);
        Assert.Contains("table.csv:2: `£4.50` in `new_value` is no plain number.", run.Messages);
        Assert.Contains("table.csv:3: No figure stands at `/budget/nothing`.", run.Messages);
        Assert.Contains("table.csv:4: `value` at `/budget/pointPrice` is 9.99, and the configuration says 4.35.", run.Messages);
        Assert.Contains("3 rows of", run.Messages);
        Assert.False(File.Exists(folder["x.json"]));
    }

    [Fact]
    public void What_makes_no_configuration_is_told_and_not_written()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("table.csv", "pointer,new_value\n/budget/pointPrice,-1\n");
        var run = ToolRun.Of("revise", ExampleFile.Path, "--version", "x", "--apply", table, "--output", folder["x.json"]);
        Assert.Equal((ExitCode.Wrong, false), (run.ExitCode, File.Exists(folder["x.json"])));
        Assert.Contains("RAS301", run.Messages);
    }

    [Fact]
    public void Without_a_file_the_new_version_goes_to_the_output_and_what_changed_beside_it()
    {
        var run = ToolRun.Of("revise", ExampleFile.Path, "--version", "2027.1", "--uplift", "2%");
        Assert.Equal(ExampleFile.Text.Replace("2026.1", "2027.1", StringComparison.Ordinal).Replace("4.35", "4.44", StringComparison.Ordinal), run.Output);
        Assert.Contains("4.35", run.Messages);
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        var there = folder.Write("there.json", "mine");
        var run = ToolRun.Of("revise", ExampleFile.Path, "--version", "x", "--uplift", "2%", "--output", there);
        Assert.Equal((ExitCode.BadFile, "mine"), (run.ExitCode, File.ReadAllText(there)));
        Assert.Contains("is there already and is left as it is", run.Messages);
    }

    [Theory]
    [InlineData("--uplift", "much")]
    [InlineData("--uplift", "2%", "--increment", "0")]
    [InlineData("--uplift", "2%", "--from", "5.4.2027")]
    [InlineData("--uplift", "2%", "--apply", "x.csv")]
    public void A_call_that_makes_no_sense_is_told(params string[] options) =>
        Assert.Equal(ExitCode.BadCall, ToolRun.Of(["revise", ExampleFile.Path, "--version", "x", .. options]).ExitCode);

    private static Rational[] Raised(string currency, System.Collections.Generic.IEnumerable<string> amounts, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var bands = string.Join(", ", amounts.Select((a, i) => $"{{ \"from\": {i}, \"value\": {a} }}"));
        var configuration = folder.Write("series.json", $$"""
            { "formatVersion": 1, "id": "series", "version": "1", "title": "Series", "currency": "{{currency}}", "period": "month",
              "questions": [ { "id": "q", "options": [ { "id": "a" } ] } ], "budget": { "bands": [ {{bands}} ] } }
            """);
        var run = ToolRun.Of(["revise", configuration, "--version", "2", .. options]);
        return RasJson.ReadConfiguration(run.Output).Budget.Bands!.Select(b => b.Value!.Value.Value).ToArray();
    }
}
