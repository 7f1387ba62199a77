using System;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <content>Conditions.</content>
internal sealed partial class BlockPlanner
{
    private BlockTruth LowerTruth(Operation operation)
    {
        switch (operation.Code)
        {
            case OpCode.Test:
                return Known(Test(operation));
            case OpCode.TestCautious:
                return Waiting(Test(operation), operation.A);
            case OpCode.Includes:
                return Known(Includes(operation));
            case OpCode.IncludesCautious:
                return Waiting(Includes(operation), operation.A);
            case OpCode.Compare:
                return Comparison(operation);
            case OpCode.Not:
                var part = Truth(operation.A);
                var isNot = Not(part.Possible);
                return part.True == part.Possible ? Known(isNot) : new(isNot, Not(part.True));
            default:
                return Counted(operation);
        }
    }

    private static BlockTruth Known(Slot truths) => new(truths, truths);

    /// <summary>A condition on an answer that may be still to come.</summary>
    private BlockTruth Waiting(Slot truths, int question) => PendingOf(question) is { } pending
        ? new(ButNot(truths, pending), Either(Copy(truths, Lane.Bits8), pending))
        : Known(truths);

    private Slot Test(Operation operation)
    {
        var entries = _program.Data.AsSpan(operation.B, operation.C + 1).ToArray();
        return LookUp(_places[operation.A], new(Array.ConvertAll(entries, e => -e)));
    }

    private Slot Includes(Operation operation)
    {
        var (sets, lacks) = (_sets[operation.A]!, NewTruths());
        Emit(new LacksOptions(sets, 1UL << operation.B, lacks), sets, lacks);
        return Not(lacks);
    }

    private BlockTruth Comparison(Operation operation)
    {
        var (value, range) = (Value(operation.A), RangeOf(operation.A));
        var (low, high) = (BigInteger.Max(operation.Low, range.Low), BigInteger.Min(operation.High, range.High));
        var holds = NewTruths();
        if (low > high)
            Fill(holds, 0);
        else
            Emit(Lanes.Of<Comparer, BlockOperation>(value.Values.Lane, new(value.Values, (long)low, (long)high, holds)), value.Values, holds);
        if (value.Unknown is null)
            return Known(operation.B < 0 ? holds : ButNot(holds, Unanswered(operation.B)));
        var possible = Either(Copy(holds, Lane.Bits8), value.Unknown);

        // Why: an unknown value is unknown also where the question has no answer.
        var isTrue = ButNot(holds, value.Unknown);
        return operation.B < 0
            ? new(isTrue, possible)
            : new(ButNot(isTrue, Unanswered(operation.B)), Either(ButNot(possible, Unanswered(operation.B)), value.Unknown));
    }

    /// <summary>All, any or a number of some conditions: it is true, or possible, where enough of them are.</summary>
    private BlockTruth Counted(Operation operation)
    {
        var parts = Enumerable.Range(operation.A, operation.B).Select(i => Truth(_program.Weighted[i].Register)).ToArray();
        var isTrue = Enough(operation, Array.ConvertAll(parts, p => p.True));
        return Array.TrueForAll(parts, p => p.True == p.Possible) ? Known(isTrue) : new(isTrue, Enough(operation, Array.ConvertAll(parts, p => p.Possible)));
    }

    private Slot Enough(Operation operation, Slot[] parts)
    {
        if (operation.Code != OpCode.Count)
            return parts.Skip(1).Aggregate(Copy(parts[0], Lane.Bits8), (all, part) => operation.Code == OpCode.All ? Both(all, part, all) : Either(all, part));
        var holds = NewTruths();
        Emit(new CountTruths(parts, operation.Low, holds), [.. parts, holds]);
        return holds;
    }

    private Slot? UnknownOf(BlockTruth truth) => truth.True == truth.Possible ? null : ButNot(truth.Possible, truth.True);

    private Slot Not(Slot truths)
    {
        var result = NewTruths();
        Emit(new CombineTruths<NotSecond>(truths, truths, result), truths, result);
        return result;
    }

    private Slot Both(Slot one, Slot other, Slot? result = null) => Combined<Both>(one, other, result ?? NewTruths());

    private Slot ButNot(Slot one, Slot other) => Combined<ButNot>(one, other, NewTruths());

    /// <summary>Adds to some truths where others hold.</summary>
    private Slot Either(Slot one, Slot other) => Combined<Either>(one, other, one);

    private Slot Combined<TTruth>(Slot one, Slot other, Slot result)
        where TTruth : struct, ITruth
    {
        Emit(new CombineTruths<TTruth>(one, other, result), one, other, result);
        return result;
    }

    private readonly record struct Comparer(Slot Values, long Low, long High, Slot Holds) : ILaneVisitor<BlockOperation>
    {
        public BlockOperation Visit<T>()
            where T : unmanaged => new CompareColumn<T>(Values, Low, High, Holds);
    }
}
