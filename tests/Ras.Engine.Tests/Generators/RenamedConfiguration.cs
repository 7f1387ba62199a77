using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Ras.Engine.Tests.Generators;

/// <summary>A configuration with every id, and every mention of one, under its new name.</summary>
internal sealed class RenamedConfiguration(Renaming names)
{
    public RasConfiguration Of(RasConfiguration configuration) => configuration with
    {
        Parameters = Each(configuration.Parameters, p => p with { Id = names.Shared(p.Id), Source = Other(p.Source) }),
        Outcomes = Each(configuration.Outcomes, o => o with { Id = names.Other(o.Id) }),
        Scales = Each(configuration.Scales, s => s with { Id = names.Shared(s.Id), Options = Each(s.Options, Of) }),
        Questions = Each(configuration.Questions, Of),
        Domains = Each(configuration.Domains, Of),
        Steps = Each(configuration.Steps, Of),
        Exclusions = Each(configuration.Exclusions, e => e with { Id = names.Other(e.Id), When = Of(e.When), Source = Other(e.Source) }),
        Eligibility = Each(
            configuration.Eligibility, r => r with { Id = names.Other(r.Id), Require = Of(r.Require), Source = Other(r.Source) }),
        Budget = Of(configuration.Budget),
        Referrals = Each(configuration.Referrals, r => r with { Id = names.Other(r.Id), When = Of(r.When) }),
        WeeksPerYear = Of(configuration.WeeksPerYear),
        NotCovered = Each(configuration.NotCovered, n => n with { Id = names.Other(n.Id), Source = Other(n.Source) }),
        PlanTolerance = configuration.PlanTolerance is { } t
            ? t with { OverPercent = Of(t.OverPercent), UnderPercent = Of(t.UnderPercent) }
            : null,
        Transition = configuration.Transition is { } n ? n with { NoticeMonths = Of(n.NoticeMonths) } : null,
        PersonReview = configuration.PersonReview is { } p
            ? p with { FirstAfterWeeks = Of(p.FirstAfterWeeks), EveryMonths = Of(p.EveryMonths) }
            : null,
        ConfigurationReview = configuration.ConfigurationReview is { } c
            ? c with { EveryMonths = Of(c.EveryMonths), MonitorEveryMonths = Of(c.MonitorEveryMonths) }
            : null,
        Sources = Each(configuration.Sources, s => s with { Id = names.Other(s.Id) }),
    };

    private Question Of(Question question)
    {
        var typed = question switch
        {
            ChoiceQuestion q => q with { Options = Each(q.Options, Of), Scale = Shared(q.Scale) },
            ChoicesQuestion q => q with { Options = Each(q.Options, Of), Scale = Shared(q.Scale) },
            NumberQuestion q => q with { Min = Of(q.Min), Max = Of(q.Max), Increment = Of(q.Increment), Points = Of(q.Points) },
            YesNoQuestion q => q with { Points = Of(q.Points), Leaves = Of(q.Leaves) },
            _ => question,
        };
        return typed with
        {
            Id = names.Shared(question.Id),
            Domain = Shared(question.Domain),
            Outcomes = Each(question.Outcomes, names.Other),
            Weight = Of(question.Weight),
            AskWhen = question.AskWhen is { } when ? Of(when) : null,
            IfMissing = names.Apply(question.IfMissing),
            ReducedBy = Each(question.ReducedBy, names.Shared),
            Source = Other(question.Source),
        };
    }

    private QuestionOption Of(QuestionOption option) =>
        option with { Id = names.Option(option.Id), Points = Of(option.Points), Leaves = Of(option.Leaves) };

    private NeedDomain Of(NeedDomain domain) => domain with
    {
        Id = names.Shared(domain.Id),
        Outcomes = Each(domain.Outcomes, names.Other),
        Weight = Of(domain.Weight),
        Of = Each(domain.Of, names.Shared),
        ReducedBy = Each(domain.ReducedBy, names.Shared),
        Bands = Each(domain.Bands, Of),
        Cap = Of(domain.Cap),
    };

    private Step Of(Step step)
    {
        var typed = step switch
        {
            SumStep s => s with
            {
                Of = Each(s.Of, t => t with { Of = names.Shared(t.Of), Weight = Of(t.Weight) }), Constant = Of(s.Constant),
            },
            MaxStep s => s with { Of = Each(s.Of, Of) },
            MinStep s => s with { Of = Each(s.Of, Of) },
            ProductStep s => s with { Of = Each(s.Of, Of) },
            BandsStep s => s with { Of = names.Shared(s.Of), Bands = Each(s.Bands, Of) },
            InterpolateStep s => s with
            {
                Of = names.Shared(s.Of), Nodes = Each(s.Nodes, n => n with { At = Of(n.At), Value = Of(n.Value) }), Rounding = Of(s.Rounding),
            },
            LookupStep s => s with
            {
                Of = Each(s.Of, names.Shared), Rows = Each(s.Rows, r => r with { Is = Each(r.Is, Of), Value = Of(r.Value) }), Otherwise = Of(s.Otherwise),
            },
            ChooseStep s => s with
            {
                Cases = Each(s.Cases, c => c with { When = Of(c.When), Value = Of(c.Value) }), Otherwise = Of(s.Otherwise),
            },
            PointsStep s => s with { Of = names.Shared(s.Of), Table = Each(s.Table, p => new(names.Option(p.Option), Of(p.Points))) },
            RoundStep s => s with { Of = names.Shared(s.Of), Rounding = Of(s.Rounding) },
            _ => step,
        };
        return typed with { Id = names.Shared(step.Id), Domain = Shared(step.Domain) };
    }

    private Budget Of(Budget budget) => budget with
    {
        PointPrice = Of(budget.PointPrice),
        Bands = Each(budget.Bands, Of),
        Lines = Each(budget.Lines, Of),
        Adjustments = Each(budget.Adjustments, Of),
        Rounding = Of(budget.Rounding),
    };

    private BudgetLine Of(BudgetLine line) => line with
    {
        Id = names.Shared(line.Id),
        When = line.When is { } when ? Of(when) : null,
        Of = Shared(line.Of),
        Price = Of(line.Price),
        Bands = Each(line.Bands, Of),
        Amount = Of(line.Amount),
        Domain = Shared(line.Domain),
        Rounding = Of(line.Rounding),
    };

    private Adjustment Of(Adjustment adjustment) => adjustment with
    {
        Id = names.Shared(adjustment.Id),
        When = adjustment.When is { } when ? Of(when) : null,
        MultiplyBy = Of(adjustment.MultiplyBy),
        AtMost = Of(adjustment.AtMost),
        AtLeast = Of(adjustment.AtLeast),
        Add = Of(adjustment.Add),
    };

    private LookupCell Of(LookupCell cell) => cell switch
    {
        AnswerCell c => c with { Is = names.Apply(c.Is) },
        NumberCell c => c with { Equal = Of(c.Equal) },
        RangeCell c => c with { From = Of(c.From), To = Of(c.To) },
        _ => cell,
    };

    private Condition Of(Condition condition) => condition switch
    {
        AnswerCondition c => c with
        {
            Question = names.Shared(c.Question), Is = names.Apply(c.Is), Includes = c.Includes is { } option ? names.Option(option) : null,
        },
        ValueCondition c => c with
        {
            Of = names.Shared(c.Of), AtLeast = Of(c.AtLeast), Above = Of(c.Above), AtMost = Of(c.AtMost), Below = Of(c.Below),
        },
        AllCondition c => c with { Parts = Each(c.Parts, Of) },
        AnyCondition c => c with { Parts = Each(c.Parts, Of) },
        NotCondition c => c with { Part = Of(c.Part) },
        CountCondition c => c with { Parts = Each(c.Parts, Of), AtLeast = Of(c.AtLeast) },
        _ => condition,
    };

    private Band Of(Band band) =>
        band with { From = Of(band.From), Above = Of(band.Above), To = Of(band.To), Value = Of(band.Value) };

    [return: NotNullIfNotNull(nameof(rule))]
    private RoundingRule? Of(RoundingRule? rule) => rule is null ? null : rule with { Increment = Of(rule.Increment) };

    private NumberOrReference Of(NumberOrReference operand) =>
        operand.Reference is { } reference ? NumberOrReference.To(names.Shared(reference)) : Of(operand.Number);

    private NumberOrReference? Of(NumberOrReference? operand) => operand is { } written ? Of(written) : null;

    private Number? Of(Number? number) => number is { } written ? Of(written) : null;

    private Number Of(Number number) => number.ParameterId is { } id ? Number.Parameter(names.Shared(id)) : number;

    [return: NotNullIfNotNull(nameof(id))]
    private string? Shared(string? id) => id is null ? null : names.Shared(id);

    [return: NotNullIfNotNull(nameof(idOrText))]
    private string? Other(string? idOrText) => idOrText is null ? null : names.Other(idOrText);

    [return: NotNullIfNotNull(nameof(list))]
    private static ValueList<T>? Each<T>(ValueList<T>? list, Func<T, T> rename)
        where T : notnull => list is null ? null : ValueList.From(list.Select(rename));
}
