using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What a step is computed from.</summary>
internal static class StepReads
{
    /// <summary>Ids of what it reads: points, values, and questions whose answers alone count.</summary>
    public static IEnumerable<string> References(Step step) => step switch
    {
        SumStep sum => sum.Of.Select(t => t.Of),
        MaxStep max => References(max.Of),
        MinStep min => References(min.Of),
        ProductStep product => References(product.Of),
        BandsStep bands => [bands.Of],
        InterpolateStep interpolate => [interpolate.Of],
        RoundStep round => [round.Of],
        PointsStep points => [points.Of],
        LookupStep lookup => [.. lookup.Of, .. References(StepBranches.Of(lookup))],
        _ => References(StepBranches.Of((ChooseStep)step)),
    };

    /// <summary>The conditions that decide which way it goes.</summary>
    public static IEnumerable<Condition> Whens(Step step) => step switch
    {
        LookupStep lookup => Whens(StepBranches.Of(lookup)),
        ChooseStep choose => Whens(StepBranches.Of(choose)),
        _ => [],
    };

    private static IEnumerable<Condition> Whens(IReadOnlyList<StepBranch> branches) => branches.Select(b => b.When).OfType<Condition>();

    private static IEnumerable<string> References(IReadOnlyList<StepBranch> branches) =>
        Whens(branches).SelectMany(ConditionTree.References).Concat(References(branches.Select(b => b.Value)));

    private static IEnumerable<string> References(IEnumerable<NumberOrReference> operands) => operands.Select(o => o.Reference).OfType<string>();
}
