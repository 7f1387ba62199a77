using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Columns;

/// <summary>Columns say of every case what it says alone: on random configurations, with answers missing and wrong, questions hidden, and tails.</summary>
/// <remarks><c>RAS_CASES</c> says on how many cases, over a thousand configurations, and <c>RAS_SEED</c> with which seed; see the page beside these tests.</remarks>
public sealed class RandomCasesTests(ITestOutputHelper output)
{
    private const int OrdinaryConfigurations = 150;
    private const int ManyConfigurations = 1_000;

    [Fact]
    public void Columns_say_what_each_case_says_alone()
    {
        var (asked, seed) = (Asked("RAS_CASES", 0), Asked("RAS_SEED", 1));
        var configurations = asked == 0 ? OrdinaryConfigurations : ManyConfigurations;
        var (statuses, done, cases) = (new Dictionary<ScoreStatus, int>(), new Dictionary<string, int>(), 0);
        var random = new Random(seed);
        foreach (var configuration in Configurations.Any.Sample(configurations, new Rnd((ulong)seed), 50))
        {
            var engine = RasEngine.Compile(configuration);
            var count = asked == 0 ? random.Next(1, 90) : (asked / configurations) + random.Next(1, 64);
            foreach (var status in ColumnComparison.Agree(engine, RawCases.Draw(configuration, count, random), ownBuffers: random.Next(2) == 0))
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
            foreach (var (_, _, how) in OperationRow.All(engine))
                done[how] = done.GetValueOrDefault(how) + 1;
            cases += count;
        }

        output.WriteLine($"{cases} cases of {configurations} configurations from seed {seed}: every figure is the same.");
        foreach (var status in statuses.OrderBy(s => s.Key))
            output.WriteLine($"{status.Value,9} {status.Key}");
        foreach (var how in done.OrderByDescending(d => d.Value))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * how.Value / done.Values.Sum(),8:F2}% of operations in {how.Key}"));
        var alone = done.Where(d => d.Key is not ("vectors" or "integers")).Sum(d => d.Value);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * alone / done.Values.Sum(),8:F2}% of operations in neither, one case at a time"));
        Assert.Equal(6, statuses.Count);
        Assert.Equal(0, alone);
    }

    private static int Asked(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
