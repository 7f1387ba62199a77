using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace Ras.Engine;

public sealed partial class RasEngine
{
    /// <summary>Reads and compiles a configuration file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="RasConfigurationException">The configuration cannot be used; it carries every error, with lines and columns.</exception>
    public static RasEngine Load(string path) =>
        TryLoad(path, out var engine, out var diagnostics) ? engine : throw new RasConfigurationException(diagnostics);

    /// <summary>Reads and compiles a configuration file, and says whether it could.</summary>
    /// <param name="path">The file.</param>
    /// <param name="engine">The engine, or null.</param>
    /// <param name="diagnostics">Everything that was found, with lines and columns.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool TryLoad(string path, [NotNullWhen(true)] out RasEngine? engine, out IReadOnlyList<Diagnostic> diagnostics)
    {
        Framework.ThrowIfNull(path);
        var utf8 = File.ReadAllBytes(path);
        var findings = new DocumentFindings();
        engine = null;
        if (ConfigurationDocument.Read(utf8, findings, out _) is not { } configuration)
        {
            diagnostics = findings.ToDiagnostics(utf8);
            return false;
        }

        var bag = new DiagnosticBag();
        engine = Build(configuration, ConfigurationDocument.WriteTree(configuration), bag);
        diagnostics = RasJson.LocateInOrder(utf8, bag.ToArray());
        return engine is not null;
    }

    /// <summary>Compiles a configuration that was read or built in code.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="RasConfigurationException">The configuration cannot be used; it carries every error.</exception>
    public static RasEngine Compile(RasConfiguration configuration) =>
        TryCompile(configuration, out var engine, out var diagnostics) ? engine : throw new RasConfigurationException(diagnostics);

    /// <summary>Compiles a configuration that was read or built in code, and says whether it could.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="engine">The engine, or null.</param>
    /// <param name="diagnostics">Everything that was found.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    public static bool TryCompile(RasConfiguration configuration, [NotNullWhen(true)] out RasEngine? engine, out IReadOnlyList<Diagnostic> diagnostics)
    {
        Framework.ThrowIfNull(configuration);
        engine = null;
        if (ConfigurationDocument.ReadBack(configuration, out var tree, out var faults) is not { } read)
        {
            diagnostics = faults;
            return false;
        }

        var bag = new DiagnosticBag();
        engine = Build(read, tree, bag);
        diagnostics = bag.ToArray();
        return engine is not null;
    }

    private static RasEngine? Build(RasConfiguration configuration, JsonTree written, DiagnosticBag bag) =>
        ConfigurationCompiler.Compile(configuration, bag) is { } program ? new(program, ConfigurationDocument.Hash(written)) : null;
}
