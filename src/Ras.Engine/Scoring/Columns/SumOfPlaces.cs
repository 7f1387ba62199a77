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
    {
        _members = members.OrderBy(m => !m.Table.FitsVector).ToArray();
        _sum = sum;
        _inFours = _members.Count(m => m.Table.FitsVector) / 4 * 4;
    }

    public override Lane Lane => Lane.Bits8;

    protected override bool HasVectors => Array.TrueForAll(_members, m => m.Table.IsShort);

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
        if (_inFours == 0)
            sums.Clear();
        for (var at = 0; at < _inFours; at += 4)
            AddFour(block, sums, at);
        for (var at = _inFours; at < _members.Length; at++)
            AddOne(block, sums, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddFour(BlockMemory block, Span<byte> sums, int at)
    {
        var (first, second, third, fourth) = (TableOf(at), TableOf(at + 1), TableOf(at + 2), TableOf(at + 3));
        var a = block.Places(_members[at].Places);
        var b = block.Places(_members[at + 1].Places);
        var c = block.Places(_members[at + 2].Places);
        var d = block.Places(_members[at + 3].Places);
        for (var i = 0; i < sums.Length; i += Vectors.Cases)
        {
            var sum = Entries(first, a, i) + Entries(second, b, i) + (Entries(third, c, i) + Entries(fourth, d, i));
            Vectors.Store(at == 0 ? sum : Vectors.Load<byte>(sums, i) + sum, sums, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddOne(BlockMemory block, Span<byte> sums, int at)
    {
        var places = block.Places(_members[at].Places);
        var table = _members[at].Table.Plane(0);
        for (var i = 0; i < sums.Length; i += Vectors.Cases)
            Vectors.Store(Vectors.Load<byte>(sums, i) + Vectors.LookUp(table, Vectors.Load(places, i) + Vector256<byte>.One), sums, i);
    }

    private Vector256<byte> TableOf(int at) => Vectors.Table(_members[at].Table.Plane(0), 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Entries(Vector256<byte> table, ReadOnlySpan<byte> places, int at) =>
        Vectors.LookUp(table, Vectors.Load(places, at) + Vector256<byte>.One);
#endif
}
