using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Contract;

/// <summary>The engine says what the slow, obvious evaluator says, in every figure, on random configurations and random answers.</summary>
public sealed class EngineEqualsEvaluatorTests(ITestOutputHelper output)
{
    [Property(MaxTest = 4000, Arbitrary = [typeof(Arbitraries)])]
    public void Every_figure_and_reason_is_the_same(Scenario scenario)
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var expected = ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers);
        Assert.Empty(EvaluatorComparison.Differences(expected, engine.Explain(scenario.Answers)));
    }

    /// <summary>Several people a configuration: what one leaves on a sheet must not show in the next.</summary>
    [Fact]
    public void A_sheet_reused_gives_what_a_new_one_gives()
    {
        var statuses = new Dictionary<ScoreStatus, int>();
        foreach (var configuration in Configurations.Any.Sample(300, 20))
        {
            var engine = RasEngine.Compile(configuration);
            var reused = engine.CreateSheet();
            foreach (var answers in AnswerSets.For(configuration).Sample(8, 20))
            {
                var fresh = engine.CreateSheet();
                Assert.Equal(engine.Read(answers, fresh), engine.Read(answers, reused));
                var (first, second) = (engine.Score(fresh), engine.Score(reused));
                Assert.Equal((first.Status, first.AmountInIncrements, first.OneOffInIncrements, first.Points), (second.Status, second.AmountInIncrements, second.OneOffInIncrements, second.Points));
                var budget = engine.Score(answers);
                Assert.Equal((budget.Status, budget.Amount, budget.Points, budget.Figures?.OneOff), (second.Status, second.Amount, second.Points, second.OneOff));
                statuses[first.Status] = statuses.GetValueOrDefault(first.Status) + 1;
            }
        }

        foreach (var status in statuses.OrderBy(s => s.Key))
            output.WriteLine($"{status.Key}: {status.Value}");
        Assert.Equal(6, statuses.Count);
    }
}
