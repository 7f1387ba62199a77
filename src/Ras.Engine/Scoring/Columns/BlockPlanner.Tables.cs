using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <content>Values that are looked up by where another lies: bands, the lines between nodes, and decision tables.</content>
/// <remarks>
/// The numbers at which something changes cut what is looked up into stretches. A byte counts at most 254 of them, so longer tables
/// are cut into parts, and a later part takes over where its first number is reached.
/// </remarks>
internal sealed partial class BlockPlanner
{
    private const long Unknown = RasProgram.Unknown;

    private BlockValue Bands(Operation operation)
    {
        var value = Value(operation.A);
        var (edges, bandAt) = Stretches(operation);
        var table = _program.Data;
        var byStretch = Array.ConvertAll(bandAt, band => band < 0 ? Unknown : table[operation.C + (band * 3) + 2]);
        var stretches = Place(value.Values, edges);
        var values = LookUp(stretches, Array.ConvertAll(byStretch, v => v == Unknown ? 0 : v));
        var hasNone = Array.Exists(byStretch, v => v == Unknown) ? LookUp(stretches, Array.ConvertAll(byStretch, v => v == Unknown ? -1L : 0)) : null;
        if (_parts.HasFlag(ResultParts.Bands))
            _taken[operation.Target] = TakenBands(value, LookUp(stretches, Array.ConvertAll(bandAt, b => (long)b)));
        return new(values, EitherOf(value.Unknown, hasNone));
    }

    /// <summary>Where the bands begin and end among the values that can be, and the band of each stretch between; -1 for none.</summary>
    private (long[] Edges, int[] BandAt) Stretches(Operation operation)
    {
        var (low, high) = RangeOf(operation.A);
        var table = _program.Data.AsSpan(operation.C, operation.B * 3).ToArray();
        var edges = Enumerable.Range(0, operation.B)
            .SelectMany(b => new[] { (BigInteger)table[b * 3], (BigInteger)table[(b * 3) + 1] + 1 })
            .Where(e => e > low && e <= high)
            .Distinct().OrderBy(e => e).Select(e => (long)e).ToArray();
        var bandAt = edges.Prepend((long)low).Select(from =>
        {
            var band = Tables.LastReached(table, 3, from);
            return band >= 0 && from <= table[(band * 3) + 1] ? band : -1;
        });
        return (edges, bandAt.ToArray());
    }

    private Slot TakenBands(BlockValue value, Slot bands)
    {
        if (value.Unknown is null)
            return bands;
        var taken = Copy(bands, bands.Lane);
        TakeNumberWhere(value.Unknown, -1, taken);
        return taken;
    }

    /// <summary>(rise × (value − anchor) + height) / divisor, where all lines are brought to one divisor if that fits, else line by line.</summary>
    private BlockValue Interpolate(Operation operation)
    {
        var (value, range) = (Value(operation.A), RangeOf(operation.A));
        var lines = Enumerable.Range(0, (int)operation.Low).Select(i => LineAt(operation, i, range.Low, range.High)).ToArray();
        var edges = lines.Select(l => l.Start).Append((BigInteger)operation.High + 1).Where(e => e > range.Low && e <= range.High).Distinct().OrderBy(e => e).Select(e => (long)e).ToArray();
        var lineAt = edges.Prepend((long)range.Low).Select(from => from > operation.High ? -1 : Array.FindLastIndex(lines, l => l.Start <= from)).ToArray();
        var stretches = Place(value.Values, edges);
        var hasNone = Array.IndexOf(lineAt, -1) >= 0 ? LookUp(stretches, Array.ConvertAll(lineAt, l => l < 0 ? -1L : 0)) : null;
        var unknown = EitherOf(value.Unknown, hasNone);
        var mode = _program.Divisions[operation.B].Mode;
        var divisor = lines.Aggregate(BigInteger.One, (common, l) => common / BigInteger.GreatestCommonDivisor(common, l.Divisor) * l.Divisor);
        var common = Array.ConvertAll(lines, l => l.Times(divisor / l.Divisor));
        if (ProgramDraft.Fits(common.Max(l => l.Size)) && ProgramDraft.Fits(divisor))
            return new(OnLines(value, unknown, stretches, common, lineAt, (long)divisor, mode, Info(operation.Target)), unknown);
        Slot? result = null;
        foreach (var line in lineAt.Where(l => l >= 0).Distinct())
        {
            var here = Array.ConvertAll(lineAt, l => l == line ? line : -1);
            var on = OnLines(value, unknown, stretches, lines, here, (long)lines[line].Divisor, mode, Info(operation.Target));
            if (result is null)
                result = Copy(on, Lane.Bits64);
            else
                TakeWhere(LookUp(stretches, Array.ConvertAll(here, l => l < 0 ? 0L : -1)), on, 1, result);
        }

        return new(result!, unknown);
    }

    private NodeLine LineAt(Operation operation, int at, BigInteger low, BigInteger high)
    {
        var data = _program.Data.AsSpan(operation.C + (at * Tables.LineWidth), Tables.LineWidth);
        var (start, end) = ((BigInteger)data[0], at + 1 < operation.Low ? _program.Data[operation.C + ((at + 1) * Tables.LineWidth)] - 1 : (BigInteger)operation.High);
        return new(start, BigInteger.Max(start, low), BigInteger.Min(end, high), data[1], data[2], data[3], data[4]);
    }

    private Slot OnLines(BlockValue value, Slot? unknown, PlacedIn stretches, NodeLine[] lines, int[] lineAt, long divisor, RoundingMode mode, RegisterInfo info)
    {
        var reached = lineAt.Where(l => l >= 0).Select(l => lines[l]).ToArray();
        Slot Of(Func<NodeLine, BigInteger> part) => LookUp(stretches, Array.ConvertAll(lineAt, l => l < 0 ? 0 : (long)part(lines[l])));
        var (low, high) = (reached.Select(l => l.Low).DefaultIfEmpty().Min(), reached.Select(l => l.High).DefaultIfEmpty().Max());
        var size = reached.Select(l => l.Size).DefaultIfEmpty().Max();
        var (rise, height, anchor) = (Of(l => l.Rise), Of(l => l.Height), Of(l => l.Anchor));
        var dividend = NewSlot(new[] { LaneForSize(size), Lane.Bits16, rise.Lane, height.Lane, anchor.Lane, value.Values.Lane }.Max());
        AddUp([(value.Values, 1), (anchor, -1)], 0, dividend);
        Combine<ProductOf>(rise, 1, dividend);
        AddTo(dividend, height);
        return Rounded(new(dividend, unknown), low, high, new(1, 1, 0, divisor, mode), info);
    }

    private BlockValue DecisionTable(Operation operation)
    {
        var inputs = _program.LookupInputs.AsSpan(operation.A, operation.B).ToArray().SelectMany(i => RowInputs(operation, i)).ToArray();
        var branches = _program.Branches.AsSpan(operation.C, (int)operation.High).ToArray();
        var chosen = NewSlot(LaneForBranches(branches));
        var unknown = Info(operation.Target).MayBeUnknown ? NewTruths() : null;
        Fill(chosen, 0);
        if (unknown is not null)
            Fill(unknown, -1);
        for (var word = operation.D - 1; word >= 0; word--)
        {
            var rows = branches.Skip(word * FindRow.MostRows).Take(FindRow.MostRows).ToArray();
            var (fits, row, isUnknown) = (NewTruths(), NewTruths(), unknown is null ? null : NewTruths());
            var here = Array.ConvertAll(inputs, i => new RowInput(i.Classes, i.Unknown, Array.ConvertAll(i.Masks, m => m[word]), i.Asks[word]));
            Emit(new FindRow(here, rows.Length, fits, row, isUnknown), [fits, row, isUnknown, .. here.Select(i => i.Classes.Settled), .. here.Select(i => i.Unknown)]);
            TakeRows(new(-1, row), rows, isUnknown, chosen, unknown);
        }

        return new(chosen, unknown);
    }

    /// <summary>Where a row of a word fits, its value is taken: the numbers from a table, the others one by one.</summary>
    private void TakeRows(PlacesOf row, Branch[] rows, Slot? isUnknown, Slot chosen, Slot? unknown)
    {
        var numbers = Array.ConvertAll(rows, r => ConstantOf(r.Register) is { } number ? number * r.Multiplier : 0);
        var fits = LookUp(row, new PlaceTable([0, .. Enumerable.Repeat(-1L, rows.Length)]));
        var found = LookUp(row, new PlaceTable([0, .. numbers]));
        TakeWhere(fits, found, 1, chosen);
        if (unknown is not null)
            TakeWhere(fits, isUnknown!, 1, unknown);
        for (var i = 0; i < rows.Length; i++)
        {
            if (ConstantOf(rows[i].Register) is not null)
                continue;
            var value = Value(rows[i].Register);
            var here = LookUp(row, new PlaceTable([0, .. Enumerable.Range(0, rows.Length).Select(r => r == i ? -1L : 0)]));
            TakeWhere(here, value.Values, rows[i].Multiplier, chosen);
            if (value.Unknown is not null)
                Either(unknown!, Both(here, value.Unknown));
        }
    }

    /// <summary>What one column of cells looks at, cut into parts where it has more classes than a byte counts: a row fits where it fits in each part.</summary>
    private IEnumerable<(PlacesOf Classes, Slot? Unknown, ulong[][] Masks, ulong[] Asks)> RowInputs(Operation operation, LookupInput input)
    {
        ulong[] Mask(int at) => _program.RowMasks.AsSpan(at, operation.D).ToArray();
        var asks = Mask(input.Asks);
        if (input.Register < 0)
        {
            var masks = Enumerable.Range(0, OptionsOf(input.Question) + 1).Select(c => Mask(input.Masks + (c * operation.D))).ToArray();
            yield return (_places[input.Question], input.IsCautious ? PendingOf(input.Question) : null, masks, asks);
            yield break;
        }

        var value = Value(input.Register);
        var (low, high) = RangeOf(input.Register);
        var all = _program.Data.AsSpan(input.Edges, input.EdgeCount).ToArray();
        var always = all.Count(e => e <= low);
        var edges = all.Where(e => e > low && e <= high).ToArray();
        ulong[] OfClass(int stretch) => Mask(input.Masks + ((always + stretch + 1) * operation.D));
        for (var first = 0; first == 0 || first < edges.Length; first += CountReached.MostEdges)
        {
            var here = edges.Skip(first).Take(CountReached.MostEdges).ToArray();
            var place = PlaceOf(value.Values, here);
            if (input.Question >= 0)
                Either(place, Unanswered(input.Question));
            var masks = Enumerable.Range(0, here.Length + 1).Select(count => Accepting(edges.Length, first, here.Length, count, OfClass)).Prepend(Mask(input.Masks));
            yield return (new(-1, place), value.Unknown, masks.ToArray(), asks);
        }
    }

    /// <summary>The rows that some stretch accepts which a count of edges in one part allows; those that no other part rules out fit.</summary>
    private static ulong[] Accepting(int edges, int first, int length, int count, Func<int, ulong[]> ofClass)
    {
        // Why: at no edge of a part the value lies in or before its first stretch, at all of them in or after its last.
        var from = count == 0 ? 0 : first + count;
        var to = count == length ? edges : first + count;
        var accepting = (ulong[])ofClass(from).Clone();
        for (var stretch = from + 1; stretch <= to; stretch++)
        {
            var also = ofClass(stretch);
            for (var word = 0; word < accepting.Length; word++)
                accepting[word] |= also[word];
        }

        return accepting;
    }

    /// <summary>A line between two nodes, over the stretch of it that can be reached.</summary>
    private readonly record struct NodeLine(BigInteger Start, BigInteger From, BigInteger To, BigInteger Anchor, BigInteger Rise, BigInteger Height, BigInteger Divisor)
    {
        public BigInteger Low => BigInteger.Min(At(From), At(To));

        public BigInteger High => BigInteger.Max(At(From), At(To));

        /// <summary>How large anything on the way can be, where the stretch can be reached; of one that is a single value the rise counts too, since a table holds it.</summary>
        public BigInteger Size => From > To ? 0 : BigInteger.Max(BigInteger.Abs(Rise), BigInteger.Max(Of(From), Of(To)));

        public NodeLine Times(BigInteger factor) => this with { Rise = Rise * factor, Height = Height * factor, Divisor = Divisor * factor };

        private BigInteger At(BigInteger value) => (Rise * (value - Anchor)) + Height;

        private BigInteger Of(BigInteger value) => BigInteger.Max(BigInteger.Abs(value), BigInteger.Abs(Anchor)) + BigInteger.Abs(Rise * (value - Anchor)) + BigInteger.Abs(Height);
    }
}
