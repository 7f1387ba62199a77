using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>The example on the page of the contract's package compiles and runs: it is the code below, line by line.</summary>
public sealed class ContractPageTests
{
    [Fact]
    public void The_example_is_the_code_below()
    {
        var page = File.ReadAllText(RepositoryFiles.Path("src", "Ras.Engine.Testing", "README.md")).Split("```")[1];
        var example = page.Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0);
        var code = File.ReadAllLines(RepositoryFiles.OfTests("Contract", "ContractPageTests.cs")).Select(line => line.Trim()).ToHashSet();
        Assert.DoesNotContain(example, line => !code.Contains(line));
    }

    [Fact]
    public void The_code_runs() => Run(RepositoryFiles.Path("samples", "configurations", "norfolk-children", "configuration.json"));

    private static void Run(string path)
    {
        RasEngine engine = RasEngine.Load(path);

        // From any test framework: throws, with the law and the fewest answers that break it.
        RasContract.Check(engine);

        // More cases, or others.
        RasContract.Check(engine, cases: 1_000, seed: 42);

        // One law at a time, for a test of its own.
        foreach (ContractLaw law in RasContract.Laws)
        {
            foreach (AnswerSet answers in RandomAnswers.Any(engine, count: 100))
            {
                if (law.BrokenBy(engine, answers) is { } how)
                    throw new InvalidOperationException($"{law.Statement} {how}");
            }
        }

        // Answers just below, at and just above each edge of bands, to see what happens there.
        foreach (EdgeCase edge in RandomAnswers.AtBandEdges(engine))
            Console.WriteLine($"{edge.Owner}: {edge.Side} {edge.Edge}: {engine.Score(edge.Answers)}");
    }
}
