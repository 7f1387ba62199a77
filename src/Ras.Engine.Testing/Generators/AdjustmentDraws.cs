using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Adjustments of all four kinds, some only where a condition holds.</summary>
internal sealed class AdjustmentDraws(Numbers numbers, ConditionDraws conditions)
{
    public Gen<Adjustment> One(string id) =>
        from change in Gen.Frequency((3, Times), (2, Cap), (2, Least), (2, More))
        from title in Texts.Any.Sometimes(50)
        from reason in Texts.Any.Sometimes(70)
        from when in conditions.Any.Sometimes(40)
        from extensions in Texts.Extensions
        select change with { Id = id, Title = title, Reason = reason, When = when, Extensions = extensions };

    private Gen<Adjustment> Times => numbers.Weight.Select(n => new Adjustment { MultiplyBy = n });

    private Gen<Adjustment> Cap => numbers.Amount.Select(n => new Adjustment { AtMost = n });

    private Gen<Adjustment> Least => numbers.Amount.Select(n => new Adjustment { AtLeast = n });

    private Gen<Adjustment> More => numbers.Amount.Select(n => new Adjustment { Add = n });
}
