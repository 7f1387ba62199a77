using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>How a portfolio is read.</summary>
public sealed record PortfolioTerms
{
    /// <summary>The id of the line that is fitted; the first priced or banded line on the total where left out, or the only one.</summary>
    public string? Line { get; init; }

    /// <summary>The names of the columns of groups; none where left out.</summary>
    public IReadOnlyList<string> GroupColumns { get; init; } = [];

    /// <summary>Whether cases are left out whose cost for a point lies far from that of the others: more than 5 robust standard deviations of its logarithm. They stay in where left out.</summary>
    public bool LeaveOutOutliers { get; init; }
}
