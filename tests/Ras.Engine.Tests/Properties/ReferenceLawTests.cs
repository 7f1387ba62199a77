using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Properties;

/// <summary>What holds of the reference evaluator whatever the configuration and the answers.</summary>
public sealed class ReferenceLawTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void Shares_sum_to_the_amount_and_none_is_below_0(Scenario scenario)
    {
        var result = ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers);
        if (result.Status != ReferenceStatus.Indicative)
            return;
        var shares = result.Domains.Select(d => d.Share!.Value).Append(result.NotLinked!.Value).ToList();
        Assert.Equal(result.Amount!.Value, shares.Aggregate((Fraction)0, (sum, share) => sum + share));
        Assert.DoesNotContain(shares, share => share.Sign < 0);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void Names_decide_nothing(RenamedScenario drawn)
    {
        var first = ReferenceEvaluator.Evaluate(drawn.Scenario.Configuration, drawn.Scenario.Answers);
        var renamed = ReferenceEvaluator.Evaluate(drawn.Renamed.Configuration, drawn.Renamed.Answers);
        Assert.Equal(drawn.Renaming.Apply(first), renamed);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void The_order_of_answers_and_nulls_decide_nothing(Scenario scenario)
    {
        var given = scenario.Answers.Answers.Where(a => a.Value is not null).Reverse();
        if (scenario.Answers.Answers.Keys.Except(scenario.Configuration.Questions.Select(q => q.Id)).Any())
            return;
        Assert.Equal(
            ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers),
            ReferenceEvaluator.Evaluate(scenario.Configuration, new AnswerSet(given)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void Answers_left_aside_change_nothing(Scenario scenario)
    {
        var result = ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers);
        var counted = new AnswerSet(scenario.Answers.Answers.Where(a => !result.LeftAside.Contains(a.Key)));
        Assert.Equal(result with { LeftAside = [] }, ReferenceEvaluator.Evaluate(scenario.Configuration, counted));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void No_figure_always_has_a_reason_and_a_budget_never(Scenario scenario)
    {
        var result = ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers);
        var needsReason = result.Status is ReferenceStatus.NoFigure or ReferenceStatus.OutsideScope or ReferenceStatus.EligibilityNotMet;
        Assert.Equal(needsReason, result.Reasons.Count > 0);
        Assert.Equal(result.Status == ReferenceStatus.Indicative, result.Amount is not null);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void What_the_cautious_reader_knows_does_not_change_when_missing_answers_come(Scenario scenario)
    {
        var before = new ReferenceCase(scenario.Configuration, scenario.Answers);
        if (before.Status is ReferenceStatus.InvalidAnswers)
            return;
        var completed = before.Asking.Missing.Aggregate(scenario.Answers, (set, id) => set.With(id, FirstAnswer(before.Written, id)));
        var after = new ReferenceCase(scenario.Configuration, completed);
        foreach (var exclusion in before.Written.Exclusions.Where(e => before.Cautious.TruthOf(e.When) is Truth.True or Truth.False))
            Assert.Equal(before.Cautious.TruthOf(exclusion.When), after.Cautious.TruthOf(exclusion.When));
    }

    private static Answer FirstAnswer(WrittenConfiguration written, string id) => written.QuestionWith(id) switch
    {
        NumberQuestion number => new NumberAnswer(number.Min.Value),
        YesNoQuestion => true,
        ChoicesQuestion => System.Array.Empty<string>(),
        var choice => written.OptionsOf(choice!)[0].Id,
    };
}
