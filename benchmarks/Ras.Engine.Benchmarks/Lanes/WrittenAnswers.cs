using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Ras.Engine.Benchmarks;

/// <summary>An answers document as UTF-8 to a budget, scoring included, beside a reader that merely walks the same bytes.</summary>
public class WrittenAnswers
{
    private RandomPeople _people = null!;
    private AnswerSheet _sheet = null!;
    private byte[][] _inOrder = [];
    private byte[][] _inAnyOrder = [];

    [Params("reference", "short", "long")]
    public string Ids { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _people = new(Ids == "reference" ? ReferenceWork.Configuration() : GeneratedWork.Of(40, longIds: Ids == "long"), 256);
        (_sheet, _inOrder, _inAnyOrder) = (_people.Engine.CreateSheet(), _people.Documents(anyOrder: false), _people.Documents(anyOrder: true));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 256)]
    public long Walk()
    {
        long tokens = 0;
        foreach (var document in _inOrder)
        {
            var reader = new Utf8JsonReader(document);
            while (reader.Read())
                tokens++;
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = 256)]
    public long EngineInOrder() => Score(_inOrder);

    [Benchmark(OperationsPerInvoke = 256)]
    public long EngineInAnyOrder() => Score(_inAnyOrder);

    private long Score(byte[][] documents)
    {
        long sum = 0;
        foreach (var document in documents)
        {
            _people.Engine.Read(document, _sheet);
            sum += _people.Engine.Score(_sheet).AmountInIncrements;
        }

        return sum;
    }
}
