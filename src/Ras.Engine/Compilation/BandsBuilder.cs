using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns bands into a table of integer thresholds, and proves whether every reachable value has a band.</summary>
internal static class BandsBuilder
{
    /// <summary>The value of the band that a value falls in.</summary>
    public static ProvedValue Build(ProgramDraft draft, Subject subject, ProvedValue input, ValueList<Band> bands)
    {
        var edges = bands.Select(b => EdgesOf(draft.Index, b, input.Grain)).ToArray();
        var grain = ProgramDraft.CommonGrain(bands.Where(b => b.Value is not null).Select(b => draft.Index.Resolve(b.Value, 0)));
        var values = bands.Select(b => b.Value is { } v ? (BigInteger?)(draft.Index.Resolve(v)!.Value / grain).Numerator : null).ToArray();
        var table = draft.Data.Count;
        for (var i = 0; i < bands.Count; i++)
        {
            draft.Data.Add(ProgramDraft.Threshold(edges[i].Start));
            draft.Data.Add(ProgramDraft.Threshold(edges[i].End));
            draft.Data.Add(values[i] is { } value ? draft.Integer(subject, grain, value) : RasProgram.Unknown);
        }

        var known = values.Where(v => v is not null).Select(v => v!.Value).DefaultIfEmpty(BigInteger.Zero).ToArray();
        var mayBeUnknown = input.MayBeUnknown || !CoversAll(edges, values, input.Low, input.High);
        var result = draft.NewValue(subject, grain, known.Min(), known.Max(), mayBeUnknown);
        draft.Emit(new(OpCode.Bands, result.Register, input.Register, bands.Count, table, draft.LookedUp.Count));
        draft.LookedUp.Add(input.Handle);
        return result;
    }

    /// <summary>The first and the last integer of a band in the grain of what falls in it.</summary>
    private static (BigInteger Start, BigInteger End) EdgesOf(ConfigurationIndex index, Band band, Rational grain)
    {
        var start = band.From is { } from
            ? (index.Resolve(from)!.Value / grain).Ceiling()
            : (index.Resolve(band.Above!.Value)!.Value / grain).Floor() + 1;
        var end = band.To is { } to ? (index.Resolve(to)!.Value / grain).Floor() : long.MaxValue;
        return (start, end);
    }

    /// <summary>Whether each integer of a range lies in a band with a value.</summary>
    private static bool CoversAll(IReadOnlyList<(BigInteger Start, BigInteger End)> edges, BigInteger?[] values, BigInteger low, BigInteger high)
    {
        if (low < edges[0].Start)
            return false;
        for (var i = 0; i < edges.Count; i++)
        {
            var last = i + 1 < edges.Count ? edges[i + 1].Start - 1 : high;
            var (from, to) = (BigInteger.Max(low, edges[i].Start), BigInteger.Min(high, last));
            if (from <= to && (values[i] is null || edges[i].End < to))
                return false;
        }

        return true;
    }
}
