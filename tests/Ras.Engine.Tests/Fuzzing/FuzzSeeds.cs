using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Tests.Reading;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>The documents that a fuzzer begins with: random ones, those of the samples, and every broken one.</summary>
internal static class FuzzSeeds
{
    private const int Drawn = 300;
    private const int Largest = 24 * 1024;

    static FuzzSeeds()
    {
        var scenarios = Scenarios.Any.Sample(Drawn, new Rnd(20_26), 30).ToArray();
        var samples = Directory.GetFiles(RepositoryFiles.Path("samples", "configurations"), "configuration.json", SearchOption.AllDirectories)
            .Order(System.StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length <= Largest).ToArray();
        Configurations = [.. scenarios.Select(s => Utf8(RasJson.Write(s.Configuration, indented: false))), .. Enumerable.Repeat(samples, 5).SelectMany(s => s)];
        Broken = [.. BrokenFile.All.Select(f => f.Bytes).Where(bytes => bytes.Length <= Largest)];
        Scored = [.. scenarios.Select(s => (RasEngine.Compile(s.Configuration), Utf8(RasJson.Write(s.Answers, indented: false))))];
        Records = [.. scenarios.Where(s => s.Answers.Problems.Count == 0).Take(100).Select(s => Utf8(RasJson.Write(RasEngine.Compile(s.Configuration).Record(s.Answers), indented: false)))];
    }

    /// <summary>Configurations, mostly small ones that compile.</summary>
    public static IReadOnlyList<byte[]> Configurations { get; }

    /// <summary>Documents with a fault.</summary>
    public static IReadOnlyList<byte[]> Broken { get; }

    /// <summary>Engines, each with an answers document.</summary>
    public static IReadOnlyList<(RasEngine Engine, byte[] Answers)> Scored { get; }

    /// <summary>Records.</summary>
    public static IReadOnlyList<byte[]> Records { get; }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
