using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What a new configuration would mean for many people, as it may be shown to others: nobody is named, and no count of 1 to 9 people is shown or follows from what is.</summary>
/// <remarks>A count that is null is not shown; so are sums and quantiles of too few people. Amounts are in the currency of both configurations, for their period.</remarks>
public sealed record PortfolioReport
{
    /// <summary>The configuration before.</summary>
    public ConfigurationResult Before { get; init; } = new("", "", 1, "");

    /// <summary>The configuration after.</summary>
    public ConfigurationResult After { get; init; } = new("", "", 1, "");

    /// <summary>The period that amounts are for.</summary>
    public Period Period { get; init; }

    /// <summary>The currency as three letters (ISO 4217).</summary>
    public string Currency { get; init; } = "GBP";

    /// <summary>How many cases there are.</summary>
    public long? Cases { get; init; }

    /// <summary>How many would rise, fall, and so on.</summary>
    public ChangeCounts Counts { get; init; } = new();

    /// <summary>The sums of the budgets of those who have one before and after; null where they are too few.</summary>
    public MoneyTotals? Totals { get; init; }

    /// <summary>The sums of what is paid once to the same people; null where they are too few.</summary>
    public MoneyTotals? OneOff { get; init; }

    /// <summary>The sum of all rises; null where too few would rise or fall.</summary>
    public decimal? Rises { get; init; }

    /// <summary>The sum of all falls, as a number above 0; null where too few would rise or fall.</summary>
    public decimal? Falls { get; init; }

    /// <summary>Budgets and changes that so many percent of people do not exceed; only where at least 10 people lie on either side.</summary>
    public IReadOnlyList<ChangeQuantile> Quantiles { get; init; } = [];

    /// <summary>How many would fall or rise by how much, from the greatest fall to the greatest rise; of those whose number is shown.</summary>
    public IReadOnlyList<ChangeBand> Bands { get; init; } = [];

    /// <summary>How many go from each status to each; those that nobody has are left out.</summary>
    public IReadOnlyList<StatusChange> Statuses { get; init; } = [];

    /// <summary>The groups of each column of groups, in the order in which the columns were asked for.</summary>
    public IReadOnlyList<GroupColumn> Groups { get; init; } = [];

    /// <summary>What it costs to hold existing packages for a time; null where the configuration after promises no notice, or too few are held.</summary>
    public TransitionCost? Transition { get; init; }

    /// <summary>Answers that were taken as given where a case has none, for questions that not both configurations ask.</summary>
    public IReadOnlyList<AssumedAnswer> Assumed { get; init; } = [];
}

/// <summary>How many cases change, and how; each case is counted once. Null where a count is not shown.</summary>
public sealed record ChangeCounts
{
    /// <summary>The budget would rise.</summary>
    public long? Rise { get; init; }

    /// <summary>The budget would fall.</summary>
    public long? Fall { get; init; }

    /// <summary>The budget would stay the same.</summary>
    public long? Same { get; init; }

    /// <summary>There would be a figure where there is none.</summary>
    public long? Gained { get; init; }

    /// <summary>There would be no figure where there is one.</summary>
    public long? Lost { get; init; }

    /// <summary>There is no figure before or after.</summary>
    public long? Without { get; init; }
}

/// <summary>One sum before and after.</summary>
/// <param name="Before">The sum before.</param>
/// <param name="After">The sum after.</param>
public sealed record MoneyTotals(decimal Before, decimal After)
{
    /// <summary>What the sum after is more than that before; below 0 where it is less.</summary>
    public decimal Change => After - Before;
}

/// <summary>What so many percent of the people who have a budget before and after do not exceed: the amount of one of them, the first for which that holds.</summary>
/// <param name="Percent">How many percent, from 1 to 99.</param>
/// <param name="Before">The budget before.</param>
/// <param name="After">The budget after.</param>
/// <param name="Change">What the budget would change by; below 0 for a fall.</param>
public sealed record ChangeQuantile(int Percent, decimal Before, decimal After, decimal Change);

/// <summary>How many would rise or fall by an amount in a range.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="MoreThan">What the rise or fall is more than; 0 or above.</param>
/// <param name="UpTo">What the rise or fall is at most; null where there is no most.</param>
/// <param name="Cases">How many people.</param>
public sealed record ChangeBand(ChangeDirection Direction, decimal MoreThan, decimal? UpTo, long Cases);

/// <summary>Which way a budget would change.</summary>
public enum ChangeDirection
{
    /// <summary>It would fall.</summary>
    Fall,

    /// <summary>It would stay the same.</summary>
    Same,

    /// <summary>It would rise.</summary>
    Rise,
}

/// <summary>How many cases go from one status to another, or keep one.</summary>
/// <param name="Before">The status before.</param>
/// <param name="After">The status after.</param>
/// <param name="Cases">How many; null where that is not shown.</param>
public sealed record StatusChange(ScoreStatus Before, ScoreStatus After, long? Cases);

/// <summary>The groups of one column.</summary>
/// <param name="Name">The column.</param>
/// <param name="Groups">Its groups, in the order of their names; none where too much would have to be hidden.</param>
public sealed record GroupColumn(string Name, IReadOnlyList<GroupResult> Groups);

/// <summary>One group.</summary>
/// <param name="Name">What it is called; empty for cases of which the column says nothing.</param>
/// <param name="Cases">How many cases it has; null where that is not shown.</param>
/// <param name="Counts">How many would rise, fall, and so on.</param>
/// <param name="Totals">The sums of the budgets of those who have one before and after; null where they are not shown.</param>
public sealed record GroupResult(string Name, long? Cases, ChangeCounts Counts, MoneyTotals? Totals);

/// <summary>What it costs to let existing packages go on unchanged for a time, where the budget after is less.</summary>
/// <param name="NoticeMonths">For how many months they go on.</param>
/// <param name="Cases">How many people.</param>
/// <param name="Cost">What that costs in all, above the budgets after, rounded to 0.01.</param>
public sealed record TransitionCost(long NoticeMonths, long Cases, decimal Cost);
