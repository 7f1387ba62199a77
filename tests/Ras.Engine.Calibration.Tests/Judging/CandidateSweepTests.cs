using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Judging;

/// <summary>A sweep over candidate configurations says of each what scoring case by case says.</summary>
public sealed class CandidateSweepTests
{
    private static readonly Portfolio Portfolio = Synthetic.Portfolio(300, 5.37, 0.2, 1);

    private static RasConfiguration Current => Portfolio.Engine.Configuration;

    [Fact]
    public void Each_candidate_comes_to_what_its_engine_says_of_every_case()
    {
        RasConfiguration[] candidates = [Current, .. Enumerable.Range(1, 40).Select(Candidate)];
        var outcomes = CandidateSweep.Of(Portfolio, candidates);
        foreach (var (candidate, outcome) in candidates.Zip(outcomes))
        {
            var engine = RasEngine.Compile(candidate);
            var budgets = Portfolio.Cases.Select(c => engine.Score(c.Answers).Amount).ToArray();
            var pairs = Portfolio.Cases.Zip(budgets).Where(p => p.Second is not null).Select(p => (Cost: (decimal)p.First.Cost, Budget: p.Second!.Value)).ToArray();
            Assert.Equal((pairs.Length, budgets.Length - pairs.Length), (outcome.Cases, outcome.WithoutFigure));
            Assert.Equal((double)pairs.Sum(p => p.Budget), outcome.Budget, 6);
            Assert.Equal(pairs.Count(p => p.Budget >= p.Cost), outcome.Sufficient);
            Assert.Equal(pairs.Count(p => Math.Abs(p.Cost - p.Budget) < 0.1m * p.Budget), outcome.Within10);
            Assert.Equal((double)pairs.Sum(p => Math.Max(0, p.Cost - p.Budget)), outcome.Shortfall, 6);
            Assert.Equal(pairs.Length == 0 ? 0 : (double)pairs.Average(p => Math.Abs(p.Cost - p.Budget)), outcome.MeanDifference, 6);
        }

        Assert.Contains(outcomes, o => o.WithoutFigure > 0);
        Assert.True(outcomes.Select(o => o.Budget).Distinct().Count() > 30);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        RasConfiguration[] candidates = [.. Enumerable.Range(1, 60).Select(Candidate)];
        Assert.Equal(CandidateSweep.Of(Portfolio, candidates, 1), CandidateSweep.Of(Portfolio, candidates, 5));
    }

    [Fact]
    public void Everything_that_is_refused_is_told_once()
    {
        RasConfiguration Broken(string of) => Current with { Budget = new() { Lines = ValueList.From([new BudgetLine { Id = "needs", Price = 5, Of = of }]) } };
        var thrown = Assert.Throws<CalibrationException>(() => CandidateSweep.Of(Portfolio, [Broken("nothing"), Current, Broken("nothing"), Broken("nowhere")]));
        Assert.Equal(["RAS967", "RAS967"], thrown.Findings.Select(f => f.Code));
        Assert.Contains("`nowhere`", thrown.Findings[1].Message, StringComparison.Ordinal);
    }

    /// <summary>Other figures, other questions, or questions in another order, by turns.</summary>
    private static RasConfiguration Candidate(int number)
    {
        var lines = ValueList.From(Current.Budget.Lines!.Select(l => l.Id == "needs" ? l with { Price = 4 + (number * 0.05m) } : l));
        var priced = Current with { Version = $"candidate-{number}", Budget = Current.Budget with { Lines = lines, Rounding = number % 3 == 0 ? new() { Increment = 1 } : null } };
        return (number % 4) switch
        {
            1 => priced with { Questions = ValueList.From(priced.Questions.Reverse()) },
            2 => priced with { Questions = ValueList.From(priced.Questions.Select(q => q is NumberQuestion n ? n with { Increment = 1 } : q)) },
            3 => priced with { Questions = ValueList.From(priced.Questions.Select(q => q.Id == "points" ? q with { Weight = 0.5m } : q)) },
            _ => priced,
        };
    }
}
