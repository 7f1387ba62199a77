using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Exclusions and requirements; their ids are their own lists', and may be those of other things.</summary>
internal static class Gates
{
    public static Gen<ValueList<Exclusion>> Exclusions(ConditionDraws conditions) =>
        from count in Gen.Frequency((9, Gen.Constant(0)), (4, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from ids in Ids.Distinct(count)
        from exclusions in Draws.Each(ids, id => Exclusion(id, conditions))
        select exclusions;

    public static Gen<ValueList<EligibilityRequirement>> Requirements(ConditionDraws conditions) =>
        from count in Gen.Frequency((9, Gen.Constant(0)), (2, Gen.Constant(1)), (2, Gen.Constant(2)))
        from ids in Ids.Distinct(count)
        from requirements in Draws.Each(ids, id => Requirement(id, conditions))
        select requirements;

    private static Gen<Exclusion> Exclusion(string id, ConditionDraws conditions) =>
        from when in conditions.Any
        from reason in Texts.Any.Sometimes(80)
        from basis in Gen.Elements(Basis.Statutory, Basis.Policy).SometimesSome(30)
        from source in Particulars.SourceNamed.Sometimes(20)
        from extensions in Texts.Extensions
        select new Exclusion { Id = id, When = when, Reason = reason, Basis = basis, Source = source, Extensions = extensions };

    private static Gen<EligibilityRequirement> Requirement(string id, ConditionDraws conditions) =>
        from require in conditions.Any
        from reason in Texts.Any.Sometimes(80)
        from source in Particulars.SourceNamed.Sometimes(20)
        from extensions in Texts.Extensions
        select new EligibilityRequirement { Id = id, Require = require, Reason = reason, Source = source, Extensions = extensions };
}
