using System;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Surface;

/// <summary>
/// Draws the configurations that <c>tests/everywhere</c> scores on every runtime; with RAS_EVERYWHERE naming a folder, they are written
/// there, and the samples with their worked examples beside them.
/// </summary>
public sealed class EverywhereCorpusTests
{
    private const int Drawn = 1000;

    [Fact]
    public void EverywhereCorpus_has_every_op_many_times()
    {
        var configurations = Configurations.Any.Sample(Drawn, new Rnd(472), 40).ToArray();
        var engines = configurations.Select(RasEngine.Compile).ToArray();
        Assert.True(engines.Select(e => e.Hash).Distinct().Count() > Drawn * 9 / 10);
        var ops = configurations.SelectMany(c => c.Steps ?? []).GroupBy(s => s.GetType()).ToArray();
        Assert.Equal(10, ops.Length);
        Assert.All(ops, op => Assert.True(op.Count() > 100, op.Key.Name));

        if (Environment.GetEnvironmentVariable("RAS_EVERYWHERE") is not { } folder)
            return;
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Drawn; i++)
            File.WriteAllText(Path.Combine(folder, $"drawn-{i:0000}.json"), RasJson.Write(configurations[i]));
        foreach (var sample in Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")))
        {
            var copy = Directory.CreateDirectory(Path.Combine(folder, Path.GetFileName(sample))).FullName;
            foreach (var name in new[] { "configuration.json", "cases.json" })
                File.Copy(Path.Combine(sample, name), Path.Combine(copy, name), overwrite: true);
        }
    }
}
