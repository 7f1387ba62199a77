using System.CommandLine;
using System.IO;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras new</c>: a small configuration and its worked examples, ready to edit.</summary>
internal static class NewCommand
{
    public static Command Create(ToolStreams streams)
    {
        var id = new Argument<string>("ID") { Description = "The id of the configuration, such as my-council-adults.", HelpName = "ID" };
        var folder = new Option<string>("--folder") { Description = "Where the files are written; here by default.", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        var command = new TeachingCommand(
            "new", "Writes a small configuration that explains itself, and two worked examples for it.",
            "ras new my-council-adults",
            "ras check my-council-adults.json",
            "ras test my-council-adults.json my-council-adults.cases.json")
        { id, folder };
        command.SetAction(result => Run(streams, result.GetValue(id)!, result.GetValue(folder)!));
        return command;
    }

    private static int Run(ToolStreams streams, string id, string folder)
    {
        var configuration = NewConfiguration.For(id);
        if (!RasJson.TryReadConfiguration(System.Text.Encoding.UTF8.GetBytes(configuration), out _, out var diagnostics))
            throw HaltException.Call($"`{id}` is no id. {diagnostics.First().Help}");
        var file = Path.Combine(folder, id + ".json");
        var cases = Path.Combine(folder, id + ".cases.json");
        if (File.Exists(cases))
            throw HaltException.File($"`{cases}` is there already and is left as it is. Choose another id, or take it away first.");
        Documents.WriteNew(file, configuration);
        Documents.WriteNew(cases, NewConfiguration.CasesFor(id));
        streams.Text.WriteLine($"{file}: the configuration. Change its questions, points and prices; `ras check {file}` says what is wrong.");
        streams.Text.WriteLine($"{cases}: worked examples. `ras test {file} {cases}` runs them.");
        return ExitCode.Done;
    }
}
