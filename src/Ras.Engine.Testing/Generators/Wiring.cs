using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Domains and steps, each made of what can be worked out before it, so that nothing is its own cause.</summary>
/// <remarks>
/// The total depends on every domain, also on those that come later. So a step that uses the total, or uses one that does,
/// is never part of a domain.
/// </remarks>
internal sealed class Wiring(Numbers numbers, StepDraws steps, IReadOnlyList<Question> questions, IdPlan ids)
{
    /// <summary>What can be worked out so far.</summary>
    /// <param name="Domains">Domains, at first those with questions of their own.</param>
    /// <param name="Steps">Steps that a domain may use.</param>
    /// <param name="AfterTotal">Steps that hang on the total.</param>
    public sealed record WiredSoFar(IReadOnlyList<NeedDomain> Domains, IReadOnlyList<Step> Steps, IReadOnlyList<Step> AfterTotal);

    /// <summary>All domains and steps.</summary>
    public Gen<WiredSoFar> All =>
        from own in Draws.Each(ids.OwnDomains, id => Domain(id, of: null))
        from order in Gen.Shuffle<string>([.. ids.LaterDomains, .. ids.Steps])
        from made in order.Aggregate(
            Gen.Constant(new WiredSoFar(own, [], [])),
            (before, id) => from made in before from more in With(id, made) select more)
        select made;

    private string[] Domains => [.. ids.OwnDomains, .. ids.LaterDomains];

    private Gen<WiredSoFar> With(string id, WiredSoFar made) => ids.LaterDomains.Contains(id)
        ? from of in Draws.Some([.. questions.Select(q => q.Id), .. made.Steps.Select(s => s.Id), .. made.Steps.Select(s => s.Id)], 1, 3)
          from domain in Domain(id, ValueList.From(of.Distinct()))
          select made with { Domains = [.. made.Domains, domain] }
        : from afterTotal in Draws.Chance(35)
          from step in Step(id, References(made, afterTotal))
          select afterTotal ? made with { AfterTotal = [.. made.AfterTotal, step] } : made with { Steps = [.. made.Steps, step] };

    private string[] References(WiredSoFar made, bool afterTotal)
    {
        string[] free = [.. questions.Select(q => q.Id), .. made.Domains.Select(d => d.Id), .. made.Steps.Select(s => s.Id)];
        return afterTotal ? [.. free, "total", "total", .. made.AfterTotal.Select(s => s.Id)] : free;
    }

    private Gen<NeedDomain> Domain(string id, ValueList<string>? of) =>
        from title in Texts.Any.Sometimes(50)
        from unit in Gen.Elements("hours", "points").Sometimes(10)
        from outcomes in Outcomes.Ids.Sometimes(10)
        from weight in numbers.Weight.SometimesSome(40)
        from combine in Gen.Elements(Combine.Max, Combine.Max, Combine.Sum).SometimesSome(40)
        from reducedBy in QuestionDraws.Reducers(questions).Sometimes(25)
        from bands in BandDraws.Any(numbers, numbers.Points).Sometimes(25)
        from cap in numbers.Cap.SometimesSome(25)
        from reason in Texts.Any
        from extensions in Texts.Extensions
        select new NeedDomain
        {
            Id = id, Title = title, Unit = unit, Outcomes = outcomes, Weight = weight, Combine = combine, Of = of,
            ReducedBy = reducedBy is { Count: > 0 } ? reducedBy : null,
            Bands = bands, Cap = cap, CapReason = cap is null ? null : reason, Extensions = extensions,
        };

    private Gen<Step> Step(string id, string[] references) =>
        from body in steps.Any(references)
        from title in Texts.Any.Sometimes(30)
        from unit in Gen.Elements("hours", "pounds").Sometimes(15)
        from domain in Draws.OneOrNone(Domains, 12)
        from extensions in Texts.Extensions
        select body with { Id = id, Title = title, Unit = unit, Domain = domain, Extensions = extensions };
}
