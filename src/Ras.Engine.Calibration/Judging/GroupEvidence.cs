using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>The groups of one column.</summary>
/// <param name="Name">The column.</param>
/// <param name="Groups">Its groups, in the order of their names.</param>
public sealed record GroupColumnEvidence(string Name, IReadOnlyList<GroupEvidence> Groups);

/// <summary>How one group fares by a fit that did not see its cases. Everything but the name is null where the group has fewer than 10 cases, or more must be hidden so that none follows from the rest.</summary>
public sealed record GroupEvidence
{
    /// <summary>What it is called; empty for cases of which the column says nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>How many cases it has.</summary>
    public int? Cases { get; init; }

    /// <summary>How its budgets lie beside what its packages cost.</summary>
    public Measures? Measures { get; init; }

    /// <summary>What its packages cost for each pound of budget, beside what those of all others do, less 1: 0.2 for 20 % more.</summary>
    public double? Difference { get; init; }

    /// <summary>How often chance alone would give as large a difference (Welch's test of two ratios, made stricter for the number of groups by Holm's rule); from 0 to 1.</summary>
    public double? Chance { get; init; }

    /// <summary>Whether it differs by at least 5 % and by more than chance gives once in a hundred portfolios.</summary>
    public bool Differs => Chance < 0.01 && (Difference > 0.05 || Difference < -0.05);
}
