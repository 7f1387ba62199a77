using System;

namespace Ras.Cli;

/// <summary>Why a command cannot go on, in words for whoever called it.</summary>
internal sealed class HaltException(int exitCode, string message) : Exception(message)
{
    /// <summary>How the command ends.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>A file is not what it should be.</summary>
    public static HaltException File(string message) => new(Cli.ExitCode.BadFile, message);

    /// <summary>The call does not make sense.</summary>
    public static HaltException Call(string message) => new(Cli.ExitCode.BadCall, message);
}
