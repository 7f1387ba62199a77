using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>One case that a fit may use. Money is in the configuration's period.</summary>
public sealed record PortfolioCase
{
    internal PortfolioCase()
    {
    }

    /// <summary>The host's name for the case; empty where it has none.</summary>
    public string Reference { get; internal init; } = "";

    /// <summary>The answers.</summary>
    public AnswerSet Answers { get; internal init; } = AnswerSet.Empty;

    /// <summary>What the package costs; above 0.</summary>
    public double Cost { get; internal init; }

    /// <summary>The points, or whatever the fitted line is counted in; 0 where the line does not count.</summary>
    public double Points { get; internal init; }

    /// <summary>What the other recurring lines come to.</summary>
    public double Rest { get; internal init; }

    /// <summary>Whether the fitted line counts for this person.</summary>
    public bool LineCounts { get; internal init; }

    /// <summary>The indicative budget by the current configuration; null where that gives no figure.</summary>
    public double? CurrentBudget { get; internal init; }

    /// <summary>The group that it is in, for each column of groups.</summary>
    public IReadOnlyList<string> Groups { get; internal init; } = [];

    /// <summary>What is left of the cost for the fitted line.</summary>
    internal double CostOfLine => Cost - Rest;
}

/// <summary>How many cases were left out for one reason.</summary>
/// <param name="Reason">The reason, in words.</param>
/// <param name="Cases">How many.</param>
public sealed record LeftOutCases(string Reason, int Cases);
