using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>A value while the program is built: its register, and what is proved about it.</summary>
/// <param name="Register">The register.</param>
/// <param name="Grain">What 1 in the register is worth; above 0.</param>
/// <param name="Low">The least integer that the register can hold.</param>
/// <param name="High">The greatest integer that the register can hold.</param>
/// <param name="MayBeUnknown">Whether it can be unknown.</param>
internal readonly record struct ProvedValue(int Register, Rational Grain, BigInteger Low, BigInteger High, bool MayBeUnknown)
{
    public ValueHandle Handle => new(Register, Grain);

    /// <summary>The value times a number above 0: the same integers, worth more or less.</summary>
    public ProvedValue Times(Rational factor) => this with { Grain = Grain * factor };
}

/// <summary>What a value is for, and where its author wrote it.</summary>
/// <param name="Name">What messages call it, such as <c>step `night-care`</c>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Owner">What it belongs to, where others can name that.</param>
internal sealed record Subject(string Name, Place Place, Named? Owner = null)
{
    public static Subject Total { get; } = new("the total", Place.Root.At(JsonNames.Domains));

    public static Subject Budget { get; } = new("the budget", Place.Root.At(JsonNames.Budget));

    public static Subject OneOff { get; } = new("the sum of one-off lines", Place.Root.At(JsonNames.Budget));

    /// <summary>The name as a sentence begins with it.</summary>
    public string AtBeginning => char.ToUpperInvariant(Name[0]) + Name.Substring(1);

    public static Subject Question(ConfigurationIndex index, int at) => new($"question `{index.Questions[at].Id}`", Place.Root.At(JsonNames.Questions, at), new(NameKind.Question, at));

    public static Subject Domain(ConfigurationIndex index, int at) => new($"domain `{index.Domains[at].Id}`", Place.Root.At(JsonNames.Domains, at), new(NameKind.Domain, at));

    public static Subject Step(ConfigurationIndex index, int at) => new($"step `{index.Steps[at].Id}`", Place.Root.At(JsonNames.Steps, at), new(NameKind.Step, at));

    public static Subject Line(ConfigurationIndex index, int at) => new($"line `{index.Lines[at].Line.Id}`", index.Lines[at].Place, new(NameKind.Line, at));
}

/// <summary>The program while it is built: its operations, registers and tables, and the proof that everything fits.</summary>
internal sealed class ProgramDraft(ConfigurationIndex index, DiagnosticBag bag)
{
    /// <summary>Two bits are kept to spare of the 63 that a signed integer has for size.</summary>
    private static readonly BigInteger Most = BigInteger.One << 61;

    /// <summary>A grain that goes on growing from step to step would make every proof and every explanation slower without end.</summary>
    private static readonly BigInteger MostGrain = BigInteger.One << 128;

    private readonly List<int> _filledBy = [];
    private readonly HashSet<string> _told = [];

    public ConfigurationIndex Index { get; } = index;

    public List<Operation> Operations { get; } = [];

    public List<RegisterInfo> Registers { get; } = [];

    public List<long> Data { get; } = [];

    public List<int> Members { get; } = [];

    public List<Reducer> Reducers { get; } = [];

    public List<WeightedRegister> Weighted { get; } = [];

    public List<Division> Divisions { get; } = [];

    public List<ValueHandle> LookedUp { get; } = [];

    public IReadOnlyList<int> FilledBy => _filledBy;

    /// <summary>The greatest fraction of which all of some numbers are whole multiples; 1 where all are 0.</summary>
    public static Rational CommonGrain(IEnumerable<Rational> numbers)
    {
        BigInteger above = 0, below = 1;
        foreach (var number in numbers)
        {
            if (number.IsZero)
                continue;
            above = BigInteger.GreatestCommonDivisor(above, number.Numerator);
            below = below / BigInteger.GreatestCommonDivisor(below, number.Denominator) * number.Denominator;
        }

        return above.IsZero ? Rational.One : new(above, below);
    }

    /// <summary>A new register, with the proof that what it holds fits; where it does not, it goes on as 0, so that what is computed from it is not told as well.</summary>
    public ProvedValue NewValue(Subject subject, Rational grain, BigInteger low, BigInteger high, bool mayBeUnknown = false)
    {
        if (!Prove(ProvedWith(subject), grain, BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high))) || _told.Contains(subject.Name))
            (grain, low, high) = (Rational.One, 0, 0);
        Registers.Add(new(subject, grain, low, high, mayBeUnknown));
        _filledBy.Add(-1);
        return new(Registers.Count - 1, grain, low, high, mayBeUnknown);
    }

    public ProvedValue NewCondition(Subject subject, bool mayBeUnknown) => NewValue(subject, Rational.One, 0, 1, mayBeUnknown);

    public void Emit(Operation operation)
    {
        if (operation.Target >= 0)
            _filledBy[operation.Target] = Operations.Count;
        Operations.Add(operation);
    }

    /// <summary>Whether a size leaves two bits to spare; reports one that does not, once for each subject. The size is in grains.</summary>
    public bool Prove(Subject subject, Rational grain, BigInteger size)
    {
        if (size < Most && grain.Numerator < MostGrain && grain.Denominator < MostGrain)
            return true;
        Report(subject, NumberFaults.DoesNotFit(subject.AtBeginning, new Rational(size) * grain, grain));
        return false;
    }

    /// <summary>Reports what does not fit about a subject, once.</summary>
    public void Report(Subject subject, Fault fault)
    {
        if (_told.Add(subject.Name))
            bag.Add(fault, subject.Place);
    }

    /// <summary>The points of a question are counted in what its domain is counted in, and proved with it.</summary>
    public Subject ProvedWith(Subject subject) => subject.Owner is { Kind: NameKind.Question } question && Index.FindDomain(Index.Questions[question.Index].Domain) is { } domain
        ? Subject.Domain(Index, domain)
        : subject;

    /// <summary>A whole number of an operation; 0, and reported, where it does not fit.</summary>
    public long Integer(Subject subject, Rational grain, BigInteger value)
    {
        Prove(subject, grain, BigInteger.Abs(value));
        return BigInteger.Abs(value) < Most ? (long)value : 0;
    }

    /// <summary>A threshold, which may lie far outside what is compared with it.</summary>
    public static long Threshold(BigInteger value) => (long)BigInteger.Min(BigInteger.Max(value, long.MinValue + 1), long.MaxValue);

    public ProvedValue Constant(Subject subject, Rational value) => Sum(subject, [], value);

    /// <summary>The sum of values, each with its weight, and a constant; a sum of one is the value itself.</summary>
    public ProvedValue Sum(Subject subject, IReadOnlyList<(ProvedValue Value, Rational Weight)> terms, Rational constant)
    {
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

    /// <summary>The greatest of values; at least one.</summary>
    public ProvedValue Max(Subject subject, IReadOnlyList<ProvedValue> values)
    {
        if (values.Count == 1)
            return values[0];
        var grain = CommonGrain(values.Select(v => v.Grain));
        var first = Weighted.Count;
        BigInteger? low = null, high = null;
        foreach (var value in values)
        {
            var multiplier = (value.Grain / grain).Numerator;
            Weighted.Add(new(value.Register, Integer(subject, grain, multiplier)));
            Prove(subject, grain, BigInteger.Max(BigInteger.Abs(value.Low), BigInteger.Abs(value.High)) * multiplier);
            low = low is { } l ? BigInteger.Max(l, value.Low * multiplier) : value.Low * multiplier;
            high = high is { } h ? BigInteger.Max(h, value.High * multiplier) : value.High * multiplier;
        }

        var max = NewValue(subject, grain, low!.Value, high!.Value, values.Any(v => v.MayBeUnknown));
        Emit(new(OpCode.Max, max.Register, first, values.Count));
        return max;
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

    /// <summary>A value rounded to whole multiples of an increment, which is then its grain.</summary>
    public ProvedValue Round(Subject subject, ProvedValue value, Rational increment, RoundingMode mode)
    {
        var ratio = value.Grain / increment;
        var (multiplier, divisor) = (ratio.Numerator, ratio.Denominator);
        if (divisor * divisor >= Most)
            Report(subject, NumberFaults.RoundingDoesNotFit(subject.AtBeginning, value.Grain, increment));
        var rounded = NewValue(
            subject, increment, Rounding.Divide(value.Low * multiplier, divisor, mode), Rounding.Divide(value.High * multiplier, divisor, mode), value.MayBeUnknown);

        // Why: of a value that is always 0 no multiple needs to fit.
        var whole = value.Low.IsZero && value.High.IsZero ? 0 : multiplier / divisor;
        Divisions.Add(new(Integer(subject, increment, whole), Integer(subject, increment, multiplier % divisor), Integer(subject, increment, divisor), mode));
        Emit(new(OpCode.Round, rounded.Register, value.Register, Divisions.Count - 1));
        return rounded;
    }
}
