using System.CommandLine;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras describe</c>: the configuration as a page that everyone can read.</summary>
internal static class DescribeCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var texts = new Option<string>("--texts") { Description = "A texts file: the page in another language.", HelpName = "FILE" };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Markdown, OutputForm.Html);
        var command = new TeachingCommand(
            "describe", "Writes the configuration as a page that a resident can read: what is asked, what each answer counts, how points become money.",
            "ras describe adults-2026.json",
            "ras describe adults-2026.json --format html > how-budgets-are-worked-out.html")
        { configuration, texts, form };
        command.SetAction(result =>
        {
            var engine = Configurations.Load(streams, result.GetValue(configuration)!);
            var words = Configurations.ReadTexts(streams, result.GetValue(texts), engine.Configuration);
            streams.Text.Write(RasText.Write(engine.Configuration, result.FormOf(form).Page(), words));
            return ExitCode.Done;
        });
        return command;
    }
}
