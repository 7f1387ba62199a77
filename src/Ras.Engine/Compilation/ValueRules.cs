namespace Ras.Engine;

/// <summary>Domains, steps, gates and the budget: what they refer to, and their numbers.</summary>
internal static class ValueRules
{
    public static void Check(RuleContext context)
    {
        var configuration = context.Index.Configuration;
        if (configuration is { EffectiveFrom: { } from, EffectiveTo: { } to } && to < from)
            context.Report(NumberFaults.DatesReversed(from, to), Place.Root.At(JsonNames.EffectiveTo));
        if (configuration.WeeksPerYear is { } weeks && context.Number(weeks, Place.Root.At(JsonNames.WeeksPerYear)) is { Sign: <= 0 } value)
            context.Report(NumberFaults.NotAboveZero(JsonNames.WeeksPerYear, RuleContext.InWords(weeks, value)), Place.Root.At(JsonNames.WeeksPerYear));
        for (var i = 0; i < context.Index.Domains.Count; i++)
            CheckDomain(context, context.Index.Domains[i], Place.Root.At(JsonNames.Domains, i));
        for (var i = 0; i < context.Index.Steps.Count; i++)
            CheckStep(context, context.Index.Steps[i], Place.Root.At(JsonNames.Steps, i));
        for (var i = 0; i < (configuration.Exclusions?.Count ?? 0); i++)
            ConditionRules.Check(context, configuration.Exclusions![i].When, Place.Root.At(JsonNames.Exclusions, i).At(JsonNames.When));
        for (var i = 0; i < (configuration.Eligibility?.Count ?? 0); i++)
            ConditionRules.Check(context, configuration.Eligibility![i].Require, Place.Root.At(JsonNames.Eligibility, i).At(JsonNames.Require));
        CheckBudget(context, configuration.Budget);
    }

    private static void CheckDomain(RuleContext context, NeedDomain domain, Place place)
    {
        context.Outcomes(domain.Outcomes, place);
        context.NotNegative(domain.Weight, JsonNames.Weight, place);
        for (var i = 0; i < (domain.Of?.Count ?? 0); i++)
        {
            var reference = domain.Of![i];
            if (context.Index.Find(reference) is { Kind: NameKind.Domain or NameKind.Total })
                context.Report(NameFaults.WrongReference(reference, reference == ConfigurationIndex.Total ? "the sum of all domains" : "a domain", "a question or a step"), place.At(JsonNames.Of, i));
            else
                context.Value(reference, place.At(JsonNames.Of, i));
        }

        context.Reducers(domain.ReducedBy, place);
        BandRules.Check(context, domain.Bands, place);
        context.Number(domain.Cap, place.At(JsonNames.Cap));
    }

    private static void CheckStep(RuleContext context, Step step, Place place)
    {
        context.Domain(step.Domain, place);
        switch (step)
        {
            case SumStep sum:
                for (var i = 0; i < sum.Of.Count; i++)
                {
                    var term = place.At(JsonNames.Of, i);
                    context.Value(sum.Of[i].Of, sum.Of[i].Weight is null ? term : term.At(JsonNames.Of));
                    context.NotNegative(sum.Of[i].Weight, JsonNames.Weight, term);
                }

                context.Number(sum.Constant, place.At(JsonNames.Constant));
                break;
            case BandsStep bands:
                context.Value(bands.Of, place.At(JsonNames.Of));
                BandRules.Check(context, bands.Bands, place);
                break;
        }
    }

    private static void CheckBudget(RuleContext context, Budget budget)
    {
        var place = Place.Root.At(JsonNames.Budget);
        foreach (var (line, at) in context.Index.Lines)
        {
            if (line.When is { } when)
                ConditionRules.Check(context, when, at.At(JsonNames.When));
            if (line.Of is { } of)
                context.Value(of, at.At(JsonNames.Of));
            context.NotNegative(line.Price, budget.PointPrice is null ? JsonNames.Price : JsonNames.PointPrice, at);
            BandRules.Check(context, line.Bands, at);
            if (line.Amount is { Reference: { } reference })
                context.Value(reference, at.At(JsonNames.Amount));
            else if (line.Amount is { } amount)
                context.Number(amount.Number, at.At(JsonNames.Amount));
            context.Domain(line.Domain, at);
            context.Rounding(line.Rounding, at);
        }

        if (context.Rounding(budget.Rounding, place) is { } increment && !(increment * 100).IsWhole && !(1 / (increment * 100)).IsWhole)
            context.Report(NumberFaults.BudgetIncrement(RuleContext.InWords(budget.Rounding!.Increment, increment)), place.At(JsonNames.Rounding).At(JsonNames.Increment));
    }
}
