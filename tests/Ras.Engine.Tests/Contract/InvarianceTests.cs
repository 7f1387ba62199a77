using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>What must change nothing changes nothing.</summary>
public sealed class InvarianceTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void The_order_of_answers_is_irrelevant(Scenario scenario)
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var reversed = new AnswerSet(scenario.Answers.Answers.Reverse());
        var (first, second) = (engine.Score(scenario.Answers), engine.Score(reversed.WithAssessedOn(scenario.Answers.AssessedOn).WithConfiguration(scenario.Answers.Configuration)));
        Assert.Equal(RasJson.Write(first with { Problems = [] }), RasJson.Write(second with { Problems = [] }));
        Assert.Equal(first.Problems.ToHashSet(), second.Problems.ToHashSet());
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void Names_decide_nothing(RenamedScenario drawn)
    {
        var first = RasEngine.Compile(drawn.Scenario.Configuration).Explain(drawn.Scenario.Answers);
        var second = RasEngine.Compile(drawn.Renamed.Configuration).Explain(drawn.Renamed.Answers);
        Assert.Equal(Figures(first), Figures(second));
        Assert.Equal(first.Budget.Missing.Select(m => drawn.Renaming.Shared(m.Id)), second.Budget.Missing.Select(m => m.Id));
        Assert.Equal(first.Budget.Problems.Select(p => p.Code).Order(), second.Budget.Problems.Select(p => p.Code).Order());
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void A_weight_of_1_changes_nothing(Scenario scenario)
    {
        var configuration = scenario.Configuration;
        var weighted = configuration with
        {
            Questions = ValueList.From(configuration.Questions.Select(q => q with { Weight = q.Weight ?? 1 })),
            Domains = configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { Weight = d.Weight ?? 1 })) : null,
        };
        AssertSame(scenario, weighted);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void A_cap_above_what_can_be_reached_changes_nothing(Scenario scenario)
    {
        var capped = scenario.Configuration with
        {
            Domains = scenario.Configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { Cap = d.Cap ?? 1_000_000_000 })) : null,
        };
        AssertSame(scenario, capped);
    }

    /// <summary>Every default, written out, gives what leaving it out gives.</summary>
    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void A_default_that_is_written_changes_nothing(Scenario scenario)
    {
        var configuration = scenario.Configuration;
        var written = configuration with
        {
            Currency = configuration.Currency ?? "GBP",
            WeeksPerYear = configuration.WeeksPerYear ?? 52,
            About = configuration.About ?? About.Adult,
            Questions = ValueList.From(configuration.Questions.Select(q => q with { Required = q.Required ?? true, Supplied = q.Supplied ?? false, Order = q.Order ?? OptionOrder.Ascending })),
            Budget = configuration.Budget with { Rounding = configuration.Budget.Rounding ?? new() { Mode = RoundingMode.HalfUp, Increment = 0.01m } },
        };
        AssertSame(scenario, written);
    }

    /// <summary>An exclusion that holds while answers are missing still holds when they come: it never fires by guess.</summary>
    [Property(MaxTest = 1500, Arbitrary = [typeof(Arbitraries)])]
    public void Answering_more_never_takes_an_exclusion_back(Scenario scenario)
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var complete = engine.Score(scenario.Answers);
        if (complete.Status == ScoreStatus.InvalidAnswers)
            return;
        foreach (var question in scenario.Answers.Answers.Keys)
        {
            var asked = scenario.Configuration.Questions.Single(q => q.Id == question);
            if (asked.Required == false || asked.IfMissing is not null)
                continue;
            var partial = engine.Score(scenario.Answers.With(question, null));
            if (partial.Status == ScoreStatus.OutsideScope)
                Assert.Subset(complete.Reasons.Select(r => r.Id).ToHashSet(), partial.Reasons.Select(r => r.Id).ToHashSet());
            if (complete.Status != ScoreStatus.OutsideScope)
                Assert.NotEqual(ScoreStatus.OutsideScope, partial.Status);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    public void A_document_written_and_read_again_is_the_same(Scenario scenario)
    {
        var written = RasJson.Write(scenario.Configuration);
        var read = RasJson.ReadConfiguration(written);
        Assert.Equal(scenario.Configuration, read);
        Assert.Equal(scenario.Configuration.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, RasJson.Write(read));
        Assert.Equal(RasEngine.Compile(scenario.Configuration).Hash, RasEngine.Compile(RasJson.ReadConfiguration(RasJson.Write(scenario.Configuration, indented: false))).Hash);

        var answers = RasJson.ReadAnswers(RasJson.Write(scenario.Answers));
        Assert.Equal(scenario.Answers.Answers, answers.Answers);
        Assert.Equal((scenario.Answers.Reference, scenario.Answers.AssessedOn, scenario.Answers.Configuration), (answers.Reference, answers.AssessedOn, answers.Configuration));
    }

    private static void AssertSame(Scenario scenario, RasConfiguration other)
    {
        var first = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        var second = RasEngine.Compile(other).Explain(scenario.Answers);
        Assert.Equal(Figures(first), Figures(second));
    }

    /// <summary>Everything a result says but names and fingerprints.</summary>
    private static string Figures(Explanation why)
    {
        var budget = why.Budget;
        var parts = new List<object?>
        {
            budget.Status, budget.Amount, budget.Figures?.OneOff, budget.Figures?.NotLinked, budget.Points, budget.Missing.Count, budget.Reasons.Count,
            string.Join(",", budget.Notes.Select(n => n.Code)),
        };
        parts.AddRange(budget.Domains.SelectMany(d => new object?[] { d.Points, d.Share }));
        parts.AddRange(why.Lines.Select(l => (object?)l.ExactAmount));
        parts.AddRange(why.Adjustments.SelectMany(a => new object?[] { a.Before, a.After }));
        parts.Add(budget.Referrals.Count);
        parts.AddRange(why.Steps.Select(s => (object?)s.ExactValue));
        parts.AddRange(why.Questions.Select(q => (object?)q.ExactPoints));
        return string.Join("|", parts);
    }
}
