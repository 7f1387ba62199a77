using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <content>The small words that all of it is said in: each gives one operation its lanes and columns.</content>
internal sealed partial class BlockPlanner
{
    private Slot Copy(Slot values, Lane lane)
    {
        var copy = NewSlot(lane);
        Combine<Second>(values, 1, copy);
        return copy;
    }

    private void Fill(Slot into, long number) => CombineNumber<Second>(number, into);

    private void CombineNumber(bool greater, long number, Slot into)
    {
        if (greater)
            CombineNumber<Greater>(number, into);
        else
            CombineNumber<Smaller>(number, into);
    }

    private void CombineNumber<TCombination>(long number, Slot into)
        where TCombination : struct, ICombination => Emit(Lanes.Of<NumberCombiner<TCombination>, BlockOperation>(into.Lane, new(number, into)), into);

    private void Combine<TCombination>(Slot other, long multiplier, Slot into)
        where TCombination : struct, ICombination =>
        Emit(Lanes.Of<Combiner<TCombination>, BlockOperation>(other.Lane, into.Lane, new(other, multiplier, into)), other, into);

    private Slot Product(Slot one, Slot other, Lane lane)
    {
        if (one.Lane != other.Lane)
        {
            var copy = Copy(one, lane);
            Combine<ProductOf>(other, 1, copy);
            return copy;
        }

        var product = NewSlot(lane);
        Emit(Lanes.Of<PairMultiplier, BlockOperation>(one.Lane, lane, new(one, other, product)), one, other, product);
        return product;
    }

    private void AddTo(Slot sum, Slot values) =>
        Emit(Lanes.Of<Adder, BlockOperation>(values.Lane, sum.Lane, new([(values, 1)], null, sum)), values, sum);

    private void TakeWhere(Slot where, Slot other, long multiplier, Slot into) =>
        Emit(Lanes.Of<Taker, BlockOperation>(other.Lane, into.Lane, new(where, other, multiplier, into)), where, other, into);

    private void TakeNumberWhere(Slot where, long number, Slot into) =>
        Emit(Lanes.Of<NumberTakerWhere, BlockOperation>(into.Lane, new(where, number, into)), where, into);

    private Slot LookUp(PlacesOf places, PlaceTable table)
    {
        if (table.Lane == Lane.Bits8)
            return SumOfSmall([(places, table)]);
        var found = NewSlot(table.Lane);
        var operation = Lanes.Of<Finder, BlockOperation>(table.Lane, new(places, table, found));
        Emit(operation, places.Settled, found);
        return found;
    }

    /// <summary>Where either of two holds; null where neither can.</summary>
    private Slot? EitherOf(Slot? one, Slot? other) => one is null ? other : other is null ? one : Combined<Either>(one, other, NewTruths());

    /// <summary>Cuts what can be looked up at some numbers.</summary>
    private PlacedIn Place(Slot values, long[] edges)
    {
        var parts = new List<PlacedPart>();
        for (var first = 0; first == 0 || first < edges.Length; first += CountReached.MostEdges)
        {
            var here = edges.Skip(first).Take(CountReached.MostEdges).ToArray();
            parts.Add(new(PlaceOf(values, here), first, here.Length, first == 0 ? null : Reached(values, here[0])));
        }

        return new([.. parts]);
    }

    private Slot PlaceOf(Slot values, long[] edges)
    {
        var place = NewTruths();
        Emit(Lanes.Of<Counter, BlockOperation>(values.Lane, new(values, edges, place)), values, place);
        return place;
    }

    private Slot Reached(Slot values, long edge)
    {
        var holds = NewTruths();
        Emit(Lanes.Of<Comparer, BlockOperation>(values.Lane, new(values, edge, Lanes.MostOf(values.Lane), holds)), values, holds);
        return holds;
    }

    /// <summary>An entry for each stretch.</summary>
    private Slot LookUp(PlacedIn places, long[] byStretch)
    {
        var lane = Lanes.For(byStretch.Min(), byStretch.Max());
        Slot? found = null;
        foreach (var part in places.Parts)
        {
            var entries = LookUp(new PlacesOf(-1, part.Place), new([0, .. byStretch.AsSpan(part.First, part.Length + 1).ToArray()]));
            if (found is null)
                found = places.Parts.Length == 1 ? entries : Copy(entries, lane);
            else
                TakeWhere(part.Reached!, entries, 1, found);
        }

        return found!;
    }

    /// <summary>Which stretch each value lies in, by parts of the numbers that cut them.</summary>
    private readonly record struct PlacedIn(PlacedPart[] Parts);

    /// <summary>How many numbers of a part a value has reached, and where it has reached the first of them; null for the first part.</summary>
    private readonly record struct PlacedPart(Slot Place, int First, int Length, Slot? Reached);

    private readonly record struct Combiner<TCombination>(Slot Other, long Multiplier, Slot Into) : ILanePairVisitor<BlockOperation>
        where TCombination : struct, ICombination
    {
        public BlockOperation Visit<TFrom, TTo>()
            where TFrom : unmanaged
            where TTo : unmanaged => new CombineSlots<TFrom, TTo, TCombination>(Other, Multiplier, Into);
    }

    private readonly record struct NumberCombiner<TCombination>(long Number, Slot Into) : ILaneVisitor<BlockOperation>
        where TCombination : struct, ICombination
    {
        public BlockOperation Visit<T>()
            where T : unmanaged => new CombineNumber<T, TCombination>(Number, Into);
    }

    private readonly record struct Adder((Slot Values, long Multiplier)[] Terms, long? Constant, Slot Sum) : ILanePairVisitor<BlockOperation>
    {
        public BlockOperation Visit<TFrom, TTo>()
            where TFrom : unmanaged
            where TTo : unmanaged => new WeightedSum<TFrom, TTo>(Terms, Constant, Sum);
    }

    private readonly record struct PairMultiplier(Slot One, Slot Other, Slot Product) : ILanePairVisitor<BlockOperation>
    {
        public BlockOperation Visit<TFrom, TTo>()
            where TFrom : unmanaged
            where TTo : unmanaged => new Multiply<TFrom, TTo>(One, Other, Product);
    }

    private readonly record struct Taker(Slot Where, Slot Other, long Multiplier, Slot Into) : ILanePairVisitor<BlockOperation>
    {
        public BlockOperation Visit<TFrom, TTo>()
            where TFrom : unmanaged
            where TTo : unmanaged => new TakeWhere<TFrom, TTo>(Where, Other, Multiplier, Into);
    }

    private readonly record struct NumberTakerWhere(Slot Where, long Number, Slot Into) : ILaneVisitor<BlockOperation>
    {
        public BlockOperation Visit<T>()
            where T : unmanaged => new TakeNumberWhere<T>(Where, Number, Into);
    }

    private readonly record struct Finder(PlacesOf Places, PlaceTable Table, Slot Found) : ILaneVisitor<BlockOperation>
    {
        public BlockOperation Visit<T>()
            where T : unmanaged => new LookUpPlaces<T>(Places, Table, Found);
    }

    private readonly record struct Counter(Slot Values, long[] Edges, Slot Place) : ILaneVisitor<BlockOperation>
    {
        public BlockOperation Visit<T>()
            where T : unmanaged => new CountReached<T>(Values, Edges, Place);
    }

    private readonly record struct Rounder(BlockValue Value, Division Division, Reciprocal? Reciprocal, Slot Rounded) : ILanePairVisitor<BlockOperation>
    {
        public BlockOperation Visit<TFrom, TTo>()
            where TFrom : unmanaged
            where TTo : unmanaged => new RoundColumn<TFrom, TTo>(Value.Values, Value.Unknown, Division, Reciprocal, Rounded);
    }
}
