using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What is known of a value where one way of a choice is taken: its condition says where the value lies, and those before it where it does not.</summary>
internal sealed class WayKnown
{
    private readonly ValueExpression _of;
    private readonly IReadOnlyList<Stretch> _within;
    private readonly IReadOnlyList<Expression> _between;

    private WayKnown(ValueExpression of, IReadOnlyList<Stretch> within, IReadOnlyList<Expression> between) => (_of, _within, _between) = (of, within, between);

    /// <summary>What a way tells of a value that it is worked out from, or that it is; null where it tells nothing.</summary>
    public static WayKnown? Of(QuantityGraph graph, IReadOnlyList<ChoiceWay> ways, int at)
    {
        var value = ways[at].Value;
        var told = ways.Take(at).Select(w => w.When).OfType<RangeTest>().Select(t => (t.Of, Within: t.Outside)).Concat(Holding(ways[at].When).Select(t => (t.Of, Within: (Stretch?)t.Stretch)));
        foreach (var known in told.Where(t => t.Within is not null && t.Of.Place <= value.Place).GroupBy(t => t.Of))
        {
            var between = graph.Between(known.Key, [value]);
            if (between.Count > 0 || ReferenceEquals(known.Key, value))
                return new(known.Key, known.Select(t => t.Within!.Value).ToArray(), between);
        }

        return null;
    }

    /// <summary>All that a value can be where that way is taken.</summary>
    public ValueSet Assumed(PossibleValues values, ValueExpression value)
    {
        var whole = values.Of(_of);
        var set = _within.Aggregate(whole, (all, stretch) => all.Within(stretch));
        return set.Least == whole.Least && set.Greatest == whole.Greatest ? values.Of(value) : values.Assuming(_of, set, _between).Of(value);
    }

    private static IEnumerable<RangeTest> Holding(TestExpression? when) => when switch
    {
        RangeTest range => [range],
        CountTest all when all.Least == all.Parts.Count => all.Parts.SelectMany(Holding),
        _ => [],
    };
}
