using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Cases with what their packages cost, scored: those that a fit may use, and how many were left out and why.</summary>
public sealed record Portfolio
{
    private readonly FittedLine? _line;
    private readonly Diagnostic? _noLine;

    private Portfolio(RasEngine engine, FittedLine? line, Diagnostic? noLine) => (Engine, _line, _noLine) = (engine, line, noLine);

    /// <summary>The engine of the configuration that is calibrated.</summary>
    public RasEngine Engine { get; }

    /// <summary>The id of the line that can be fitted; null where there is none, so that budgets can be watched but nothing fitted.</summary>
    public string? LineId => _line?.Line.Id;

    /// <summary>How many cases were read.</summary>
    public int Read { get; private init; }

    /// <summary>The cases that a fit may use.</summary>
    public IReadOnlyList<PortfolioCase> Cases { get; private init; } = [];

    /// <summary>How many cases were left out, by reason, in the order of reasons; with <see cref="Cases"/> they are all that were read.</summary>
    public IReadOnlyList<LeftOutCases> LeftOut { get; private init; } = [];

    /// <summary>The names of the columns of groups.</summary>
    public IReadOnlyList<string> GroupColumns { get; private init; } = [];

    /// <summary>What is worth knowing about the cases, above all why some were left out. It names references: it is for the analyst.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private init; } = [];

    /// <exception cref="CalibrationException">No line can be fitted.</exception>
    internal FittedLine Line => _line ?? throw new CalibrationException([_noLine!]);

    /// <summary>Scores cases and takes those that a fit may use. Costs two scores a case.</summary>
    /// <param name="engine">The engine of the configuration that is calibrated.</param>
    /// <param name="entries">The cases.</param>
    /// <param name="terms">How they are read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalibrationException">The line that the terms name cannot be fitted, the cases were scored by another configuration, or a case has not one group for each column.</exception>
    public static Portfolio Of(RasEngine engine, IEnumerable<PortfolioEntry> entries, PortfolioTerms terms)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(terms);
        var all = entries.ToArray();
        var line = FittedLine.Find(engine, terms.Line, out var noLine);
        if (line is null && terms.Line is not null)
            throw new CalibrationException([noLine!]);
        Refuse(all, engine, terms);
        var sorting = new PortfolioSorting(engine, line, all);
        var cases = sorting.Cases;
        if (terms.LeaveOutOutliers)
        {
            var far = Outliers.Of(cases);
            sorting.LeaveOut("outlier", far.Count(f => f));
            cases = cases.Where((_, i) => !far[i]).ToArray();
        }

        var ones = terms.GroupColumns
            .Select((name, i) => (Name: name, Groups: cases.GroupBy(c => c.Groups[i]).Count(g => g.Count() == 1)))
            .Where(c => c.Groups > 0)
            .Select(c => CalibrationFaults.GroupOfOne(c.Name, c.Groups));
        return new(engine, line, noLine)
        {
            Read = all.Length, Cases = cases, LeftOut = sorting.LeftOut, GroupColumns = [.. terms.GroupColumns], Findings = [.. sorting.Findings, .. ones],
        };
    }

    /// <summary>The same portfolio with some of its cases alone.</summary>
    internal Portfolio With(IReadOnlyList<PortfolioCase> cases) => this with { Cases = cases };

    private static void Refuse(PortfolioEntry[] all, RasEngine engine, PortfolioTerms terms)
    {
        var findings = all.Where(e => e.ConfigurationHash is { Length: > 0 } hash && hash != engine.Hash)
            .GroupBy(e => e.ConfigurationHash!)
            .Select(g => CalibrationFaults.OtherConfiguration(g.Count(), g.Key, engine.Hash))
            .Concat(all.Where(e => e.Groups.Count != terms.GroupColumns.Count).Take(1).Select(e => CalibrationFaults.GroupCount(e.Reference, e.Groups.Count, terms.GroupColumns.Count)))
            .ToArray();
        if (findings.Length > 0)
            throw new CalibrationException(findings);
    }
}
