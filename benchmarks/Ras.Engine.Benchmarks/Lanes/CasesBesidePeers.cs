using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>As many cases in columns as the peers in other languages are given, on one thread.</summary>
public class CasesBesidePeers
{
    internal const int Cases = 1_048_576;

    private readonly RandomPeople _people = new(ReferenceWork.Configuration(), 1);
    private readonly AnswerColumns _columns;
    private readonly ResultColumns _results;

    public CasesBesidePeers() => (_columns, _results) = (_people.Columns(Cases), _people.Engine.CreateResults(Cases));

    [Benchmark(Baseline = true)]
    public void Engine() => _people.Engine.Score(_columns, _results);
}
