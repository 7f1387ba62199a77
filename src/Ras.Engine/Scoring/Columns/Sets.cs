#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Takes sets of options in: those that are answers, and where one is not permitted.</summary>
/// <param name="question">The question.</param>
/// <param name="known">A bit for each option that there is.</param>
/// <param name="exclusive">A bit for each option that stands alone.</param>
/// <param name="lacks">Where there is no answer.</param>
/// <param name="sets">The sets; empty where there is no answer.</param>
/// <param name="invalid">Where a set is not permitted; added to.</param>
internal sealed class TakeSets(int question, ulong known, ulong exclusive, Slot lacks, Slot sets, Slot invalid) : BlockOperation(Lane.Bits64)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var given = block.GivenSets(question);
        var lacking = block.Truths(lacks);
        var column = block.Column<ulong>(sets);
        var wrong = block.Truths(invalid);
        for (var i = 0; i < column.Length; i++)
        {
            var set = given.IsEmpty || lacking[i] != 0 ? 0 : given[i];
            column[i] = set;
            var isSeveral = set != 0 && (set & (set - 1)) != 0;
            if ((set & ~known) != 0 || (isSeveral && (set & exclusive) != 0))
                wrong[i] = byte.MaxValue;
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var given = block.GivenSets(question);
        var column = block.Column<long>(sets);
        if (given.IsEmpty)
        {
            column.Clear();
            return;
        }

        ReadOnlySpan<sbyte> lacking = block.Column<sbyte>(lacks);
        for (var i = 0; i < column.Length; i += Vector256<long>.Count)
            Vectors.Store(Vector256.AndNot(Vectors.Load(given, i).AsInt64(), Vectors.Load<sbyte, long>(lacking, i)), column, i);
        var wrong = block.Column<sbyte>(invalid);
        var isWrong = new IsWrong(Vector256.Create(unchecked((long)~known)), Vector256.Create(unchecked((long)exclusive)));
        for (var i = 0; i < wrong.Length; i += Vectors.Cases)
            Vectors.Store(Vectors.Load<sbyte>(wrong, i) | Vectors.Narrow<long, IsWrong>(column, i, isWrong), wrong, i);
    }

    private readonly struct IsWrong(Vector256<long> unknown, Vector256<long> exclusive) : ILaneFunction<long>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<long> Of(Vector256<long> values)
        {
            var isSingle = Vector256.Equals(values & (values - Vector256<long>.One), Vector256<long>.Zero);
            var hasExclusive = ~Vector256.Equals(values & exclusive, Vector256<long>.Zero);
            return ~Vector256.Equals(values & unknown, Vector256<long>.Zero) | Vector256.AndNot(hasExclusive, isSingle);
        }
    }
#endif
}

/// <summary>Where a set has none of some options.</summary>
/// <param name="sets">The sets.</param>
/// <param name="options">A bit for each option.</param>
/// <param name="lacks">Where it has none.</param>
internal sealed class LacksOptions(Slot sets, ulong options, Slot lacks) : BlockOperation(Lane.Bits64)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var column = block.Column<ulong>(sets);
        var truths = block.Truths(lacks);
        for (var i = 0; i < truths.Length; i++)
            truths[i] = (column[i] & options) == 0 ? byte.MaxValue : byte.MinValue;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<long> column = block.Column<long>(sets);
        var truths = block.Column<sbyte>(lacks);
        var none = new HasNone(Vector256.Create(unchecked((long)options)));
        for (var i = 0; i < truths.Length; i += Vectors.Cases)
            Vectors.Store(Vectors.Narrow(column, i, none), truths, i);
    }

    private readonly struct HasNone(Vector256<long> options) : ILaneFunction<long>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<long> Of(Vector256<long> values) => Vector256.Equals(values & options, Vector256<long>.Zero);
    }
#endif
}

/// <summary>Four options of a set as a place in a table of what each of their sixteen choices gives: none is no place, so that its entry is the table's first.</summary>
/// <param name="sets">The sets.</param>
/// <param name="first">The first of the four options.</param>
/// <param name="places">The places.</param>
internal sealed class FourOptions(Slot sets, int first, Slot places) : BlockOperation(Lane.Bits64)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var column = block.Column<ulong>(sets);
        var place = block.Truths(places);
        for (var i = 0; i < place.Length; i++)
            place[i] = unchecked((byte)((column[i] >> first & 15) - 1));
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<long> column = block.Column<long>(sets);
        var place = block.Column<sbyte>(places);
        var four = new Four(first);
        for (var i = 0; i < place.Length; i += Vectors.Cases)
            Vectors.Store(Vectors.Narrow(column, i, four), place, i);
    }

    private readonly struct Four(int first) : ILaneFunction<long>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<long> Of(Vector256<long> values) => (Vector256.ShiftRightLogical(values, first) & Vector256.Create(15L)) - Vector256<long>.One;
    }
#endif
}
