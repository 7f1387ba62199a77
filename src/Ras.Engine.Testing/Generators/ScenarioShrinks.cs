using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Smaller scenarios that are still valid, so that a failing property shows little that does not matter.</summary>
internal static class ScenarioShrinks
{
    public static IEnumerable<Scenario> Of(Scenario scenario)
    {
        // Why asked again: with a weight or bands left out, values may become larger than every engine takes.
        foreach (var smaller in Configurations(scenario.Configuration).Where(Extents.Fit))
            yield return scenario with { Configuration = smaller };
        foreach (var (smaller, question) in WithoutQuestion(scenario.Configuration))
            yield return new(smaller, Without(scenario.Answers, question));
        foreach (var question in scenario.Answers.Answers.Keys)
            yield return scenario with { Answers = Without(scenario.Answers, question) };
    }

    private static IEnumerable<RasConfiguration> Configurations(RasConfiguration c)
    {
        bool IsUnused(string id) => Mentions(c, id) == 1;
        foreach (var lines in Listed.Shorter(c.Budget.Lines, l => IsUnused(l.Id), fewest: 1))
            yield return c with { Budget = c.Budget with { Lines = lines } };
        foreach (var adjustments in Listed.Shorter(c.Budget.Adjustments, a => IsUnused(a.Id)))
            yield return c with { Budget = c.Budget with { Adjustments = adjustments } };
        foreach (var referrals in Listed.Shorter(c.Referrals, _ => true))
            yield return c with { Referrals = referrals };
        foreach (var exclusions in Listed.Shorter(c.Exclusions, _ => true))
            yield return c with { Exclusions = exclusions };
        foreach (var requirements in Listed.Shorter(c.Eligibility, _ => true))
            yield return c with { Eligibility = requirements };
        foreach (var steps in Listed.Shorter(c.Steps, s => IsUnused(s.Id)))
            yield return c with { Steps = steps };
        foreach (var domains in Listed.Shorter(c.Domains, d => IsUnused(d.Id)))
            yield return c with { Domains = domains };
        foreach (var scales in Listed.Shorter(c.Scales, s => IsUnused(s.Id)))
            yield return c with { Scales = scales };
        foreach (var parameters in Listed.Shorter(c.Parameters, p => IsUnused(p.Id)))
            yield return c with { Parameters = parameters };
        foreach (var plainer in Plainer(c).Where(p => !p.Equals(c)))
            yield return plainer;
    }

    /// <summary>The same with something left out that may be left out.</summary>
    private static IEnumerable<RasConfiguration> Plainer(RasConfiguration c)
    {
        yield return c with
        {
            Schema = null, Authority = null, Description = null, Jurisdiction = null, About = null, EffectiveFrom = null,
            EffectiveTo = null, Currency = null, IfYouDisagree = null, NotCovered = null, Extensions = null, Replaces = null,
            PlanTolerance = null, Transition = null, PersonReview = null, ConfigurationReview = null,
        };
        yield return c with { WeeksPerYear = null };
        yield return c with { Budget = c.Budget with { Rounding = null, Extensions = null } };
        foreach (var lines in EachPlainer(c.Budget.Lines, Plainer))
            yield return c with { Budget = c.Budget with { Lines = lines } };
        foreach (var questions in EachPlainer(c.Questions, Plainer))
            yield return c with { Questions = questions };
        foreach (var domains in EachPlainer(c.Domains, Plainer))
            yield return c with { Domains = domains };
        foreach (var steps in EachPlainer(c.Steps, StepShrinks.Of))
            yield return c with { Steps = steps };
        foreach (var adjustments in EachPlainer(c.Budget.Adjustments, Plainer))
            yield return c with { Budget = c.Budget with { Adjustments = adjustments } };
    }

    private static IEnumerable<BudgetLine> Plainer(BudgetLine line) =>
    [
        line with { Title = null, Unit = null, FundingStream = null, Extensions = null },
        line with { When = null },
        line with { Per = null },
        line with { Rounding = null },
        line with { Domain = null },
        line with { OneOff = null },
    ];

    private static IEnumerable<Adjustment> Plainer(Adjustment adjustment) =>
    [
        adjustment with { Title = null, Reason = null, Extensions = null },
        adjustment with { When = null },
    ];

    private static IEnumerable<Question> Plainer(Question question) =>
    [
        question with
        {
            Text = null, Help = null, Order = null, Outcomes = null, Supplied = null, Characteristic = null, Source = null,
            Extensions = null,
        },
        question with { AskWhen = null },
        question with { ReducedBy = null },
        question with { Weight = null },
        question with { IfMissing = null },
        question with { Required = null },
    ];

    private static IEnumerable<NeedDomain> Plainer(NeedDomain domain) =>
    [
        domain with { Title = null, Unit = null, Outcomes = null, Extensions = null },
        domain with { Cap = null, CapReason = null },
        domain with { Bands = null },
        domain with { ReducedBy = null },
        domain with { Weight = null },
        domain with { Combine = null },
    ];

    private static IEnumerable<(RasConfiguration Smaller, string Question)> WithoutQuestion(RasConfiguration c) =>
        from question in c.Questions
        where c.Questions.Count > 1 && Mentions(c, question.Id) == 1
        select (c with { Questions = ValueList.From(c.Questions.Where(q => q.Id != question.Id)) }, question.Id);

    /// <summary>The lists with one entry plainer.</summary>
    private static IEnumerable<ValueList<T>> EachPlainer<T>(ValueList<T>? list, Func<T, IEnumerable<T>> plainer)
        where T : notnull =>
        from entries in Listed.OrNone(list)
        from place in Enumerable.Range(0, entries.Count)
        from one in plainer(entries[place])
        where !one.Equals(entries[place])
        select ValueList.From(entries.Select((entry, i) => i == place ? one : entry));

    // An id that stands just once, where it is given, can go without being missed.
    private static int Mentions(RasConfiguration configuration, string id) =>
        RecordParts.Of(configuration).Count(p => p is string text && text == id);

    private static AnswerSet Without(AnswerSet answers, string question) =>
        new AnswerSet(answers.Answers.Where(a => a.Key != question))
            .WithReference(answers.Reference)
            .WithAssessedOn(answers.AssessedOn)
            .WithConfiguration(answers.Configuration);
}
