using System;
using System.IO;

namespace Ras.Engine.Everywhere;

/// <summary>Runs the worked examples that lie beside a configuration.</summary>
internal sealed class Examples
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public void Run(RasEngine engine, string file)
    {
        if (!File.Exists(file))
            return;
        foreach (var example in RasJson.ReadCases(File.ReadAllBytes(file)).Cases)
        {
            var why = engine.Explain(example.Answers);
            var (status, expected) = (why.Budget.Status.ToString(), example.Expect);
            var right = (expected.Status is null || string.Equals(expected.Status, status, StringComparison.OrdinalIgnoreCase))
                && (expected.Amount is null || expected.Amount == why.ExactAmount)
                && (expected.Points is null || expected.Points.Value.ToDecimal() == why.Budget.Points);
            Right += right ? 1 : 0;
            Wrong += right ? 0 : 1;
            if (!right)
                Console.Error.WriteLine($"{file}: {example.Name}: {status} {why.ExactAmount}");
        }
    }
}
