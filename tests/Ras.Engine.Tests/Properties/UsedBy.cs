using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties;

/// <summary>What something is computed from, by id.</summary>
internal static class UsedBy
{
    /// <summary>Everything that a step names: operands, what its conditions and cells look at, and the values it may take.</summary>
    public static IEnumerable<string> Step(Step step)
    {
        var parts = RecordParts.Of(step).ToList();
        IEnumerable<string> looked = step switch
        {
            BandsStep s => [s.Of],
            InterpolateStep s => [s.Of],
            RoundStep s => [s.Of],
            PointsStep s => [s.Of],
            LookupStep s => s.Of,
            _ => [],
        };
        return
        [
            .. looked,
            .. parts.OfType<SumTerm>().Select(t => t.Of),
            .. parts.OfType<NumberOrReference>().Select(o => o.Reference).OfType<string>(),
            .. Conditions(parts),
        ];
    }

    /// <summary>Ids that comparisons among the parts name.</summary>
    public static IEnumerable<string> Conditions(IEnumerable<object> parts) => parts.OfType<ValueCondition>().Select(c => c.Of);
}
