using System.Numerics;

namespace Ras.Engine;

/// <summary>What an operation does. Conditions hold 1 for true, 0 for false, or unknown.</summary>
internal enum OpCode : byte
{
    /// <summary>Decides whether question A is asked, by the condition in B (-1: always), and settles the answer that counts.</summary>
    Ask,

    /// <summary>The points of question A.</summary>
    Points,

    /// <summary>The points of question A, or unknown while its answer or a reducer's is still to come.</summary>
    PointsCautious,

    /// <summary>The sum of the points of B members from A, × the D reducers from C.</summary>
    SumPoints,

    /// <summary>As <see cref="SumPoints"/>, where the points of every member are an entry of its table and nothing reduces them.</summary>
    SumTables,

    /// <summary>The highest points of B members from A, × the D reducers from C.</summary>
    MaxPoints,

    /// <summary>The sum of B weighted registers from A, none of which can be unknown, and Low.</summary>
    SumKnown,

    /// <summary>The sum of B weighted registers from A, and Low.</summary>
    Sum,

    /// <summary>The greatest of B weighted registers from A; leaves the place of the first that has it.</summary>
    Max,

    /// <summary>The least of B weighted registers from A; leaves the place of the first that has it.</summary>
    Min,

    /// <summary>The product of B registers from A in the list of weighted ones.</summary>
    Product,

    /// <summary>The value of the first of B branches from A whose condition is true; leaves its place, or that of the first that is unknown, or -1.</summary>
    Choose,

    /// <summary>The value of the first row of a decision table that fits its B inputs from A, of High branches from C, with D words of rows; leaves its place, or that of the first that is unknown, or -1.</summary>
    Lookup,

    /// <summary>The value of register A, which is lookup D, on Low lines from C, rounded as division B says; unknown past High; leaves the line, or -1.</summary>
    Interpolate,

    /// <summary>Register A × the D reducers from C.</summary>
    Reduce,

    /// <summary>As <see cref="Reduce"/>, or unknown while the answer of a reducer is still to come.</summary>
    ReduceCautious,

    /// <summary>The value of the band of register A, which is lookup D, in the table of B bands at C; leaves the band, or -1.</summary>
    Bands,

    /// <summary>Register A × High, but at most Low; leaves 1 where that lowers it.</summary>
    AtMost,

    /// <summary>Register A × High, but at least Low; leaves 1 where that lifts it.</summary>
    AtLeast,

    /// <summary>Register A rounded by division B.</summary>
    Round,

    /// <summary>Register B where the condition A is true, 0 where it is false.</summary>
    Gate,

    /// <summary>Register A where the status is indicative, else unknown.</summary>
    BudgetIfAny,

    /// <summary>Looks the answer to question A up in the table at B, whose greatest code is C.</summary>
    Test,

    /// <summary>As <see cref="Test"/>, or unknown while the answer is still to come.</summary>
    TestCautious,

    /// <summary>Whether option B is among the answers to question A.</summary>
    Includes,

    /// <summary>As <see cref="Includes"/>, or unknown while the answer is still to come.</summary>
    IncludesCautious,

    /// <summary>Whether register A lies from Low to High; false where question B (-1: none) has no answer.</summary>
    Compare,

    /// <summary>Whether all of B conditions from A hold.</summary>
    All,

    /// <summary>Whether any of B conditions from A holds.</summary>
    Any,

    /// <summary>Whether at least Low of B conditions from A hold.</summary>
    Count,

    /// <summary>Whether condition A does not hold.</summary>
    Not,
}

/// <summary>One operation: what it does, the register it fills, and its operands.</summary>
internal readonly record struct Operation(OpCode Code, int Target, int A = 0, int B = 0, int C = 0, int D = 0, long Low = 0, long High = 0);

/// <summary>A register and the whole number that brings it to the grain of a sum.</summary>
internal readonly record struct WeightedRegister(int Register, long Multiplier);

/// <summary>One way that a choice can go: the register of its condition (-1: always open), the register of its value, and what brings that to the grain of the choice.</summary>
internal readonly record struct Branch(int When, int Register, long Multiplier);

/// <summary>What a decision table looks at in one column of its cells.</summary>
/// <param name="Register">The register of a value, whose class is the stretch that it lies in; -1 where the class is the code of an answer.</param>
/// <param name="Question">The question whose answer or points it is; -1 where it is neither.</param>
/// <param name="IsCautious">Whether an answer still to come makes it unknown.</param>
/// <param name="Edges">Where the stretches but the first begin, in ascending order.</param>
/// <param name="EdgeCount">How many these are.</param>
/// <param name="Masks">The rows that accept no answer, and then those that accept each class.</param>
/// <param name="Asks">The rows that do not accept everything.</param>
internal readonly record struct LookupInput(int Register, int Question, bool IsCautious, int Edges, int EdgeCount, int Masks, int Asks);

/// <summary>A register that holds one number for good.</summary>
internal readonly record struct ConstantRegister(int Register, long Value);

/// <summary>A question that a domain combines: its place, and its table of points, or of what makes them.</summary>
internal readonly record struct Member(int Question, int Table);

/// <summary>A question whose answer says what it leaves: its place, and its table of shares by answer code.</summary>
internal readonly record struct Reducer(int Question, int Table);

/// <summary>How a value is rounded: value × Multiplier / Divisor, to a whole number.</summary>
/// <param name="Multiplier">The multiplier; 0 where a value times it may not fit, so that its parts are used.</param>
/// <param name="Whole">How often the divisor is in the multiplier.</param>
/// <param name="Rest">What is then left of the multiplier.</param>
/// <param name="Divisor">The divisor; above 0.</param>
/// <param name="Mode">Which of two neighbours is taken.</param>
internal readonly record struct Division(long Multiplier, long Whole, long Rest, long Divisor, RoundingMode Mode)
{
    public long Round(long value) => Multiplier > 0
        ? Rounding.Divide(value * Multiplier, Divisor, Mode)
        : Rounding.MultiplyDivide(value, Whole, Rest, Divisor, Mode);
}

/// <summary>A question that is not simply asked and taken as answered.</summary>
/// <param name="IfMissing">The code that stands in for a missing answer; 0 for none.</param>
/// <param name="IfMissingSet">The set of options that stands in.</param>
internal readonly record struct AskedQuestion(long IfMissing, ulong IfMissingSet);

/// <summary>How an answer code becomes points.</summary>
internal enum TermKind : byte
{
    /// <summary>The table has an entry for every code; 0 is no answer.</summary>
    Table,

    /// <summary>The table has the points of the least answer and those of each further increment.</summary>
    Linear,

    /// <summary>The table has an entry for every option, and those chosen add up.</summary>
    SumOfSet,

    /// <summary>The table has an entry for every option, and the highest chosen counts.</summary>
    MaxOfSet,
}

/// <summary>A question's points as a function of its answer and its reducers.</summary>
internal readonly record struct QuestionTerm(TermKind Kind, int Question, int Table, int FirstReducer, int ReducerCount)
{
    /// <summary>Whether the points are an entry of the table and nothing reduces them.</summary>
    public bool IsTableAlone => Kind == TermKind.Table && ReducerCount == 0;
}

/// <summary>What a register holds.</summary>
/// <param name="Subject">What it is for.</param>
/// <param name="Grain">What 1 in it is worth.</param>
/// <param name="Low">The least that it can hold.</param>
/// <param name="High">The greatest that it can hold.</param>
/// <param name="MayBeUnknown">Whether it can be unknown.</param>
internal readonly record struct RegisterInfo(Subject Subject, Rational Grain, BigInteger Low, BigInteger High, bool MayBeUnknown)
{
    /// <summary>How many bits its greatest size takes, the sign included.</summary>
    public int Bits
    {
        get
        {
            var size = BigInteger.Max(BigInteger.Abs(Low), BigInteger.Abs(High));
            var bits = 1;
            for (; !size.IsZero; size >>= 1)
                bits++;
            return bits;
        }
    }
}
