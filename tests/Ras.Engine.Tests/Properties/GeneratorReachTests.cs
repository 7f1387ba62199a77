using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Tests.Properties.Reach;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Properties;

/// <summary>A law that is checked on cases which never come near it is not checked: these tests count what the generators reach.</summary>
public sealed class GeneratorReachTests(ITestOutputHelper output)
{
    private const int Count = 3_000;
    private const int LeastPercentOfAStatus = 1;

    private static readonly Lazy<IReadOnlyList<Observed>> Drawn = new(() =>
        [.. Scenarios.Any.Sample(Count, new Rnd(2026), 50).Select(s => new Observed(s))]);

    [Fact]
    public void Every_feature_is_reached()
    {
        var counts = Feature.All.Select(f => (f.Name, Count: Drawn.Value.Count(f.IsReached))).ToList();
        foreach (var (name, count) in counts)
            output.WriteLine($"{count,6} {100.0 * count / Count,6:0.0} %  {name}");

        var never = counts.Where(c => c.Count == 0).Select(c => c.Name);
        Assert.True(!never.Any(), $"Never reached: {string.Join("; ", never)}. Weigh the generators so that they are.");
    }

    [Fact]
    public void Every_status_is_reached_often()
    {
        foreach (var status in Enum.GetValues<ReferenceStatus>())
        {
            var count = Drawn.Value.Count(o => o.Case.Status == status);
            Assert.True(count * 100 >= LeastPercentOfAStatus * Count, $"{status} is reached {count} times in {Count}.");
        }
    }

    [Fact]
    public void Features_bear_different_names()
    {
        var twice = Feature.All.GroupBy(f => f.Name).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }
}
