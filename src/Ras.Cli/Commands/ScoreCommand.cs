using System.CommandLine;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras score</c>: one person's indicative budget.</summary>
internal static class ScoreCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var answers = CommonArguments.File("ANSWERS", "The answers document.");
        var explain = new Option<bool>("--explain") { Description = "Says how the figure is made, answer by answer." };
        var record = new Option<string>("--record") { Description = "Also keeps configuration, answers and result in a new file, to be replayed years later.", HelpName = "FILE" };
        var texts = new Option<string>("--texts") { Description = "A texts file: the page in another language.", HelpName = "FILE" };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Markdown, OutputForm.Html);
        var command = new TeachingCommand(
            "score", "Scores one person's answers.",
            "ras score adults-2026.json answers.json --explain",
            "ras score adults-2026.json - --format json < answers.json",
            "ras score adults-2026.json answers.json --explain --format html > page.html",
            "ras score adults-2026.json answers.json --record A-1042.json")
        { configuration, answers, explain, record, texts, form };
        command.SetAction(result => Run(
            streams, result.GetValue(configuration)!, result.GetValue(answers)!, result.GetValue(explain), result.GetValue(record), result.GetValue(texts), result.FormOf(form)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, string answersPath, bool explain, string? record, string? textsPath, OutputForm form)
    {
        var engine = Configurations.Load(streams, path);
        var answers = RasJson.ReadAnswers(Documents.Read(streams, answersPath));
        var texts = Configurations.ReadTexts(streams, textsPath, engine.Configuration);
        var why = engine.Explain(answers);
        streams.Text.Write(form == OutputForm.Json
            ? (explain ? RasJson.Write(why) : RasJson.Write(why.Budget)) + "\n"
            : explain ? RasText.Write(why, form.Page(), texts) : RasText.WriteShort(why, form.Page(), texts));
        if (record is not null && answers.Problems.Count == 0)
            Documents.WriteNew(record, RasJson.Write(engine.Record(answers)));
        else if (record is not null)
            streams.Say("No record is kept: a part of the answers could not be read.");
        return why.Budget.Status == ScoreStatus.InvalidAnswers ? ExitCode.Wrong : ExitCode.Done;
    }
}
