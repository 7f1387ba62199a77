using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine;

/// <summary>What values can be, and what comes about and what never does, as findings.</summary>
internal sealed class ReachProof(CheckWork work, WitnessBook book)
{
    public IEnumerable<CheckFinding> Ranges() => work.Named.Where(n => !n.IsNever && !(n.Least is null && work.Values.Of(n.Quantity).IsEmpty)).Select(Range);

    public IEnumerable<CheckFinding> Events()
    {
        var (nobody, noFigure) = (Holds(CheckClaim.RequirementNeverMet), Holds(CheckClaim.NeverAFigure));
        foreach (var happening in work.Events)
        {
            // Why: where nobody gets so far, that is the news, and not all that follows from it.
            var isNews = happening.Claim switch
            {
                CheckClaim.NeverAFigure => !nobody,
                _ when happening.Scope == EventScope.Budgeted => !noFigure,
                _ => happening.Scope != EventScope.Admitted || !nobody,
            };
            yield return Finding(happening, isNews);
        }
    }

    /// <summary>What was tried where nothing could be shown.</summary>
    public static string Tried(CheckWork work) => string.Format(
        CultureInfo.InvariantCulture, "{0:#,##0} answer sets were scored, and a search that narrows answers down ended before it was through.", work.Tried);

    private bool Holds(CheckClaim claim) => work.Events.Any(e => e.Claim == claim && e.IsRuledOut);

    private CheckFinding Range(NamedValue named)
    {
        CheckBound Bound(Rational limit, (long Raw, long[] Given)? found) => found is { } known
            ? new(limit, named.Reader.ToValue(known.Raw), [book.Of(known.Given)])
            : new(limit, null, []);
        var verdict = named.AreBothReached ? CheckVerdict.Proved : CheckVerdict.Undecided;
        return new()
        {
            Claim = named.Claim,
            Id = named.Id,
            Pointer = named.Pointer.ToString(),
            Verdict = verdict,
            Least = Bound(named.Limits.Least, named.Least),
            Greatest = Bound(named.Limits.Greatest, named.Greatest),
            Tried = verdict == CheckVerdict.Undecided ? Tried(work) : null,
        };
    }

    private CheckFinding Finding(CheckedEvent happening, bool isNews)
    {
        Fault? told = happening switch
        {
            _ when !isNews => null,
            { Seen: { } seen } => happening.WhereRefuted?.Invoke(work.Run(seen)),
            { IsRuledOut: true } => happening.WhereProved,
            _ => happening.WhereOpen,
        };
        var pointer = happening.Pointer.ToString();
        return new()
        {
            Claim = happening.Claim,
            Id = happening.Id,
            Pointer = pointer,
            Place = happening.At,
            Verdict = happening.Seen is not null ? CheckVerdict.Refuted : happening.IsRuledOut ? CheckVerdict.Proved : CheckVerdict.Undecided,
            Witnesses = happening.Seen is { } given ? [book.Of(given)] : [],
            Tried = happening.IsOpen ? Tried(work) : null,
            Diagnostic = told is { } fault ? DiagnosticBag.Diagnosed(fault, pointer) : null,
        };
    }
}
