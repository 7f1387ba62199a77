using System;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Adds up what a new configuration would mean for many people: exact sums, that come out the same in any order and in any parts. Used by one thread at a time.</summary>
/// <remarks>
/// Give each thread or process its own, and put them together with <see cref="Merge"/>: the result has the same bits as one
/// that saw every case. It grows with the number of different amounts and of groups, not with the number of cases. What it
/// holds is for whoever adds up; <see cref="Report"/> gives what may be shown to others.
/// </remarks>
public sealed class PortfolioComparison
{
    private const int StatusCount = (int)ScoreStatus.Indicative + 1;

    private readonly decimal _unitsPerUnitOfMoney;

    internal PortfolioComparison(PortfolioTerms terms)
    {
        Terms = terms;

        // Why exact: 0.01 is a whole multiple of the unit, so one unit of money is as well.
        _unitsPerUnitOfMoney = (decimal)(1 / terms.Unit).Floor();
        Columns = terms.GroupColumns.Select(_ => new GroupColumnSums()).ToArray();
    }

    /// <summary>How many cases were added.</summary>
    public long Cases => Statuses.Sum();

    internal PortfolioTerms Terms { get; }

    /// <summary>How many cases go from each status to each, the status before counting first.</summary>
    internal long[] Statuses { get; } = new long[StatusCount * StatusCount];

    /// <summary>The budgets before, of cases that have one before and after.</summary>
    internal AmountCounts Before { get; } = new();

    /// <summary>The budgets after, of the same cases.</summary>
    internal AmountCounts After { get; } = new();

    /// <summary>What the budgets after are more than those before.</summary>
    internal AmountCounts Differences { get; } = new();

    internal AmountCounts OneOffBefore { get; } = new();

    internal AmountCounts OneOffAfter { get; } = new();

    /// <summary>What existing packages, or budgets before in their place, are more than the budgets after; only where they are.</summary>
    internal AmountCounts Held { get; } = new();

    internal GroupColumnSums[] Columns { get; }

    /// <summary>How many groups there are so far in a column.</summary>
    /// <param name="column">The column's place among the columns of groups.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public int CountGroups(int column) =>
        unchecked((uint)column < (uint)Columns.Length) ? Columns[column].Count : throw new ArgumentOutOfRangeException(nameof(column), "There is no column of groups at this place.");

    /// <summary>Adds one case. Costs a few look-ups, and allocates only for an amount or a group that is new.</summary>
    /// <param name="before">What the configuration before makes of it.</param>
    /// <param name="after">What the configuration after makes of it.</param>
    /// <param name="groups">The group that it is in, for each column of groups.</param>
    /// <param name="package">What the existing package costs, in the configurations' period and currency, to 0.01; the budget before stands in where it is left out.</param>
    /// <exception cref="ArgumentException">There is not one group for each column, or the package is below 0 or no multiple of 0.01.</exception>
    public void Add(CaseOutcome before, CaseOutcome after, ReadOnlySpan<string> groups = default, decimal? package = null)
    {
        if (groups.Length != Columns.Length)
            throw new ArgumentException("A case has one group for each column of groups.", nameof(groups));
        var (old, now) = (before.AmountInIncrements * Terms.BeforeIncrement, after.AmountInIncrements * Terms.AfterIncrement);
        var held = (package is { } cost ? UnitsOf(cost) : old) - now;
        var change = ChangeClasses.Of(before.Status, after.Status, now - old);
        Statuses[((int)before.Status * StatusCount) + (int)after.Status]++;
        for (var i = 0; i < Columns.Length; i++)
            Columns[i].Of(groups[i]).Add(change, old, now);
        if (!ChangeClasses.IsCompared(change))
            return;
        Before.Add(old);
        After.Add(now);
        Differences.Add(now - old);
        OneOffBefore.Add(before.OneOffInIncrements * Terms.BeforeIncrement);
        OneOffAfter.Add(after.OneOffInIncrements * Terms.AfterIncrement);
        if (held > 0)
            Held.Add(held);
    }

    /// <summary>Adds what another holds that compares the same configurations by the same columns.</summary>
    /// <param name="other">The other; it stays as it is.</param>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="ArgumentException">The other compares other configurations, by other columns, or with other answers taken as given.</exception>
    public void Merge(PortfolioComparison other)
    {
        Framework.ThrowIfNull(other);
        if (other.Terms != Terms)
            throw new ArgumentException("The two compare other configurations, by other groups, or with other answers taken as given.", nameof(other));
        for (var i = 0; i < Statuses.Length; i++)
            Statuses[i] += other.Statuses[i];
        foreach (var (mine, added) in Amounts.Zip(other.Amounts, (mine, added) => (mine, added)))
            mine.Add(added);
        for (var i = 0; i < Columns.Length; i++)
            Columns[i].Add(other.Columns[i]);
    }

    /// <summary>What may be shown: totals, quantiles, bands of change, groups and statuses, with nothing from which fewer than 10 people could be told apart.</summary>
    public PortfolioReport Report() => ReportBuilder.Build(this);

    internal AmountCounts[] Amounts => [Before, After, Differences, OneOffBefore, OneOffAfter, Held];

    /// <summary>An amount in units as money.</summary>
    internal decimal ToMoney(BigInteger units) => (Terms.Unit * new Rational(units)).ToDecimal();

    private long UnitsOf(decimal package)
    {
        var units = package * _unitsPerUnitOfMoney;
        return package >= 0 && decimal.Truncate(units) == units
            ? (long)units
            : throw new ArgumentException("A package costs 0 or more, to 0.01.", nameof(package));
    }
}
