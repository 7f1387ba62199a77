using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Ras.Engine;

/// <summary>Finds out what can be proved about a configuration before anyone relies on it.</summary>
public static class RasChecker
{
    /// <summary>Checks a configuration: what is wrong or worth a look, what is proved, and the answers that show it. Takes up to some seconds; the same configuration always gives the same report.</summary>
    /// <param name="configuration">The configuration. Where it cannot be used the report says why, and nothing is proved.</param>
    /// <param name="effort">How much work may be done; all that takes some seconds where left out.</param>
    /// <param name="progress">Is told how far the check has come.</param>
    /// <param name="cancellation">Ends the check early.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="OperationCanceledException">The check was ended early.</exception>
    public static CheckReport Check(RasConfiguration configuration, CheckEffort? effort = null, IProgress<CheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        Framework.ThrowIfNull(configuration);
        if (ConfigurationDocument.ReadBack(configuration, out _, out var faults) is not { } read)
            return new() { Configuration = configuration, Diagnostics = faults };
        var bag = new DiagnosticBag();
        if (ConfigurationCompiler.Compile(read, bag) is not { } program)
            return new() { Configuration = configuration, Diagnostics = bag.ToArray() };
        var chosen = effort ?? new();
        var work = new CheckWork(program, chosen.EffortPercent, progress, cancellation);
        work.Look([.. new TableEvents(work).All(), .. new GateEvents(work).All(), .. new FairnessEvents(work).All()]);
        new Exploration(work, Math.Min(chosen.MostAnswerSets, AnswerTree.MostSets)).Run();
        var book = new WitnessBook(work);
        var reach = new ReachProof(work, book);
        var findings = new List<CheckFinding>([.. reach.Ranges(), .. reach.Events(), .. new PairProof(work, book).All(), .. new SupportProof(work, book).All()]);
        OverlapRules.Check(program.Index, bag);
        LawRules.Check(program.Index, bag);
        HygieneRules.Check(program.Index, bag);
        return new()
        {
            Configuration = configuration,
            Diagnostics = Worst(bag.Found.Concat(findings.Select(f => f.Diagnostic).OfType<Diagnostic>())),
            Findings = findings.OrderBy(f => f.Proof).ToArray(),
            AnswerSets = work.Tree?.Sets is { } sets && sets <= long.MaxValue ? (long)sets : null,
        };
    }

    /// <summary>The worst first: what changes figures before what is only unused or unsaid.</summary>
    private static Diagnostic[] Worst(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(d => d.Severity).ThenBy(d => Array.IndexOf(Weighty, d.Code) is var at && at < 0 ? Weighty.Length : at).ThenBy(d => d.Code, StringComparer.Ordinal).ToArray();

    private static readonly string[] Weighty =
    [
        DiagnosticCodes.RequirementNeverMet, DiagnosticCodes.NeverAFigure, DiagnosticCodes.ValueBetweenBands, DiagnosticCodes.BandsOverlap, DiagnosticCodes.Falls, DiagnosticCodes.LosesBudget,
        DiagnosticCodes.EligibilityReadsReduced, DiagnosticCodes.CarersNeedOne, DiagnosticCodes.SumBelowZero, DiagnosticCodes.NothingForEligible,
        DiagnosticCodes.MinimumWithoutNeed, DiagnosticCodes.ShareWithoutDomain, DiagnosticCodes.ReductionWithoutReason, DiagnosticCodes.DisagreeMissing,
    ];
}
