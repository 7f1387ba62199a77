using System;
using System.IO;
using System.Text.Json;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Commands;

/// <summary>Every command on the samples: what it says, where, and how it ends.</summary>
public sealed class CommandTests
{
    private static readonly string Adults = RepositoryFiles.Configuration("illustrative-adults");
    private static readonly string Answers = RepositoryFiles.Path("samples", "QuickStart", "answers.json");

    public static TheoryData<string> Samples => RepositoryFiles.Samples();

    [Fact]
    public void What_new_writes_is_whole_and_its_examples_hold()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("new", "my-council", "--folder", folder[""]);
        var (configuration, cases) = (folder["my-council.json"], folder["my-council.cases.json"]);
        Assert.Contains("my-council.json: the configuration", run.Output);
        Assert.Equal(ExitCode.Done, ToolRun.Of("check", configuration, "--strict").ExitCode);
        Assert.Equal("2 cases: 2 as expected, 0 otherwise.\n", ToolRun.Of("test", configuration, cases).Output);
        var mine = File.ReadAllText(configuration);
        Assert.Equal(ExitCode.BadFile, ToolRun.Of("new", "my-council", "--folder", folder[""]).ExitCode);
        Assert.Equal(mine, File.ReadAllText(configuration));
        Assert.All(RasJson.ReadConfiguration(mine).Questions, q => Assert.NotNull(q.Help));
        Assert.Contains("is no id", ToolRun.Of("new", "my council", "--folder", folder[""]).Messages);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_is_checked_tested_described_and_hashed(string sample)
    {
        var configuration = RepositoryFiles.Configuration(sample);
        var engine = RasEngine.Load(configuration);
        var check = ToolRun.Of("check", configuration);
        Assert.Equal((ExitCode.Done, ""), (check.ExitCode, check.Messages));
        Assert.Contains(engine.Hash, check.Output);
        Assert.Contains(" 0 otherwise.", ToolRun.Of("test", configuration, configuration.Replace("configuration.json", "cases.json", StringComparison.Ordinal)).Output);
        Assert.Equal(RasText.Write(engine.Configuration, PageFormat.Markdown), ToolRun.Of("describe", configuration, "--format", "markdown").Output);
        Assert.Equal($"{engine.Hash}  {configuration}\n", ToolRun.Of("hash", configuration).Output);
        using var json = JsonDocument.Parse(ToolRun.Of("hash", configuration, "--format", "json").Output);
        Assert.Equal((engine.Configuration.Version, engine.Hash), (json.RootElement[0].GetProperty("version").GetString(), json.RootElement[0].GetProperty("hash").GetString()));
    }

    [Fact]
    public void A_configuration_with_errors_is_told_with_line_and_mend()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.json", ExampleFile.Text.Replace("\"washing-family\" ]", "\"washing-famly\" ]", StringComparison.Ordinal));
        var check = ToolRun.Of("check", broken);
        Assert.Equal(ExitCode.Wrong, check.ExitCode);
        Assert.Contains("broken.json:6:", check.Output);
        Assert.Contains("RAS204 error at /questions/1/reducedBy/0: ", check.Output);
        Assert.Contains("Did you mean `washing-family`?", check.Output);
        using var json = JsonDocument.Parse(ToolRun.Of("check", broken, "--format", "json").Output);
        Assert.Equal(("RAS204", 6), (json.RootElement[0].GetProperty("code").GetString(), json.RootElement[0].GetProperty("line").GetInt32()));
        var score = ToolRun.Of("score", broken, Answers);
        Assert.Equal((ExitCode.BadFile, ""), (score.ExitCode, score.Output));
        Assert.Contains("broken.json:6:", score.Messages);
    }

    [Fact]
    public void A_case_that_comes_out_otherwise_says_what_made_it()
    {
        using var folder = new TemporaryFolder();
        var cases = folder.Write("cases.json", """
            { "configuration": "example-adults", "cases": [
              { "name": "right", "answers": { "setting": "home", "washing": "daily", "washing-family": "half" }, "expect": { "amount": 32.63 } },
              { "name": "wrong", "answers": { "setting": "home", "washing": "daily", "washing-family": "half" }, "expect": { "amount": 33, "domains": { "personal-care": 8 } } } ] }
            """);
        var run = ToolRun.Of("test", ExampleFile.Path, cases);
        Assert.Equal(ExitCode.Wrong, run.ExitCode);
        Assert.Contains("cases.json: wrong\n  amount: expected 33, found 32.63\n  domains personal-care: expected 8, found 7.5\n", run.Output);
        Assert.Contains("line `budget`: 32.625, so 32.625", run.Output);
        Assert.Contains("question `washing`: daily, 5 points", run.Output);
        Assert.Contains("2 cases: 1 as expected, 1 otherwise.", run.Output);
        using var json = JsonDocument.Parse(ToolRun.Of("test", ExampleFile.Path, cases, "--format", "json").Output);
        Assert.Equal([0, 2], json.RootElement.EnumerateArray().Select(c => c.GetProperty("differences").GetArrayLength()));
        Assert.Contains("holds no worked examples", ToolRun.Of("test", ExampleFile.Path, ExampleFile.Path).Messages);
    }

    [Fact]
    public void A_score_says_the_figure_and_explained_its_way()
    {
        var engine = RasEngine.Load(Adults);
        var answers = RasJson.ReadAnswers(File.ReadAllText(Answers));
        var why = engine.Explain(answers);
        Assert.Equal(RasText.WriteShort(why), ToolRun.Of("score", Adults, Answers).Output);
        Assert.Equal(RasText.Write(why, PageFormat.Html), ToolRun.Of("score", Adults, Answers, "--explain", "--format", "html").Output);
        Assert.Equal(RasJson.Write(why.Budget) + "\n", ToolRun.With(File.ReadAllText(Answers), "score", Adults, "-", "--format", "json").Output);
        Assert.Equal(RasJson.Write(why) + "\n", ToolRun.Of("score", Adults, Answers, "--explain", "--format", "json").Output);
        Assert.Equal(RasText.Write(engine.WhatIf(answers)), ToolRun.Of("what-if", Adults, Answers).Output);
        Assert.Equal(RasJson.Write(engine.WhatIf(answers)) + "\n", ToolRun.Of("what-if", Adults, Answers, "--format", "json").Output);
        Assert.Equal(ExitCode.Done, ToolRun.With("{\"answers\":{}}", "score", Adults, "-").ExitCode);
        Assert.Equal(ExitCode.Wrong, ToolRun.With("{\"answers\":{\"washing\":1}}", "score", Adults, "-").ExitCode);
        Assert.Equal(ExitCode.Wrong, ToolRun.With("nonsense", "score", Adults, "-").ExitCode);
    }

    [Fact]
    public void A_record_is_kept_once_and_replays_and_a_changed_one_does_not()
    {
        using var folder = new TemporaryFolder();
        var record = folder["record.json"];
        ToolRun.Of("score", Adults, Answers, "--record", record);
        var same = ToolRun.Of("replay", record);
        Assert.Equal((ExitCode.Done, true), (same.ExitCode, same.Output.Contains("record.json: the same", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.BadFile, ToolRun.Of("score", Adults, Answers, "--record", record).ExitCode);
        var changed = folder.Write("changed.json", File.ReadAllText(record).Replace("\"amount\": 182", "\"amount\": 183", StringComparison.Ordinal));
        var other = ToolRun.Of("replay", record, changed);
        Assert.Equal(ExitCode.Wrong, other.ExitCode);
        Assert.Contains("/result/budget/amount: recorded 183", other.Output);
        using var json = JsonDocument.Parse(ToolRun.Of("replay", record, changed, "--format", "json").Output);
        Assert.Equal([true, false], json.RootElement.EnumerateArray().Select(r => r.GetProperty("same").GetBoolean()));
        Assert.Equal("183", json.RootElement[1].GetProperty("differences")[0].GetProperty("recorded").GetString());
        Assert.Contains("no record that can be replayed", ToolRun.Of("replay", Adults).Messages);
    }

    [Fact]
    public void Pages_speak_another_language()
    {
        using var folder = new TemporaryFolder();
        var texts = folder.Write("de.json", """{ "configuration": "illustrative-adults", "language": "de", "words": { "figure.heading": "VORLÄUFIGER BETRAG" } }""");
        Assert.Contains("VORLÄUFIGER BETRAG: £182.00", ToolRun.Of("score", Adults, Answers, "--texts", texts).Output);
        Assert.Contains("no texts file", ToolRun.Of("score", Adults, Answers, "--texts", Answers).Messages);
    }

    [Fact]
    public void Every_schema_is_printed()
    {
        foreach (var document in Enum.GetValues<RasDocument>())
            Assert.Equal(RasJson.Schema(document).TrimEnd('\n') + "\n", ToolRun.Of("schema", document.ToString().ToLowerInvariant()).Output);
    }
}
