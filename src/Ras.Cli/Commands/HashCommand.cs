using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras hash</c>: the fingerprint of configurations.</summary>
internal static class HashCommand
{
    public static Command Create(ToolStreams streams)
    {
        var files = new Argument<string[]>("CONFIG") { Description = "Configurations.", HelpName = "CONFIG", Arity = ArgumentArity.OneOrMore };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json);
        var command = new TeachingCommand(
            "hash", "Prints the fingerprint of each configuration: it changes with any figure, text or date, and not with how the file is set out.",
            "ras hash adults-2026.json")
        { files, form };
        command.SetAction(result =>
        {
            var hashes = result.GetValue(files)!.Select(f => (File: f, Engine: Configurations.Load(streams, f))).ToArray();
            if (result.FormOf(form) == OutputForm.Json)
                streams.Text.Write(Json(hashes));
            else
                streams.Text.Write(string.Concat(hashes.Select(h => $"{h.Engine.Hash}  {h.File}\n")));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Json(IEnumerable<(string File, RasEngine Engine)> hashes) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var (file, engine) in hashes)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteString("id", engine.Configuration.Id);
            writer.WriteString("version", engine.Configuration.Version);
            writer.WriteString("hash", engine.Hash);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
