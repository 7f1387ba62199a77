using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Valid configurations, small enough to be quick and reaching everything that the format has.</summary>
internal static class Configurations
{
    // Referrals look at it about as often as at everything else together.
    private static readonly IEnumerable<string> BudgetOften = Enumerable.Repeat(WrittenConfiguration.Budget, 8);

    /// <summary>One that every engine must take: its values are neither too large nor too fine (design, section 4).</summary>
    // Why the plan is kept when the rest is drawn again: large configurations are too fine more often, and would become rare.
    public static Gen<RasConfiguration> Any => IdPlan.Any.SelectMany(ids => Unmeasured(ids).Where(Extents.Fit));

    private static Gen<RasConfiguration> Unmeasured(IdPlan ids) =>
        from grain in Grain.Any
        from parameters in Draws.Each(ids.Parameters, id => Parameter(id, grain))
        let numbers = new Numbers(grain, parameters)
        from scored in Scored(ids, numbers, parameters)
        let references = References(scored)
        let conditions = new ConditionDraws(numbers, new(scored), [.. references, .. ids.Questions])
        from exclusions in Gates.Exclusions(conditions)
        from requirements in Gates.Requirements(conditions)
        from budget in new Budgets(numbers, conditions, [.. references, .. StepsOften(scored)], [.. ids.OwnDomains, .. ids.LaterDomains])
            .Any(ids.Lines, ids.Adjustments)
        let afterwards = new Afterwards(numbers, new(numbers, new(scored), [.. references, .. BudgetOften]))
        from referrals in afterwards.Referrals
        from period in Gen.Elements(Enum.GetValues<Period>())
        from weeks in numbers.WeeksPerYear.SometimesSome(30)
        let whole = scored with
        {
            Exclusions = ListOrNone(exclusions), Eligibility = ListOrNone(requirements),
            Budget = budget, Referrals = ListOrNone(referrals), Period = period, WeeksPerYear = weeks,
        }
        from ruled in afterwards.Rules(whole)
        from told in Particulars.On(ruled)
        select told;

    /// <summary>All that leads to points: parameters, scales, questions, domains and steps.</summary>
    private static Gen<RasConfiguration> Scored(IdPlan ids, Numbers numbers, ValueList<Parameter> parameters) =>
        from scales in Draws.Each(ids.Scales, id => Scale(id, numbers))
        from questions in new QuestionDraws(numbers, parameters, scales, ids.OwnDomains).All(ids.Questions)
        let asked = new RasConfiguration { Parameters = ListOrNone(parameters), Scales = ListOrNone(scales), Questions = questions }
        from made in new Wiring(numbers, new(numbers, new(asked)), questions, ids).All

        // Why shuffled: they may stand in any order, also after what uses them.
        from domains in Gen.Shuffle<NeedDomain>(made.Domains)
        from steps in Gen.Shuffle<Step>([.. made.Steps, .. made.AfterTotal])
        select asked with { Domains = ListOrNone(domains), Steps = ListOrNone(steps) };

    private static Gen<Parameter> Parameter(string id, Grain grain) =>
        from value in Numbers.ForParameter(grain)
        from unit in Gen.Elements("pounds per hour", "points").Sometimes(30)
        from title in Texts.Any.Sometimes(30)
        from source in Particulars.SourceNamed.Sometimes(20)
        from extensions in Texts.Extensions
        select new Parameter { Id = id, Value = value, Unit = unit, Title = title, Source = source, Extensions = extensions };

    private static Gen<Scale> Scale(string id, Numbers numbers) =>
        from options in OptionDraws.Any(numbers, several: true)
        from extensions in Texts.Extensions
        select new Scale { Id = id, Options = options, Extensions = extensions };

    /// <summary>Everything that has a value; questions, of which there are most, less often.</summary>
    private static IReadOnlyList<string> References(RasConfiguration scored)
    {
        var domains = (scored.Domains ?? []).Select(d => d.Id).ToList();
        var steps = (scored.Steps ?? []).Select(s => s.Id).ToList();
        return
        [
            .. scored.Questions.Select(q => q.Id), .. domains, .. domains, .. steps, .. steps,
            WrittenConfiguration.Total, WrittenConfiguration.Total,
        ];
    }

    // Lines show what steps do and how shares go back through them.
    private static IEnumerable<string> StepsOften(RasConfiguration scored) =>
        Enumerable.Repeat((scored.Steps ?? []).Select(s => s.Id), 4).SelectMany(ids => ids);

    private static ValueList<T>? ListOrNone<T>(IReadOnlyCollection<T> list)
        where T : notnull => list.Count == 0 ? null : ValueList.From(list);
}
