using System;
using System.IO;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Ras.Cli;

/// <summary>What a command reads from and writes to: results go to the output, everything else to the messages.</summary>
internal sealed class ToolStreams(Stream input, Stream output, TextWriter messages, bool messagesAreSeen, bool colours) : IDisposable
{
    private StreamWriter? _text;
    private bool _inputIsTaken;

    /// <summary>Standard output, as bytes; nothing is written there as text at the same time.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard output, as UTF-8 without a mark, with line feeds on every system.</summary>
    public TextWriter Text => _text ??= new(Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Standard error.</summary>
    public TextWriter Messages { get; } = messages;

    /// <summary>Whether somebody watches the messages on a terminal, so that progress is worth showing.</summary>
    public bool MessagesAreSeen { get; } = messagesAreSeen;

    /// <summary>Standard input, as bytes; it can be read but once.</summary>
    /// <exception cref="HaltException">It was read already.</exception>
    public Stream TakeInput()
    {
        if (_inputIsTaken)
            throw HaltException.Call("`-` stands for standard input, which can be read but once. Name a file for the other.");
        _inputIsTaken = true;
        return input;
    }

    /// <summary>The streams of this process.</summary>
    public static ToolStreams OfProcess()
    {
        // Why there alone: elsewhere terminals take the bytes of UTF-8 as they are, and setting this would write to them.
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        var seen = !Console.IsErrorRedirected;
        // Why both: what is wrong with a configuration is the result of one command and a message of others.
        return new(Console.OpenStandardInput(), OpenOutput(), Console.Error, seen, seen && !Console.IsOutputRedirected && IsUnset("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb");
    }

    /// <summary>Writes one message on a line of its own.</summary>
    public void Say(string message) => Messages.WriteLine(message);

    /// <summary>A word of a message in a colour that draws the eye; plain where colours are not wanted.</summary>
    public string Red(string word) => colours ? $"\e[31m{word}\e[0m" : word;

    /// <summary>A word of a message in a colour that draws the eye a little; plain where colours are not wanted.</summary>
    public string Yellow(string word) => colours ? $"\e[33m{word}\e[0m" : word;

    /// <summary>Writes out what is still held back.</summary>
    public void Flush()
    {
        _text?.Flush();
        Output.Flush();
        Messages.Flush();
    }

    public void Dispose() => _text?.Dispose();

    /// <summary>Standard output; where it is a pipe that nobody reads any more, writing to it fails, so that long work ends.</summary>
    private static Stream OpenOutput()
    {
        // Why not for files: this stream would write at places of its own, over what other programs write to the same file.
        var pipe = OperatingSystem.IsWindows() ? null : new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1);
        return pipe is { CanSeek: false } && Console.IsOutputRedirected ? pipe : Console.OpenStandardOutput();
    }

    private static bool IsUnset(string variable) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
