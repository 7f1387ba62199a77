using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras check</c>: what is wrong with a configuration, all at once, and what is proved about it.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var strict = new Option<bool>("--strict") { Description = "Counts warnings as errors." };
        var effort = CommonArguments.Whole("--effort", "How much work proofs may take, in percent of what takes some seconds; less leaves more open.", 0, 100);
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Markdown, OutputForm.Html);
        var command = new TeachingCommand(
            "check", "Finds what is wrong with a configuration, everything at once, and proves what holds for all answers or shows who breaks it.",
            "ras check adults-2026.json",
            "ras check adults-2026.json --strict --format json > findings.json",
            "ras check adults-2026.json --format html > check.html")
        { configuration, strict, effort, form };
        command.SetAction(result => Run(streams, result.GetValue(configuration)!, result.GetValue(strict), (int)Math.Min(int.MaxValue, result.GetValue(effort)), result.FormOf(form)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, bool strict, int effort, OutputForm form)
    {
        var utf8 = Documents.Read(streams, path);
        var engine = Configurations.TryLoad(utf8, out var diagnostics);
        var report = engine is null
            ? new() { Diagnostics = diagnostics }
            : Located(CheckDisplay.Run(streams, progress => RasChecker.Check(engine.Configuration, new() { EffortPercent = effort }, progress)), utf8);
        if (form == OutputForm.Json)
            streams.Text.WriteLine(RasJson.Write(report));
        else if (engine is null)
            TellErrors(streams, path, diagnostics);
        else
            Tell(streams, engine, report, form);
        return engine is null || (strict && report.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Information)) ? ExitCode.Wrong : ExitCode.Done;
    }

    private static CheckReport Located(CheckReport report, byte[] utf8) =>
        report with { Diagnostics = RasJson.Locate(utf8, report.Diagnostics) };

    private static void TellErrors(ToolStreams streams, string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        Configurations.Tell(streams, streams.Text, path, diagnostics);
        streams.Text.WriteLine($"{Configurations.Count(diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error), "error")}: the configuration cannot be used before that is mended.");
    }

    private static void Tell(ToolStreams streams, RasEngine engine, CheckReport report, OutputForm form)
    {
        streams.Text.Write(RasText.Write(report, form.Page()));
        if (form != OutputForm.Text)
            return;
        var configuration = engine.Configuration;
        streams.Text.WriteLine();
        streams.Text.WriteLine($"`{configuration.Id}` version {configuration.Version} can be used: {Configurations.Count(configuration.Questions.Count, "question")}, {Configurations.Count(configuration.Domains?.Count ?? 0, "domain")}, {Configurations.Count(configuration.Steps?.Count ?? 0, "step")}.");
        streams.Text.WriteLine(engine.Hash);
    }
}
