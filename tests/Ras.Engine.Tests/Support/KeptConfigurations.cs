using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine.Tests.Support;

/// <summary>Configurations that were drawn at random once and kept: they stay the same when the generators change.</summary>
internal static class KeptConfigurations
{
    public static RasConfiguration[] All { get; } = Read();

    private static RasConfiguration[] Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.OfTests("Support", "KeptConfigurations.json")));
        return [.. document.RootElement.EnumerateArray().Select(c => RasJson.ReadConfiguration(c.GetRawText()))];
    }
}
