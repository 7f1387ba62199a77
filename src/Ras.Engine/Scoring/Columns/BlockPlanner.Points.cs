using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <content>Points of questions, and what domains make of them.</content>
internal sealed partial class BlockPlanner
{
    /// <summary>The points of one question, after its reducers.</summary>
    private Sized PointsOf(int question)
    {
        var term = _program.Terms[question];
        return Reduced(BasePoints(term), term.FirstReducer, term.ReducerCount);
    }

    /// <summary>The points of a question before reducers, and how large they are at most.</summary>
    private Sized BasePoints(QuestionTerm term)
    {
        switch (term.Kind)
        {
            case TermKind.Table:
                var table = TableOf(term.Question, term.Table);
                return new(LookUp(_places[term.Question], table), SizeOf(table.Entries.Min(), table.Entries.Max()));
            case TermKind.Linear:
                return LinearPoints(term);
            default:
                return PointsOfSet(term);
        }
    }

    /// <summary>The table of points by code of a question with options, or for yes or no.</summary>
    private PlaceTable TableOf(int question, int table) => new(_program.Data.AsSpan(table, OptionsOf(question) + 1));

    private Sized LinearPoints(QuestionTerm term)
    {
        var (least, each) = (_program.Data[term.Table], _program.Data[term.Table + 1]);
        var most = AboveMost(term.Question);
        var size = BigInteger.Abs(least) + (BigInteger.Abs(each) * most);
        var above = _above[term.Question]!;
        var points = NewSlot(Lanes.Wider(above.Lane, LaneForSize(BigInteger.Max(size, BigInteger.Abs(each)))));
        AddUp([(above, each)], least, points);
        if (least != 0)
            TakeNumberWhere(Unanswered(term.Question), 0, points);
        return new(points, size);
    }

    /// <summary>How many increments the greatest answer lies above the least.</summary>
    private BigInteger AboveMost(int question)
    {
        var number = (NumberQuestion)Index.Questions[question];
        return ((Index.Resolve(number.Max)!.Value - Index.Resolve(number.Min)!.Value) / Index.Resolve(number.Increment)!.Value).Numerator;
    }

    /// <summary>Of every four options a table of what each of their sixteen choices gives; these are added up, or the greatest taken.</summary>
    private Sized PointsOfSet(QuestionTerm term)
    {
        var options = _program.Data.AsSpan(term.Table, Index.Options[term.Question].Count).ToArray();
        var isSum = term.Kind == TermKind.SumOfSet;
        var size = isSum ? options.Aggregate(BigInteger.Zero, (sum, o) => sum + BigInteger.Abs(o)) : options.Max(o => BigInteger.Abs(o));
        var sets = _sets[term.Question]!;
        var points = NewSlot(LaneForSize(size));
        for (var first = 0; first < options.Length; first += 4)
        {
            var places = NewTruths();
            Emit(new FourOptions(sets, first, places), sets, places);
            var four = options.Skip(first).Take(4).ToArray();
            var entries = LookUp(new PlacesOf(term.Question, places), new PlaceTable(Enumerable.Range(0, 16).Select(chosen => OfChosen(four, chosen, isSum, options.Min())).ToArray()));
            if (first == 0)
                Combine<Second>(entries, 1, points);
            else if (isSum)
                AddTo(points, entries);
            else
                Combine<Greater>(entries, 1, points);
        }

        if (!isSum)
        {
            var none = NewTruths();
            Emit(new LacksOptions(sets, ulong.MaxValue, none), sets, none);
            TakeNumberWhere(none, 0, points);
        }

        return new(points, size);
    }

    /// <summary>What some of four options give; none of them gives least where the greatest counts, so that any other is greater.</summary>
    private static long OfChosen(long[] four, int chosen, bool isSum, long least)
    {
        var given = four.Where((_, i) => (chosen >> i & 1) != 0).ToArray();
        return isSum ? given.Sum() : given.DefaultIfEmpty(least).Max();
    }

    /// <summary>Adds the small tables of a domain up in bytes, as many as bytes hold, and then all of them.</summary>
    private Sized SumOfTables(Operation operation)
    {
        var members = _program.Members.AsSpan(operation.A, operation.B).ToArray()
            .Select(m => (Places: _places[m.Question], Table: TableOf(m.Question, m.Table)))
            .Select(m => (m.Places, m.Table, Size: SizeOf(m.Table.Entries.Min(), m.Table.Entries.Max())))
            .ToArray();
        var columns = new List<Slot>();
        var group = new List<(PlacesOf, PlaceTable)>();
        var room = (BigInteger)sbyte.MaxValue;
        void SumGroup()
        {
            if (group.Count > 0)
                columns.Add(SumOfSmall([.. group]));
            group.Clear();
            room = sbyte.MaxValue;
        }

        foreach (var (places, table, size) in members.OrderBy(m => !m.Table.FitsPlaces))
        {
            if (size > sbyte.MaxValue)
            {
                columns.Add(LookUp(places, table));
                continue;
            }

            if (size > room)
                SumGroup();
            group.Add((places, table));
            room -= size;
        }

        SumGroup();
        var whole = members.Aggregate(BigInteger.Zero, (sum, m) => sum + m.Size);
        if (columns.Count == 1)
            return new(columns[0], whole);
        var sum = NewSlot(LaneForSize(whole));
        AddUp([.. columns.Select(c => (c, 1L))], 0, sum);
        return new(sum, whole);
    }

    private Slot SumOfSmall((PlacesOf Places, PlaceTable Table)[] members)
    {
        var ordered = members.OrderBy(m => !m.Table.FitsPlaces).ThenBy(m => !IsUnchecked(m.Places)).ToArray();
        var inFours = ordered.Count(m => m.Table.FitsPlaces) / 4 * 4;
        var check = CheckOnTheWay(ordered.Take(inFours).Select(m => m.Places).ToArray());
        var sum = NewSlot(Lane.Bits8);
        Emit(new SumOfPlaces(ordered, inFours, check, sum), [sum, check?.Invalid, check?.Missing, .. members.Select(m => m.Places.Settled)]);
        return sum;
    }

    private Sized SumOfPoints(Operation operation)
    {
        var parts = Members(operation);
        var whole = parts.Aggregate(BigInteger.Zero, (sum, p) => sum + p.Size);
        var sum = NewSlot(Lanes.Wider(LaneForSize(whole), parts.Max(p => p.Values.Lane)));
        AddUp([.. parts.Select(p => (p.Values, 1L))], 0, sum);
        return new(sum, whole);
    }

    private Sized GreatestPoints(Operation operation)
    {
        var parts = Members(operation);
        var greatest = NewSlot(parts.Max(p => p.Values.Lane));
        Combine<Second>(parts[0].Values, 1, greatest);
        foreach (var (values, _) in parts.Skip(1))
            Combine<Greater>(values, 1, greatest);
        return new(greatest, parts.Max(p => p.Size));
    }

    private Sized[] Members(Operation operation) =>
        Array.ConvertAll(_program.Members.AsSpan(operation.A, operation.B).ToArray(), m => PointsOf(m.Question));

    /// <summary>A value × what reducers leave.</summary>
    private Sized Reduced(Sized value, int first, int count)
    {
        if (count == 0)
            return value;
        var tables = _program.Reducers.AsSpan(first, count).ToArray().Select(r => (r.Question, Table: TableOf(r.Question, r.Table))).ToArray();
        var size = tables.Aggregate(value.Size, (product, t) => product * t.Table.Entries.Max());
        var lane = LaneForProduct([value.Size, .. tables.Select(t => (BigInteger)t.Table.Entries.Max())]);
        var reduced = value.Values;
        foreach (var (question, table) in tables)
            reduced = Product(reduced, LookUp(_places[question], table), Lanes.Wider(lane, reduced.Lane));
        return new(reduced, size);
    }

    /// <summary>Where the points of a question wait for its answer or, where it has one, for a reducer's.</summary>
    private Slot? PointsPending(int question)
    {
        var term = _program.Terms[question];
        var ofReducers = AnyPending(term.FirstReducer, term.ReducerCount);
        return EitherOf(PendingOf(question), ofReducers is null ? null : ButNot(ofReducers, Unanswered(question)));
    }

    private Slot? AnyPending(int first, int count) =>
        _program.Reducers.AsSpan(first, count).ToArray().Select(r => PendingOf(r.Question)).Aggregate((Slot?)null, EitherOf);

    /// <summary>A column, and how large its values are at most.</summary>
    private readonly record struct Sized(Slot Values, BigInteger Size);
}
