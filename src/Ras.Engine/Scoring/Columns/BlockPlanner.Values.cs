using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <content>Values that are not looked up in a table of bands or rows.</content>
internal sealed partial class BlockPlanner
{
    private BlockValue LowerValue(Operation operation)
    {
        switch (operation.Code)
        {
            case OpCode.Test:
                return new(LookUp(_places[operation.A], TableAt(operation)), null);
            case OpCode.TestCautious:
                return new(LookUp(_places[operation.A], TableAt(operation)), PendingOf(operation.A));
            case OpCode.Points:
                return new(PointsOf(operation.A).Values, null);
            case OpCode.PointsCautious:
                return new(PointsOf(operation.A).Values, PointsPending(operation.A));
            case OpCode.SumTables:
                return new(Reduced(SumOfTables(operation), operation.C, operation.D).Values, null);
            case OpCode.SumPoints:
                return new(Reduced(SumOfPoints(operation), operation.C, operation.D).Values, null);
            case OpCode.MaxPoints:
                return new(Reduced(GreatestPoints(operation), operation.C, operation.D).Values, null);
            case OpCode.SumKnown or OpCode.Sum:
                return Sum(operation);
            case OpCode.Max or OpCode.Min:
                return Extreme(operation);
            case OpCode.Product:
                return Product(operation);
            case OpCode.Choose:
                return Choose(operation);
            case OpCode.Lookup:
                return DecisionTable(operation);
            case OpCode.Interpolate:
                return Interpolate(operation);
            case OpCode.Reduce:
                return new(ReducedValue(operation), Value(operation.A).Unknown);
            case OpCode.ReduceCautious:
                return new(ReducedValue(operation), EitherOf(Value(operation.A).Unknown, AnyPending(operation.C, operation.D)));
            case OpCode.Bands:
                return Bands(operation);
            case OpCode.AtMost or OpCode.AtLeast:
                return Limit(operation);
            case OpCode.Round:
                return Round(operation);
            case OpCode.BudgetIfAny:
                return new(Value(operation.A).Values, Not(HasStatus(ScoreStatus.Indicative)));
            case OpCode.Gate:
                return Gate(operation);
            default:
                throw new NotSupportedException($"There is no value of {operation.Code} in columns.");
        }
    }

    private PlaceTable TableAt(Operation operation) => new(_program.Data.AsSpan(operation.B, operation.C + 1));

    private Slot ReducedValue(Operation operation) => Reduced(new(Value(operation.A).Values, SizeOf(operation.A)), operation.C, operation.D).Values;

    private BlockValue Sum(Operation operation)
    {
        var terms = Enumerable.Range(operation.A, operation.B).Select(i => _program.Weighted[i]).ToArray();
        var constant = terms.Aggregate((BigInteger)operation.Low, (sum, t) => ConstantOf(t.Register) is { } number ? sum + ((BigInteger)number * t.Multiplier) : sum);
        var columns = terms.Where(t => ConstantOf(t.Register) is null).ToArray();
        var size = columns.Aggregate(BigInteger.Abs(constant), (sum, t) => sum + (SizeOf(t.Register) * BigInteger.Abs(t.Multiplier)));
        var sum = NewSlot(LaneFor(BigInteger.Max(size, columns.Select(c => BigInteger.Abs(c.Multiplier)).DefaultIfEmpty().Max()), columns.Select(c => c.Register)));
        AddUp([.. columns.Select(c => (Value(c.Register).Values, c.Multiplier))], (long)constant, sum);
        return new(sum, columns.Select(c => Value(c.Register).Unknown).Aggregate((Slot?)null, EitherOf));
    }

    /// <summary>Adds columns up, those of one lane together.</summary>
    private void AddUp((Slot Values, long Multiplier)[] columns, long constant, Slot sum)
    {
        long? begin = constant;
        foreach (var group in columns.GroupBy(c => c.Values.Lane))
        {
            var terms = group.ToArray();
            Emit(Lanes.Of<Adder, BlockOperation>(group.Key, sum.Lane, new(terms, begin, sum)), [sum, .. terms.Select(t => t.Values)]);
            begin = null;
        }

        if (begin is { } number)
            Fill(sum, number);
    }

    private BlockValue Extreme(Operation operation)
    {
        var terms = Enumerable.Range(operation.A, operation.B).Select(i => _program.Weighted[i]).ToArray();
        var size = terms.Select(t => SizeOf(t.Register) * t.Multiplier).Append(terms.Max(t => t.Multiplier)).Max();
        var extreme = NewSlot(LaneFor(size, terms.Select(t => t.Register)));
        Slot? unknown = null;
        for (var i = 0; i < terms.Length; i++)
        {
            var (register, multiplier) = terms[i];
            if (ConstantOf(register) is { } number)
            {
                if (i == 0)
                    Fill(extreme, number * multiplier);
                else
                    CombineNumber(operation.Code == OpCode.Max, number * multiplier, extreme);
                continue;
            }

            var value = Value(register);
            unknown = EitherOf(unknown, value.Unknown);
            if (i == 0)
                Combine<Second>(value.Values, multiplier, extreme);
            else if (operation.Code == OpCode.Max)
                Combine<Greater>(value.Values, multiplier, extreme);
            else
                Combine<Smaller>(value.Values, multiplier, extreme);
        }

        return new(extreme, unknown);
    }

    private BlockValue Product(Operation operation)
    {
        var registers = Enumerable.Range(operation.A, operation.B).Select(i => _program.Weighted[i].Register).ToArray();
        var lane = Lanes.Wider(LaneForProduct(registers.Select(r => SizeOf(r))), LaneFor(0, registers));
        var product = registers.Skip(1).Aggregate(Value(registers[0]).Values, (product, register) => Product(product, Value(register).Values, lane));
        return new(product, registers.Select(r => Value(r).Unknown).Aggregate((Slot?)null, EitherOf));
    }

    /// <summary>The first branch whose condition is possible, found from the last to the first; it is unknown where that is not true, or where its value is.</summary>
    private BlockValue Choose(Operation operation)
    {
        var branches = Enumerable.Range(operation.A, operation.B).Select(i => _program.Branches[i]).TakeWhile((_, i) => i == 0 || _program.Branches[operation.A + i - 1].When >= 0).ToArray();
        var chosen = NewSlot(LaneForBranches(branches));
        var unknown = Info(operation.Target).MayBeUnknown ? NewTruths() : null;
        Fill(chosen, 0);
        if (unknown is not null)
            Fill(unknown, -1);
        foreach (var branch in Enumerable.Reverse(branches))
        {
            var when = branch.When < 0 ? (BlockTruth?)null : Truth(branch.When);
            TakeBranch(when?.Possible, branch, chosen);
            if (unknown is not null)
                TakeUnknown(when, Value(branch.Register).Unknown, unknown);
        }

        return new(chosen, unknown);
    }

    /// <summary>The value of a branch, where it is taken; null where it is taken everywhere.</summary>
    private void TakeBranch(Slot? where, Branch branch, Slot chosen)
    {
        if (ConstantOf(branch.Register) is { } number)
        {
            if (where is null)
                Fill(chosen, number * branch.Multiplier);
            else
                TakeNumberWhere(where, number * branch.Multiplier, chosen);
            return;
        }

        var values = Value(branch.Register).Values;
        if (where is null)
            Combine<Second>(values, branch.Multiplier, chosen);
        else
            TakeWhere(where, values, branch.Multiplier, chosen);
    }

    private void TakeUnknown(BlockTruth? when, Slot? ofValue, Slot unknown)
    {
        var ofBranch = when is { } condition ? EitherOf(UnknownOf(condition), ofValue) : ofValue;
        if (ofBranch is null)
        {
            if (when is { } known)
                TakeNumberWhere(known.Possible, 0, unknown);
            else
                Fill(unknown, 0);
        }
        else if (when is { } possible)
        {
            TakeWhere(possible.Possible, ofBranch, 1, unknown);
        }
        else
        {
            Combine<Second>(ofBranch, 1, unknown);
        }
    }

    private BlockValue Limit(Operation operation)
    {
        var value = Value(operation.A);
        var size = BigInteger.Max(BigInteger.Max(SizeOf(operation.A) * operation.High, operation.High), BigInteger.Abs(operation.Low));
        var limited = NewSlot(LaneFor(size, [operation.A]));
        Combine<Second>(value.Values, operation.High, limited);
        CombineNumber(operation.Code == OpCode.AtLeast, operation.Low, limited);
        return new(limited, value.Unknown);
    }

    private BlockValue Round(Operation operation)
    {
        var (value, info) = (Value(operation.A), Info(operation.A));
        return new(Rounded(value, info.Low, info.High, _program.Divisions[operation.B], Info(operation.Target)), value.Unknown);
    }

    private Slot Rounded(BlockValue value, BigInteger low, BigInteger high, Division division, RegisterInfo info)
    {
        var isNarrow = division.Multiplier is > 0 and < int.MaxValue && value.Values.Lane <= Lane.Bits32;
        var reciprocal = isNarrow ? Reciprocal.For(low * division.Multiplier, high * division.Multiplier, division.Divisor, division.Mode) : null;
        var rounded = NewSlot(reciprocal is null ? Lanes.Wider(value.Values.Lane, Lanes.For(info.Low, info.High)) : Lane.Bits32);
        Emit(Lanes.Of<Rounder, BlockOperation>(value.Values.Lane, rounded.Lane, new(value, division, reciprocal, rounded)), value.Values, value.Unknown, rounded);
        return rounded;
    }

    private BlockValue Gate(Operation operation)
    {
        var (when, value) = (Truth(operation.A), Value(operation.B));
        var gated = Copy(value.Values, value.Values.Lane);
        TakeNumberWhere(Not(when.True), 0, gated);
        return new(gated, EitherOf(UnknownOf(when), value.Unknown is null ? null : Both(when.True, value.Unknown)));
    }

    private static Lane LaneForProduct(IEnumerable<BigInteger> sizes)
    {
        var (product, most) = (BigInteger.One, BigInteger.One);
        foreach (var size in sizes)
            (product, most) = (product * size, BigInteger.Max(BigInteger.Max(most, size), product * size));

        // Why: no vector multiplies bytes.
        return Lanes.Wider(LaneForSize(most), Lane.Bits16);
    }

    private Lane LaneForBranches(Branch[] branches) =>
        LaneFor(branches.Select(b => BigInteger.Max(SizeOf(b.Register) * b.Multiplier, b.Multiplier)).Max(), branches.Select(b => b.Register));
}
