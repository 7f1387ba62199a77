using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Conditions made of others (design, section 5.5).</summary>
internal static class Conditions
{
    /// <summary>The truth of a condition, where something else knows that of the parts that are not made of others.</summary>
    public static Truth Weigh(Condition condition, WrittenConfiguration written, Func<Condition, Truth> leaf) => condition switch
    {
        AllCondition all => Truths.All(Weigh(all.Parts, written, leaf)),
        AnyCondition any => Truths.Any(Weigh(any.Parts, written, leaf)),
        NotCondition not => Truths.Not(Weigh(not.Part, written, leaf)),
        CountCondition count => Truths.Count(Weigh(count.Parts, written, leaf), written.ValueOf(count.AtLeast)),
        _ => leaf(condition),
    };

    /// <summary>The parts that a condition is made of; none where it is made of no others.</summary>
    public static IReadOnlyList<Condition> PartsOf(Condition condition) => condition switch
    {
        AllCondition all => all.Parts,
        AnyCondition any => any.Parts,
        NotCondition not => [not.Part],
        CountCondition count => count.Parts,
        _ => [],
    };

    private static IReadOnlyList<Truth> Weigh(IEnumerable<Condition> parts, WrittenConfiguration written, Func<Condition, Truth> leaf) =>
        [.. parts.Select(p => Weigh(p, written, leaf))];
}
