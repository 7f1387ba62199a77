using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Reads and writes a configuration.</summary>
internal static class ConfigurationDocument
{
    /// <summary>The configuration of a document; null, and the findings say why, where it is not one.</summary>
    public static RasConfiguration? Read(byte[] utf8, DocumentFindings findings, out JsonTree tree) => Read(tree = JsonTreeParser.Parse(utf8, findings), findings, null);

    /// <summary>What is read back of what records write; null, and the diagnostics say why, where that is no configuration.</summary>
    // Why: records built in code have gone past no reader. Read back, one set of rules holds for both.
    public static RasConfiguration? ReadBack(RasConfiguration configuration, out JsonTree tree, out Diagnostic[] diagnostics)
    {
        var findings = new DocumentFindings();
        var read = Read(Write(configuration), findings, out tree);
        diagnostics = read is not null ? [] : findings.InOrder().Select(f => DiagnosticBag.Diagnosed(f.Fault, f.Pointer)).ToArray();
        return read;
    }

    /// <summary>Where the figures of a document stand, in its order; null, and the findings say why, where it is not a configuration.</summary>
    public static List<int>? FindFigures(JsonTree tree, DocumentFindings findings)
    {
        var figures = new List<int>();
        if (Read(tree, findings, figures) is null)
            return null;
        figures.Sort();
        return figures;
    }

    public static byte[] Write(RasConfiguration configuration) => JsonOutput.Bytes(writer => ConfigurationShape.Root.Write(writer, configuration), indented: false);

    // Why without a limit: what was built in code may be longer than a document that is read from others.
    public static JsonTree WriteTree(RasConfiguration configuration) => JsonTreeParser.Parse(Write(configuration), new(), mostBytes: int.MaxValue);

    /// <summary>The fingerprint of a configuration: SHA-256 of its canonical form without <c>$schema</c>.</summary>
    public static string Hash(JsonTree written) => Fingerprint.Of(CanonicalJson.Write(written, leaveOut: JsonNames.Schema));

    private static RasConfiguration? Read(JsonTree tree, DocumentFindings findings, List<int>? figures)
    {
        if (tree.IsEmpty)
            return null;
        var reader = new DocumentReader(tree, findings) { Figures = figures };

        // Why: of a version that this engine does not know, nothing else that it could say is worth reading.
        if (tree.KindOf(0) == JsonTokenType.StartObject && tree.Find(0, JsonNames.FormatVersion) is >= 0 and var version)
        {
            if (!new FormatVersionKind(ConfigurationShape.Version).TryRead(reader, version, out _))
                return null;
        }

        var whole = ConfigurationShape.Root.TryRead(reader, 0, out var configuration);
        return whole && !findings.Any ? configuration : null;
    }
}
