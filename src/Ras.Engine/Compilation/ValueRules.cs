namespace Ras.Engine;

/// <summary>Dates, domains and gates: what they refer to, and their numbers.</summary>
internal static class ValueRules
{
    public static void Check(RuleContext context)
    {
        var configuration = context.Index.Configuration;
        if (configuration is { EffectiveFrom: { } from, EffectiveTo: { } to } && to < from)
            context.Report(NumberFaults.DatesReversed(from, to), Place.Root.At(JsonNames.EffectiveTo));
        if (configuration.WeeksPerYear is { } weeks && context.Number(weeks, Place.Root.At(JsonNames.WeeksPerYear)) is { Sign: <= 0 } value)
            context.Report(NumberFaults.NotAboveZero(JsonNames.WeeksPerYear, RuleContext.InWords(weeks, value)), Place.Root.At(JsonNames.WeeksPerYear));
        if (configuration.Replaces is { } replaced && replaced.Version == configuration.Version)
            context.Report(NameFaults.ReplacesItself(configuration.Version), Place.Root.At(JsonNames.Replaces).At(JsonNames.Version));
        for (var i = 0; i < context.Index.Domains.Count; i++)
            CheckDomain(context, context.Index.Domains[i], Place.Root.At(JsonNames.Domains, i));
        for (var i = 0; i < context.Index.Steps.Count; i++)
            StepRules.Check(context, context.Index.Steps[i], Place.Root.At(JsonNames.Steps, i));
        for (var i = 0; i < (configuration.Exclusions?.Count ?? 0); i++)
            ConditionRules.Check(context, configuration.Exclusions![i].When, Place.Root.At(JsonNames.Exclusions, i).At(JsonNames.When));
        for (var i = 0; i < (configuration.Eligibility?.Count ?? 0); i++)
            ConditionRules.Check(context, configuration.Eligibility![i].Require, Place.Root.At(JsonNames.Eligibility, i).At(JsonNames.Require));
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

        context.Reducers(domain.ReducedBy, place, null);
        BandRules.Check(context, domain.Bands, place);
        context.Number(domain.Cap, place.At(JsonNames.Cap));
    }
}
