using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CaseManagement.Tests.Support;
using Ras.Engine;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace CaseManagement.Tests;

/// <summary>Killed at random moments under load, the application has afterwards every save that it acknowledged, once, and every record replays.</summary>
/// <remarks>It is killed 3 times in every run of the tests; <c>RAS_KILLS</c> says how often otherwise.</remarks>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Workers = 4;

    [Fact]
    public async Task Every_acknowledged_save_is_there_once_after_a_kill()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("RAS_KILLS") ?? "3", CultureInfo.InvariantCulture);
        using var data = new TestFolder();
        var (file, port, random) = (data.At("assessments.db"), ApplicationProcess.FreePort(), new Random(kills));
        var workers = Enumerable.Range(0, Workers).Select(n => new LoadWorker(new($"http://127.0.0.1:{port}"), n)).ToArray();
        for (var kill = 0; kill < kills; kill++)
        {
            using var application = await ApplicationProcess.Start(port, data.Path);
            var running = workers.Select(w => w.Run()).ToArray();

            // Killed a moment after some number of saves, from the first after the start on.
            var enough = workers.Sum(w => w.Evidence.Count) + random.Next(40);
            while (workers.Sum(w => w.Evidence.Count) < enough && !running.All(r => r.IsCompleted))
                await Task.Delay(5);
            await Task.Delay(random.Next(60));
            application.Kill();
            await Task.WhenAll(running);
            Assert.Equal("ok", Rows.Read(file, "PRAGMA integrity_check").Single()[0]);
            CheckEvidence(file, workers);
        }

        // What was under way at the last kill is sent again, as a person would.
        using (var application = await ApplicationProcess.Start(port, data.Path))
        {
            var running = workers.Select(w => w.Run()).ToArray();
            while (workers.Any(w => w.IsPending) && !running.Any(r => r.IsCompleted))
                await Task.Delay(5);
            application.Kill();
            await Task.WhenAll(running);
        }

        CheckEvidence(file, workers);
        var records = Rows.Records(file);
        Assert.All(records, r => Assert.True(RasEngine.Replay(r).IsSame));

        // Each worker has at most one save that was never acknowledged; the rest is there as often as it was acknowledged.
        Assert.InRange(records.Count, workers.Sum(w => w.Records), workers.Sum(w => w.Records) + Workers);
        Assert.InRange(Rows.Read(file, "SELECT id FROM assessments").Count, workers.Sum(w => w.Assessments), workers.Sum(w => w.Assessments) + Workers);
        Assert.True(kills < 10 || workers.Sum(w => w.SentAgain) > kills, "Hardly a save was under way when the application was killed, so nothing was tried.");
        output.WriteLine(
            $"{kills} kills: {workers.Sum(w => w.Evidence.Count)} answers, {workers.Sum(w => w.Records)} records and {workers.Sum(w => w.Assessments)} assessments acknowledged, "
            + $"{workers.Sum(w => w.SentAgain)} saves sent again; all there once, {records.Count} records replayed.");
        foreach (var worker in workers)
            worker.Dispose();
    }

    private static void CheckEvidence(string file, LoadWorker[] workers)
    {
        var kept = Rows.Read(file, "SELECT after, COUNT(*) FROM changes WHERE what = 'Evidence' GROUP BY after").ToDictionary(r => r[0]!, r => r[1]);
        foreach (var evidence in workers.SelectMany(w => w.Evidence))
            Assert.True(kept.TryGetValue(evidence, out var times) && times == "1", $"`{evidence}` was acknowledged and is there {times ?? "0"} times.");
        Assert.InRange(kept.Count, workers.Sum(w => w.Evidence.Count), workers.Sum(w => w.Evidence.Count) + workers.Length);
    }
}
