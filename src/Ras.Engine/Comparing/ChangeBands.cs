using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>How many would fall or rise by how much: bands of one round width, as wide as it takes that none holds too few.</summary>
internal static class ChangeBands
{
    private const int MostOnASide = 6;

    /// <summary>The bands from the greatest fall to the greatest rise; of falls, of those who stay and of rises only where their number is shown.</summary>
    /// <remarks>Invariant: a number that is shown is 0 or at least 10, so that bands of it can be joined until each is.</remarks>
    public static ChangeBand[] Of(PortfolioComparison sums, IReadOnlyList<bool> hidden)
    {
        if (sums.Differences.Cases == 0)
            return [];
        var width = WidthOf(sums);
        var same = hidden[(int)ChangeClass.Same] ? 0 : sums.Differences.CountWhere(d => d == 0);
        return
        [
            .. hidden[(int)ChangeClass.Fall] ? [] : Side(sums, width, ChangeDirection.Fall).Reverse(),
            .. same > 0 ? new[] { new ChangeBand(ChangeDirection.Same, 0, 0, same) } : [],
            .. hidden[(int)ChangeClass.Rise] ? [] : Side(sums, width, ChangeDirection.Rise),
        ];
    }

    /// <summary>A round width of which a few reach past all but the outer hundredths of the changes.</summary>
    private static long WidthOf(PortfolioComparison sums)
    {
        var reach = System.Math.Max(-sums.Differences.Quantile(5), sums.Differences.Quantile(95));
        var penny = (long)(new Rational(1, 100) / sums.Terms.Unit).Numerator;
        for (var power = penny; ; power *= 10)
        {
            foreach (var round in new[] { 1, 2, 5 })
            {
                if (power * round * MostOnASide >= reach)
                    return power * round;
            }
        }
    }

    /// <summary>The bands of falls or of rises, from the least change on.</summary>
    private static IEnumerable<ChangeBand> Side(PortfolioComparison sums, long width, ChangeDirection direction)
    {
        var sign = direction == ChangeDirection.Fall ? -1 : 1;
        var counts = new long[MostOnASide + 1];
        foreach (var one in sums.Differences.Ascending.Where(d => System.Math.Sign(d.Key) == sign))
            counts[System.Math.Min(MostOnASide, ((one.Key * sign) - 1) / width)] += one.Value;
        return Wide(counts).Select(b => new ChangeBand(
            direction, sums.ToMoney(b.First * width), b.Last == MostOnASide ? null : sums.ToMoney((b.Last + 1) * width), b.Cases));
    }

    /// <summary>Bands joined with their neighbours until none is small; those beyond the last change are left out.</summary>
    private static List<(int First, int Last, long Cases)> Wide(long[] counts)
    {
        var bands = new List<(int First, int Last, long Cases)>();
        for (var i = System.Array.FindLastIndex(counts, c => c > 0); i >= 0; i--)
        {
            if (bands.Count > 0 && SmallCounts.IsSmall(bands[0].Cases))
                bands[0] = (i, bands[0].Last, bands[0].Cases + counts[i]);
            else
                bands.Insert(0, (i, i, counts[i]));
        }

        while (bands.Count > 1 && SmallCounts.IsSmall(bands[0].Cases))
        {
            bands[1] = (bands[0].First, bands[1].Last, bands[0].Cases + bands[1].Cases);
            bands.RemoveAt(0);
        }

        return bands;
    }
}
