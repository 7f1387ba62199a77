using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace Ras.Cli;

/// <summary>Help that teaches: beneath what the options are, calls to copy.</summary>
internal static class CommandHelp
{
    /// <summary>Gives every command the help of the tool.</summary>
    public static void Teach(RootCommand root, ToolStreams streams)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Shows this help.";
        option.Action = new HelpWithExamples((HelpAction)option.Action!, streams);
        foreach (var version in root.Options.OfType<VersionOption>())
            version.Description = "Shows the version.";
    }

    /// <summary>The words that call a command.</summary>
    public static IEnumerable<string> PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent).Append(command.Name) : ["ras"];

    private sealed class HelpWithExamples(HelpAction inner, ToolStreams streams) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            inner.Invoke(parseResult);
            if (parseResult.CommandResult.Command is TeachingCommand { Examples.Count: > 0 } taught)
            {
                streams.Text.WriteLine("Examples:");
                foreach (var example in taught.Examples)
                    streams.Text.WriteLine("  " + example);
                streams.Text.WriteLine();
            }
            else if (parseResult.CommandResult.Command is RootCommand)
            {
                streams.Text.WriteLine("`-` stands for standard input. Results go to standard output, everything else to standard error.");
                streams.Text.WriteLine("Ends with 0 (done), 1 (it ran, and something is wrong), 2 (called wrongly) or 3 (a file cannot be used).");
                streams.Text.WriteLine("A first try: ras new my-council, then ras check my-council.json");
                streams.Text.WriteLine();
            }

            return ExitCode.Done;
        }
    }
}

/// <summary>A command with calls to copy.</summary>
internal sealed class TeachingCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
