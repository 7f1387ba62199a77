using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What the law and fairness ask of a configuration as it is written.</summary>
internal static class LawRules
{
    /// <summary>Of more ways than these to meet a requirement only those that ask least are kept.</summary>
    private const int MostWays = 64;

    public static void Check(ConfigurationIndex index, DiagnosticBag bag)
    {
        for (var i = 0; i < index.Domains.Count; i++)
        {
            if (index.Domains[i] is { Cap: not null, CapReason: null })
                bag.Add(CheckFaults.ReductionWithoutReason("cap", Subject.Domain(index, i).Name, JsonNames.CapReason), Subject.Domain(index, i).Place);
        }

        for (var i = 0; i < index.Adjustments.Count; i++)
        {
            var adjustment = index.Adjustments[i];
            var what = adjustment.AtMost is not null ? "cap"
                : index.Resolve(adjustment.MultiplyBy, 1) < 1 ? "multiplier"
                : index.Resolve(adjustment.Add, 0).Sign < 0 ? "negative addition" : null;
            if (what is not null && adjustment.Reason is null)
                bag.Add(CheckFaults.ReductionWithoutReason(what, Subject.Adjustment(index, i).Name, JsonNames.Reason), Subject.Adjustment(index, i).Place);
        }

        if (index.Configuration is { About: About.Carer, Jurisdiction: "england", Eligibility: { } requirements })
            CheckCarers(index, requirements, bag);
    }

    /// <summary>For carers any one outcome is enough: all requirements together may ask for no more.</summary>
    private static void CheckCarers(ConfigurationIndex index, ValueList<EligibilityRequirement> requirements, DiagnosticBag bag)
    {
        List<HashSet<string>> ways = [[]];
        for (var i = 0; i < requirements.Count; i++)
        {
            ways = Both(ways, WaysToMeet(index, requirements[i].Require));
            if (ways[0].Count < 2)
                continue;
            bag.Add(CheckFaults.CarersNeedOne(requirements[i].Id, ways[0].Count), Place.Root.At(JsonNames.Eligibility, i).At(JsonNames.Require));
            return;
        }
    }

    /// <summary>Ways in which a condition can come to hold, each by what must show a need among the questions and domains about outcomes; the fewest first.</summary>
    private static List<HashSet<string>> WaysToMeet(ConfigurationIndex index, Condition condition) => condition switch
    {
        AnswerCondition answer when BearsOnCarers(index, answer.Question) && ShowsNeed(index, answer) => [[answer.Question]],
        ValueCondition { AtLeast: not null } or ValueCondition { Above: not null } when BearsOnCarers(index, ((ValueCondition)condition).Of) => [[((ValueCondition)condition).Of]],
        AllCondition all => Enough(index, all.Parts, all.Parts.Count),
        AnyCondition any => Enough(index, any.Parts, 1),
        CountCondition count => Enough(index, count.Parts, (int)index.Resolve(count.AtLeast, 1).Numerator),
        _ => [[]],
    };

    private static List<HashSet<string>> Enough(ConfigurationIndex index, ValueList<Condition> parts, int least)
    {
        // Why: entry by entry, the ways in which so many of the parts so far hold.
        var byCount = new List<HashSet<string>>[least + 1];
        byCount[0] = [[]];
        foreach (var part in parts)
        {
            var ways = WaysToMeet(index, part);
            for (var count = least; count > 0; count--)
            {
                if (byCount[count - 1] is { } before)
                    byCount[count] = Fewest([.. byCount[count] ?? [], .. Both(before, ways)]);
            }
        }

        return byCount[least];
    }

    private static List<HashSet<string>> Both(List<HashSet<string>> one, List<HashSet<string>> other) =>
        Fewest(one.SelectMany(left => other.Select(right => new HashSet<string>(left.Concat(right), StringComparer.Ordinal))));

    private static List<HashSet<string>> Fewest(IEnumerable<HashSet<string>> ways) => ways.OrderBy(w => w.Count).Take(MostWays).ToList();

    private static bool ShowsNeed(ConfigurationIndex index, AnswerCondition answer) => answer switch
    {
        { Is: YesNoAnswer yesNo } => yesNo.Yes,
        { Is: OptionAnswer one } => index.FindOption(index.FindQuestion(answer.Question)!.Value, one.Option) > 0,
        { Is: OptionsAnswer several } => several.Options.All(o => index.FindOption(index.FindQuestion(answer.Question)!.Value, o) > 0),
        { Includes: not null } => true,
        _ => false,
    };

    private static bool BearsOnCarers(ConfigurationIndex index, string id)
    {
        var outcomes = index.Find(id) switch
        {
            { Kind: NameKind.Question, Index: var at } => (index.Questions[at].Outcomes ?? []).Concat(index.FindDomain(index.Questions[at].Domain) is { } domain ? index.Domains[domain].Outcomes ?? [] : []),
            { Kind: NameKind.Domain, Index: var at } => index.Domains[at].Outcomes ?? [],
            _ => Enumerable.Empty<string>(),
        };
        return outcomes.Any(o => o.StartsWith("england.carer.", StringComparison.Ordinal));
    }
}
