using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What is known of a value where one way of a choice is taken: its condition says where the value lies, and those before it where it does not.</summary>
internal sealed class WayKnown
{
    private readonly Quantity _of;
    private readonly IReadOnlyList<Stretch> _within;

    private WayKnown(Quantity of, IReadOnlyList<Stretch> within) => (_of, _within) = (of, within);

    /// <summary>What a way tells of a value that it is worked out from; null where it tells nothing.</summary>
    public static WayKnown? Of(IReadOnlyList<Way> ways, int at)
    {
        var told = ways.Take(at).Select(w => w.When).OfType<RangeTest>().Select(t => (t.Of, Within: t.Outside)).Concat(Holding(ways[at].When).Select(t => (t.Of, Within: (Stretch?)t.Stretch)));
        var byValue = told.Where(t => t.Within is not null && ReadsBelow(ways[at].Value, t.Of)).GroupBy(t => t.Of).FirstOrDefault();
        return byValue is null ? null : new(byValue.Key, byValue.Select(t => t.Within!.Value).ToArray());
    }

    /// <summary>All that a value can be where that way is taken.</summary>
    public ValueSet Assumed(PossibleValues values, Quantity value)
    {
        var set = _within.Aggregate(values.Of(_of), (all, stretch) => all.Within(stretch));
        if (set.Least == values.Of(_of).Least && set.Greatest == values.Of(_of).Greatest)
            return values.Of(value);
        var assuming = values.Assuming(_of, set);
        assuming.WorkOut(values.Space.Graph.Below([value]));
        return assuming.Of(value);
    }

    private static IEnumerable<RangeTest> Holding(Test? when) => when switch
    {
        RangeTest range => [range],
        CountTest all when all.Least == all.Parts.Count => all.Parts.SelectMany(Holding),
        _ => [],
    };

    private static bool ReadsBelow(Quantity value, Quantity of)
    {
        var seen = new HashSet<Expression>();
        var open = new Stack<Expression>([value]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (ReferenceEquals(next, of))
                return true;
            foreach (var read in next.Reads.Where(r => r.Place >= of.Place && seen.Add(r)))
                open.Push(read);
        }

        return false;
    }
}
