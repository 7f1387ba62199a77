using System;
using System.Collections.Generic;
using Ras.Engine.Tests.Samples.Rules;
using Xunit;

namespace Ras.Engine.Tests.Samples;

/// <summary>Each published system, written down a second time as plain code that reads no configuration, gives what the engine gives.</summary>
public sealed class TranscribedRuleTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Norfolk_agrees() => Agree("norfolk-children", NorfolkRule.Of, leastAmounts: 7);

    [Fact]
    public void Cambridgeshire_agrees() => Agree("cambridgeshire-km", CambridgeshireRule.Of, leastAmounts: 8);

    [Fact]
    public void Savva_agrees() => Agree("savva", SavvaRule.Of, leastAmounts: 2);

    [Fact]
    public void Germany_agrees() => Agree("germany-nba", GermanRule.Of, leastAmounts: 100);

    [Theory]
    [InlineData("pip-2023")]
    [InlineData("pip-2025")]
    [InlineData("pip-2026")]
    public void Pip_agrees(string folder) => Agree(folder, answers => PipRule.Of(folder, answers), leastAmounts: 9);

    [Fact]
    public void Washington_hours_agree() => Agree("washington-sis", WashingtonRule.Hours, leastAmounts: 0);

    [Fact]
    public void Washington_informal_support_agrees() => Agree("washington-informal-support", InformalSupportRule.Of, leastAmounts: 0);

    [Fact]
    public void Washington_levels_agree()
    {
        var engine = SampleFiles.Load("washington-sis");
        var random = new Random(Cases);
        var respite = new HashSet<decimal?>();
        for (var i = 0; i < Cases; i++)
        {
            var answers = RandomAnswers.Draw(engine.Configuration, random);
            var steps = engine.Explain(answers.ToAnswerSet()).Steps;
            Assert.Equal(WashingtonRule.InterpersonalLevel(answers), Value(steps, "interpersonal-level"));
            Assert.Equal(WashingtonRule.RespiteLevel(answers), Value(steps, "respite-level"));
            respite.Add(WashingtonRule.RespiteLevel(answers));
        }

        Assert.Equal(3, respite.Count);
    }

    private static void Agree(string folder, Func<RandomAnswers, RuleResult> rule, int leastAmounts)
    {
        var engine = SampleFiles.Load(folder);
        var sheet = engine.CreateSheet();
        var random = new Random(Cases);
        var amounts = new HashSet<decimal>();
        for (var i = 0; i < Cases; i++)
        {
            var answers = RandomAnswers.Draw(engine.Configuration, random);
            Assert.True(engine.Read(answers.ToAnswerSet(), sheet));
            var found = engine.Score(sheet);
            var expected = rule(answers);
            Assert.True(expected == new RuleResult(found.Status, found.Amount, found.Points), $"case {i}: expected {expected}, found {found.Status}, {found.Amount}, {found.Points} of {answers}");
            amounts.Add(expected.Amount ?? -1);
        }

        // Why: a thousand cases that all come to nothing would prove nothing.
        Assert.True(amounts.Count >= leastAmounts, $"only {amounts.Count} amounts were met");
    }

    private static decimal? Value(IReadOnlyList<StepExplanation> steps, string id)
    {
        foreach (var step in steps)
        {
            if (step.Id == id)
                return step.Value;
        }

        throw new InvalidOperationException($"There is no step `{id}`.");
    }
}
