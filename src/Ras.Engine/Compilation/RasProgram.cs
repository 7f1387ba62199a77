using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A configuration as a flat list of integer operations with their tables; immutable.</summary>
/// <remarks>
/// <para>
/// Every value is a whole number of <em>grains</em>. A value's grain is the greatest fraction of which everything it can
/// be is a whole multiple: for points 0, 4 and 10 with a weight of 1.5 it is 3, for pounds and pence 0.01. A weight or a
/// price therefore costs nothing while scoring: it changes the grain, not the integer. A sum brings its terms to one
/// grain with a whole multiplier each; bands and conditions compare with thresholds that were turned into grains here.
/// </para>
/// <para>
/// The builder proves by interval arithmetic that every value and every intermediate of an operation stays within 62
/// bits, so that no operation can overflow and the integers equal the exact fractions.
/// </para>
/// <para>
/// Operations stand in an order in which each comes after those it reads, and all of them always run: the status is
/// decided afterwards. A register that may be unknown then holds <see cref="Unknown"/>. Operations that decide leave in
/// <c>Taken</c> which way they took, and explaining reads it there; nothing is computed a second way.
/// </para>
/// </remarks>
internal sealed class RasProgram(ConfigurationIndex index, Dependencies dependencies)
{
    /// <summary>What a register holds whose value the configuration's tables do not give. Invariant: no known value reaches it, since those have two bits to spare.</summary>
    public const long Unknown = long.MinValue;

    public ConfigurationIndex Index { get; } = index;

    /// <summary>What every domain and step is computed from.</summary>
    public Dependencies Dependencies { get; } = dependencies;

    public Operation[] Operations { get; init; } = [];

    /// <summary>What a register holds: its grain, its range, and what it is for.</summary>
    public RegisterInfo[] Registers { get; init; } = [];

    /// <summary>Points and shares by answer, thresholds and values of bands: all tables of the operations.</summary>
    public long[] Data { get; init; } = [];

    /// <summary>One term a question, at the question's place.</summary>
    public QuestionTerm[] Terms { get; init; } = [];

    /// <summary>What 1 of a term's points is worth, at the question's place.</summary>
    public Rational[] TermGrains { get; init; } = [];

    /// <summary>Questions whose terms a domain combines.</summary>
    public Member[] Members { get; init; } = [];

    public Reducer[] Reducers { get; init; } = [];

    public WeightedRegister[] Weighted { get; init; } = [];

    public Division[] Divisions { get; init; } = [];

    public Branch[] Branches { get; init; } = [];

    /// <summary>What decision tables look at.</summary>
    public LookupInput[] LookupInputs { get; init; } = [];

    /// <summary>Rows of decision tables, a bit each, by class of what is looked at.</summary>
    public ulong[] RowMasks { get; init; } = [];

    /// <summary>Registers that no operation fills, with what they hold.</summary>
    public ConstantRegister[] Constants { get; init; } = [];

    /// <summary>What each table of bands or nodes is asked about, with what its integers are worth there: a weight may lie between.</summary>
    public ValueHandle[] LookedUp { get; init; } = [];

    public AskedQuestion[] Asked { get; init; } = [];

    /// <summary>Places of questions whose answer is needed and for which nothing stands in.</summary>
    public int[] MustAnswer { get; init; } = [];

    /// <summary>Whether an answer is needed and nothing stands in for it, by the place of the question.</summary>
    public bool[] Needed { get; init; } = [];

    /// <summary>Whether an answer is needed whatever the others are, by the place of the question: a sheet counts those while answers are put.</summary>
    public bool[] AlwaysNeeded { get; init; } = [];

    public int AlwaysNeededCount { get; init; }

    /// <summary>Places of questions whose answer is needed where they are asked, which is decided while scoring.</summary>
    public int[] NeededWhereAsked { get; init; } = [];

    /// <summary>Whether some question takes several options.</summary>
    public bool HasSets { get; init; }

    public CompiledDomain[] Domains { get; init; } = [];

    public ValueHandle[] Steps { get; init; } = [];

    public ValueHandle Total { get; init; }

    public CompiledLine[] Lines { get; init; } = [];

    /// <summary>The sum of recurring lines, before adjustments.</summary>
    public ValueHandle LineSum { get; init; }

    public CompiledAdjustment[] Adjustments { get; init; } = [];

    /// <summary>The sum after adjustments, before it is lifted to 0 and rounded.</summary>
    public ValueHandle AdjustedSum { get; init; }

    /// <summary>The rounded budget: whole increments.</summary>
    public ValueHandle Amount { get; init; }

    /// <summary>The rounded sum of one-off lines: whole increments.</summary>
    public ValueHandle OneOff { get; init; }

    public DecimalScale AmountScale { get; init; }

    public DecimalScale OneOffScale { get; init; }

    public DecimalScale PointsScale { get; init; }

    /// <summary>The condition of every exclusion, in the cautious view.</summary>
    public int[] Exclusions { get; init; } = [];

    /// <summary>The condition of every requirement.</summary>
    public int[] Requirements { get; init; } = [];

    /// <summary>The condition of every referral.</summary>
    public int[] Referrals { get; init; } = [];

    /// <summary>Which operation fills a register.</summary>
    public int[] FilledBy { get; init; } = [];

    /// <summary>What the table of bands that fills a register is asked about.</summary>
    public ValueHandle LookedUpBy(ValueHandle banded) => LookedUp[Operations[FilledBy[banded.Register]].D];

    /// <summary>The registers that an operation reads.</summary>
    public IEnumerable<int> ReadBy(Operation operation)
    {
        switch (operation.Code)
        {
            case OpCode.Sum or OpCode.SumKnown or OpCode.Max or OpCode.Min or OpCode.Product or OpCode.All or OpCode.Any or OpCode.Count:
                for (var i = 0; i < operation.B; i++)
                    yield return Weighted[operation.A + i].Register;
                break;
            case OpCode.Choose:
                foreach (var branch in Branches.Skip(operation.A).Take(operation.B))
                {
                    if (branch.When >= 0)
                        yield return branch.When;
                    yield return branch.Register;
                }

                break;
            case OpCode.Lookup:
                foreach (var input in LookupInputs.Skip(operation.A).Take(operation.B))
                {
                    if (input.Register >= 0)
                        yield return input.Register;
                }

                foreach (var branch in Branches.Skip(operation.C).Take((int)operation.High))
                    yield return branch.Register;
                break;
            case OpCode.Reduce or OpCode.ReduceCautious or OpCode.Bands or OpCode.Interpolate or OpCode.BudgetIfAny or OpCode.AtMost or OpCode.AtLeast or OpCode.Round or OpCode.Compare or OpCode.Not:
                yield return operation.A;
                break;
            case OpCode.Gate:
                yield return operation.A;
                yield return operation.B;
                break;
        }
    }
}

/// <summary>Where a value is found, and what one of its integers is worth.</summary>
/// <param name="Register">The register.</param>
/// <param name="Grain">What 1 in the register is worth; above 0.</param>
internal readonly record struct ValueHandle(int Register, Rational Grain);

/// <summary>A domain, compiled: its value at each stage, where others can follow it.</summary>
/// <param name="Weighted">Combined, reduced and weighted, before bands and cap.</param>
/// <param name="Banded">After the bands; the same as before where there are none.</param>
/// <param name="Value">After the cap: what counts.</param>
internal readonly record struct CompiledDomain(ValueHandle Weighted, ValueHandle Banded, ValueHandle Value);

/// <summary>A line of the budget, compiled.</summary>
/// <param name="When">The register of its condition; -1 where it always counts.</param>
/// <param name="Input">What is priced or banded, or the amount that is referred to.</param>
/// <param name="Banded">The value of its band; the input where it has none.</param>
/// <param name="Value">Its amount where it counts, and 0 where not.</param>
internal readonly record struct CompiledLine(int When, ValueHandle Input, ValueHandle Banded, ValueHandle Value);

/// <summary>An adjustment, compiled.</summary>
/// <param name="When">The register of its condition; -1 where it is always made.</param>
/// <param name="Before">The sum before it.</param>
/// <param name="After">The sum after it: the same where it is not made.</param>
internal readonly record struct CompiledAdjustment(int When, ValueHandle Before, ValueHandle After);
