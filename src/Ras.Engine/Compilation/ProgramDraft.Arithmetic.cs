using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <content>Arithmetic on proved values: each makes one operation, or none where the value is there already.</content>
internal sealed partial class ProgramDraft
{
    /// <summary>A number, which costs nothing while scoring.</summary>
    public ProvedValue Constant(Subject subject, Rational number)
    {
        var grain = CommonGrain([number]);
        return Constant(subject, grain, (number / grain).Numerator);
    }

    private ProvedValue Constant(Subject subject, Rational grain, BigInteger value)
    {
        var constant = NewValue(subject, grain, value, value);
        Constants.Add(new(constant.Register, (long)constant.Low));
        return constant;
    }

    /// <summary>A value times a number from 0.</summary>
    public ProvedValue Scaled(Subject subject, ProvedValue value, Rational multiplier) => multiplier.Sign > 0 ? value.Times(multiplier) : Sum(subject, [(value, multiplier)], 0);

    /// <summary>The sum of values, each with its weight, and a constant; a sum of one is the value itself.</summary>
    public ProvedValue Sum(Subject subject, IReadOnlyList<(ProvedValue Value, Rational Weight)> terms, Rational constant)
    {
        if (terms.Count == 0)
            return Constant(subject, constant);
        if (terms.Count == 1 && constant.IsZero && terms[0].Weight.Sign > 0)
            return terms[0].Value.Times(terms[0].Weight);
        var grain = CommonGrain(terms.Select(t => t.Value.Grain * t.Weight).Append(constant));
        var added = (constant / grain).Numerator;
        var (low, high, size) = (added, added, BigInteger.Abs(added));
        var first = Weighted.Count;
        foreach (var (value, weight) in terms)
        {
            var multiplier = (value.Grain * weight / grain).Numerator;
            Weighted.Add(new(value.Register, Integer(subject, grain, multiplier)));
            low += value.Low * multiplier;
            high += value.High * multiplier;
            size += BigInteger.Max(BigInteger.Abs(value.Low), BigInteger.Abs(value.High)) * multiplier;
        }

        // Why: partial sums are within the sum of sizes, whatever cancels in the end.
        Prove(subject, grain, size);
        var mayBeUnknown = terms.Any(t => t.Value.MayBeUnknown);
        var sum = NewValue(subject, grain, low, high, mayBeUnknown);
        Emit(new(mayBeUnknown ? OpCode.Sum : OpCode.SumKnown, sum.Register, first, terms.Count, Low: Integer(subject, grain, added)));
        return sum;
    }

    /// <summary>The greatest or the least of values; at least one.</summary>
    public ProvedValue Extreme(OpCode code, Subject subject, IReadOnlyList<ProvedValue> values)
    {
        if (values.Count == 1)
            return values[0];
        var grain = CommonGrain(values.Select(v => v.Grain));
        var scaled = values.Select(v => ToGrain(subject, v, grain)).ToArray();
        var first = Weighted.Count;
        Weighted.AddRange(scaled.Select(s => new WeightedRegister(s.Register, s.Multiplier)));
        var lows = scaled.Select(s => s.Low);
        var highs = scaled.Select(s => s.High);
        var (low, high) = code == OpCode.Max
            ? (lows.Aggregate(BigInteger.Max), highs.Aggregate(BigInteger.Max))
            : (lows.Aggregate(BigInteger.Min), highs.Aggregate(BigInteger.Min));
        var extreme = NewValue(subject, grain, low, high, values.Any(v => v.MayBeUnknown));
        Emit(new(code, extreme.Register, first, values.Count));
        return extreme;
    }

    /// <summary>The product of values; at least one.</summary>
    public ProvedValue Product(Subject subject, IReadOnlyList<ProvedValue> values)
    {
        var product = values[0];
        if (values.Count == 1)
            return product;
        var first = Weighted.Count;
        Weighted.Add(new(product.Register, 1));
        foreach (var value in values.Skip(1))
        {
            Weighted.Add(new(value.Register, 1));
            BigInteger[] corners = [product.Low * value.Low, product.Low * value.High, product.High * value.Low, product.High * value.High];
            product = new(-1, product.Grain * value.Grain, corners.Min(), corners.Max(), product.MayBeUnknown || value.MayBeUnknown);

            // Why: each product on the way must fit, also where a later number is always 0.
            Prove(subject, product.Grain, BigInteger.Max(BigInteger.Abs(product.Low), BigInteger.Abs(product.High)));
        }

        var result = NewValue(subject, product.Grain, product.Low, product.High, product.MayBeUnknown);
        Emit(new(OpCode.Product, result.Register, first, values.Count));
        return result;
    }

    /// <summary>The value of the first branch whose condition holds; null is always open; unknown where none is.</summary>
    public ProvedValue Choose(Subject subject, IReadOnlyList<(ProvedValue? When, ProvedValue Value)> branches)
    {
        var mayBeUnknown = branches.Any(b => b.When is { MayBeUnknown: true }) || branches.All(b => b.When is not null);
        return Branched(
            subject, branches.Select(b => b.Value).ToArray(), branches.Select(b => b.When?.Register ?? -1).ToArray(), mayBeUnknown,
            (target, first) => new(OpCode.Choose, target, first, branches.Count));
    }

    /// <summary>One of several values, brought to one grain.</summary>
    /// <param name="subject">What it is for.</param>
    /// <param name="values">The values.</param>
    /// <param name="whens">The register of each one's condition, or -1.</param>
    /// <param name="mayBeUnknown">Whether it can be unknown which is taken.</param>
    /// <param name="operation">The operation that takes one, given its target and the first branch.</param>
    public ProvedValue Branched(Subject subject, IReadOnlyList<ProvedValue> values, IReadOnlyList<int> whens, bool mayBeUnknown, Func<int, int, Operation> operation)
    {
        var grain = CommonGrain(values.Select(v => v.Grain));
        var scaled = values.Select(v => ToGrain(subject, v, grain)).ToArray();
        var first = Branches.Count;
        Branches.AddRange(scaled.Select((s, i) => new Branch(whens[i], s.Register, s.Multiplier)));
        var (low, high) = (scaled.Select(s => s.Low).Aggregate(BigInteger.Min), scaled.Select(s => s.High).Aggregate(BigInteger.Max));
        var taken = NewValue(subject, grain, low, high, mayBeUnknown || values.Any(v => v.MayBeUnknown));
        Emit(operation(taken.Register, first));
        return taken;
    }

    /// <summary>A value, but at most or at least a number; the value itself where it never passes it.</summary>
    public ProvedValue Limit(Subject subject, ProvedValue value, Rational limit, bool atMost)
    {
        if (atMost ? value.Grain * new Rational(value.High) <= limit : value.Grain * new Rational(value.Low) >= limit)
            return value;
        var grain = CommonGrain([value.Grain, limit]);
        var multiplier = (value.Grain / grain).Numerator;
        var bound = (limit / grain).Numerator;
        var (low, high) = (value.Low * multiplier, value.High * multiplier);
        Prove(subject, grain, BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high)));
        var limited = atMost
            ? NewValue(subject, grain, BigInteger.Min(low, bound), BigInteger.Min(high, bound), value.MayBeUnknown)
            : NewValue(subject, grain, BigInteger.Max(low, bound), BigInteger.Max(high, bound), value.MayBeUnknown);
        Emit(new(atMost ? OpCode.AtMost : OpCode.AtLeast, limited.Register, value.Register, Low: Integer(subject, grain, bound), High: Integer(subject, grain, multiplier)));
        return limited;
    }

    /// <summary>A value rounded by a rule, half up where it does not say.</summary>
    public ProvedValue Round(Subject subject, ProvedValue value, RoundingRule rule) => Round(subject, value, Index.Resolve(rule.Increment)!.Value, rule.Mode ?? RoundingMode.HalfUp);

    /// <summary>A value rounded to whole multiples of an increment, which is then its grain.</summary>
    public ProvedValue Round(Subject subject, ProvedValue value, Rational increment, RoundingMode mode)
    {
        var ratio = value.Grain / increment;
        var (multiplier, divisor) = (ratio.Numerator, ratio.Denominator);
        if (_filledBy[value.Register] < 0)
            return Constant(subject, increment, Rounding.Divide(value.Low * multiplier, divisor, mode));
        var size = BigInteger.Max(BigInteger.Abs(value.Low), BigInteger.Abs(value.High));
        if (!Fits(divisor) || !Fits(BigInteger.Min(divisor, size) * (multiplier % divisor)))
            Report(subject, NumberFaults.RoundingDoesNotFit(subject.AtBeginning, value.Grain, increment, RoundingHelp.For(Index, subject)));
        var rounded = NewValue(
            subject, increment, Rounding.Divide(value.Low * multiplier, divisor, mode), Rounding.Divide(value.High * multiplier, divisor, mode), value.MayBeUnknown);

        // Why: of a value that is always 0 no multiple needs to fit.
        var whole = value.Low.IsZero && value.High.IsZero ? 0 : multiplier / divisor;
        var product = Fits(size * multiplier) && Fits(multiplier) ? (long)multiplier : 0;
        Divisions.Add(new(product, Integer(subject, increment, whole), Integer(subject, increment, multiplier % divisor), Integer(subject, increment, divisor), mode));
        Emit(new(OpCode.Round, rounded.Register, value.Register, Divisions.Count - 1));
        return rounded;
    }

    /// <summary>A register, what brings it to a grain, and its range there, with the proof that this fits.</summary>
    private (int Register, long Multiplier, BigInteger Low, BigInteger High) ToGrain(Subject subject, ProvedValue value, Rational grain)
    {
        var multiplier = (value.Grain / grain).Numerator;
        var (low, high) = (value.Low * multiplier, value.High * multiplier);
        Prove(subject, grain, BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high)));
        return (value.Register, Integer(subject, grain, multiplier), low, high);
    }
}
