using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>What changes no figure and must still be read, written and hashed.</summary>
internal static class WritingFeatures
{
    private static readonly Type[] Extended =
    [
        typeof(Question), typeof(QuestionOption), typeof(Condition), typeof(Band), typeof(NeedDomain), typeof(Step), typeof(BudgetLine),
        typeof(RoundingRule), typeof(Budget), typeof(Parameter), typeof(Scale), typeof(Exclusion), typeof(EligibilityRequirement),
        typeof(SumTerm), typeof(InterpolationNode), typeof(LookupRow), typeof(RangeCell), typeof(ChooseCase), typeof(Adjustment),
        typeof(Referral), typeof(PlanTolerance),
    ];

    public static IEnumerable<Feature> All =>
    [
        new("writing: x- at the root", o => o.Configuration.Extensions is not null),
        .. Extended.Select(type => new Feature(
            $"writing: x- in {type.Name}",
            o => o.Has<ConfigurationPart>(p => type.IsInstanceOfType(p) && p.Extensions is not null))),
        new("writing: schema", o => o.Configuration.Schema is not null),
        .. new[] { "england", "wales", "scotland", "northernIreland", "Jersey" }.Select(j =>
            new Feature($"writing: jurisdiction {j}", o => o.Configuration.Jurisdiction == j)),
        .. Enum.GetValues<About>().Select(about => new Feature($"writing: about {about}", o => o.Configuration.About == about)),
        new("writing: both dates", o => o.Configuration is { EffectiveFrom: not null, EffectiveTo: not null }),
        new("writing: one day only", o => o.Configuration.EffectiveFrom is { } from && from == o.Configuration.EffectiveTo),
        new("writing: no dates", o => o.Configuration is { EffectiveFrom: null, EffectiveTo: null }),
        new("writing: currency", o => o.Configuration.Currency is not null),
        new("writing: ifYouDisagree", o => o.Configuration.IfYouDisagree is not null),
        new("writing: authority and description", o => o.Configuration is { Authority: not null, Description: not null }),
        new("writing: source by id", o => o.Has<Exclusion>(e => e.Source == "act")),
        new("writing: notCovered", o => o.Configuration.NotCovered is not null),
        new("writing: basis", o => o.Has<Exclusion>(e => e.Basis is not null)),
        new("writing: an empty list", o => o.Configuration is { Steps.Count: 0 } or { Domains.Count: 0 } or { Exclusions.Count: 0 }),
        new("writing: a term with weight and one alone", o =>
            o.Has<SumTerm>(t => t.Weight is null) && o.Has<SumTerm>(t => t.Weight is not null)),
        new("ids: 64 letters", o => Ids(o).Any(id => id.Length == 64)),
        new("ids: one letter", o => Ids(o).Any(id => id.Length == 1)),
        new("ids: like a number", o => Ids(o).Any(id => decimal.TryParse(id, out _))),
        new("ids: like a word of JSON", o => Ids(o).Any(id => id is "true" or "null")),
        new("ids: capitals", o => Ids(o).Any(id => id.Any(char.IsAsciiLetterUpper))),
        new("ids: an exclusion named as a question", o => (o.Configuration.Exclusions ?? []).Any(e => Ids(o).Contains(e.Id))),
        new("ids: one option id in two questions", o =>
            o.Configuration.Questions.SelectMany(o.Case.Written.OptionsOf).Distinct().GroupBy(p => p.Id).Any(g => g.Count() > 1)),
        new("ids: an option named as a question", o => o.Has<QuestionOption>(p => Ids(o).Contains(p.Id))),
    ];

    private static IEnumerable<string> Ids(Observed o) => o.Configuration.Questions.Select(q => q.Id);
}
