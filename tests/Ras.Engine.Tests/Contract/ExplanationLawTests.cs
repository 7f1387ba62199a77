using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>An explanation adds up, whatever the configuration and the answers.</summary>
public sealed class ExplanationLawTests
{
    [Property(MaxTest = 1500, Arbitrary = [typeof(Arbitraries)])]
    public void Shares_sum_to_the_budget_and_none_is_negative(Scenario scenario)
    {
        var budget = Score(scenario);
        if (budget.Figures is not { } figures)
            return;
        var sum = budget.Domains.Sum(d => d.Share!.Value) + figures.NotLinked;

        // Why: an increment such as 0.01/7 gives parts that no decimal holds, and each is shown to ten places.
        Assert.Equal(decimal.Round(figures.Amount, 8), decimal.Round(sum, 8));
        Assert.All(budget.Domains, d => Assert.True(d.Share >= 0));
        Assert.True(figures.NotLinked >= 0 && figures.Amount >= 0 && figures.OneOff >= 0);
    }

    [Property(MaxTest = 1500, Arbitrary = [typeof(Arbitraries)])]
    public void Lines_adjustments_and_rounding_sum_to_the_budget_exactly(Scenario scenario)
    {
        var why = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        if (why.Budget.Figures is null)
            return;
        var sum = why.Lines.Where(l => l.Per is not null).Aggregate(Rational.Zero, (total, line) => total + line.ExactAmount!.Value);
        Assert.Equal(sum, why.ExactSum);
        foreach (var made in why.Adjustments)
        {
            Assert.Equal(sum, made.Before);
            sum = made.After;
        }

        Assert.Equal(why.Budget.Amount, (sum + why.LiftedToZero + why.RoundingDifference)!.Value.ToDecimal());
        Assert.Equal(sum.Sign < 0 ? -sum : 0, why.LiftedToZero);
        if (scenario.Configuration.Budget.Rounding is null)
            Assert.True(why.RoundingDifference > new Rational(-1, 100) && why.RoundingDifference < new Rational(1, 100));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void Domains_sum_to_the_points(Scenario scenario)
    {
        var why = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        if (why.Domains.Count == 0)
            return;
        Assert.Equal(why.Budget.Points is null, why.Domains.Any(d => d.ExactPoints is null));
        if (why.Budget.Points is { } points)
            Assert.Equal(points, why.Domains.Aggregate(Rational.Zero, (sum, d) => sum + d.ExactPoints!.Value).ToDecimal());
    }

    /// <summary>What reducers take off is never less than nothing where points are not negative, and with no reducer answered it is nothing.</summary>
    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void An_unanswered_reducer_leaves_everything(Scenario scenario)
    {
        var configuration = scenario.Configuration;
        var reducers = configuration.Questions.SelectMany(q => q.ReducedBy ?? []).Concat((configuration.Domains ?? []).SelectMany(d => d.ReducedBy ?? [])).ToHashSet();
        var without = configuration with { Questions = ValueList.From(configuration.Questions.Select(q => reducers.Contains(q.Id) ? q with { IfMissing = null } : q)) };
        var answers = reducers.Aggregate(scenario.Answers, (set, id) => set.With(id, null));
        var why = RasEngine.Compile(without).Explain(answers);
        Assert.All(why.Questions, q => Assert.Equal(Rational.Zero, q.TakenOff));
        Assert.All(why.Domains, d => Assert.True(d.TakenOff is null || d.TakenOff == 0));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Arbitraries)])]
    public void Every_case_can_be_told_as_text_and_as_a_document(Scenario scenario)
    {
        var why = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        Assert.Contains(scenario.Configuration.Title.Trim().Split(' ')[0], RasText.Write(why));
        Assert.StartsWith("{", RasJson.Write(why.Budget));
    }

    private static IndicativeBudget Score(Scenario scenario) => RasEngine.Compile(scenario.Configuration).Score(scenario.Answers);
}
