using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>A configuration in memory to an engine, when the code is warm.</summary>
public class Compiling
{
    private readonly RasConfiguration _reference = ReferenceWork.Configuration();
    private readonly RasConfiguration _largest = GeneratedWork.Of(1_992);

    [Benchmark(Baseline = true)]
    public RasEngine Reference() => RasEngine.Compile(_reference);

    [Benchmark]
    public RasEngine TwoThousandQuestions() => RasEngine.Compile(_largest);
}
