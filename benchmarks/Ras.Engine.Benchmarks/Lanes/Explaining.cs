using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>A budget as a result, with its whole explanation, and under every other answer, as objects.</summary>
public class Explaining
{
    private readonly RasEngine _engine;
    private readonly AnswerSet[] _sets;
    private readonly AnswerSheet _sheet;

    public Explaining()
    {
        var people = new RandomPeople(ReferenceWork.Configuration(), 256);
        (_engine, _sets, _sheet) = (people.Engine, people.Sets(), people.Engine.CreateSheet());
        OtherAnswers = _engine.WhatIf(_sets[0]).Questions.Sum(q => q.Answers.Count);
    }

    /// <summary>How many other answers everybody has; what-if is for all of them.</summary>
    public int OtherAnswers { get; }

    [Benchmark(Baseline = true, OperationsPerInvoke = 256)]
    public long ReadAndScoreOnly()
    {
        long sum = 0;
        foreach (var set in _sets)
        {
            _engine.Read(set, _sheet);
            sum += _engine.Score(_sheet).AmountInIncrements;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 256)]
    public IndicativeBudget? Result()
    {
        IndicativeBudget? last = null;
        foreach (var set in _sets)
            last = _engine.Score(set);
        return last;
    }

    [Benchmark(OperationsPerInvoke = 256)]
    public Explanation? Explanation()
    {
        Explanation? last = null;
        foreach (var set in _sets)
            last = _engine.Explain(set);
        return last;
    }

    [Benchmark(OperationsPerInvoke = 256)]
    public WhatIf? WhatIf()
    {
        WhatIf? last = null;
        foreach (var set in _sets)
            last = _engine.WhatIf(set);
        return last;
    }
}
