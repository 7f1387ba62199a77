using System.Collections.Generic;
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

    public static Subject Adjustment(ConfigurationIndex index, int at) => new($"adjustment `{index.Adjustments[at].Id}`", Place.Root.At(JsonNames.Budget).At(JsonNames.Adjustments, at), new(NameKind.Adjustment, at));

    public static Subject Line(ConfigurationIndex index, int at) => new($"line `{index.Lines[at].Line.Id}`", index.Lines[at].Place, new(NameKind.Line, at));
}

/// <summary>The program while it is built: its operations, registers and tables, and the proof that everything fits.</summary>
internal sealed partial class ProgramDraft(ConfigurationIndex index, DiagnosticBag bag)
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

    public List<Member> Members { get; } = [];

    public List<Reducer> Reducers { get; } = [];

    public List<WeightedRegister> Weighted { get; } = [];

    public List<Division> Divisions { get; } = [];

    public List<Branch> Branches { get; } = [];

    public List<LookupInput> LookupInputs { get; } = [];

    public List<ulong> RowMasks { get; } = [];

    public List<ValueHandle> LookedUp { get; } = [];

    /// <summary>Registers that hold one number for good.</summary>
    public List<ConstantRegister> Constants { get; } = [];

    public IReadOnlyList<int> FilledBy => _filledBy;

    /// <summary>Whether a size leaves two bits to spare.</summary>
    public static bool Fits(BigInteger size) => size < Most;

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
        Report(subject, NumberFaults.DoesNotFit(subject.AtBeginning, new Rational(size) * grain, grain, RoundingHelp.For(Index, subject)));
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
}
