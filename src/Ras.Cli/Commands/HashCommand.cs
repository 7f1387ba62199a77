using System.CommandLine;

namespace Ras.Cli;

/// <summary><c>ras hash</c>: the fingerprint of configurations.</summary>
internal static class HashCommand
{
    public static Command Create(ToolStreams streams)
    {
        var files = new Argument<string[]>("CONFIG") { Description = "Configurations.", HelpName = "CONFIG", Arity = ArgumentArity.OneOrMore };
        var command = new TeachingCommand(
            "hash", "Prints the fingerprint of each configuration: it changes with any figure, text or date, and not with how the file is set out.",
            "ras hash adults-2026.json")
        { files };
        command.SetAction(result =>
        {
            foreach (var file in result.GetValue(files)!)
                streams.Text.WriteLine($"{Configurations.Load(streams, file).Hash}  {file}");
            return ExitCode.Done;
        });
        return command;
    }
}
