using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>One case under two versions of a configuration. Money is in the configurations' period and currency.</summary>
public sealed record ImpactCase
{
    /// <summary>What the current version makes of it.</summary>
    public CaseOutcome Before { get; init; }

    /// <summary>What the proposed version makes of it.</summary>
    public CaseOutcome After { get; init; }

    /// <summary>Its total points by the current version; null where there are none.</summary>
    public decimal? Points { get; init; }

    /// <summary>What its package costs, to 0.01; null where nothing says so.</summary>
    public decimal? Package { get; init; }

    /// <summary>The group that it is in, for each column of groups; empty where nothing is recorded.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
