using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Ras.Engine.Tests.Surface;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Each target's own build scores columns to the same integers: in vectors where it has them, and in integers on netstandard2.0.</summary>
public sealed class EveryTargetColumnsTests
{
    private const int Count = 777;

    [Theory]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-hours")]
    [InlineData("germany-nba")]
    [InlineData("washington-sis")]
    public void All_targets_give_the_same_columns(string sample)
    {
        var path = RepositoryFiles.Path("samples", "configurations", sample, "configuration.json");
        var cases = RawCases.Draw(RasEngine.Load(path).Configuration, Count, new Random(2));
        var expected = Run(Targets.Load("net10.0"), path, cases, out _);
        Assert.Equal(expected, Run(Targets.Load("net8.0"), path, cases, out _));
        Assert.Equal(expected, Run(Targets.Load("netstandard2.0"), path, cases, out var listing));
        Assert.DoesNotContain("vectors", listing, StringComparison.Ordinal);
    }

    /// <summary>Scores by reflection, since each build's types are types of their own.</summary>
    private static long[] Run(Assembly assembly, string path, RawCases cases, out string listing)
    {
        var engines = assembly.GetType("Ras.Engine.RasEngine")!;
        var parts = assembly.GetType("Ras.Engine.ResultParts")!;
        var engine = engines.GetMethod("Load", [typeof(string)])!.Invoke(null, [path])!;
        var columns = engines.GetMethod("CreateColumns")!.Invoke(engine, [Count])!;
        var results = engines.GetMethod("CreateResults")!.Invoke(engine, [Count, Enum.ToObject(parts, (int)ResultParts.All)])!;
        object Column(string name, int question) => columns.GetType().GetMethod(name)!.Invoke(columns, [question])!;
        cases.Fill(q => (Memory<byte>)Column("Places", q), q => (Memory<long>)Column("Numbers", q), q => (Memory<ulong>)Column("Sets", q));
        engines.GetMethods().Single(m => m.Name == "Score" && m.GetParameters() is { Length: 2 } p && p[1].ParameterType == results.GetType()).Invoke(engine, [columns, results]);
        listing = (string)engines.GetMethod("DescribeColumns")!.Invoke(engine, [Enum.ToObject(parts, (int)ResultParts.All)])!;
        return [.. Figures(results)];
    }

    private static IEnumerable<long> Figures(object results)
    {
        object Property(string name) => results.GetType().GetProperty(name)!.GetValue(results)!;
        object Column(string name, int at) => results.GetType().GetMethod(name)!.Invoke(results, [at])!;
        foreach (var status in ((Memory<byte>)Property("Statuses")).ToArray())
            yield return status;
        foreach (var name in new[] { "Amounts", "OneOffs", "Points" })
        {
            foreach (var figure in ((Memory<long>)Property(name)).ToArray())
                yield return figure;
        }

        for (var table = 0; table < ((IReadOnlyList<string>)Property("BandTables")).Count; table++)
        {
            foreach (var band in ((Memory<int>)Column("Bands", table)).ToArray())
                yield return band;
        }
    }
}
