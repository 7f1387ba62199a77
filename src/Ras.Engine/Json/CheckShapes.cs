namespace Ras.Engine;

/// <summary>The tables of the document of a check, which is only written.</summary>
internal static class CheckShapes
{
    private static readonly ExactKind Exact = new();
    private static readonly DecimalKind Figure = new();

    private static readonly WordKind<DiagnosticSeverity> Severities = new(
        ("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("information", DiagnosticSeverity.Information));

    private static readonly WordKind<CheckVerdict> Verdicts = new(
        ("proved", CheckVerdict.Proved), ("refuted", CheckVerdict.Refuted), ("undecided", CheckVerdict.Undecided));

    private static readonly WordKind<CheckProof> Proofs = new(
        ("reach", CheckProof.Reach), ("monotonicity", CheckProof.Monotonicity), ("cliffs", CheckProof.Cliffs),
        ("influence", CheckProof.Influence), ("informalSupport", CheckProof.InformalSupport), ("fairness", CheckProof.Fairness));

    private static readonly WordKind<CheckClaim> Claims = new(
        ("range", CheckClaim.Range), ("oneOffRange", CheckClaim.OneOffRange), ("nothingBetweenBands", CheckClaim.NothingBetweenBands),
        ("nothingBelowTable", CheckClaim.NothingBelowTable), ("nothingPastTable", CheckClaim.NothingPastTable), ("bandNeverTaken", CheckClaim.BandNeverTaken),
        ("wayNeverTaken", CheckClaim.WayNeverTaken), ("alwaysFits", CheckClaim.AlwaysFits), ("neverAsked", CheckClaim.NeverAsked),
        ("neverExcludes", CheckClaim.NeverExcludes), ("requirementAlwaysMet", CheckClaim.RequirementAlwaysMet), ("requirementNeverMet", CheckClaim.RequirementNeverMet),
        ("neverRefers", CheckClaim.NeverRefers), ("lineNeverCounts", CheckClaim.LineNeverCounts), ("neverBinds", CheckClaim.NeverBinds),
        ("alwaysBinds", CheckClaim.AlwaysBinds), ("neverAFigure", CheckClaim.NeverAFigure), ("neverFalls", CheckClaim.NeverFalls),
        ("largestStep", CheckClaim.LargestStep), ("influence", CheckClaim.Influence), ("characteristicEffect", CheckClaim.CharacteristicEffect),
        ("supportTakesOff", CheckClaim.SupportTakesOff), ("nobodyGetsNothing", CheckClaim.NobodyGetsNothing), ("sumNeverBelowZero", CheckClaim.SumNeverBelowZero),
        ("minimumNeedsNeed", CheckClaim.MinimumNeedsNeed), ("eligibilityIgnoresSupport", CheckClaim.EligibilityIgnoresSupport), ("sharesBelongToDomains", CheckClaim.SharesBelongToDomains));

    private static readonly RecordShape<Diagnostic> Diagnostic = new(
        "a diagnostic",
        Property.Written(JsonNames.Code, Kinds.Text, (Diagnostic d) => d.Code, "The code."),
        Property.Written(JsonNames.Severity, Severities, (Diagnostic d) => d.Severity, "How much it matters: an `error` must be mended, a `warning` looked at, and `information` known."),
        Property.Written(JsonNames.Pointer, Kinds.Text, (Diagnostic d) => d.Pointer, "The place in the configuration as a JSON pointer."),
        Property.WrittenOrNull(JsonNames.Line, new CountKind(), (Diagnostic d) => d.Position?.Line, "The line of that place, counted from 1; null where the configuration was built in code."),
        Property.WrittenOrNull(JsonNames.Column, new CountKind(), (Diagnostic d) => d.Position?.Column, "The column of that place, counted from 1; null where the configuration was built in code."),
        Property.Written(JsonNames.Message, Kinds.Text, (Diagnostic d) => d.Message, "What is wrong."),
        Property.Written(JsonNames.Help, Kinds.Text, (Diagnostic d) => d.Help, "What to do about it."));

    private static readonly RecordShape<CheckWitness> Witness = new(
        "a witness",
        Property.Written(JsonNames.Answers, new AnswersDocument.AnswerMapKind(), (CheckWitness w) => w.Answers.Answers, "The answers to every question that is asked, by its id."),
        Property.Written(JsonNames.Status, Kinds.Status, (CheckWitness w) => w.Status, "What comes of scoring them."),
        Property.WrittenOrNull(JsonNames.Amount, Figure, (CheckWitness w) => w.Amount, "The indicative budget for the configuration's period; null where there is none."),
        Property.WrittenOrNull(JsonNames.OneOff, Figure, (CheckWitness w) => w.OneOff, "What is paid once; null where there is no budget."));

    private static readonly ResultListKind<CheckWitness> Witnesses = new(Witness);

    private static readonly RecordShape<CheckBound> Bound = new(
        "a bound",
        Property.Written(JsonNames.Limit, Exact, (CheckBound b) => b.Limit, "No answers lead beyond this."),
        Property.WrittenOrNull(JsonNames.Found, Exact, (CheckBound b) => b.Found, "The nearest to it that answers were found for; null where none were."),
        Property.Written(JsonNames.Witnesses, Witnesses, (CheckBound b) => b.Witnesses, "Those answers; two that differ in one answer where the range is of changes."));

    private static readonly RecordShape<CheckFinding> Finding = new(
        "a finding",
        Property.Written(JsonNames.Claim, Claims, (CheckFinding f) => f.Claim, "What is claimed for all complete answers."),
        Property.Written(JsonNames.Verdict, Verdicts, (CheckFinding f) => f.Verdict, "Whether that is proved, refuted by answers, or undecided."),
        Property.Written(JsonNames.Proof, Proofs, (CheckFinding f) => f.Proof, "The part of the check that it belongs to."),
        Property.Written(JsonNames.Id, Kinds.Id, (CheckFinding f) => f.Id, "The id of what it is about; `total`, or `budget` for the figure."),
        Property.Written(JsonNames.Pointer, Kinds.Text, (CheckFinding f) => f.Pointer, "The place of that in the configuration as a JSON pointer."),
        Property.WrittenOrNull(JsonNames.Place, new CountKind(), (CheckFinding f) => f.Place, "The place of a band, row or case in its list, counted from 0; null for other claims."),
        Property.WrittenOrNull(JsonNames.Option, Kinds.Text, (CheckFinding f) => f.Option, "The answer that a claim about a characteristic is about; null for other claims."),
        Property.WrittenOrNull(JsonNames.Least, Bound, (CheckFinding f) => f.Least, "The lower end of a range; null for other claims."),
        Property.WrittenOrNull(JsonNames.Greatest, Bound, (CheckFinding f) => f.Greatest, "The upper end of a range; null for other claims."),
        Property.Written(JsonNames.Witnesses, Witnesses, (CheckFinding f) => f.Witnesses, "Answers that refute the claim; two that differ in one answer where it is about a change."),
        Property.WrittenOrNull(JsonNames.Tried, Kinds.Text, (CheckFinding f) => f.Tried, "What was tried where the claim is undecided; null otherwise."),
        Property.WrittenOrNull(JsonNames.Code, Kinds.Text, (CheckFinding f) => f.Diagnostic?.Code, "The code of the diagnostic that tells of it; null where there is nothing to tell."));

    public static readonly RecordShape<CheckReport> Root = new(
        "a check",
        Property.WrittenOrNull(
            JsonNames.Configuration, AnswersDocument.Configuration, (CheckReport r) => r.Configuration.Id.Length == 0 ? null : new ConfigurationReference(r.Configuration.Id, r.Configuration.Version),
            "The configuration, and its version; null where the document is not one."),
        Property.Written(JsonNames.Diagnostics, new ResultListKind<Diagnostic>(Diagnostic), (CheckReport r) => r.Diagnostics, "What is wrong or worth a look, the worst first."),
        Property.WrittenOrNull(JsonNames.AnswerSets, Figure, (CheckReport r) => (decimal?)r.AnswerSets, "How many different complete answer sets there are, all of which were gone through; null where there are too many for that."),
        Property.Written(JsonNames.Findings, new ResultListKind<CheckFinding>(Finding), (CheckReport r) => r.Findings, "What is proved, refuted or undecided; none where the configuration cannot be used."));
}
