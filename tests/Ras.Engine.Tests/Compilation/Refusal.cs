using System.Collections.Generic;

namespace Ras.Engine.Tests.Compilation;

/// <summary>What is told of a configuration that cannot be used, by its reader or by its compiler.</summary>
internal static class Refusal
{
    /// <summary>Nothing where it can be used.</summary>
    public static IReadOnlyList<Diagnostic> Of(string json)
    {
        try
        {
            RasEngine.TryCompile(RasJson.ReadConfiguration(json), out _, out var diagnostics);
            return diagnostics;
        }
        catch (RasConfigurationException refused)
        {
            return refused.Diagnostics;
        }
    }
}
