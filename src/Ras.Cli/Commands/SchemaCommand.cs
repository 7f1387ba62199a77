using System;
using System.CommandLine;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras schema</c>: the JSON Schema of a document.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolStreams streams)
    {
        var names = Enum.GetValues<RasDocument>().ToDictionary(d => d.ToString().ToLowerInvariant());
        var document = new Argument<string>("DOCUMENT") { Description = "Which document: " + string.Join(", ", names.Keys) + ".", HelpName = "DOCUMENT" };
        document.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !names.ContainsKey(result.Tokens[0].Value))
                result.AddError($"`{result.Tokens[0].Value}` is none of the documents: {string.Join(", ", names.Keys)}");
        });
        document.CompletionSources.Add(names.Keys.ToArray());
        var command = new TeachingCommand(
            "schema", "Prints a JSON Schema (2020-12), with which editors complete and check while you write.",
            "ras schema configuration > ras-configuration.v1.schema.json")
        { document };
        command.SetAction(result =>
        {
            streams.Text.WriteLine(RasJson.Schema(names[result.GetValue(document)!]).TrimEnd('\n'));
            return ExitCode.Done;
        });
        return command;
    }
}
