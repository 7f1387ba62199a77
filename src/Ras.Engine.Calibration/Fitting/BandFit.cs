using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Bands that never fall: at most so many, each with at least so many cases, with the least sum of squared differences.</summary>
/// <remarks>
/// First neighbours whose means fall are put together until none does (pooling adjacent violators). The best bands that never fall
/// begin where one of those blocks begins, and any blocks put together in order have means that rise, so what is left is to choose
/// among their edges: every choice is weighed, by dynamic programming. Where a band needs many cases the edges are still those.
/// </remarks>
internal static class BandFit
{
    public static IReadOnlyList<FoundBand> Of(int most, int least, double[] points, double[] cost)
    {
        var blocks = Pooled(points, cost);
        var sums = new Block[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
            sums[i + 1] = new(blocks[i].From, sums[i].Cases + blocks[i].Cases, sums[i].Sum + blocks[i].Sum);

        // The gain of a band is its sum squared over its cases: the more of it, the less is left of the squared differences.
        var gain = new double[most + 1, blocks.Count + 1];
        var begin = new int[most + 1, blocks.Count + 1];
        for (var bands = 0; bands <= most; bands++)
        {
            for (var end = 0; end <= blocks.Count; end++)
                gain[bands, end] = bands == 0 && end == 0 ? 0 : double.NegativeInfinity;
            for (var end = 1; bands > 0 && end <= blocks.Count; end++)
            {
                for (var first = 0; first < end; first++)
                {
                    var cases = sums[end].Cases - sums[first].Cases;
                    if (cases < least || double.IsNegativeInfinity(gain[bands - 1, first]))
                        continue;
                    var sum = sums[end].Sum - sums[first].Sum;
                    if (gain[bands - 1, first] + (sum * sum / cases) is var with && with > gain[bands, end])
                        (gain[bands, end], begin[bands, end]) = (with, first);
                }
            }
        }

        var best = Enumerable.Range(1, most).MaxBy(bands => gain[bands, blocks.Count]);
        var found = new FoundBand[best];
        for (var (band, end) = (best, blocks.Count); band > 0; (band, end) = (band - 1, begin[band, end]))
        {
            var first = begin[band, end];
            var cases = sums[end].Cases - sums[first].Cases;
            found[band - 1] = new(blocks[first].From, (sums[end].Sum - sums[first].Sum) / cases, cases);
        }

        return found;
    }

    private static List<Block> Pooled(double[] points, double[] cost)
    {
        var blocks = new List<Block>();
        foreach (var same in points.Zip(cost, (p, c) => (Points: p, Cost: c)).GroupBy(c => c.Points).OrderBy(g => g.Key))
        {
            blocks.Add(new(same.Key, same.Count(), same.Sum(c => c.Cost)));
            while (blocks.Count > 1 && blocks[^2].Mean >= blocks[^1].Mean)
            {
                blocks[^2] = new(blocks[^2].From, blocks[^2].Cases + blocks[^1].Cases, blocks[^2].Sum + blocks[^1].Sum);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        return blocks;
    }

    private readonly record struct Block(double From, int Cases, double Sum)
    {
        public double Mean => Sum / Cases;
    }
}

/// <summary>One band before it is rounded.</summary>
internal readonly record struct FoundBand(double From, double Mean, int Cases);
