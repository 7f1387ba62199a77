using System;
using System.Linq;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>The sum of entries of small tables by places, in bytes: the points of a domain's questions, where they are small enough.</summary>
/// <remarks>Invariant: every entry, and every sum of them on the way, fits a byte.</remarks>
internal sealed class SumOfPlaces : BlockOperation
{
    private readonly (PlacesOf Places, PlaceTable Table)[] _members;
    private readonly Slot _sum;

    /// <summary>How many members, from the first, are looked up four at a time.</summary>
    private readonly int _inFours;

    public SumOfPlaces((PlacesOf Places, PlaceTable Table)[] members, Slot sum)
        : base(Lane.Bits8, Array.TrueForAll(members, m => m.Table.IsShort))
    {
        _members = members.OrderBy(m => !m.Table.FitsVector).ToArray();
        _sum = sum;
        _inFours = _members.Count(m => m.Table.FitsVector) / 4 * 4;
    }

    protected override void RunIntegers(BlockMemory block)
    {
        var sums = block.Column<sbyte>(_sum);
        sums.Clear();
        foreach (var (of, table) in _members)
        {
            var places = block.Places(of);
            for (var i = 0; i < sums.Length; i++)
                sums[i] = unchecked((sbyte)(sums[i] + table.At(places[i])));
        }
    }

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block)
    {
        var sums = block.Truths(_sum);
        for (var at = 0; at < _inFours; at += 4)
            AddFour(block.Places(_members[at].Places), block.Places(_members[at + 1].Places), block.Places(_members[at + 2].Places), block.Places(_members[at + 3].Places), _members.AsSpan(at, 4), sums, at == 0);
        for (var at = _inFours; at < _members.Length; at++)
            AddOne(block.Places(_members[at].Places), _members[at].Table, sums, at == 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFour(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, ReadOnlySpan<(PlacesOf, PlaceTable Table)> members, Span<byte> sums, bool isFirst)
    {
        var (tableA, tableB) = (Vectors.Table(members[0].Table.Plane(0), 0), Vectors.Table(members[1].Table.Plane(0), 0));
        var (tableC, tableD) = (Vectors.Table(members[2].Table.Plane(0), 0), Vectors.Table(members[3].Table.Plane(0), 0));
        for (var i = 0; i < sums.Length; i += Vectors.Cases)
        {
            var two = Vectors.LookUp(tableA, Vectors.Codes(a, i)) + Vectors.LookUp(tableB, Vectors.Codes(b, i));
            var four = two + (Vectors.LookUp(tableC, Vectors.Codes(c, i)) + Vectors.LookUp(tableD, Vectors.Codes(d, i)));
            Vectors.Store(isFirst ? four : four + Vectors.Load<byte>(sums, i), sums, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddOne(ReadOnlySpan<byte> places, PlaceTable table, Span<byte> sums, bool isFirst)
    {
        var entries = table.Plane(0);
        if (table.FitsVector)
        {
            var vector = Vectors.Table(entries, 0);
            for (var i = 0; i < sums.Length; i += Vectors.Cases)
                Vectors.Store(Vectors.LookUp(vector, Vectors.Codes(places, i)) + (isFirst ? Vector256<byte>.Zero : Vectors.Load<byte>(sums, i)), sums, i);
            return;
        }

        for (var i = 0; i < sums.Length; i += Vectors.Cases)
            Vectors.Store(Vectors.LookUp(entries, Vectors.Codes(places, i)) + (isFirst ? Vector256<byte>.Zero : Vectors.Load<byte>(sums, i)), sums, i);
    }
#endif
}
