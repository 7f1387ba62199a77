using System;
using System.Linq;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>What a decision table looks at, of every case.</summary>
/// <param name="Classes">The class as a place, none where there is no answer.</param>
/// <param name="Unknown">Where it is unknown; null where it never is.</param>
/// <param name="Masks">The rows that accept no answer, and then those that accept each class.</param>
/// <param name="Asks">The rows that do not accept everything.</param>
internal readonly record struct RowInput(PlacesOf Classes, Slot? Unknown, ulong[] Masks, ulong Asks);

/// <summary>Finds the first row of a decision table that fits, eight rows at a time.</summary>
internal sealed class FindRow : BlockOperation
{
    public const int MostRows = 64;

    private const int RowsPerByte = 8;

    private readonly RowInput[] _inputs;
    private readonly Slot _fits;
    private readonly Slot _row;
    private readonly Slot? _unknown;

    /// <summary>By byte of rows and by input: the rows of that byte that each class accepts.</summary>
    private readonly PlaceTable[][] _accepting;

    /// <summary>By input: whether each row, none first, asks about it.</summary>
    private readonly PlaceTable[] _asking;

    /// <param name="inputs">What the table looks at.</param>
    /// <param name="rows">How many rows there are; at most 64.</param>
    /// <param name="fits">A column of bytes to work in.</param>
    /// <param name="row">The place of the row; none where no row fits.</param>
    /// <param name="unknown">Where no row fits, or the row asks about what is unknown; null where nobody needs it.</param>
    public FindRow(RowInput[] inputs, int rows, Slot fits, Slot row, Slot? unknown)
        : base(Lane.Bits8, Array.TrueForAll(inputs, i => i.Masks.Length <= PlaceTable.MostInVectors))
    {
        (_inputs, _fits, _row, _unknown) = (inputs, fits, row, unknown);
        _accepting = Enumerable.Range(0, (rows + RowsPerByte - 1) / RowsPerByte).Select(b => Array.ConvertAll(inputs, input => AcceptingIn(input, b))).ToArray();
        _asking = Array.ConvertAll(inputs, input => new PlaceTable(Enumerable.Range(-1, rows + 1).Select(r => r < 0 || (input.Asks >> r & 1) == 0 ? 0L : -1).ToArray()));
    }

    protected override void RunIntegers(BlockMemory block)
    {
        var places = block.Truths(_row);
        var isUnknown = _unknown is null ? default : block.Truths(_unknown);
        for (var i = 0; i < places.Length; i++)
        {
            // Why: no input accepts more rows than there are, and where all is unknown the first is taken.
            var (fits, asked) = (ulong.MaxValue, 0UL);
            foreach (var input in _inputs)
            {
                var of = unchecked((byte)(block.Places(input.Classes)[i] + 1));
                if (input.Unknown is { } slot && block.Truths(slot)[i] != 0)
                    asked |= input.Asks;
                else
                    fits &= of < input.Masks.Length ? input.Masks[of] : 0;
            }

            places[i] = fits == 0 ? AnswerColumns.Unanswered : (byte)Framework.TrailingZeroCount(fits);
            if (!isUnknown.IsEmpty)
                isUnknown[i] = fits == 0 || (asked >> places[i] & 1) != 0 ? byte.MaxValue : byte.MinValue;
        }
    }

    private static PlaceTable AcceptingIn(RowInput input, int rows) =>
        new(Array.ConvertAll(input.Masks, mask => (long)unchecked((sbyte)(mask >> (rows * RowsPerByte)))));

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block)
    {
        var places = block.Truths(_row);
        places.Fill(AnswerColumns.Unanswered);
        for (var rows = _accepting.Length - 1; rows >= 0; rows--)
        {
            var fits = block.Truths(_fits);
            fits.Fill(byte.MaxValue);
            for (var input = 0; input < _inputs.Length; input++)
                Accept(block, fits, _inputs[input], _accepting[rows][input]);
            TakeLowest(fits, places, (byte)(rows * RowsPerByte));
        }

        if (_unknown is null)
            return;
        var isUnknown = block.Truths(_unknown);
        for (var i = 0; i < isUnknown.Length; i += Vectors.Cases)
            Vectors.Store(Vector256.Equals(Vectors.Load<byte>(places, i), Vector256<byte>.AllBitsSet), isUnknown, i);
        for (var input = 0; input < _inputs.Length; input++)
        {
            if (_inputs[input].Unknown is { } unknown)
                Ask(places, block.Truths(unknown), _asking[input], isUnknown);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Accept(BlockMemory block, Span<byte> fits, RowInput input, PlaceTable accepting)
    {
        var classes = block.Places(input.Classes);
        var table = accepting.Plane(0);
        ReadOnlySpan<byte> unknown = input.Unknown is { } slot ? block.Truths(slot) : default;
        for (var i = 0; i < fits.Length; i += Vectors.Cases)
        {
            var accepted = Vectors.LookUp(table, Vectors.Codes(classes, i));
            if (!unknown.IsEmpty)
                accepted |= Vectors.Load(unknown, i);
            Vectors.Store(Vectors.Load<byte>(fits, i) & accepted, fits, i);
        }
    }

    /// <summary>The place of the lowest bit, by its half of the byte; where there is none the place stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TakeLowest(ReadOnlySpan<byte> fits, Span<byte> places, byte first)
    {
        var half = Vector128.Create((byte)0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
        var low = Vector256.Create(half, half) + Vector256.Create(first);
        for (var i = 0; i < places.Length; i += Vectors.Cases)
        {
            var fit = Vectors.Load(fits, i);
            var lowest = fit & (Vector256<byte>.Zero - fit);
            var inLow = Vectors.LookUp(low, lowest & Vector256.Create((byte)15));
            var inHigh = Vectors.LookUp(low, Vector256.ShiftRightLogical(lowest, 4)) + Vector256.Create((byte)4);
            var place = Vector256.ConditionalSelect(Vector256.Equals(lowest & Vector256.Create((byte)15), Vector256<byte>.Zero), inHigh, inLow);
            Vectors.Store(Vector256.ConditionalSelect(Vector256.Equals(fit, Vector256<byte>.Zero), Vectors.Load<byte>(places, i), place), places, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Ask(ReadOnlySpan<byte> places, ReadOnlySpan<byte> unknown, PlaceTable asking, Span<byte> isUnknown)
    {
        var table = asking.Plane(0);
        for (var i = 0; i < places.Length; i += Vectors.Cases)
        {
            var asks = Vectors.LookUp(table, Vectors.Codes(places, i));
            Vectors.Store(Vectors.Load<byte>(isUnknown, i) | (asks & Vectors.Load(unknown, i)), isUnknown, i);
        }
    }
#endif
}
