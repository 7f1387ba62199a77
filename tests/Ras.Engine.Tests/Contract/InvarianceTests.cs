using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>What must change nothing changes nothing, beside the laws of the contract.</summary>
public sealed class InvarianceTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    internal void Names_decide_nothing(RenamedScenario drawn)
    {
        var first = RasEngine.Compile(drawn.Scenario.Configuration).Explain(drawn.Scenario.Answers);
        var second = RasEngine.Compile(drawn.Renamed.Configuration).Explain(drawn.Renamed.Answers);
        Assert.Equal(Figures(first), Figures(second));
        Assert.Equal(first.Budget.Missing.Select(m => drawn.Renaming.Shared(m.Id)), second.Budget.Missing.Select(m => m.Id));
        Assert.Equal(first.Budget.Problems.Select(p => p.Code).Order(), second.Budget.Problems.Select(p => p.Code).Order());
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Arbitraries)])]
    internal void A_cap_above_what_can_be_reached_changes_nothing(Scenario scenario)
    {
        var capped = scenario.Configuration with
        {
            Domains = scenario.Configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { Cap = d.Cap ?? 1_000_000_000 })) : null,
        };
        AssertSame(scenario, capped);
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
