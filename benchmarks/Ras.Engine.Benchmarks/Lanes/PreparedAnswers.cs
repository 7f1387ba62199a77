using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>One person's prepared answers to a budget: the engine, and the same work for this one configuration by others.</summary>
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

    [Benchmark(OperationsPerInvoke = ReferenceWork.People)]
    public long IntegerExpressionTree()
    {
        long sum = 0;
        foreach (var answers in _work.Answers)
            sum += _work.IntegerTree(answers);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = ReferenceWork.People)]
    public decimal DecimalExpressionTree()
    {
        var sum = 0m;
        foreach (var answers in _work.Answers)
            sum += _work.DecimalTree(answers);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = ReferenceWork.People)]
    public long Jint()
    {
        long sum = 0;
        for (var person = 0; person < ReferenceWork.People; person++)
            sum += _work.Script.Pennies(person);
        return sum;
    }
}
