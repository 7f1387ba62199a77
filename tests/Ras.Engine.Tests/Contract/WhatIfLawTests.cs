using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>What-if, support and what changed, each against plain scoring of the changed thing.</summary>
public sealed class WhatIfLawTests
{
    [Fact]
    public void What_if_equals_scoring_the_changed_answers() => Each(500, scenario =>
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var now = engine.Score(scenario.Answers);
        var whatIf = engine.WhatIf(scenario.Answers);
        Assert.Equal((now.Status, now.Amount), (whatIf.Status, whatIf.Amount));
        foreach (var other in whatIf.Questions.SelectMany(q => q.Answers))
        {
            var then = engine.Score(scenario.Answers.With(other.QuestionId, other.Answer));
            Assert.Equal((then.Status, then.Amount, then.Points), (other.Status, other.Amount, other.Points));
            Assert.Equal(then.Amount - now.Amount, other.Difference);
        }
    });

    [Fact]
    public void What_if_names_every_other_option_of_every_question_that_is_asked() => Each(300, scenario =>
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var why = engine.Explain(scenario.Answers);
        var whatIf = engine.WhatIf(scenario.Answers);
        var asked = why.Questions.Where(q => q.State is not (AnswerState.NotAsked or AnswerState.NotAskedYet)).Select(q => q.Id);
        Assert.Equal(asked, whatIf.Questions.Select(q => q.Id));
        foreach (var question in whatIf.Questions)
        {
            var explained = why.Questions.Single(q => q.Id == question.Id);
            Assert.DoesNotContain(question.Answers, a => Equals(a.Answer, explained.Answer));
            Assert.Equal(question.Answers.Count, question.Answers.Select(a => a.Answer).Distinct().Count());
        }
    });

    /// <summary>What support took off is what the same configuration gives without its reducers.</summary>
    [Fact]
    public void Support_takes_off_what_the_configuration_without_reducers_gives_more() => Each(700, scenario =>
    {
        var why = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        if (why.Support is not { } support || why.Budget.Status != ScoreStatus.Indicative)
            return;
        var bare = scenario.Configuration with
        {
            Questions = ValueList.From(scenario.Configuration.Questions.Select(q => q with { ReducedBy = null })),
            Domains = scenario.Configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { ReducedBy = null })) : null,
        };
        var without = RasEngine.Compile(bare).Score(scenario.Answers);
        Assert.Equal(without.Amount, support.AmountWithout);
        Assert.Equal(without.Amount - why.Budget.Amount, support.TakenOff);
        Assert.Equal(without.Points - why.Budget.Points, support.PointsTakenOff);
        Assert.NotEmpty(support.Reducers);
    });

    [Fact]
    public void The_waterfall_sums_to_the_amount() => Each(700, scenario =>
    {
        var why = RasEngine.Compile(scenario.Configuration).Explain(scenario.Answers);
        if (why.Budget.Status != ScoreStatus.Indicative)
        {
            Assert.Empty(why.Waterfall);
            return;
        }

        var sum = why.Waterfall.Aggregate(Rational.Zero, (total, part) => total + part.Change);
        Assert.Equal(why.Budget.Amount, sum.ToDecimal());
        Assert.True(why.Waterfall.Count == 0 || why.Waterfall[^1].Sum == sum);
    });

    [Fact]
    public void What_changed_is_the_difference_part_by_part() => Each(500, scenario =>
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var dearer = RasEngine.Compile(Dearer(scenario.Configuration));
        var before = engine.Explain(scenario.Answers);
        foreach (var other in engine.WhatIf(scenario.Answers).Questions.SelectMany(q => q.Answers).Take(5))
        {
            var after = dearer.Explain(scenario.Answers.With(other.QuestionId, other.Answer));
            var change = Explanation.Between(before, after);
            
            // Why: an increment such as 0.01/7 gives amounts that no decimal holds, and each is shown to ten places.
            Assert.Equal(ToEight(after.Budget.Amount - before.Budget.Amount), ToEight(change.Amount!.Difference?.ToDecimal()));
            if (change.NotApart is not null)
                continue;
            Assert.Equal(ToEight(other.Difference), ToEight(change.Amount.ByAnswers!.Value.ToDecimal()));
            Assert.Equal(change.Amount.Difference, change.Amount.ByAnswers + change.Amount.ByConfiguration);
            Assert.Equal(change.Amount.Difference, Sum(change.Domains.Select(d => d.Difference!.Value)));
            Assert.Equal(change.Amount.Difference, Sum(change.Parts.Select(p => p.Difference!.Value)));
            Assert.Equal(change.Amount.ByAnswers, Sum(change.Parts.Select(p => p.ByAnswers!.Value)));
            Assert.Equal(change.Amount.ByConfiguration, Sum(change.Domains.Select(d => d.ByConfiguration!.Value)));
        }
    });

    [Fact]
    public void Nothing_changes_between_a_case_and_itself() => Each(300, scenario =>
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var change = Explanation.Between(engine.Explain(scenario.Answers), engine.Explain(scenario.Answers));
        Assert.Empty(change.Answers);
        Assert.All(change.Domains.Concat(change.Parts).Append(change.Amount!), p => Assert.True(p.Difference is null || p.Difference == 0));
    });

    /// <summary>Holds so many random cases to a law, and shows the first that breaks it.</summary>
    private static void Each(int count, Action<Scenario> law)
    {
        var seed = (ulong)Environment.TickCount64;
        foreach (var scenario in Scenarios.Any.Sample(count, new Rnd(seed), 50))
        {
            try
            {
                law(scenario);
            }
            catch (Exception broken)
            {
                Assert.Fail($"{broken.Message}\nwith seed {seed}\n{scenario}");
            }
        }
    }

    private static decimal? ToEight(decimal? amount) => amount is { } known ? decimal.Round(known, 8) : null;

    private static Rational Sum(System.Collections.Generic.IEnumerable<Rational> parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part);

    /// <summary>The same with half as much again for every point, and a new line.</summary>
    private static RasConfiguration Dearer(RasConfiguration configuration)
    {
        var budget = configuration.Budget;
        var lines = budget.Lines ?? [new() { Id = "everything", Price = budget.PointPrice, Bands = budget.Bands }];
        return configuration with
        {
            Version = configuration.Version + " dearer",
            Budget = budget with { PointPrice = null, Bands = null, Lines = [.. lines, new() { Id = "one-pound-more", Amount = 1 }] },
        };
    }
}
