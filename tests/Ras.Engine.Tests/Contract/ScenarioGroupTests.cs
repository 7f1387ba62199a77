using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>Random pairs of a configuration and answers in small groups, each quick and a test of its own: the engine and the evaluator agree, and every law holds.</summary>
public sealed class ScenarioGroupTests
{
    private const int Groups = 80;
    private const int InAGroup = 6;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Groups)];

    [Theory, MemberData(nameof(Numbers))]
    public void The_engine_and_the_evaluator_agree(int group)
    {
        foreach (var scenario in Drawn(group))
        {
            var differences = EvaluatorComparison.Differences(
                ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers), RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers));
            Assert.True(differences.Count == 0, $"{string.Join("\n", differences)}\n{scenario}");
        }
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Every_law_holds(int group)
    {
        foreach (var scenario in Drawn(group))
        {
            var engine = RasEngine.Compile(scenario.Configuration);
            foreach (var law in RasContract.Laws)
                Assert.True(law.BrokenBy(engine, scenario.Answers) is null, $"{law}: {law.BrokenBy(engine, scenario.Answers)}\n{scenario}");
        }
    }

    private static IEnumerable<Scenario> Drawn(int group) => Scenarios.Any.Sample(InAGroup, new Rnd((ulong)group), 50);
}
