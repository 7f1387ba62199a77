using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras test</c>: runs the worked examples that travel with a configuration.</summary>
internal static class TestCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var cases = new Argument<string[]>("CASES") { Description = "Files of worked examples.", HelpName = "CASES", Arity = ArgumentArity.OneOrMore };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json);
        var command = new TeachingCommand(
            "test", "Runs worked examples: where one comes out otherwise, says what was expected, what was found, and how that was made.",
            "ras test adults-2026.json adults-2026.cases.json")
        { configuration, cases, form };
        command.SetAction(result => Run(streams, result.GetValue(configuration)!, result.GetValue(cases)!, result.FormOf(form)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, string[] files, OutputForm form)
    {
        var engine = Configurations.Load(streams, path);
        var results = files.SelectMany(file => Read(streams, file, engine).Cases.Select(c => new CaseRun(file, c, engine.Test(c)))).ToArray();
        var failed = results.Count(r => r.Differences.Count > 0);
        if (form == OutputForm.Json)
            streams.Text.Write(Json(results));
        else
            Tell(streams, engine, results, failed);
        return failed > 0 ? ExitCode.Wrong : ExitCode.Done;
    }

    private static WorkedExamples Read(ToolStreams streams, string file, RasEngine engine)
    {
        try
        {
            var examples = RasJson.ReadCases(Documents.Read(streams, file));
            if (examples.Configuration != engine.Configuration.Id)
                streams.Say($"{streams.Yellow("Note")}: `{file}` is for `{examples.Configuration}`, and the configuration is `{engine.Configuration.Id}`.");
            return examples;
        }
        catch (RasConfigurationException broken)
        {
            Configurations.Tell(streams, streams.Messages, file, broken.Diagnostics);
            throw HaltException.File($"`{file}` holds no worked examples that can be read.");
        }
    }

    private static void Tell(ToolStreams streams, RasEngine engine, IReadOnlyList<CaseRun> results, int failed)
    {
        foreach (var result in results.Where(r => r.Differences.Count > 0))
        {
            streams.Text.WriteLine($"{result.File}: {result.Case.Name}");
            foreach (var difference in result.Differences)
                streams.Text.WriteLine($"  {difference.What}: expected {difference.Expected}, found {difference.Found}");
            foreach (var line in FigureOrigin.Of(engine.Explain(result.Case.Answers), result.Differences))
                streams.Text.WriteLine("    " + line);
        }

        streams.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Configurations.Count(results.Count, "case")}: {results.Count - failed} as expected, {failed} otherwise."));
    }

    private static string Json(IReadOnlyList<CaseRun> results) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("file", result.File);
            writer.WriteString("name", result.Case.Name);
            writer.WriteStartArray("differences");
            foreach (var difference in result.Differences)
            {
                writer.WriteStartObject();
                writer.WriteString("what", difference.What);
                writer.WriteString("expected", difference.Expected);
                writer.WriteString("found", difference.Found);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private sealed record CaseRun(string File, WorkedCase Case, IReadOnlyList<CaseDifference> Differences);
}
