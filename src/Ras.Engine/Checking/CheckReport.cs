using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What was found out about a configuration before anyone relies on it: what is wrong or worth a look, and what is proved.</summary>
/// <remarks>
/// Findings speak of complete answers: every question that is asked and must be answered is. Where nothing else is said they speak of people
/// who are not turned away: no exclusion holds and every requirement is met or unknown.
/// </remarks>
public sealed record CheckReport
{
    /// <summary>The configuration that was checked.</summary>
    public RasConfiguration Configuration { get; init; } = new();

    /// <summary>What is wrong or worth a look, the worst first: errors, warnings, information.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What is proved, refuted or undecided, proof by proof; none where the configuration cannot be used.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; init; } = [];

    /// <summary>How many different complete answer sets there are; null where there are more than could be gone through one by one.</summary>
    public long? AnswerSets { get; init; }

    /// <summary>Whether the configuration cannot be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}

/// <summary>How a claim stands.</summary>
public enum CheckVerdict
{
    /// <summary>It holds for every complete answer set.</summary>
    Proved,

    /// <summary>It does not hold; there are answers that show it.</summary>
    Refuted,

    /// <summary>Neither was shown; the finding says what was tried.</summary>
    Undecided,
}

/// <summary>The parts of a check.</summary>
public enum CheckProof
{
    /// <summary>What values can be, and what is never reached.</summary>
    Reach,

    /// <summary>Whether more need ever lowers the figure.</summary>
    Monotonicity,

    /// <summary>How far one step in one answer moves the figure.</summary>
    Cliffs,

    /// <summary>What difference each question can make.</summary>
    Influence,

    /// <summary>What reducers take off.</summary>
    InformalSupport,

    /// <summary>What fairness and the law ask.</summary>
    Fairness,
}

/// <summary>A claim about a configuration: how it stands, and the answers that show it.</summary>
public sealed record CheckFinding
{
    /// <summary>What is claimed.</summary>
    public CheckClaim Claim { get; init; }

    /// <summary>How the claim stands; of a claim about a range, proved means that both its ends are reached.</summary>
    public CheckVerdict Verdict { get; init; }

    /// <summary>The id of what it is about: a question, domain, step, line, adjustment, exclusion, requirement or referral; <c>total</c>, or <c>budget</c> for the figure.</summary>
    public string Id { get; init; } = "";

    /// <summary>The place of that in the document as a JSON pointer (RFC 6901).</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The place of a band, row or case in its list, counted from 0; of an <c>otherwise</c> the number of rows or cases; null for other claims.</summary>
    public int? Place { get; init; }

    /// <summary>The option that a claim about a characteristic is about; null for other claims.</summary>
    public string? Option { get; init; }

    /// <summary>The lower end of a range; null for other claims.</summary>
    public CheckBound? Least { get; init; }

    /// <summary>The upper end of a range; null for other claims.</summary>
    public CheckBound? Greatest { get; init; }

    /// <summary>Answers that refute the claim; two that differ in one answer where the claim is about a change.</summary>
    public IReadOnlyList<CheckWitness> Witnesses { get; init; } = [];

    /// <summary>What was tried where the claim is undecided; null otherwise.</summary>
    public string? Tried { get; init; }

    /// <summary>What its author should know about it; null where there is nothing to tell. Also in <see cref="CheckReport.Diagnostics"/>.</summary>
    public Diagnostic? Diagnostic { get; init; }

    /// <summary>The proof that it belongs to.</summary>
    public CheckProof Proof => Claim switch
    {
        CheckClaim.NeverFalls => CheckProof.Monotonicity,
        CheckClaim.LargestStep => CheckProof.Cliffs,
        CheckClaim.Influence or CheckClaim.CharacteristicEffect => CheckProof.Influence,
        CheckClaim.SupportTakesOff => CheckProof.InformalSupport,
        >= CheckClaim.NobodyGetsNothing => CheckProof.Fairness,
        _ => CheckProof.Reach,
    };
}

/// <summary>One end of a range: the limit that is proved, and how near to it answers were found.</summary>
/// <param name="Limit">No answers lead beyond this.</param>
/// <param name="Found">The nearest that answers were found for; null where none were.</param>
/// <param name="Witnesses">Those answers; two that differ in one answer where the range is of changes.</param>
public sealed record CheckBound(Rational Limit, Rational? Found, IReadOnlyList<CheckWitness> Witnesses)
{
    /// <summary>Whether answers reach the limit itself.</summary>
    public bool IsReached => Found == Limit;
}

/// <summary>How far a check has come.</summary>
/// <param name="Proof">The proof that is at work.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Of">How much there is in all; above 0.</param>
public readonly record struct CheckProgress(CheckProof Proof, int Done, int Of);
