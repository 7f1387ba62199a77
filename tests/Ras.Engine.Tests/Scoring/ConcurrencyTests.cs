using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Scoring;

/// <summary>Many threads on one engine score what one thread scores, by every way into it at once.</summary>
/// <remarks><c>RAS_SCORES</c> says how many scores each thread makes; see the page beside these tests.</remarks>
public sealed class ConcurrencyTests(ITestOutputHelper output)
{
    private const int Threads = 64;
    private const int Ordinary = 1_000;
    private const int Cases = 1_000;

    /// <summary>Every so many scores one is made of an answer set, with a sheet and a result of its own.</summary>
    private const int WholeEvery = 64;

    [Theory]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-hours")]
    public void Sixty_four_threads_on_one_engine_score_as_one_does(string folder)
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", folder, "configuration.json"));
        var sets = Testing.RandomAnswers.Any(engine, Cases).Where(a => a.Problems.Count == 0).ToArray();
        var documents = sets.Select(a => Encoding.UTF8.GetBytes(RasJson.Write(a, indented: false))).ToArray();
        var serial = Array.ConvertAll(sets, engine.Score);
        var scores = Environment.GetEnvironmentVariable("RAS_SCORES") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : Ordinary;

        var (inColumns, wrong, done) = (0L, 0L, 0L);
        Exception? thrown = null;
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            try
            {
                start.SignalAndWait();
                var work = new Work(engine, sets, documents, serial);
                for (var i = 0; i < scores; i++)
                    work.Score(((i * 7) + (number * 13)) % sets.Length, isWhole: i % WholeEvery == number);
                work.ScoreColumns();
                Interlocked.Add(ref inColumns, sets.Length);
                Interlocked.Add(ref wrong, work.Wrong);
                Interlocked.Add(ref done, scores);
            }
            catch (Exception e)
            {
                thrown = e;
            }
        })).ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());

        var statuses = string.Join(", ", serial.GroupBy(b => b.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {done:#,##0} scores on {Threads} threads and {inColumns:#,##0} cases in columns, of {sets.Length} different ones ({statuses}); {wrong} differ from one thread alone."));
        Assert.Null(thrown);
        Assert.Equal((0L, (long)Threads * scores), (wrong, done));
        Assert.True(serial.Select(b => b.Status).Distinct().Count() >= 3 && serial.Select(b => b.Amount).Distinct().Count() > Cases / 20, "The cases are too much alike to show a mix-up.");
    }

    /// <summary>What one thread has of its own: a sheet, columns, and the count of what came out otherwise.</summary>
    private sealed class Work(RasEngine engine, AnswerSet[] sets, byte[][] documents, IndicativeBudget[] serial)
    {
        private readonly AnswerSheet _sheet = engine.CreateSheet();

        public long Wrong { get; private set; }

        public void Score(int at, bool isWhole)
        {
            if (isWhole)
            {
                var budget = engine.Score(sets[at]);
                Check(at, budget.Status, budget.Amount, budget.Points);
                return;
            }

            engine.Read(documents[at], _sheet);
            var summary = engine.Score(_sheet);
            Check(at, summary.Status, summary.Amount, summary.Points);
        }

        public void ScoreColumns()
        {
            var (columns, results) = (engine.CreateColumns(sets.Length), engine.CreateResults(sets.Length));
            for (var at = 0; at < sets.Length; at++)
            {
                engine.Read(sets[at], _sheet);
                columns.Put(at, _sheet);
            }

            engine.Score(columns, results, parallelism: 2);
            for (var at = 0; at < sets.Length; at++)
                Check(at, results.StatusOf(at), results.AmountOf(at), results.PointsOf(at));
        }

        private void Check(int at, ScoreStatus status, decimal? amount, decimal? points)
        {
            if (status != serial[at].Status || amount != serial[at].Amount || points != serial[at].Points)
                Wrong++;
        }
    }
}
