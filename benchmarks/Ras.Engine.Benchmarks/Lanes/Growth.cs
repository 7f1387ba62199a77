using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>What one score costs as questions become more.</summary>
public class GrowthInQuestions
{
    private AnswerSheet _sheet = null!;
    private RasEngine _engine = null!;

    [Params(10, 40, 200, 1_000, 1_992)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var people = new RandomPeople(GeneratedWork.Of(Size), 1);
        (_engine, _sheet) = (people.Engine, people.Sheets()[0]);
    }

    [Benchmark]
    public long Score() => _engine.Score(_sheet).AmountInIncrements;
}

/// <summary>What one score costs as each question has more options.</summary>
public class GrowthInOptions
{
    private AnswerSheet _sheet = null!;
    private RasEngine _engine = null!;

    [Params(2, 5, 50, 250)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var people = new RandomPeople(GeneratedWork.Of(40, options: Size), 1);
        (_engine, _sheet) = (people.Engine, people.Sheets()[0]);
    }

    [Benchmark]
    public long Score() => _engine.Score(_sheet).AmountInIncrements;
}

/// <summary>What one score costs as steps become more.</summary>
public class GrowthInSteps
{
    private AnswerSheet _sheet = null!;
    private RasEngine _engine = null!;

    [Params(0, 50, 100, 200)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var people = new RandomPeople(GeneratedWork.Of(40, steps: Size), 1);
        (_engine, _sheet) = (people.Engine, people.Sheets()[0]);
    }

    [Benchmark]
    public long Score() => _engine.Score(_sheet).AmountInIncrements;
}

/// <summary>What columns of 16,384 cases cost as steps become more.</summary>
public class GrowthInStepsOfColumns
{
    private const int Cases = 16_384;
    private AnswerColumns _columns = null!;
    private ResultColumns _results = null!;
    private RasEngine _engine = null!;

    [Params(0, 50, 100, 200)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var people = new RandomPeople(GeneratedWork.Of(40, steps: Size), 1);
        (_engine, _columns, _results) = (people.Engine, people.Columns(Cases), people.Engine.CreateResults(Cases));
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public void Score() => _engine.Score(_columns, _results);
}

/// <summary>What columns cost as cases become more.</summary>
public class GrowthInCases
{
    private readonly RandomPeople _people = new(ReferenceWork.Configuration(), 1);
    private AnswerColumns _columns = null!;
    private ResultColumns _results = null!;

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup() => (_columns, _results) = (_people.Columns(Size), _people.Engine.CreateResults(Size));

    [Benchmark]
    public void Score() => _people.Engine.Score(_columns, _results);
}
