using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>One case as it was read: answers, what its package costs, and the groups that it is in.</summary>
public sealed record PortfolioEntry
{
    /// <summary>The host's name for the case; empty where it has none.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The answers.</summary>
    public AnswerSet Answers { get; init; } = AnswerSet.Empty;

    /// <summary>What the current or final package costs a week, in the configuration's currency; null where nothing says so.</summary>
    public decimal? WeeklyCost { get; init; }

    /// <summary>Why the case is left out, such as residential, one-off, reablement, or a cost derived from an earlier RAS; null where it is not.</summary>
    public string? LeftOutBecause { get; init; }

    /// <summary>The group that it is in, for each column of groups; empty where nothing is recorded.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The hash of the configuration that scored it before; null where nothing says so.</summary>
    public string? ConfigurationHash { get; init; }
}
