using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace Ras.Engine;

/// <summary>The sum of entries of small tables by places, in bytes: the points of a domain's questions, where they are small enough.</summary>
/// <remarks>Invariant: every entry, and every sum of them on the way, fits a byte.</remarks>
/// <param name="members">The places, and the table for each.</param>
/// <param name="inFours">How many members, from the first, are looked up four at a time: a multiple of four, each with a table by place.</param>
/// <param name="check">What is looked for in the places of those, which nothing has read before; null where it was looked for. They are few enough for vectors.</param>
/// <param name="sum">The sum.</param>
internal sealed class SumOfPlaces((PlacesOf Places, PlaceTable Table)[] members, int inFours, PlaceCheck? check, Slot sum)
    : BlockOperation(Lane.Bits8, Array.TrueForAll(members, m => m.Table.IsShort))
{
    protected override void RunIntegers(BlockMemory block)
    {
        var sums = block.Column<sbyte>(sum);
        sums.Clear();
        for (var at = 0; at < members.Length; at++)
        {
            var places = block.Places(members[at].Places);
            if (at < inFours)
                check?.Run(block, places);
            for (var i = 0; i < sums.Length; i++)
                sums[i] = unchecked((sbyte)(sums[i] + members[at].Table.At(places[i])));
        }
    }

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block)
    {
        var sums = block.Truths(sum);
        var checking = check is null ? default : new VectorCheck(block, check);
        for (var at = 0; at < inFours; at += 4)
            AddFour(block.Places(members[at].Places), block.Places(members[at + 1].Places), block.Places(members[at + 2].Places), block.Places(members[at + 3].Places), members.AsSpan(at, 4), sums, at == 0, check is not null, checking);
        for (var at = inFours; at < members.Length; at++)
            AddOne(block.Places(members[at].Places), members[at].Table, sums, at == 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFour(
        ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d,
        ReadOnlySpan<(PlacesOf, PlaceTable Table)> members, Span<byte> sums, bool isFirst, bool checks, VectorCheck check)
    {
        var (tableA, tableB) = (Vectors.Table(members[0].Table.ByPlace, 0), Vectors.Table(members[1].Table.ByPlace, 0));
        var (tableC, tableD) = (Vectors.Table(members[2].Table.ByPlace, 0), Vectors.Table(members[3].Table.ByPlace, 0));
        for (var i = 0; i < sums.Length; i += Vectors.Cases)
        {
            var (placeA, placeB, placeC, placeD) = (Vectors.Load(a, i), Vectors.Load(b, i), Vectors.Load(c, i), Vectors.Load(d, i));
            if (checks)
            {
                check.Fetch(a, b, c, d, i);
                check.Mark(placeA, placeB, placeC, placeD, i);
            }

            var two = Vectors.LookUp(tableA, placeA) + Vectors.LookUp(tableB, placeB);
            var four = two + (Vectors.LookUp(tableC, placeC) + Vectors.LookUp(tableD, placeD));
            Vectors.Store(isFirst ? four : four + Vectors.Load<byte>(sums, i), sums, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddOne(ReadOnlySpan<byte> places, PlaceTable table, Span<byte> sums, bool isFirst)
    {
        var entries = table.Plane(0);
        var (fitsPlaces, fitsCodes) = (table.FitsPlaces, entries.Length == Vectors.TableEntries);
        var (byPlace, byCode) = (Vectors.Table(table.ByPlace, 0), Vectors.Table(entries, 0));
        for (var i = 0; i < sums.Length; i += Vectors.Cases)
        {
            var found = fitsPlaces ? Vectors.LookUp(byPlace, Vectors.Load(places, i))
                : fitsCodes ? Vectors.LookUp(byCode, Vectors.Codes(places, i))
                : Vectors.LookUp(entries, Vectors.Codes(places, i));
            Vectors.Store(isFirst ? found : found + Vectors.Load<byte>(sums, i), sums, i);
        }
    }
#endif
}
