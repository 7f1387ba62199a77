using System.Collections.Generic;
using System.Numerics;

namespace Ras.Engine;

/// <summary>From one answer of a question to another, both by their places among its answers.</summary>
internal readonly record struct AnswerStep(long From, long To);

/// <summary>Which changes of one answer are meant.</summary>
internal enum StepKind
{
    /// <summary>To any answer that stands further along; among sets of options, one option more.</summary>
    Further,

    /// <summary>To the next answer.</summary>
    Next,

    /// <summary>From the first answer to any other.</summary>
    FromFirst,
}

/// <summary>Every answer that a question can have, those that make the same difference to everything counted as one, with what each counts.</summary>
/// <remarks>Where nothing need be answered and nothing stands in, no answer is an answer too, and the first.</remarks>
internal abstract class QuestionAnswers
{
    /// <summary>How many there are.</summary>
    public abstract long Count { get; }

    /// <summary>Whether these are all, so that who has gone through them has seen every answer.</summary>
    public virtual bool AreAll => true;

    /// <summary>Whether answers stand from least to most need.</summary>
    public bool IsAscending { get; init; }

    /// <summary>How many steps lead from one answer to the next.</summary>
    public abstract long StepCount { get; }

    /// <summary>The first that is an answer: the one of least need where they stand in order.</summary>
    public abstract long First { get; }

    /// <summary>Whether answers stand in one order, beyond single steps.</summary>
    public abstract bool IsOrdered { get; }

    /// <summary>Answers in their order, each as often as it stands there; null where they have none, or are too many to go through.</summary>
    public abstract IReadOnlyList<long>? Ordered { get; }

    /// <summary>Whether an entry is no answer, and no answer besides.</summary>
    public abstract bool IsNone(long answer);

    /// <summary>The code and the set by which a sheet holds an answer.</summary>
    public abstract (long Code, ulong Set) At(long answer);

    /// <summary>How many answers are counted as this one.</summary>
    public abstract BigInteger SameAs(long answer);

    /// <summary>One step from an answer to the next.</summary>
    public abstract AnswerStep Step(long at);

    /// <summary>All that the answers in a range count.</summary>
    public abstract ValueSet Values(int column, long from, long to);

    /// <summary>All that a test can be of the answers in a range.</summary>
    public abstract PossibleTruth Truths(int column, long from, long to);

    /// <summary>What a test is of one answer.</summary>
    public abstract bool Truth(int column, long answer);

    /// <summary>What a test is where there is no answer.</summary>
    public abstract bool NoneTruth(int column);

    /// <summary>By how much what is counted can change by a step of a kind.</summary>
    public abstract Shift ShiftOver(StepKind kind, int column);

    /// <summary>How a test can turn by a step of a kind.</summary>
    public abstract Turn TurnOver(StepKind kind, int column);

    /// <summary>By how much what is counted changes from one answer to another.</summary>
    public Shift ShiftOf(AnswerStep step, int column) => Shift.By(Values(column, step.To, step.To).Least - Values(column, step.From, step.From).Least);

    public Turn TurnOf(AnswerStep step, int column) => (Truth(column, step.From), Truth(column, step.To)) switch
    {
        (false, true) => Turn.On,
        (true, false) => Turn.Off,
        _ => Turn.None,
    };
}

/// <summary>The answers of a number question: each an increment above the one before.</summary>
/// <param name="least">What the least answer counts, in units.</param>
/// <param name="each">What each increment more counts.</param>
/// <param name="count">How many answers there are.</param>
/// <param name="hasNone">Whether no answer is one too.</param>
/// <param name="noneTruths">What the tests are where there is no answer; an answer turns each of them.</param>
internal sealed class NumberAnswers(BigInteger least, BigInteger each, long count, bool hasNone, IReadOnlyList<bool> noneTruths) : QuestionAnswers
{
    private const int MostInOrder = AnswerTree.MostSets;

    private readonly long _first = hasNone ? 1 : 0;

    public override long Count => count + _first;

    public override long StepCount => count - 1;

    public override long First => _first;

    public override bool IsOrdered => true;

    public override IReadOnlyList<long>? Ordered
    {
        get
        {
            if (count > MostInOrder)
                return null;
            var order = new long[count];
            for (long i = 0; i < count; i++)
                order[i] = i + _first;
            return order;
        }
    }

    public override bool IsNone(long answer) => hasNone && answer == 0;

    public override (long Code, ulong Set) At(long answer) => (answer + 1 - _first, 0);

    public override BigInteger SameAs(long answer) => 1;

    public override AnswerStep Step(long at) => new(at + _first, at + _first + 1);

    public override ValueSet Values(int column, long from, long to)
    {
        var noneToo = hasNone && from == 0;
        if (noneToo && to == 0)
            return ValueSet.Of(BigInteger.Zero);
        var first = noneToo ? 1 : from;
        var answered = each.Sign >= 0
            ? ValueSet.Ladder(PointsAt(first), each, each.IsZero ? 0 : to - first)
            : ValueSet.Ladder(PointsAt(to), -each, to - first);
        return noneToo ? ValueSet.Union(answered, ValueSet.Of(BigInteger.Zero), new(MostInOrder)) : answered;
    }

    public override PossibleTruth Truths(int column, long from, long to)
    {
        var (none, answered) = noneTruths[column] ? (PossibleTruth.True, PossibleTruth.False) : (PossibleTruth.False, PossibleTruth.True);
        if (!hasNone || from > 0)
            return answered;
        return to == 0 ? none : none | answered;
    }

    public override bool Truth(int column, long answer) => noneTruths[column] == IsNone(answer);

    public override bool NoneTruth(int column) => noneTruths[column];

    public override Shift ShiftOver(StepKind kind, int column)
    {
        if (count < 2)
            return Shift.None;
        return kind == StepKind.Next ? Shift.By(each) : Shift.By(each) | Shift.By(each * (count - 1));
    }

    public override Turn TurnOver(StepKind kind, int column) => Turn.None;

    private BigInteger PointsAt(long answer) => least + (each * (answer - _first));
}
