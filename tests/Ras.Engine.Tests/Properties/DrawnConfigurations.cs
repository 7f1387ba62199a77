using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Properties;

/// <summary>What generators drew, laid open once for all tests of its validity.</summary>
internal static class DrawnConfigurations
{
    private static readonly Lazy<IReadOnlyList<Scenario>> Drawn = new(() => [.. Testing.Scenarios.Any.Sample(600, new Rnd(7), 50)]);

    // Drawn ones, and some on the way that shrinking takes.
    private static readonly Lazy<IReadOnlyList<Opened>> Configurations = new(() =>
    [
        .. Drawn.Value.Select(s => Opened.Of(s.Configuration)),
        .. Drawn.Value.Take(15).SelectMany(s => Arbitraries.Scenario().Shrinker(s)).Select(s => Opened.Of(s.Configuration)),
    ]);

    public static IReadOnlyList<Scenario> Scenarios => Drawn.Value;

    /// <summary>Fails where something does not hold of a configuration, and shows it.</summary>
    public static void EachConfiguration(Func<RasConfiguration, bool> holds)
    {
        foreach (var opened in Configurations.Value)
        {
            if (!holds(opened.Configuration))
                Assert.Fail(opened.ToString());
        }
    }

    /// <summary>Fails where something does not hold of a part, and shows both the part and its configuration.</summary>
    public static void Each<T>(Func<WrittenConfiguration, T, bool> holds)
    {
        foreach (var opened in Configurations.Value)
        {
            if (opened.Parts.FirstOrDefault(part => part is T one && !holds(opened.Written, one)) is { } wrong)
                Assert.Fail($"{Readable.Text(wrong)}\nin {opened}");
        }
    }

    /// <summary>Whether an id is that of something with a value.</summary>
    public static bool HasValue(WrittenConfiguration c, string id) =>
        id == WrittenConfiguration.Total || c.QuestionWith(id) is not null || c.DomainWith(id) is not null || c.StepWith(id) is not null;

    private sealed record Opened(RasConfiguration Configuration, WrittenConfiguration Written, IReadOnlyList<object> Parts)
    {
        public static Opened Of(RasConfiguration configuration) =>
            new(configuration, new(configuration), [.. RecordParts.Of(configuration)]);

        public override string ToString() => Readable.Text(Configuration);
    }
}
