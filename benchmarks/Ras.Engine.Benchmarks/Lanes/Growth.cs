using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>What one score costs as one thing of a configuration grows.</summary>
public abstract class GrowthOfOneScore
{
    private AnswerSheet _sheet = null!;
    private RasEngine _engine = null!;

    public abstract int Size { get; set; }

    protected abstract RasConfiguration Configuration { get; }

    [GlobalSetup]
    public void Setup()
    {
        var people = new RandomPeople(Configuration, 1);
        (_engine, _sheet) = (people.Engine, people.Sheets()[0]);
    }

    [Benchmark]
    public long Score() => _engine.Score(_sheet).AmountInIncrements;
}

/// <summary>What one score costs as questions become more.</summary>
public class GrowthInQuestions : GrowthOfOneScore
{
    [Params(10, 40, 200, 1_000, 1_992)]
    public override int Size { get; set; }

    protected override RasConfiguration Configuration => GeneratedWork.Of(Size);
}

/// <summary>What one score costs as each question has more options.</summary>
public class GrowthInOptions : GrowthOfOneScore
{
    [Params(2, 5, 50, 250)]
    public override int Size { get; set; }

    protected override RasConfiguration Configuration => GeneratedWork.Of(40, options: Size);
}

/// <summary>What one score costs as steps become more.</summary>
public class GrowthInSteps : GrowthOfOneScore
{
    [Params(0, 50, 100, 200)]
    public override int Size { get; set; }

    protected override RasConfiguration Configuration => GeneratedWork.Of(40, steps: Size);
}

/// <summary>What columns cost as one thing grows.</summary>
public abstract class GrowthOfColumns
{
    private RasEngine _engine = null!;
    private AnswerColumns _columns = null!;
    private ResultColumns _results = null!;

    public abstract int Size { get; set; }

    protected abstract int Cases { get; }

    protected abstract RasConfiguration Configuration { get; }

    [GlobalSetup]
    public void Setup()
    {
        var people = new RandomPeople(Configuration, 1);
        (_engine, _columns, _results) = (people.Engine, people.Columns(Cases), people.Engine.CreateResults(Cases));
    }

    [Benchmark]
    public void Score() => _engine.Score(_columns, _results);
}

/// <summary>What columns of 16,384 cases cost as steps become more.</summary>
public class GrowthInStepsOfColumns : GrowthOfColumns
{
    internal const int CasesEach = 16_384;

    [Params(0, 50, 100, 200)]
    public override int Size { get; set; }

    protected override int Cases => CasesEach;

    protected override RasConfiguration Configuration => GeneratedWork.Of(40, steps: Size);
}

/// <summary>What columns cost as cases become more.</summary>
public class GrowthInCases : GrowthOfColumns
{
    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public override int Size { get; set; }

    protected override int Cases => Size;

    protected override RasConfiguration Configuration => ReferenceWork.Configuration();
}
