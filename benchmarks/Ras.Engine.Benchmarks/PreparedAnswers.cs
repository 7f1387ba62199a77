using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>One person's prepared answers to a budget: the engine beside what a programmer would write by hand for this one configuration.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PreparedAnswers
{
    private readonly ReferenceWork _work = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = ReferenceWork.People)]
    public long Engine()
    {
        long sum = 0;
        foreach (var sheet in _work.Sheets)
            sum += _work.Engine.Score(sheet).AmountInIncrements;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = ReferenceWork.People)]
    public long IntegersByHand()
    {
        long sum = 0;
        foreach (var answers in _work.Answers)
            sum += _work.Integers.Pennies(answers);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = ReferenceWork.People)]
    public decimal DecimalsByHand()
    {
        var sum = 0m;
        foreach (var answers in _work.Answers)
            sum += _work.Decimals.Amount(answers);
        return sum;
    }
}
