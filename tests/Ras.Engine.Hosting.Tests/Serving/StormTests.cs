using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Serving;

/// <summary>Scoring goes on while configurations are swapped under it, and every result says which one made it.</summary>
public sealed class StormTests
{
    private const int Tasks = 64;
    private const int Scores = 1_000_000;
    private const int Batch = 125;

    [Fact]
    public async Task A_million_scores_by_64_tasks_while_versions_are_swapped()
    {
        var texts = new[] { Small.Json(price: 1), Small.Json(price: 2), Small.Json(price: -3), Small.Json(price: 4) };
        var amounts = new[] { 0, 1, 3 }.ToDictionary(i => RasEngine.Compile(RasJson.ReadConfiguration(texts[i])).Hash, i => new[] { 10m, 20m, 0m, 40m }[i]);
        var turn = 0;
        await using var host = await TestHost.Start(ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(texts[Volatile.Read(ref turn) % texts.Length]))]));
        var (served, scoring, scored, seen) = (host.Served, host.Scoring, 0, new ConcurrentDictionary<string, int>());
        using var done = new CancellationTokenSource();

        var swapping = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Interlocked.Increment(ref turn);
                var outcome = served.Reload().Outcome;
                Assert.Equal(turn % texts.Length == 2 ? ReloadOutcome.Refused : ReloadOutcome.Swapped, outcome);
            }
        });
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(_ => Task.Run(() =>
        {
            for (var batch = 0; batch < Scores / Tasks / Batch; batch++)
            {
                // A batch under way keeps the engine that it began with, to its last score, which tells all about itself.
                var engine = served.Current.Find("adults", "2026.1")!;
                var sheet = engine.CreateSheet();
                engine.Read(Small.Daily, sheet);
                for (var i = 1; i < Batch; i++)
                {
                    if (engine.Score(sheet).Amount is var amount && amount != amounts[engine.Hash])
                        Assert.Fail($"{engine.Hash} gave {amount}.");
                }

                var last = scoring.Score(engine, Small.Daily);
                if (last.Configuration.Hash != engine.Hash || last.Amount != amounts[last.Configuration.Hash])
                    Assert.Fail($"{last.Configuration.Hash} gave {last.Amount}.");

                Interlocked.Add(ref scored, Batch);
                seen.AddOrUpdate(engine.Hash, 1, (_, before) => before + 1);
            }
        })));
        await done.CancelAsync();
        await swapping;

        Assert.Equal(Scores, scored);
        Assert.Equal(amounts.Keys.Order(), seen.Keys.Order());
        Assert.True(turn > 100, $"Only {turn} swaps happened meanwhile.");
    }
}
