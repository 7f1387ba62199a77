using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Text;
using Ras.Engine.Tests.Samples;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What a check tells of every sample, against an approved file.</summary>
public sealed class SampleReports
{
    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter SampleReports writes it anew.";

    private static readonly ConcurrentDictionary<string, Lazy<CheckReport>> Known = new();

    /// <summary>The report on a sample, made once for all tests.</summary>
    internal static CheckReport Of(string folder) => Known.GetOrAdd(folder, f => new(() => RasChecker.Check(SampleFiles.Load(f).Configuration))).Value;

    [Fact]
    public void SampleReports_are_as_approved()
    {
        var told = new StringBuilder();
        foreach (var folder in Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
        {
            told.Append($"{folder}\n");
            foreach (var diagnostic in Of(folder).Diagnostics)
                told.Append($"    {diagnostic}\n");
        }

        var file = RepositoryFiles.OfTests("Checking", "Samples.approved.txt");
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
            File.WriteAllText(file, told.ToString());
        Assert.True(File.Exists(file) && File.ReadAllText(file) == told.ToString(), $"Checking/Samples.approved.txt is not what checks tell:\n{told}{Hint}");
    }

    /// <summary>The German rules give 6 points for tube feeding in part and 3 for all of it; nobody should have to find that by hand.</summary>
    [Fact]
    public void The_fall_in_the_german_rules_shows() =>
        Assert.Contains(Of("germany-nba").Diagnostics, d => d.Code == "RAS420" && d.Message.Contains("`4.13`", StringComparison.Ordinal));
}
