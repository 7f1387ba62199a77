using System.CommandLine;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras diff</c>: what changed between two versions, in words.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolStreams streams)
    {
        var before = CommonArguments.Configuration("OLD", "The configuration before.");
        var after = CommonArguments.Configuration("NEW", "The configuration after.");
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Markdown, OutputForm.Html);
        var command = new TeachingCommand(
            "diff", "Says what changed between two versions: figures, questions, rules, words. By what stands in them, not by line.",
            "ras diff adults-2026.json adults-2027.json",
            "ras diff adults-2026.json adults-2027.json --format markdown > changes.md")
        { before, after, form };
        command.SetAction(result =>
        {
            var difference = RasComparer.Compare(
                Configurations.Load(streams, result.GetValue(before)!).Configuration, Configurations.Load(streams, result.GetValue(after)!).Configuration);
            streams.Text.Write(result.FormOf(form) is var chosen && chosen == OutputForm.Json ? RasJson.Write(difference) + "\n" : RasText.Write(difference, chosen.Page()));
            return ExitCode.Done;
        });
        return command;
    }
}
