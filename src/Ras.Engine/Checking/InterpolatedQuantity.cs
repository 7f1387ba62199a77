using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>The value on straight lines through nodes, rounded; unknown below the first node and past the last.</summary>
internal sealed class InterpolatedQuantity : ValueExpression
{
    /// <summary>What working out one value costs, in units of work.</summary>
    private const long CostOfOne = 150;

    private readonly IReadOnlyList<(Rational At, Rational Value)> _nodes;
    private readonly RoundingMode _mode;
    private readonly Stretch _inside;

    public InterpolatedQuantity(ValueExpression of, IReadOnlyList<(Rational At, Rational Value)> nodes, Rational increment, RoundingMode mode)
        : base([of], increment)
    {
        (Input, _nodes, _mode) = (of, nodes, mode);
        Inside = new(nodes[0].At, false, nodes[nodes.Count - 1].At, false);
        _inside = Inside.InUnits(of.Unit);
    }

    public ValueExpression Input { get; }

    /// <summary>What lies between the first node and the last.</summary>
    public Interval Inside { get; }

    public override ValueSet PossibleIn(PossibleValues values)
    {
        var input = values.Of(Input);
        var inside = input.Within(_inside);
        var outside = input.Touches(_inside.Before) || input.Touches(_inside.After);
        return Possible(inside, values.Effort).WithUnknown(input.MayBeUnknown || outside);
    }

    public override Shift ShiftIn(ValueChanges changes)
    {
        var shift = changes.Of(Input);
        var inside = ValueSet.Union(changes.Before.Of(Input).Within(_inside), changes.After.Of(Input).Within(_inside), changes.Before.Effort);
        if (shift.IsNone || inside.IsEmpty)
            return Shift.None;

        // Why: whatever way between two places is taken, the value rises by no more a step than the steepest line and no less than the flattest.
        var slopes = Lines(inside).Select(l => (l.To.Value - l.From.Value) / (l.To.At - l.From.At) * Input.Unit / Unit).ToArray();
        var common = ProgramDraft.CommonGrain(slopes);
        var (flat, steep) = ((slopes.Aggregate(Rational.Min) / common).Numerator, (slopes.Aggregate(Rational.Max) / common).Numerator);
        var exact = shift.Times(flat, steep).Times(common.Numerator);
        return RoundedQuantity.Rounded(exact, common.Denominator, Ends(inside).Low.Sign >= 0, _mode);
    }

    private ValueSet Possible(ValueSet inside, Effort effort)
    {
        if (inside.IsEmpty)
            return inside;
        if (inside.Through(v => Round(ValueAt(Input.ToValue(v))), CostOfOne + (_nodes.Count * 4), effort) is { } listed)
            return listed;
        var (low, high) = Ends(inside);
        return ValueSet.Ladder(Round(low), 1, Round(high) - Round(low));
    }

    /// <summary>The least and the greatest value before rounding.</summary>
    private (Rational Low, Rational High) Ends(ValueSet inside)
    {
        var (first, last) = (Input.ToValue(inside.Least), Input.ToValue(inside.Greatest));
        var ends = Lines(inside).SelectMany(l => new[] { Rational.Max(l.From.At, first), Rational.Min(l.To.At, last) }).Select(ValueAt).ToArray();
        return (ends.Aggregate(Rational.Min), ends.Aggregate(Rational.Max));
    }

    /// <summary>The lines that a set touches.</summary>
    private IEnumerable<((Rational At, Rational Value) From, (Rational At, Rational Value) To)> Lines(ValueSet inside)
    {
        var (first, last) = (Input.ToValue(inside.Least), Input.ToValue(inside.Greatest));
        for (var i = 0; i + 1 < _nodes.Count; i++)
        {
            if (_nodes[i].At <= last && _nodes[i + 1].At >= first)
                yield return (_nodes[i], _nodes[i + 1]);
        }
    }

    private Rational ValueAt(Rational at)
    {
        var line = Enumerable.Range(0, _nodes.Count - 1).First(i => at <= _nodes[i + 1].At);
        var (from, to) = (_nodes[line], _nodes[line + 1]);
        return from.Value + ((at - from.At) * (to.Value - from.Value) / (to.At - from.At));
    }

    private BigInteger Round(Rational value)
    {
        var multiples = value / Unit;
        return Rounding.Divide(multiples.Numerator, multiples.Denominator, _mode);
    }
}
