namespace Ras.Engine;

/// <summary>Lines, adjustments and what comes after the budget: what they refer to, and their numbers.</summary>
internal static class BudgetRules
{
    public static void Check(RuleContext context)
    {
        var configuration = context.Index.Configuration;
        CheckBudget(context, configuration.Budget);
        var referrals = configuration.Referrals ?? [];
        for (var i = 0; i < referrals.Count; i++)
            ConditionRules.Check(context, referrals[i].When, Place.Root.At(JsonNames.Referrals, i).At(JsonNames.When), budgetToo: true);
        CheckAfter(context, configuration);
    }

    private static void CheckBudget(RuleContext context, Budget budget)
    {
        var place = Place.Root.At(JsonNames.Budget);
        for (var i = 0; i < context.Index.Adjustments.Count; i++)
            CheckAdjustment(context, context.Index.Adjustments[i], place.At(JsonNames.Adjustments, i));
        foreach (var (line, at) in context.Index.Lines)
        {
            if (line.When is { } when)
                ConditionRules.Check(context, when, at.At(JsonNames.When));
            if (line.Of is { } of)
                context.Value(of, at.At(JsonNames.Of));
            context.NotNegative(line.Price, budget.PointPrice is null ? JsonNames.Price : JsonNames.PointPrice, at);
            BandRules.Check(context, line.Bands, at);
            if (line.Amount is { } amount)
                context.Operand(amount, at.At(JsonNames.Amount));
            context.Domain(line.Domain, at);
            context.Rounding(line.Rounding, at);
        }

        if (context.Rounding(budget.Rounding, place) is { } increment && !(increment * 100).IsWhole && !(1 / (increment * 100)).IsWhole)
            context.Report(NumberFaults.BudgetIncrement(RuleContext.InWords(budget.Rounding!.Increment, increment)), place.At(JsonNames.Rounding).At(JsonNames.Increment));
    }

    private static void CheckAdjustment(RuleContext context, Adjustment adjustment, Place place)
    {
        if (adjustment.When is { } when)
            ConditionRules.Check(context, when, place.At(JsonNames.When));
        context.NotNegative(adjustment.MultiplyBy, JsonNames.MultiplyBy, place);
        context.Number(adjustment.AtMost, place.At(JsonNames.AtMost));
        context.Number(adjustment.AtLeast, place.At(JsonNames.AtLeast));
        context.Number(adjustment.Add, place.At(JsonNames.Add));
    }

    private static void CheckAfter(RuleContext context, RasConfiguration configuration)
    {
        var (tolerance, transition) = (Place.Root.At(JsonNames.PlanTolerance), Place.Root.At(JsonNames.Transition));
        context.NotNegative(configuration.PlanTolerance?.OverPercent, JsonNames.OverPercent, tolerance);
        context.NotNegative(configuration.PlanTolerance?.UnderPercent, JsonNames.UnderPercent, tolerance);
        context.Whole(configuration.Transition?.NoticeMonths, JsonNames.NoticeMonths, 0, transition);
        var (person, own) = (Place.Root.At(JsonNames.PersonReview), Place.Root.At(JsonNames.ConfigurationReview));
        context.Whole(configuration.PersonReview?.FirstAfterWeeks, JsonNames.FirstAfterWeeks, 1, person);
        context.Whole(configuration.PersonReview?.EveryMonths, JsonNames.EveryMonths, 1, person);
        context.Whole(configuration.ConfigurationReview?.EveryMonths, JsonNames.EveryMonths, 1, own);
        context.Whole(configuration.ConfigurationReview?.MonitorEveryMonths, JsonNames.MonitorEveryMonths, 1, own);
    }
}
