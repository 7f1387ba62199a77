using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Tests.Properties.Reach;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Contract;

/// <summary>The engine and the evaluator agree on as many random pairs of a configuration and answers as one asks for, and what they reached is counted.</summary>
/// <remarks><c>RAS_PAIRS</c> says how many, and <c>RAS_SEED</c> with which seed to begin; see the page beside these tests.</remarks>
public sealed class RandomPairTests(ITestOutputHelper output)
{
    private const int Ordinary = 2_000;
    private const int Batch = 500;

    // What a long run must reach whatever its seed; rarer features are counted and told.
    private static readonly string[] Needed = ["status: ", "op: ", "question: choice answered", "question: choices answered", "question: number answered", "question: yesNo answered", "eligibility: met", "noFigure: ", "referral: made", "adjustment: "];

    [Fact]
    public void The_engine_and_the_evaluator_agree_on_every_pair()
    {
        var (pairs, seed) = (Asked("RAS_PAIRS", Ordinary), Asked("RAS_SEED", 1));
        var counts = Feature.All.ToDictionary(f => f.Name, _ => 0);
        for (var begun = 0; begun < pairs; begun += Batch)
        {
            foreach (var scenario in Scenarios.Any.Sample(Math.Min(Batch, pairs - begun), new Rnd((ulong)(seed + begun)), 50))
                Agree(scenario, counts);
        }

        output.WriteLine($"{pairs} pairs from seed {seed}: every figure is the same.");
        foreach (var (name, count) in counts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,8} {name}"));
        Assert.Empty(counts.Where(c => c.Value == 0 && Needed.Any(n => c.Key.StartsWith(n, StringComparison.Ordinal))).Select(c => $"never reached: {c.Key}"));
    }

    private static void Agree(Scenario scenario, Dictionary<string, int> counts)
    {
        var observed = new Observed(scenario);
        var explained = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        if (EvaluatorComparison.Differences(observed.Result, explained).Count > 0)
            Assert.Fail(Told(Smallest(scenario)));
        foreach (var feature in Feature.All.Where(f => f.IsReached(observed)))
            counts[feature.Name]++;
    }

    private static IReadOnlyList<string> Differences(Scenario scenario) => EvaluatorComparison.Differences(
        ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers), RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers));

    private static Scenario Smallest(Scenario scenario)
    {
        while (ScenarioShrinks.Of(scenario).FirstOrDefault(smaller => Differences(smaller).Count > 0) is { } smaller)
            scenario = smaller;
        return scenario;
    }

    private static string Told(Scenario scenario) => $"{string.Join("\n", Differences(scenario))}\n{scenario}";

    private static int Asked(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
