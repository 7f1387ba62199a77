using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>A configuration in memory to everything that can be proved about it, beside making an engine of it.</summary>
public class Checking
{
    private readonly RasConfiguration _reference = ReferenceWork.Configuration();

    [Benchmark(Baseline = true)]
    public RasEngine Compile() => RasEngine.Compile(_reference);

    [Benchmark]
    public CheckReport Check() => RasChecker.Check(_reference);
}
