using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Cli.Tests.Fuzzing;

/// <summary>Changed files of cases and of figures end in rows and in what is wrong, and never in another exception.</summary>
/// <remarks><c>RAS_FUZZ</c> says how many rows and tables at least, and <c>RAS_SEED</c> with which number to begin; see the page beside these tests.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Ordinary = 50_000;
    private const int FilesAtOnce = 500;
    private const int MostTold = 5;

    private readonly ConcurrentQueue<string> _failures = new();

    [Fact]
    public void Changed_files_end_in_rows_or_in_what_is_wrong()
    {
        var (inputs, first) = (Asked("RAS_FUZZ", Ordinary), (int)Asked("RAS_SEED", 1));
        var (all, next) = (new FileTally(), first);
        for (; all.Inputs < inputs && _failures.IsEmpty; next += FilesAtOnce)
            RunSome(next, all);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Inputs:#,##0} rows and tables from {next - first:#,##0} files, the first of number {first}:"));
        foreach (var line in all.Lines())
            output.WriteLine(line);
        Assert.True(_failures.IsEmpty, string.Join("\n\n", _failures));

        // Invariant: a fuzzer whose files are all refused at the door tests the door alone.
        Assert.All(Enum.GetValues<FileKind>(), kind => Assert.True(all.Scored(kind) >= 0.1, $"{kind} is hardly ever scored."));
    }

    private void RunSome(int first, FileTally all) => Parallel.For(
        first,
        first + FilesAtOnce,
        () => new FileTally(),
        (number, _, tally) =>
        {
            if (_failures.Count >= MostTold)
                return tally;
            var file = new FileCase(number);
            try
            {
                file.Run(tally);
            }
            catch (Exception e)
            {
                _failures.Enqueue($"{e}\n{file}");
            }

            return tally;
        },
        tally =>
        {
            lock (all)
                all.Add(tally);
        });

    private static long Asked(string name, long ordinary) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } asked ? long.Parse(asked, CultureInfo.InvariantCulture) : ordinary;
}
