using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What an answer does: its code and set, what it counts in every column, and what every test says of it.</summary>
internal sealed class AnswerEffect(long code, ulong set, BigInteger[] values, bool[] truths) : IEquatable<AnswerEffect>
{
    public long Code => code;

    public ulong Set => set;

    public IReadOnlyList<BigInteger> Values => values;

    public IReadOnlyList<bool> Truths => truths;

    /// <summary>Whether two answers make the same difference to everything, whatever their codes.</summary>
    public bool Equals(AnswerEffect? other) => other is not null && values.SequenceEqual(other.Values) && truths.SequenceEqual(other.Truths);

    public override bool Equals(object? obj) => Equals(obj as AnswerEffect);

    public override int GetHashCode() => truths.Aggregate(
        values.Aggregate(17, (hash, value) => Framework.CombineHash(hash, value.GetHashCode())),
        (hash, truth) => Framework.CombineHash(hash, truth ? 1 : 0));
}

/// <summary>The answers of a question whose answers can be listed: options, yes and no, sets of options.</summary>
internal sealed class ListedAnswers : QuestionAnswers
{
    private readonly List<AnswerEffect> _effects = [];
    private readonly List<BigInteger> _same = [];
    private readonly AnswerEffect _none;
    private readonly long[]? _ordered;
    private readonly AnswerStep[] _steps;
    private readonly ValueSet[] _whole;
    private readonly Shift _further;
    private readonly bool _noneIsAlone;

    /// <param name="none">What no answer does.</param>
    /// <param name="hasNone">Whether no answer is an answer too.</param>
    /// <param name="listing">The answers that are given, in order, and the steps between them.</param>
    public ListedAnswers(AnswerEffect none, bool hasNone, AnswerListing listing)
    {
        (_none, AreAll) = (none, listing.AreAll);
        var places = new Dictionary<AnswerEffect, long>();
        if (hasNone)
            Enter(places, none);
        var placed = listing.Effects.Select(e => Enter(places, e)).ToArray();
        First = placed[0];
        _noneIsAlone = hasNone && !placed.Contains(0);
        _ordered = listing.Steps is null ? placed : null;
        _further = listing.FurtherPoints ?? Shift.None;
        var steps = listing.Steps ?? Enumerable.Range(0, placed.Length - 1).Select(i => (From: i, To: i + 1)).ToArray();
        _steps = steps.Select(s => new AnswerStep(placed[s.From], placed[s.To])).Where(s => s.From != s.To).Distinct().ToArray();
        _whole = none.Values.Select((_, column) => ValueSet.Of(_effects.Select(e => e.Values[column]))).ToArray();

        // Why: a question of sets of options has one column, that of its points.
        if (listing.WholePoints is { } points)
            _whole[0] = ValueSet.Union(points, _whole[0], new(ValueSet.MostRungs));
    }

    public override long Count => _effects.Count;

    public override bool AreAll { get; }

    public override bool IsNone(long answer) => _noneIsAlone && answer == 0;

    public override long StepCount => _steps.Length;

    public override long First { get; }

    public override bool IsOrdered => _ordered is not null;

    public override IReadOnlyList<long>? Ordered => _ordered;

    public override (long Code, ulong Set) At(long answer) => (_effects[(int)answer].Code, _effects[(int)answer].Set);

    public override BigInteger SameAs(long answer) => _same[(int)answer];

    public override ValueSet Values(int column, long from, long to)
    {
        if (from == 0 && to == Count - 1)
            return _whole[column];
        return from == to ? ValueSet.Of(_effects[(int)from].Values[column]) : ValueSet.Of(InRange(from, to).Select(e => e.Values[column]));
    }

    public override PossibleTruth Truths(int column, long from, long to)
    {
        if (!AreAll && from != to)
            return PossibleTruth.True | PossibleTruth.False;
        return InRange(from, to).Aggregate(PossibleTruth.Nothing, (all, e) => all | (e.Truths[column] ? PossibleTruth.True : PossibleTruth.False));
    }

    public override bool NoneTruth(int column) => _none.Truths[column];

    public override AnswerStep Step(long at) => _steps[at];

    public override Shift ShiftOver(StepKind kind, int column)
    {
        if (!AreAll)
            return kind == StepKind.FromFirst ? Shift.Between(ValueSet.Of(_effects[(int)First].Values[column]), _whole[column]) : _further;
        return kind == StepKind.Further && _ordered is not null ? FurtherShift(column) : Over(StepsOf(kind).Select(step => ShiftOf(step, column)));
    }

    public override Turn TurnOver(StepKind kind, int column)
    {
        if (!AreAll)
            return Turn.On | Turn.Off;

        // Why: also where an answer moves further, since what turns between two answers turns between two neighbours on the way.
        return StepsOf(kind).Aggregate(Turn.None, (turn, step) => turn | TurnOf(step, column));
    }

    public override bool Truth(int column, long answer) => _effects[(int)answer].Truths[column];

    private IEnumerable<AnswerStep> StepsOf(StepKind kind)
    {
        if (kind != StepKind.FromFirst)
            return _steps;
        return Enumerable.Range(0, _effects.Count).Where(i => i != First && !IsNone(i)).Select(i => new AnswerStep(First, i));
    }

    // Why: in one pass, since each answer pairs with all before it.
    private Shift FurtherShift(int column)
    {
        BigInteger ValueAt(long answer) => _effects[(int)answer].Values[column];
        var (low, high) = (ValueAt(_ordered![0]), ValueAt(_ordered[0]));
        var shifts = new List<Shift>();
        foreach (var answer in _ordered.Skip(1))
        {
            var value = ValueAt(answer);
            shifts.Add(new(value - high, value - low));
            (low, high) = (BigInteger.Min(low, value), BigInteger.Max(high, value));
        }

        return Over(shifts);
    }

    private static Shift Over(IEnumerable<Shift> shifts)
    {
        var list = shifts.ToArray();
        return list.Length == 0 ? Shift.None : list.Aggregate((all, shift) => all | shift);
    }

    private IEnumerable<AnswerEffect> InRange(long from, long to)
    {
        for (var i = from; i <= to; i++)
            yield return _effects[(int)i];
    }

    private long Enter(Dictionary<AnswerEffect, long> places, AnswerEffect effect)
    {
        if (places.TryGetValue(effect, out var place))
        {
            _same[(int)place] += 1;

            // Why: where an answer makes the same difference as none, it is the answer that people are shown.
            if (_effects[(int)place].Code == 0)
                _effects[(int)place] = effect;
            return place;
        }

        places.Add(effect, _effects.Count);
        _effects.Add(effect);
        _same.Add(1);
        return _effects.Count - 1;
    }
}
