using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>Changed documents, in bytes and in their tree, give diagnostics, problems or a result, and never another exception.</summary>
/// <remarks><c>RAS_FUZZ</c> says how many, and <c>RAS_SEED</c> with which number to begin; see the page beside these tests.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Ordinary = 10_000;
    private const int MostTold = 5;

    [Fact]
    public void Changed_documents_end_in_a_result_or_in_what_is_wrong()
    {
        var (cases, first) = (Asked("RAS_FUZZ", Ordinary), Asked("RAS_SEED", 1));
        var reached = new ConcurrentDictionary<(FuzzKind Kind, FuzzStage Stage), int>();
        var failures = new ConcurrentQueue<string>();
        Parallel.For(first, first + cases, number =>
        {
            if (failures.Count >= MostTold)
                return;
            var document = new FuzzCase(number);
            try
            {
                reached.AddOrUpdate((document.Kind, document.Run()), 1, (_, count) => count + 1);
            }
            catch (Exception e)
            {
                failures.Enqueue($"{e}\n{document}");
            }
        });

        int Scored(FuzzKind kind) => reached.Where(r => r.Key.Kind == kind && r.Key.Stage >= FuzzStage.Compiled).Sum(r => r.Value);
        foreach (var ((kind, stage), count) in reached.OrderBy(r => r.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9} {kind} {stage}"));
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
        var configurations = reached.Where(r => r.Key.Kind == FuzzKind.Configuration).Sum(r => r.Value);
        var compiled = Scored(FuzzKind.Configuration);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} documents; of {configurations} configurations {100.0 * compiled / configurations:0.0} in 100 compiled and were scored and explained."));

        // Invariant: a fuzzer whose documents are all refused at the door tests the door alone.
        Assert.True(compiled * 10 >= configurations * 3, "Fewer than 30 in 100 of the changed configurations compile.");
        Assert.All(Enum.GetValues<FuzzKind>(), kind => Assert.True(Scored(kind) * 10 >= reached.Where(r => r.Key.Kind == kind).Sum(r => r.Value), $"{kind} is hardly ever scored."));
    }

    private static int Asked(string name, int ordinary) =>
        Environment.GetEnvironmentVariable(name) is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : ordinary;
}
