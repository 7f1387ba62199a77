using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras check</c>: what is wrong with a configuration, all at once.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var strict = new Option<bool>("--strict") { Description = "Counts warnings as errors." };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json);
        var command = new TeachingCommand(
            "check", "Finds what is wrong with a configuration: everything at once, with line, column and mend.",
            "ras check adults-2026.json",
            "ras check adults-2026.json --strict --format json > findings.json")
        { configuration, strict, form };
        command.SetAction(result => Run(streams, result.GetValue(configuration)!, result.GetValue(strict), result.FormOf(form)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, bool strict, OutputForm form)
    {
        var utf8 = Documents.Read(streams, path);
        var engine = Configurations.TryLoad(utf8, out var diagnostics);
        if (form == OutputForm.Json)
            streams.Text.Write(Json(diagnostics));
        else
            Tell(streams, path, engine, diagnostics);
        return engine is null || (strict && diagnostics.Any(d => d.Severity != DiagnosticSeverity.Information)) ? ExitCode.Wrong : ExitCode.Done;
    }

    private static void Tell(ToolStreams streams, string path, RasEngine? engine, IReadOnlyList<Diagnostic> diagnostics)
    {
        Configurations.Tell(streams, streams.Text, path, diagnostics);
        if (engine is null)
        {
            streams.Text.WriteLine($"{Configurations.Count(diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error), "error")}: the configuration cannot be used before that is mended.");
            return;
        }

        var configuration = engine.Configuration;
        streams.Text.WriteLine($"`{configuration.Id}` version {configuration.Version} can be used: {Configurations.Count(configuration.Questions.Count, "question")}, {Configurations.Count(configuration.Domains?.Count ?? 0, "domain")}, {Configurations.Count(configuration.Steps?.Count ?? 0, "step")}.");
        streams.Text.WriteLine(engine.Hash);
    }

    private static string Json(IReadOnlyList<Diagnostic> diagnostics) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            writer.WriteString("pointer", diagnostic.Pointer);
            if (diagnostic.Position is { } at)
            {
                writer.WriteNumber("line", at.Line);
                writer.WriteNumber("column", at.Column);
            }

            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("help", diagnostic.Help);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
