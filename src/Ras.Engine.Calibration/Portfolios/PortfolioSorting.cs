using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Sorts cases into those that a fit may use and those that are left out, each for one reason: the first that holds.</summary>
internal sealed class PortfolioSorting
{
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private readonly RasEngine _engine;
    private readonly CaseScoring _current;
    private readonly FittedLine? _line;
    private readonly double _weeks;

    public PortfolioSorting(RasEngine engine, FittedLine? line, IReadOnlyList<PortfolioEntry> entries)
    {
        (_engine, _current, _line) = (engine, new(engine), line);
        _weeks = (double)Periods.Weeks(engine.Configuration, engine.Configuration.Period).ToDecimal();
        var twice = entries.Where(e => e.Reference.Length > 0).GroupBy(e => e.Reference, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var findings = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var cases = new List<PortfolioCase>();
        foreach (var entry in entries)
        {
            if (Reason(entry, twice, out var taken) is not { } reason)
            {
                cases.Add(taken!);
                continue;
            }

            LeaveOut(reason.Words, 1);
            if (!findings.TryGetValue(reason.Key, out var references))
                findings.Add(reason.Key, references = []);
            references.Add(entry.Reference);
        }

        Cases = cases;
        Findings = findings.Where(f => f.Key != Told).Select(f => Finding(f.Key, f.Value)).ToArray();
    }

    public IReadOnlyList<PortfolioCase> Cases { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    public IReadOnlyList<LeftOutCases> LeftOut => _leftOut.Select(l => new LeftOutCases(l.Key, l.Value)).ToArray();

    private const string Told = "told";

    public void LeaveOut(string reason, int cases)
    {
        if (cases > 0)
            _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + cases;
    }

    private (string Key, string Words)? Reason(PortfolioEntry entry, HashSet<string> twice, out PortfolioCase? taken)
    {
        taken = null;
        if (!string.IsNullOrWhiteSpace(entry.LeftOutBecause))
            return (Told, entry.LeftOutBecause.Trim());
        if (twice.Contains(entry.Reference))
            return (CalibrationCodes.ReferenceTwice, "reference stands more than once");
        if (entry.WeeklyCost is not { } cost)
            return (CalibrationCodes.NoCost, "no cost");
        if (cost <= 0)
            return (CalibrationCodes.CostNotAboveZero, "cost of 0 or less");
        var scored = (_line?.Probe ?? _engine).Score(entry.Answers);
        if (scored.Status != ScoreStatus.Indicative)
            return (CalibrationCodes.NoFigure + Words(scored.Status), "no figure: " + Words(scored.Status));

        // Why: where no line can be fitted, the points are those of the whole.
        var measured = _line?.Measure(scored) ?? ((double)(scored.Points ?? 0), 0, true);
        taken = new()
        {
            Reference = entry.Reference, Answers = entry.Answers, Cost = (double)cost * _weeks, Points = measured.Points, Rest = measured.Others,
            LineCounts = measured.Counts, Groups = entry.Groups,
        };
        taken = taken with { CurrentBudget = (double?)_current.Amount(taken) };
        return null;
    }

    private static Diagnostic Finding(string key, IReadOnlyList<string> references) => key switch
    {
        CalibrationCodes.ReferenceTwice => CalibrationFaults.ReferenceTwice(references),
        CalibrationCodes.NoCost => CalibrationFaults.NoCost(references),
        CalibrationCodes.CostNotAboveZero => CalibrationFaults.CostNotAboveZero(references),
        _ => CalibrationFaults.NoFigure(key[CalibrationCodes.NoFigure.Length..], references),
    };

    private static string Words(ScoreStatus status) => status switch
    {
        ScoreStatus.InvalidAnswers => "wrong answers",
        ScoreStatus.OutsideScope => "outside the scope",
        ScoreStatus.Incomplete => "answers missing",
        ScoreStatus.EligibilityNotMet => "not eligible",
        _ => "outside a table",
    };
}
