using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>How indicative budgets lie beside final ones. Counts under 10 are hidden, with what follows from them; shares lie from 0 to 1.</summary>
public sealed record MonitoringResult
{
    internal MonitoringResult()
    {
    }

    /// <summary>The decisions: cases with their final budget as cost.</summary>
    public Portfolio Portfolio { get; internal init; } = null!;

    /// <summary>From what difference on a final budget lies outside, as a share of the indicative one.</summary>
    public double Tolerance { get; internal init; }

    /// <summary>How all indicative budgets lie beside the final ones.</summary>
    public Measures Measures { get; internal init; } = null!;

    /// <summary>The share of final budgets within the tolerance.</summary>
    public double Within { get; internal init; }

    /// <summary>The months in order.</summary>
    public IReadOnlyList<MonitoredGroup> Months { get; internal init; } = [];

    /// <summary>The groups of every other column, such as team, age band and service.</summary>
    public IReadOnlyList<MonitoredColumn> Columns { get; internal init; } = [];

    /// <summary>Why final budgets outside the tolerance differ, the most frequent first; none where no column says so.</summary>
    public IReadOnlyList<MonitoredReason> Reasons { get; internal init; } = [];

    /// <summary>How far the points, and each answer, are from those that the figures were fitted to; none where nothing to compare with was given, or either has under 100 cases.</summary>
    public IReadOnlyList<Drift> Drifts { get; internal init; } = [];

    /// <summary>What final budgets come to for a point of the fitted line, beside the same of the cases to compare with; null where there are none.</summary>
    public PriceDrift? Price { get; internal init; }

    /// <summary>Whether budgets are compared with plans as often as the configuration promises.</summary>
    public ReviewState Monitoring { get; internal init; } = new(ReviewStanding.NotSaid, null);

    /// <summary>Whether the configuration is looked at as often as it promises.</summary>
    public ReviewState Review { get; internal init; } = new(ReviewStanding.NotSaid, null);
}

/// <summary>The groups of one column.</summary>
/// <param name="Name">The column.</param>
/// <param name="Groups">Its groups, in the order of their names.</param>
public sealed record MonitoredColumn(string Name, IReadOnlyList<MonitoredGroup> Groups);

/// <summary>A month or a group; all but the name is null where it is hidden.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Cases">How many final budgets.</param>
/// <param name="Within">The share within the tolerance.</param>
/// <param name="Lower">The least share that chance explains, at three standard deviations.</param>
/// <param name="Upper">The greatest share that chance explains.</param>
/// <param name="Bias">What final budgets are more than indicative ones on average, as a share of these; below 0 where they are less.</param>
public sealed record MonitoredGroup(string Name, int? Cases, double? Within, double? Lower, double? Upper, double? Bias)
{
    /// <summary>Whether it lies beyond what chance explains.</summary>
    public bool IsBeyond => Within < Lower || Within > Upper;
}

/// <summary>One reason why final budgets lie outside the tolerance.</summary>
/// <param name="Reason">The reason; empty where none is given.</param>
/// <param name="Cases">How often; null where that is hidden.</param>
public sealed record MonitoredReason(string Reason, int? Cases);

/// <summary>How far a distribution is from the one that the figures were fitted to.</summary>
/// <param name="Name">The points, or the id of a question.</param>
/// <param name="Index">The population stability index: 0 where both are alike.</param>
public sealed record Drift(string Name, double Index)
{
    /// <summary>From here on it should be watched.</summary>
    public const double Watch = 0.1;

    /// <summary>From here on the figures should be fitted anew.</summary>
    public const double Recalibrate = 0.25;
}

/// <summary>A price of two times.</summary>
/// <param name="Before">What a point came to in the cases to compare with.</param>
/// <param name="Now">What it comes to now.</param>
public sealed record PriceDrift(double Before, double Now)
{
    /// <summary>The change as a share of the price before.</summary>
    public double Change => (Now / Before) - 1;
}
