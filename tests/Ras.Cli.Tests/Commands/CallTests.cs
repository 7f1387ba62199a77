using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Cli.Tests.Commands;

/// <summary>Help teaches, completion completes, and a wrong call is told in a line, without a trace of how the tool is made.</summary>
public sealed class CallTests
{
    private static readonly string[] Commands =
        ["new", "check", "test", "score", "batch", "diff", "compare", "tables", "revise", "what-if", "hash", "replay", "schema", "describe", "sample", "calibrate", "monitor"];

    [Fact]
    public void Help_lists_every_command_and_each_has_calls_to_copy_that_can_be_called()
    {
        var help = ToolRun.Of("--help").Output;
        Assert.Equal(Commands, Regex.Matches(help, "(?m)^  ([a-z-]+) <").Select(m => m.Groups[1].Value));
        foreach (var command in Commands)
        {
            var page = ToolRun.Of(command, "--help").Output;
            var examples = page[(page.IndexOf("Examples:", StringComparison.Ordinal) + "Examples:".Length)..].Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToArray();
            Assert.NotEmpty(examples);
            Assert.DoesNotMatch("System\\.|Int32|default: Csv", page);
            foreach (var call in examples.SelectMany(Calls))
            {
                var run = ToolRun.Of(call);
                Assert.True(run.ExitCode != ExitCode.BadCall, $"{string.Join(" ", call)}: {run.Messages}");
            }
        }
    }

    [Theory]
    [InlineData("`scor` is no command. Did you mean `score`?", "scor", "x")]
    [InlineData("Say what to do.")]
    [InlineData("CONFIG and CASES are missing.", "batch")]
    [InlineData("CASES is missing.", "batch", "x")]
    [InlineData("`--domain` is no option of `batch`. Did you mean `--domains`?", "batch", "x", "y", "--domain")]
    [InlineData("`--frmat` is no option of `score`. Did you mean `--format`?", "score", "--frmat", "json", "x", "y")]
    [InlineData("`xml` is none of the words that `--format` takes: csv, json.", "batch", "x", "y", "--format", "xml")]
    [InlineData("`many` at `--cases` is no whole number from 0 on.", "sample", "x", "--cases", "many")]
    [InlineData("Option `--version` is required.", "revise", "x")]
    [InlineData("`words` is none of the documents: configuration, answers, result, cases, record", "schema", "words")]
    public void A_wrong_call_is_told_with_what_was_meant(string message, params string[] call)
    {
        var run = ToolRun.Of(call);
        Assert.Equal((ExitCode.BadCall, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Messages);
        Assert.EndsWith(" --help` shows how it is called.\n", run.Messages);
    }

    [Theory]
    [InlineData("ras sc", "describe,schema,score")]
    [InlineData("ras batch --format ", "csv,json")]
    [InlineData("ras revise x --mode half", "halfDown,halfEven,halfUp")]
    [InlineData("ras schema re", "record,result")]
    [InlineData("ras compare --a", "--assume")]
    public void Completion_offers_what_may_stand_there(string line, string offered) =>
        Assert.Equal(offered.Split(',').Order(StringComparer.Ordinal), ToolRun.Of($"[suggest:{line.Length}]", line).Output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    [Fact]
    public void No_message_shows_how_the_tool_is_made()
    {
        string[] files = ["/no/such/file", RepositoryFiles.Root, ExampleFile.Path, RepositoryFiles.Path("LICENSE"), "-"];
        string[][] calls =
        [
            .. files.SelectMany(f => new string[][]
            {
                ["check", f], ["test", f, f], ["score", f, f], ["batch", f, f], ["diff", f, f], ["compare", f, f, f], ["tables", f], ["revise", f, "--version", "2", "--uplift", "1%"],
                ["what-if", f, f], ["hash", f], ["replay", f], ["describe", f], ["sample", f, "--cases", "1"],
                ["score", ExampleFile.Path, f], ["batch", ExampleFile.Path, f], ["compare", ExampleFile.Path, ExampleFile.Path, f], ["compare", ExampleFile.Path, ExampleFile.Path, "--merge", f],
                ["revise", ExampleFile.Path, "--version", "2", "--apply", f], ["score", ExampleFile.Path, f, "--texts", f], ["score", f, f, "--record", f],
            }),
        ];
        foreach (var call in calls)
        {
            var run = ToolRun.With("\0\u0001{]", call);
            Assert.InRange(run.ExitCode, ExitCode.Done, ExitCode.BadFile);
            Assert.DoesNotMatch(@"(?m)^\s+at \S+\(|System\.|Exception|\.cs\b|fault of its own", run.Output + run.Messages);
        }
    }

    [Theory]
    [InlineData(true, "\e[31merror\e[0m")]
    [InlineData(false, "RAS101 error at")]
    public void Colours_are_there_only_where_they_are_wanted(bool colours, string expected)
    {
        using var messages = new StringWriter();
        using var streams = new ToolStreams(Stream.Null, Stream.Null, messages, messagesAreSeen: false, colours);
        RasTool.Run(["score", RepositoryFiles.Path("LICENSE"), "x"], streams);
        Assert.Contains(expected, messages.ToString());
    }

    [Fact]
    public void Progress_is_shown_where_it_is_seen_and_what_is_said_after_it_too()
    {
        using var messages = new StringWriter();
        using var streams = new ToolStreams(new MemoryStream("washing,washing-family,setting\ndaily,half,home\n"u8.ToArray()), Stream.Null, messages, messagesAreSeen: true, colours: false);
        Assert.Equal(ExitCode.Done, RasTool.Run(["batch", ExampleFile.Path, "-"], streams));
        Assert.Contains("1 case in", messages.ToString());
    }

    /// <summary>The calls of an example: what stands between pipes, without where its input and output go. Files that it names are not there, which is another fault.</summary>
    private static IEnumerable<string[]> Calls(string example) => example.Split('|').Select(part => Regex.Replace(part, "[<>] *[^ ]+", "").Trim())
        .Where(part => part.StartsWith("ras ", StringComparison.Ordinal) && !part.StartsWith("ras new ", StringComparison.Ordinal))
        .Select(part => Regex.Matches(part["ras ".Length..], "'([^']*)'|([^ ]+)").Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value).ToArray());
}
