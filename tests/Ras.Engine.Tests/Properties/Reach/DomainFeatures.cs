using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class DomainFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("domains: none", o => !o.Domains.Any()),
        new("domain: sum of several", o => Sees(o, d => d.Combine != Combine.Max && Parts(o, d).Count(p => p != 0) > 1)),
        new("domain: max of several", o => Sees(o, d => d.Combine == Combine.Max && Parts(o, d).Distinct().Count() > 1)),
        new("domain: max below 0", o => Sees(o, d => d.Combine == Combine.Max && Parts(o, d) is { Count: > 0 } p && p.All(v => v < 0))),
        new("domain: combine sum written", o => o.Domains.Any(d => d.Combine == Combine.Sum)),
        new("domain: no questions", o => Sees(o, d => Parts(o, d).Count == 0)),
        new("domain: of questions", o => Sees(o, d => d.Of is { } of && of.Any(id => o.Case.Written.QuestionWith(id) is not null))),
        new("domain: of steps", o => Sees(o, d => d.Of is { } of && of.Any(id => o.Case.Written.StepWith(id) is not null))),
        new("domain: of a step that uses another domain", o =>
            o.Domains.Any(d => StepsIn(o, d).SelectMany(UsedBy.Step).Any(id => o.Case.Written.DomainWith(id) is not null))),
        new("domain: weight", o => Sees(o, d => d.Weight is { } w && o.ValueOf(w) != 1 && o.ValueOf(d.Id) != 0)),
        new("domain: weight 0", o => Sees(o, d => d.Weight is { } w && o.ValueOf(w) == 0)),
        new("domain: bands", o => Sees(o, d => d.Bands is not null && o.ValueOf(d.Id) is not null)),
        new("domain: cap binds", o => Sees(o, d => d.Cap is not null && DomainPoints.BeforeCap(d, o.Case.Ordinary) > o.ValueOf(d.Id))),
        new("domain: cap does not bind", o =>
            Sees(o, d => d.Cap is not null && DomainPoints.BeforeCap(d, o.Case.Ordinary) == o.ValueOf(d.Id))),
        new("domain: cap on bands", o => Sees(o, d => d is { Cap: not null, Bands: not null } && o.ValueOf(d.Id) is not null)),
        new("domain: points below 0", o => Sees(o, d => o.ValueOf(d.Id) < 0)),
        new("domain: points unknown", o => Sees(o, d => o.ValueOf(d.Id) is null)),
        new("domain: unknown because a part is", o => Sees(o, d => DomainPoints.BeforeBands(d, o.Case.Ordinary) is null)),
        new("domain: unknown and not needed", o => o.IsIndicative && Sees(o, d => o.ValueOf(d.Id) is null)),
        new("domain: unit", o => o.Domains.Any(d => d.Unit is not null)),
        new("domain: outcomes", o => o.Domains.Any(d => d.Outcomes is not null)),
        new("total: unknown", o => o.IsValid && o.ValueOf(WrittenConfiguration.Total) is null),
        new("total: below 0", o => o.IsValid && o.ValueOf(WrittenConfiguration.Total) < 0),
        new("total: exactly 0", o => o.IsIndicative && o.ValueOf(WrittenConfiguration.Total) == 0),
    ];

    private static IEnumerable<Step> StepsIn(Observed o, NeedDomain domain) => o.Steps.Where(s => domain.Of?.Contains(s.Id) == true);

    private static bool Sees(Observed o, System.Func<NeedDomain, bool> test) => o.IsValid && o.Domains.Any(test);

    private static IReadOnlyList<Fraction?> Parts(Observed o, NeedDomain domain) => [.. o.Case.Written.PartsOf(domain).Select(o.ValueOf)];
}
