using System.CommandLine;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras what-if</c>: what each other answer would give, for those who review.</summary>
internal static class WhatIfCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var answers = CommonArguments.File("ANSWERS", "The answers document.");
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Markdown, OutputForm.Html);
        var command = new TeachingCommand(
            "what-if", "Says what each other answer would give. For those who review; never for use while somebody answers.",
            "ras what-if adults-2026.json answers.json",
            "ras what-if adults-2026.json answers.json --format html > review.html")
        { configuration, answers, form };
        command.SetAction(result =>
        {
            var engine = Configurations.Load(streams, result.GetValue(configuration)!);
            var given = RasJson.ReadAnswers(Documents.Read(streams, result.GetValue(answers)!));
            var now = engine.Score(given);
            foreach (var problem in now.Problems)
                streams.Say(problem.ToString());
            streams.Text.Write(result.FormOf(form) is var chosen && chosen == OutputForm.Json ? RasJson.Write(engine.WhatIf(given)) + "\n" : RasText.Write(engine.WhatIf(given), chosen.Page()));
            return now.Status == ScoreStatus.InvalidAnswers ? ExitCode.Wrong : ExitCode.Done;
        });
        return command;
    }
}
