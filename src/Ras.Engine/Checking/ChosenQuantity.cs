using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>One way that a choice can go: its condition, null where it is always open, and the value there.</summary>
internal readonly record struct ChoiceWay(TestExpression? When, ValueExpression Value);

/// <summary>The value of the first way whose condition holds; unknown where none does, or where one before it is unknown.</summary>
internal sealed class ChosenQuantity : ValueExpression
{
    private readonly IReadOnlyList<ChoiceWay> _ways;
    private readonly BigInteger[] _times;
    private readonly WayKnown?[] _known;

    public ChosenQuantity(QuantityGraph graph, IReadOnlyList<ChoiceWay> ways)
        : base(ways.SelectMany(w => w.When is { } when ? new Expression[] { when, w.Value } : [w.Value]).ToArray(), ProgramDraft.CommonGrain(ways.Select(w => w.Value.Unit)))
    {
        _ways = ways;
        _times = ways.Select(w => (w.Value.Unit / Unit).Numerator).ToArray();
        _known = Enumerable.Range(0, ways.Count).Select(i => WayKnown.Of(graph, ways, i)).ToArray();
    }

    public override long Cost => 40 * (long)_ways.Count;

    public override ValueSet PossibleIn(PossibleValues values)
    {
        var possible = ValueSet.Nothing(false);
        for (var i = 0; i < _ways.Count; i++)
        {
            var truth = _ways[i].When is { } when ? values.Of(when) : PossibleTruth.True;
            if ((truth & PossibleTruth.True) != 0)
                possible = ValueSet.Union(possible, Set(i, values), values.Effort);
            if ((truth & PossibleTruth.Unknown) != 0)
                possible = possible.WithUnknown(true);
            if ((truth & PossibleTruth.False) == 0)
                return possible;
        }

        return possible.WithUnknown(true);
    }

    public override Shift ShiftIn(ValueChanges changes)
    {
        var shift = Shift.None;
        var turning = false;
        var after = Open(changes.After);
        foreach (var from in Open(changes.Before))
        {
            foreach (var to in after)
            {
                // Why: a later way is taken only where the one before turns off, an earlier one only where its own condition turns on.
                if (from == to)
                    shift |= changes.Of(_ways[from].Value).Times(_times[from]);
                else if (to > from ? Turns(changes, from, Turn.Off) : Turns(changes, to, Turn.On))
                    (shift, turning) = (shift | Across(changes, from, to), true);
            }
        }

        return turning ? changes.Tables.Sharpened(shift, [new(this, BigInteger.One)], changes) : shift;
    }

    /// <summary>From the value of one way before to that of another after.</summary>
    private Shift Across(ValueChanges changes, int from, int to)
    {
        var between = Shift.Between(Set(from, changes.Before), Set(to, changes.After));
        if (Gap(from, to, changes.After) is not { } gapAfter || Gap(from, to, changes.Before) is not { } gapBefore)
            return between;

        // Why: along one way and then across, or across and then along the other: of these and what both can be, whichever says least.
        // Invariant: where one way is made of the other, both are known or neither is.
        var along = (changes.Of(_ways[from].Value).Times(_times[from]) + gapAfter).Inside(between);
        return (gapBefore + changes.Of(_ways[to].Value).Times(_times[to])).Inside(along);
    }

    /// <summary>By how much the value of one way is more than that of another at one time, where one is made of the other.</summary>
    private Shift? Gap(int of, int than, PossibleValues values)
    {
        if (_ways[than].Value.GapAbove(_ways[of].Value, values) is { } above)
            return above.Times(_times[than]);
        return _ways[of].Value.GapAbove(_ways[than].Value, values) is { } below ? new Shift(-below.Greatest, -below.Least).Times(_times[of]) : null;
    }

    // Why: a way is taken only where its condition holds, which may say more of the value there than is known of it everywhere.
    private ValueSet Set(int way, PossibleValues values) => (_known[way]?.Assumed(values, _ways[way].Value) ?? values.Of(_ways[way].Value)).Times(_times[way]);

    private bool Turns(ValueChanges changes, int way, Turn turn) => _ways[way].When is { } when && (changes.Of(when) & turn) != 0;

    /// <summary>The ways that can be taken, by their places.</summary>
    private List<int> Open(PossibleValues values)
    {
        var open = new List<int>();
        for (var i = 0; i < _ways.Count; i++)
        {
            var truth = _ways[i].When is { } when ? values.Of(when) : PossibleTruth.True;
            if ((truth & PossibleTruth.True) != 0)
                open.Add(i);
            if ((truth & PossibleTruth.False) == 0)
                break;
        }

        return open;
    }
}
