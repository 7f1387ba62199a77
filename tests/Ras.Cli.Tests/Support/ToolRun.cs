using System.IO;
using System.Text;

namespace Ras.Cli.Tests;

/// <summary>One call of the tool in this process, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Messages)
{
    /// <summary>Calls the tool.</summary>
    public static ToolRun Of(params string[] arguments) => With("", arguments);

    /// <summary>Calls the tool with something on standard input.</summary>
    public static ToolRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Calls the tool with bytes on standard input.</summary>
    public static ToolRun With(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter { NewLine = "\n" };
        using var streams = new ToolStreams(new MemoryStream(input), output, messages, messagesAreSeen: false, colours: false);
        var exitCode = RasTool.Run(arguments, streams);
        streams.Flush();
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), messages.ToString());
    }
}
