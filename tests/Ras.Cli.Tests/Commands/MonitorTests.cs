using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Ras.Cli.Tests;

/// <summary><c>ras monitor</c> on made-up decisions.</summary>
public sealed class MonitorTests
{
    private static readonly string Configuration = RepositoryFiles.Configuration("illustrative-adults");

    private static readonly string Fitted = ToolRun.Of("sample", Configuration, "--cases", "400", "--seed", "7", "--noise", "10").Output;

    [Fact]
    public void It_compares_by_month_and_group_and_with_the_cases_before()
    {
        using var folder = new TemporaryFolder();
        string[] call = ["monitor", Configuration, folder.Write("decisions.csv", Decisions()), "--today", "2026-11-25", "--by", "area", "--reason", "why", "--fitted-to", folder.Write("cases.csv", Fitted)];
        var run = ToolRun.Of([.. call, "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        JsonElement Table(string id) => json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).First(t => t.GetProperty("table").GetString() == id);
        Assert.Equal(["2026-04", "2026-05", "2026-06"], Table("months").GetProperty("rows").EnumerateArray().Select(r => r[0].GetString()));
        Assert.Equal("points", Table("drift").GetProperty("rows")[0][0].GetString());
        Assert.Contains(Table("cases").GetProperty("rows").EnumerateArray(), r => r[0].GetString() == "Left out: day of decision cannot be read");
        Assert.Contains("Do the figures still hold?", ToolRun.Of(call).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "`tomorrow` at `--today` is no day", "--today", "tomorrow", "--final", "final")]
    [InlineData(2, "`agreed` at `--final` is no column", "--today", "2026-11-25", "--final", "agreed")]
    [InlineData(1, "RAS962 error", "--today", "2026-11-25", "--leave-out", "reference")]
    public void What_is_wrong_is_told(int exitCode, string told, params string[] options)
    {
        var run = ToolRun.With(Decisions(), ["monitor", Configuration, "-", .. options]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, run.Messages, StringComparison.Ordinal);
    }

    /// <summary>The made-up cases with a final budget, a day and a reason; a few days cannot be read.</summary>
    private static string Decisions()
    {
        var lines = Fitted.TrimEnd('\n').Split('\n');
        var rows = lines.Skip(1).Select((l, i) => l + (i % 30 == 0 ? ",soon" : string.Create(CultureInfo.InvariantCulture, $",2026-{4 + (i % 3):00}-{1 + (i % 28):00}")) + ",night care");
        return string.Join("\n", rows.Prepend(lines[0].Replace(",package,", ",final,") + ",decidedOn,why")) + "\n";
    }
}
