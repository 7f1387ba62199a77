using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>How often each amount stands in a portfolio: all that totals and quantiles need, exactly, in any order and in any parts.</summary>
/// <remarks>It grows with the number of different amounts, and not with the number of cases.</remarks>
internal sealed class AmountCounts
{
    private readonly Dictionary<long, long> _counts = [];

    /// <summary>How many cases there are.</summary>
    public long Cases { get; private set; }

    /// <summary>The amounts, ascending, with their counts.</summary>
    public IEnumerable<KeyValuePair<long, long>> Ascending => _counts.OrderBy(c => c.Key);

    /// <summary>The sum of all amounts.</summary>
    public BigInteger Total => SumWhere(_ => true);

    public void Add(long amount, long count = 1)
    {
        _counts.TryGetValue(amount, out var before);
        _counts[amount] = before + count;
        Cases += count;
    }

    public void Add(AmountCounts other)
    {
        foreach (var one in other._counts)
            Add(one.Key, one.Value);
    }

    public long CountWhere(System.Func<long, bool> holds) => _counts.Where(c => holds(c.Key)).Sum(c => c.Value);

    public BigInteger SumWhere(System.Func<long, bool> holds) =>
        _counts.Where(c => holds(c.Key)).Aggregate(BigInteger.Zero, (sum, c) => sum + ((BigInteger)c.Key * c.Value));

    /// <summary>The least amount that at least so many percent of the cases do not exceed.</summary>
    public long Quantile(int percent)
    {
        // The rank is rounded up, so that it is the amount of a case and never one between two.
        var rank = (((BigInteger)Cases * percent) + 99) / 100;
        foreach (var one in Ascending)
        {
            rank -= one.Value;
            if (rank.Sign <= 0)
                return one.Key;
        }

        return 0;
    }
}
