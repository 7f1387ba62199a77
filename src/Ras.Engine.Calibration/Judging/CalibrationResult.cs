using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>A proposed version of a configuration, and what speaks for and against it. Nothing is decided by it: people decide.</summary>
public sealed record CalibrationResult
{
    internal CalibrationResult()
    {
    }

    /// <summary>The cases.</summary>
    public Portfolio Portfolio { get; internal init; } = null!;

    /// <summary>What was asked.</summary>
    public FitTerms Terms { get; internal init; } = new();

    /// <summary>What was fitted, rounded.</summary>
    public FittedShape Shape { get; internal init; } = new FittedPrice(0, 0);

    /// <summary>The engine of the proposed version, whose configuration has the evidence among its sources.</summary>
    public RasEngine Proposed { get; internal init; } = null!;

    /// <summary>The price before it was rounded, held back from or brought within a budget; null for bands and tables.</summary>
    public double? FittedPrice { get; internal init; }

    /// <summary>The budgets by the proposed version, in the order of the cases; not a number where it gives no figure.</summary>
    public IReadOnlyList<double> Budgets { get; internal init; } = [];

    /// <summary>The budget of each case by a fit that did not see it.</summary>
    public IReadOnlyList<double> UnseenBudgets { get; internal init; } = [];

    /// <summary>How the budgets by the current version lie beside cost.</summary>
    public Measures Current { get; internal init; } = null!;

    /// <summary>How the budgets by the proposed version lie beside the cost of the cases that it was fitted to.</summary>
    public Measures InUse { get; internal init; } = null!;

    /// <summary>The same on cases that a fit did not see: what to expect of others.</summary>
    public Measures Unseen { get; internal init; } = null!;

    /// <summary>How far that hangs on which cases there happened to be.</summary>
    public EvidenceIntervals Intervals { get; internal init; } = null!;

    /// <summary>The groups of each column, judged on cases that a fit did not see.</summary>
    public IReadOnlyList<GroupColumnEvidence> Groups { get; internal init; } = [];

    /// <summary>Whether it fits, in words.</summary>
    public Verdict Verdict { get; internal init; } = null!;

    /// <summary>What is worth knowing about the cases and the fit, for the analyst.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; internal init; } = [];
}
