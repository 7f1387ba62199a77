using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Reads configurations, and says what is wrong with them: file, line, column, code, place, message and mend on one line.</summary>
internal static class Configurations
{
    /// <summary>An engine; where the file does not give one, the call ends with all that is wrong with it.</summary>
    public static RasEngine Load(ToolStreams streams, string path) => Load(streams, path, Documents.Read(streams, path));

    /// <summary>An engine of a file that was read.</summary>
    public static RasEngine Load(ToolStreams streams, string path, byte[] utf8)
    {
        if (TryLoad(utf8, out var diagnostics) is { } engine)
            return engine;
        Tell(streams, streams.Messages, path, diagnostics);
        throw HaltException.File($"`{Documents.NameOf(path)}` cannot be used: {Count(diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error), "error")}. `ras check` says the same.");
    }

    /// <summary>An engine, or null with all that was found.</summary>
    public static RasEngine? TryLoad(byte[] utf8, out IReadOnlyList<Diagnostic> diagnostics)
    {
        if (!RasJson.TryReadConfiguration(utf8, out var configuration, out diagnostics))
            return null;
        RasEngine.TryCompile(configuration, out var engine, out var found);
        diagnostics = RasJson.Locate(utf8, found).OrderBy(d => d.Position?.Line).ThenBy(d => d.Position?.Column).ToArray();
        return engine;
    }

    /// <summary>A texts file that fits a configuration, or null where none is named. Keys that name nothing are told; texts of another configuration end the call.</summary>
    public static ConfigurationTexts? ReadTexts(ToolStreams streams, string? path, RasConfiguration configuration)
    {
        if (path is null)
            return null;
        try
        {
            var texts = RasJson.ReadTexts(Documents.Read(streams, path));
            Tell(streams, streams.Messages, path, texts.Check(configuration));
            return texts.Configuration == configuration.Id ? texts : throw HaltException.File($"`{Documents.NameOf(path)}` holds the texts of another configuration.");
        }
        catch (RasConfigurationException broken)
        {
            Tell(streams, streams.Messages, path, broken.Diagnostics);
            throw HaltException.File($"`{Documents.NameOf(path)}` is no texts file that can be read.");
        }
    }

    /// <summary>Writes diagnostics, one a line.</summary>
    public static void Tell(ToolStreams streams, System.IO.TextWriter writer, string path, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Position is { } at ? string.Create(CultureInfo.InvariantCulture, $":{at.Line}:{at.Column}") : "";
            var severity = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => streams.Red("error"),
                DiagnosticSeverity.Warning => streams.Yellow("warning"),
                _ => "information",
            };
            writer.WriteLine($"{Documents.NameOf(path)}{place}: {diagnostic.Code} {severity} at {(diagnostic.Pointer.Length == 0 ? "the document" : diagnostic.Pointer)}: {diagnostic.Message} {diagnostic.Help}");
        }
    }

    /// <summary>A number of things in words: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(long count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {thing}{(count == 1 ? "" : "s")}");
}
