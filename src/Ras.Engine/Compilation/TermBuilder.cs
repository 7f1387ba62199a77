using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Makes the table by which each question's answer becomes points, in the grain of the domain that it counts in.</summary>
internal sealed class TermBuilder
{
    private readonly ProgramDraft _draft;
    private readonly RawTerm[] _raw;
    private readonly Dictionary<int, (int Table, BigInteger Most, Rational Grain)> _leaves = [];

    // Why: two thousand questions may have one scale of 250 options; its points are measured once, and laid once for each multiplier.
    private readonly Dictionary<(int Options, TermKind Kind), (Rational Grain, BigInteger[] Integers)> _measured = [];
    private readonly Dictionary<(BigInteger[] Integers, BigInteger Multiplier), int> _laid = [];

    public TermBuilder(ProgramDraft draft)
    {
        _draft = draft;
        _raw = Enumerable.Range(0, draft.Index.Questions.Count).Select(Measure).ToArray();
        Grains = GrainsByDomain();
        Terms = Enumerable.Range(0, _raw.Length).Select(Lay).ToArray();
    }

    public QuestionTerm[] Terms { get; }

    public Rational[] Grains { get; }

    /// <summary>The range of a question's points in its grain.</summary>
    public (BigInteger Low, BigInteger High) RangeOf(int question)
    {
        var multiplier = MultiplierOf(question);
        var raw = _raw[question];
        return (raw.Low * multiplier, raw.High * multiplier);
    }

    /// <summary>Enters reducers one after another.</summary>
    public ReducerRun EnterReducers(ValueList<string>? ids)
    {
        var first = _draft.Reducers.Count;
        var (most, grain) = (BigInteger.One, Rational.One);
        foreach (var id in ids ?? [])
        {
            var question = _draft.Index.FindQuestion(id)!.Value;
            var (table, size, of) = LeavesOf(question);
            _draft.Reducers.Add(new(question, table));
            most *= size;
            grain *= of;
        }

        return new(first, _draft.Reducers.Count - first, most, grain);
    }

    private Subject SubjectOf(int question) => Subject.Question(_draft.Index, question);

    /// <summary>Base points × weight of every answer, as integers of their own grain, and what reducers multiply them by.</summary>
    private RawTerm Measure(int question)
    {
        var asked = _draft.Index.Questions[question];
        var kind = asked switch
        {
            NumberQuestion => TermKind.Linear,
            ChoicesQuestion { Combine: Combine.Max } => TermKind.MaxOfSet,
            ChoicesQuestion => TermKind.SumOfSet,
            _ => TermKind.Table,
        };
        var weight = _draft.Index.Resolve(asked.Weight, 1);
        var key = (_draft.Index.FirstWithOptions[question], kind);
        if (!_measured.TryGetValue(key, out var measured))
            _measured[key] = measured = Integers(kind, ValuesOf(question));

        // Why: a weight makes a grain so much greater and leaves the integers as they are, but where all of them are 0, whose grain says nothing.
        var integers = weight.IsZero ? new BigInteger[measured.Integers.Length] : measured.Integers;
        var grain = integers.All(i => i.IsZero) ? Rational.One : measured.Grain * weight;
        var (low, high) = RangeOf(kind, integers);
        var reducers = EnterReducers(asked.ReducedBy);
        var size = integers.Select(BigInteger.Abs).Append(BigInteger.Abs(low)).Append(BigInteger.Abs(high)).Aggregate(BigInteger.Max);
        if (!_draft.Prove(SubjectOf(question), grain * reducers.Grain, size * reducers.Most))
            return new(kind, new BigInteger[integers.Length], 0, 0, Rational.One, reducers.First, reducers.Count);
        return new(kind, integers, low * reducers.Most, high * reducers.Most, grain * reducers.Grain, reducers.First, reducers.Count);
    }

    /// <summary>Base points of every answer, in the order of the table.</summary>
    private Rational[] ValuesOf(int question)
    {
        var ofOptions = _draft.Index.Options[question].Select(o => _draft.Index.Resolve(o.Points, 0));
        return _draft.Index.Questions[question] switch
        {
            YesNoQuestion yesNo => [Rational.Zero, Rational.Zero, _draft.Index.Resolve(yesNo.Points, 0)],
            NumberQuestion number => LinearValues(number),
            ChoicesQuestion => [.. ofOptions],
            _ => [Rational.Zero, .. ofOptions],
        };
    }

    private static (Rational Grain, BigInteger[] Integers) Integers(TermKind kind, Rational[] values)
    {
        var grain = ProgramDraft.CommonGrain(kind == TermKind.Linear ? values.Take(2) : values);
        return (grain, Array.ConvertAll(values, v => (v / grain).Numerator));
    }

    /// <summary>Points of the least answer, of each further increment, and of the greatest answer.</summary>
    private Rational[] LinearValues(NumberQuestion question)
    {
        var each = _draft.Index.Resolve(question.Points, 1);
        return [_draft.Index.Resolve(question.Min)!.Value * each, _draft.Index.Resolve(question.Increment)!.Value * each, _draft.Index.Resolve(question.Max)!.Value * each];
    }

    private static (BigInteger Low, BigInteger High) RangeOf(TermKind kind, BigInteger[] integers)
    {
        if (kind == TermKind.SumOfSet)
            return (integers.Where(i => i.Sign < 0).Aggregate(BigInteger.Zero, (a, b) => a + b), integers.Where(i => i.Sign > 0).Aggregate(BigInteger.Zero, (a, b) => a + b));
        var ends = kind == TermKind.Linear ? [integers[0], integers[2]] : integers;
        return (ends.Aggregate(BigInteger.Zero, BigInteger.Min), ends.Aggregate(BigInteger.Zero, BigInteger.Max));
    }

    /// <summary>Questions of one domain share a grain, so that the domain adds integers.</summary>
    private Rational[] GrainsByDomain()
    {
        var grains = _raw.Select(r => r.Grain).ToArray();
        var byDomain = Enumerable.Range(0, grains.Length)
            .Where(q => _draft.Index.Questions[q].Domain is not null)
            .GroupBy(q => _draft.Index.FindDomain(_draft.Index.Questions[q].Domain));
        foreach (var group in byDomain)
        {
            var common = ProgramDraft.CommonGrain(group.Where(q => !_raw[q].IsZero).Select(q => grains[q]));
            foreach (var question in group)
                grains[question] = common;
            var sizes = group.Where(q => !_raw[q].IsZero).Select(q => BigInteger.Max(BigInteger.Abs(_raw[q].Low), BigInteger.Abs(_raw[q].High)) * (_raw[q].Grain / common).Numerator);
            _draft.Prove(Subject.Domain(_draft.Index, group.Key!.Value), common, sizes.Aggregate(BigInteger.Zero, (sum, size) => sum + size));
        }

        return grains;
    }

    // Why: a question that can have no points has no say in the common grain, so its own need not be a multiple of it.
    private BigInteger MultiplierOf(int question) => _raw[question].IsZero ? BigInteger.Zero : (_raw[question].Grain / Grains[question]).Numerator;

    private QuestionTerm Lay(int question)
    {
        var raw = _raw[question];
        var multiplier = MultiplierOf(question);
        var subject = _draft.ProvedWith(SubjectOf(question));
        if (!_laid.TryGetValue((raw.Integers, multiplier), out var table))
        {
            _laid[(raw.Integers, multiplier)] = table = _draft.Data.Count;
            foreach (var integer in raw.Integers)
                _draft.Data.Add(_draft.Integer(subject, Grains[question], integer * multiplier));
        }

        var (low, high) = RangeOf(question);
        _draft.Prove(subject, Grains[question], BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high)));
        if (_draft.Index.Questions[question] is NumberQuestion number)
            _draft.Prove(SubjectOf(question), _draft.Index.Resolve(number.Increment)!.Value, CodesOf(number));
        return new(raw.Kind, question, table, raw.FirstReducer, raw.ReducerCount);
    }

    private BigInteger CodesOf(NumberQuestion question) =>
        ((_draft.Index.Resolve(question.Max)!.Value - _draft.Index.Resolve(question.Min)!.Value) / _draft.Index.Resolve(question.Increment)!.Value).Numerator + 1;

    /// <summary>What a question leaves by the code of its answer; no answer leaves everything.</summary>
    private (int Table, BigInteger Most, Rational Grain) LeavesOf(int question)
    {
        if (_leaves.TryGetValue(question, out var known))
            return known;
        Rational[] shares = _draft.Index.Questions[question] is YesNoQuestion yesNo
            ? [1, 1, _draft.Index.Resolve(yesNo.Leaves, 1)]
            : [1, .. _draft.Index.Options[question].Select(o => _draft.Index.Resolve(o.Leaves, 1))];
        var grain = ProgramDraft.CommonGrain(shares);
        var table = _draft.Data.Count;
        if (!_draft.Prove(SubjectOf(question), grain, (1 / grain).Numerator))
            return _leaves[question] = (table, 1, Rational.One);
        foreach (var share in shares)
            _draft.Data.Add(_draft.Integer(SubjectOf(question), grain, (share / grain).Numerator));
        return _leaves[question] = (table, (1 / grain).Numerator, grain);
    }

    private sealed record RawTerm(TermKind Kind, BigInteger[] Integers, BigInteger Low, BigInteger High, Rational Grain, int FirstReducer, int ReducerCount)
    {
        public bool IsZero => Integers.All(i => i.IsZero);
    }
}

/// <summary>Reducers that stand one after another.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Most">The product of their integers where they leave everything, which is the greatest.</param>
/// <param name="Grain">What 1 of such a product is worth.</param>
internal readonly record struct ReducerRun(int First, int Count, BigInteger Most, Rational Grain)
{
    // Why: a share from 0 to 1 brings a value nearer to 0, so 0 is in the range as well.
    public BigInteger LeastOf(BigInteger low) => Count == 0 ? low : BigInteger.Min(0, low) * Most;

    public BigInteger MostOf(BigInteger high) => Count == 0 ? high : BigInteger.Max(0, high) * Most;
}
