using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>Changed documents, in bytes and in their tree, and changed answers by every way into an engine give diagnostics, problems or a result, and never another exception.</summary>
/// <remarks><c>RAS_FUZZ</c> says how many inputs at least, <c>RAS_SEED</c> with which number to begin, and <c>RAS_FUZZ_LOG</c> names a file for the counts so far; see the page beside these tests.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Ordinary = 20_000;
    private const int DocumentsAtOnce = 2_000;
    private const long ToldEvery = 1_000_000;
    private const int MostTold = 5;

    private readonly ConcurrentQueue<string> _failures = new();

    [Fact]
    public void Changed_documents_and_answers_end_in_a_result_or_in_what_is_wrong()
    {
        var (inputs, first) = (Asked("RAS_FUZZ", Ordinary), (int)Asked("RAS_SEED", 1));
        var (all, next, told) = (new FuzzTally(), first, 0L);
        for (; all.Inputs < inputs && _failures.IsEmpty; next += DocumentsAtOnce)
        {
            // Why so many and no more at once: the same numbers give the same inputs, however many threads there are.
            RunSome(next, all);
            if (all.Inputs / ToldEvery > told)
                Checkpoint(all, next + DocumentsAtOnce);
            told = all.Inputs / ToldEvery;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Inputs:#,##0} inputs from {next - first:#,##0} documents, the first of number {first}:"));
        foreach (var line in all.Lines())
            output.WriteLine(line);
        Assert.True(_failures.IsEmpty, string.Join("\n\n", _failures));

        // Invariant: a fuzzer whose documents are all refused at the door tests the door alone.
        Assert.True(all.Share(FuzzKind.Configuration, FuzzStage.Compiled) >= 0.3, "Fewer than 30 in 100 of the changed configurations compile.");
        Assert.All(Enum.GetValues<FuzzKind>(), kind => Assert.True(all.Share(kind, FuzzStage.Scored) >= 0.1, $"{kind} is hardly ever scored."));
    }

    private void RunSome(int first, FuzzTally all) => Parallel.For(
        first,
        first + DocumentsAtOnce,
        () => new FuzzTally(),
        (number, _, tally) =>
        {
            if (_failures.Count >= MostTold)
                return tally;
            var document = new FuzzCase(number);
            try
            {
                document.Run(tally);
            }
            catch (Exception e)
            {
                _failures.Enqueue($"{e}\n{document}");
            }

            return tally;
        },
        tally =>
        {
            lock (all)
                all.Add(tally);
        });

    private static void Checkpoint(FuzzTally all, int next)
    {
        if (Environment.GetEnvironmentVariable("RAS_FUZZ_LOG") is { Length: > 0 } log)
            File.AppendAllLines(log, [string.Create(CultureInfo.InvariantCulture, $"{all.Inputs:#,##0} inputs without a fault, up to number {next}:"), .. all.Lines()]);
    }

    private static long Asked(string name, long ordinary) =>
        Environment.GetEnvironmentVariable(name) is { } asked ? long.Parse(asked, CultureInfo.InvariantCulture) : ordinary;
}
