using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Every number and every condition that a configuration writes.</summary>
internal static class WrittenFigures
{
    public static IEnumerable<Number> Of(RasConfiguration configuration) =>
        new[]
        {
            Of(configuration.WeeksPerYear, configuration.PlanTolerance?.OverPercent, configuration.PlanTolerance?.UnderPercent, configuration.Transition?.NoticeMonths),
            Of(configuration.PersonReview?.FirstAfterWeeks, configuration.PersonReview?.EveryMonths, configuration.ConfigurationReview?.EveryMonths, configuration.ConfigurationReview?.MonitorEveryMonths),
            (configuration.Scales ?? []).SelectMany(s => Of(s.Options)),
            configuration.Questions.SelectMany(Of),
            (configuration.Domains ?? []).SelectMany(d => Of(d.Weight, d.Cap).Concat(Of(d.Bands))),
            (configuration.Steps ?? []).SelectMany(Of),
            Of(configuration.Budget),
            ConditionsOf(configuration).SelectMany(ConditionTree.All).SelectMany(Of),
        }.SelectMany(numbers => numbers);

    /// <summary>Every whole condition.</summary>
    public static IEnumerable<Condition> ConditionsOf(RasConfiguration configuration) =>
    [
        .. configuration.Questions.Select(q => q.AskWhen).OfType<Condition>(),
        .. (configuration.Steps ?? []).SelectMany(StepReads.Whens),
        .. (configuration.Exclusions ?? []).Select(e => e.When),
        .. (configuration.Eligibility ?? []).Select(e => e.Require),
        .. (configuration.Budget.Lines ?? []).Select(l => l.When).OfType<Condition>(),
        .. (configuration.Budget.Adjustments ?? []).Select(a => a.When).OfType<Condition>(),
        .. (configuration.Referrals ?? []).Select(r => r.When),
    ];

    private static IEnumerable<Number> Of(params Number?[] numbers) => numbers.OfType<Number>();

    private static IEnumerable<Number> Of(ValueList<QuestionOption>? options) => (options ?? []).SelectMany(o => Of(o.Points, o.Leaves));

    private static IEnumerable<Number> Of(ValueList<Band>? bands) => (bands ?? []).SelectMany(b => Of(b.From, b.Above, b.To, b.Value));

    private static IEnumerable<Number> Of(RoundingRule? rounding) => Of(rounding?.Increment);

    private static IEnumerable<Number> Of(IEnumerable<NumberOrReference> operands) => operands.Where(o => o.Reference is null).Select(o => o.Number);

    private static IEnumerable<Number> Of(Question question) => Of(question.Weight).Concat(question switch
    {
        ChoiceQuestion choice => Of(choice.Options),
        ChoicesQuestion choices => Of(choices.Options),
        NumberQuestion number => Of(number.Min, number.Max, number.Increment, number.Points),
        _ => Of((YesNoQuestion)question),
    });

    private static IEnumerable<Number> Of(YesNoQuestion question) => Of(question.Points, question.Leaves);

    private static IEnumerable<Number> Of(Step step) => step switch
    {
        SumStep sum => Of(sum.Constant).Concat(sum.Of.SelectMany(t => Of(t.Weight))),
        MaxStep max => Of(max.Of),
        MinStep min => Of(min.Of),
        ProductStep product => Of(product.Of),
        BandsStep bands => Of(bands.Bands),
        InterpolateStep line => line.Nodes.SelectMany(n => Of(n.At, n.Value)).Concat(Of(line.Rounding)),
        RoundStep round => Of(round.Rounding),
        PointsStep points => points.Table.Select(p => p.Points),
        LookupStep lookup => Of(StepBranches.Of(lookup).Select(b => b.Value)),
        _ => Of(StepBranches.Of((ChooseStep)step).Select(b => b.Value)),
    };

    private static IEnumerable<Number> Of(Budget budget) =>
    [
        .. Of(budget.PointPrice), .. Of(budget.Bands), .. Of(budget.Rounding),
        .. (budget.Lines ?? []).SelectMany(l => Of(l.Price).Concat(Of(l.Bands)).Concat(Of(l.Rounding)).Concat(Of(l.Amount is { } amount ? [amount] : []))),
        .. (budget.Adjustments ?? []).SelectMany(a => Of(a.MultiplyBy, a.AtMost, a.AtLeast, a.Add)),
    ];

    private static IEnumerable<Number> Of(Condition condition) => condition switch
    {
        ValueCondition value => Of(value.AtLeast, value.Above, value.AtMost, value.Below),
        CountCondition count => [count.AtLeast],
        _ => [],
    };
}
