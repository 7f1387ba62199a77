using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>Columns of cases to columns of budgets on one thread, beside a sum of the same bytes.</summary>
public class CasesInColumns
{
    private readonly RandomPeople _people = new(ReferenceWork.Configuration(), 1);
    private AnswerColumns _columns = null!;
    private ResultColumns _results = null!;

    [Params(16_384, 4_194_304)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Setup() => (_columns, _results) = (_people.Columns(Cases), _people.Engine.CreateResults(Cases));

    [Benchmark(Baseline = true)]
    public long Floor()
    {
        long sum = 0;
        for (var question = 0; question < _columns.QuestionCount; question++)
            sum += Benchmarks.Floor.Sum(_columns.Places(question).Span);
        return sum;
    }

    [Benchmark]
    public void Engine() => _people.Engine.Score(_columns, _results);

    [Benchmark]
    public void EngineOnTwoThreads() => _people.Engine.Score(_columns, _results, 2);
}
