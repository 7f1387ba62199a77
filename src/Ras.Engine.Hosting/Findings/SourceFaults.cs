using System;
using System.Collections.Generic;

namespace Ras.Engine.Hosting;

/// <summary>What can be wrong with sources and what is expected of them, each with its words.</summary>
internal static class SourceFaults
{
    public static SourceDiagnostic FileNotThere(string source, string path, string root) =>
        Fault(HostingCodes.SourceNotThere, source, $"There is no file `{path}`.", $"Put it there, or correct its name in `Files`; a relative path begins at `{root}`.");

    public static SourceDiagnostic DirectoryNotThere(string source, string path, string root) =>
        Fault(HostingCodes.SourceNotThere, source, $"There is no directory `{path}`.", $"Make it, or correct its name in `Directories`; a relative path begins at `{root}`.");

    public static SourceDiagnostic ResourceNotThere(string source, string name, string assembly, IReadOnlyList<string> resources) =>
        Fault(HostingCodes.SourceNotThere, source, $"`{assembly}` has no embedded resource `{name}`.", resources.Count == 0 ? "It has none: list the file as `EmbeddedResource` in the project." : $"Its resources are {Names(resources)}.");

    public static SourceDiagnostic Unreadable(string source, Exception cause) =>
        Fault(HostingCodes.SourceUnreadable, source, $"It cannot be read: {Sentence(cause.Message)}", "Let the account of the host read it, or take it out of the options.");

    public static SourceDiagnostic TooLarge(string source, int mebibytes) =>
        Fault(HostingCodes.SourceUnreadable, source, $"It is larger than {mebibytes} MiB, so it is no configuration.", "Name the right file, or take it out of the options.");

    public static SourceDiagnostic CallbackFailed(string source, Exception cause) =>
        Fault(HostingCodes.SourceUnreadable, source, $"The callback failed: {Sentence(cause.Message)}", "Mend what it reads from, or take it out of the options.");

    public static SourceDiagnostic DirectoryEmpty(string source, string path) =>
        Fault(HostingCodes.SourceEmpty, source, $"The directory `{path}` holds no `*.json` file.", "Put a configuration into it, or take it out of `Directories`.");

    public static SourceDiagnostic CallbackEmpty(string source) =>
        Fault(HostingCodes.SourceEmpty, source, "The callback gave no configuration.", "Let it give at least one, or take it out of the options.");

    public static SourceDiagnostic NoSource() =>
        Fault(HostingCodes.SourceEmpty, "the options", "They name no source of configurations.", "Add one to `Files` or `Directories`, or call `AddResource` or `AddCallback`.");

    public static SourceDiagnostic OtherHash(string source, string name, string found, string expected) =>
        Fault(HostingCodes.OtherHash, source, $"`{name}` has the hash {found}, and {OneLine(expected)} is expected.", "Put back the configuration that was approved; or, where the change is meant, expect its hash.");

    public static SourceDiagnostic ExpectedNotThere(string name, IReadOnlyList<string> known) =>
        Fault(HostingCodes.ExpectedNotThere, "the options", $"A hash is expected of `{OneLine(name)}`, which no source gives.", known.Count == 0 ? "Take it out of `ExpectedHashes`, or add its source." : $"Add its source, or take it out of `ExpectedHashes`; the sources give {Names(known)}.");

    public static SourceDiagnostic ReloadTime(TimeSpan every) =>
        Fault(HostingCodes.ReloadTime, "the options", $"`ReloadEvery` is {every:c}.", "Give a time from one second to one day, or leave it out.");

    /// <summary>Some names in backticks, at most eight, and how many more there are.</summary>
    public static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(8).Select(n => $"`{n}`")) + (names.Count > 8 ? $" and {names.Count - 8} more" : "");

    private static SourceDiagnostic Fault(string code, string source, string message, string help) =>
        new(source, new(code, DiagnosticSeverity.Error, "", message, help));

    private static string Sentence(string text) => OneLine(text).TrimEnd('.') + ".";

    // Why: what the framework or a callback says may run over lines, and a message is one.
    private static string OneLine(string text) => string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
