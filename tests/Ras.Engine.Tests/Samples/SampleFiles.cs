namespace Ras.Engine.Tests.Samples;

/// <summary>The configurations under samples.</summary>
internal static class SampleFiles
{
    public static RasEngine Load(string folder) => RasEngine.Load(RepositoryFiles.Path("samples", "configurations", folder, "configuration.json"));
}
