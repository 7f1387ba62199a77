using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What a comparison has added up so far, as plain data that is the same for the same cases: the form in which it is kept.</summary>
internal sealed record PortfolioState
{
    public PortfolioTerms Terms { get; init; } = new();

    /// <summary>How many cases go from each status to each, the status before counting first.</summary>
    public ValueList<BigInteger> Statuses { get; init; } = [];

    /// <summary>Amounts, ascending, with their counts, in the order of <see cref="PortfolioComparison.Amounts"/>.</summary>
    public ValueList<ValueList<AmountCount>> Amounts { get; init; } = [];

    /// <summary>The groups of each column of groups.</summary>
    public ValueList<ValueList<GroupState>> Columns { get; init; } = [];

    public static PortfolioState Of(PortfolioComparison sums) => new()
    {
        Terms = sums.Terms,
        Statuses = ValueList.From(sums.Statuses.Select(s => (BigInteger)s)),
        Amounts = ValueList.From(sums.Amounts.Select(a => ValueList.From(a.Ascending.Select(c => new AmountCount(c.Key, c.Value))))),
        Columns = ValueList.From(sums.Columns.Select(c => ValueList.From(c.InOrder.Select(g =>
            new GroupState { Name = g.Key, Cases = ValueList.From(g.Value.Cases.Select(n => (BigInteger)n)), Before = g.Value.Before, After = g.Value.After })))),
    };

    /// <summary>The comparison again; null where the parts do not fit each other, as in no state that was written from one.</summary>
    public PortfolioComparison? Restore()
    {
        if (!TermsFit())
            return null;
        var sums = new PortfolioComparison(Terms);
        if (!Fits(sums))
            return null;
        for (var i = 0; i < sums.Statuses.Length; i++)
            sums.Statuses[i] = (long)Statuses[i];
        for (var i = 0; i < sums.Amounts.Length; i++)
        {
            foreach (var one in Amounts[i])
                sums.Amounts[i].Add((long)one.Amount, (long)one.Count);
        }

        for (var i = 0; i < sums.Columns.Length; i++)
        {
            foreach (var group in Columns[i])
                sums.Columns[i].Of(group.Name).Add(group.Cases.Select(c => (long)c).ToArray(), group.Before, group.After);
        }

        return sums;
    }

    private bool TermsFit() =>
        Terms is { BeforeIncrement: > 0, AfterIncrement: > 0, NoticeMonths: null or (>= 0 and <= 10_000) }
        && Terms.Unit.Sign > 0 && (1 / Terms.Unit).IsWhole && 1 / Terms.Unit < new Rational(BigInteger.Pow(10, 18)) && Terms.PeriodsPerMonth.Sign > 0;

    private bool Fits(PortfolioComparison sums) =>
        Statuses.Count == sums.Statuses.Length && Amounts.Count == sums.Amounts.Length && Columns.Count == sums.Columns.Length
        && Columns.All(c => c.All(g => g.Cases.Count == ChangeClasses.Count))
        && Amounts.All(a => a.All(c => BigInteger.Abs(c.Amount) < long.MaxValue) && IsMoney(a.Aggregate(BigInteger.Zero, (sum, c) => sum + (BigInteger.Abs(c.Amount) * c.Count))))
        && Columns.All(c => c.All(g => IsMoney(g.Before) && IsMoney(g.After)))
        && Statuses.Concat(Amounts.SelectMany(a => a.Select(c => c.Count))).Concat(Columns.SelectMany(c => c.SelectMany(g => g.Cases))).All(IsCount);

    /// <summary>Whether a sum of units can be shown as a decimal of ten places.</summary>
    private bool IsMoney(BigInteger units) => Terms.Unit * new Rational(BigInteger.Abs(units)) < new Rational(BigInteger.Pow(10, 17));

    // Why: no portfolio is as large, and sums of many such files stay in range.
    private static bool IsCount(BigInteger count) => count.Sign >= 0 && count < long.MaxValue / 1_000_000;
}

/// <summary>How often one amount stands.</summary>
internal sealed record AmountCount(BigInteger Amount, BigInteger Count);

/// <summary>One group.</summary>
internal sealed record GroupState
{
    public string Name { get; init; } = "";

    /// <summary>How many cases there are of each class of change.</summary>
    public ValueList<BigInteger> Cases { get; init; } = [];

    public BigInteger Before { get; init; }

    public BigInteger After { get; init; }
}
