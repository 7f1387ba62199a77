using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Walks conditions that are made of others.</summary>
internal static class ConditionTree
{
    /// <summary>A condition and all that it is made of.</summary>
    public static IEnumerable<Condition> All(Condition condition) => PartsOf(condition).SelectMany(All).Prepend(condition);

    /// <summary>References to points and values in a condition.</summary>
    public static IEnumerable<string> References(Condition condition) => All(condition).OfType<ValueCondition>().Select(v => v.Of);

    private static IEnumerable<Condition> PartsOf(Condition condition) => condition switch
    {
        AllCondition all => all.Parts,
        AnyCondition any => any.Parts,
        NotCondition not => [not.Part],
        CountCondition count => count.Parts,
        _ => [],
    };
}
