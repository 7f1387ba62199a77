using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page of a check: what to mend first, each with who shows it and what to do; then what is proved.</summary>
internal sealed class CheckPage
{
    private const int MostSteps = 5;
    private const int MostIds = 12;

    private readonly CheckReport _report;
    private readonly CheckWords _say;
    private readonly PageDraft _page;

    private CheckPage(CheckReport report, PageWords words) => (_report, _say, _page) = (report, new(words), new(words));

    private PageWords Words => _page.Words;

    public static Page Of(CheckReport report, ConfigurationTexts? texts)
    {
        var page = new CheckPage(report, new(report.Configuration, texts));
        page.Write();
        return page._page.ToPage(page.Words.Say("check.heading"));
    }

    private void Write()
    {
        WriteSummary();
        WriteDiagnostics("check.mend", _report.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Information));
        WriteDiagnostics("check.know", _report.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Information));
        WriteRanges();
        WriteSteps();
        WriteQuestions();
        WriteCharacteristics();
        WriteSupport();
        WriteFairness();
        WriteOpen();
    }

    private IEnumerable<CheckFinding> Of(CheckClaim claim) => _report.Findings.Where(f => f.Claim == claim);

    private static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    private void WriteSummary()
    {
        string Severe(DiagnosticSeverity severity) => Count(_report.Diagnostics.Count(d => d.Severity == severity));
        var open = _report.Findings.Count(f => f.Verdict == CheckVerdict.Undecided);
        _page.Say("check.rules", ("rules", Words.Rules));
        _page.Say("check.counts", ("errors", Severe(DiagnosticSeverity.Error)), ("warnings", Severe(DiagnosticSeverity.Warning)), ("information", Severe(DiagnosticSeverity.Information)));
        if (_report.HasErrors)
        {
            _page.Say("check.unusable");
            return;
        }

        _page.Say("check.claims", ("all", Count(_report.Findings.Count)), ("decided", Count(_report.Findings.Count - open)), ("undecided", Count(open)));
        if (_report.AnswerSets is { } sets)
            _page.Say("check.counted", ("sets", Count(sets)));
        else
            _page.Say("check.searched");
    }

    private void WriteDiagnostics(string heading, IEnumerable<Diagnostic> diagnostics)
    {
        var told = diagnostics.ToArray();
        if (told.Length > 0)
            _page.Heading(heading);
        foreach (var diagnostic in told)
        {
            _page.SubHeading(Words.Say("check.diagnostic", ("code", diagnostic.Code), ("title", DiagnosticCodes.All.First(c => c.Code == diagnostic.Code).Title)));
            _page.Say(
                diagnostic.Position is null ? "check.at" : "check.atLine", ("pointer", diagnostic.Pointer.Length == 0 ? "/" : diagnostic.Pointer),
                ("line", Count(diagnostic.Position?.Line ?? 0)), ("column", Count(diagnostic.Position?.Column ?? 0)), ("message", diagnostic.Message));
            _page.Say("check.help", ("help", diagnostic.Help));
            foreach (var finding in _report.Findings.Where(f => f.Diagnostic is { } of && of.Code == diagnostic.Code && of.Pointer == diagnostic.Pointer && of.Message == diagnostic.Message))
                _page.Paragraph(_say.Shown(finding));
        }
    }

    private void WriteRanges()
    {
        var asked = new HashSet<string>(_report.Configuration.Questions.Select(q => q.Id));
        var ranges = Of(CheckClaim.Range).Concat(Of(CheckClaim.OneOffRange)).Where(f => !asked.Contains(f.Id)).OrderBy(f => f.Id != ConfigurationIndex.BudgetName).ToArray();
        if (ranges.Length == 0)
            return;
        _page.Heading("check.ranges");
        _page.Say("check.rangesMeaning");
        _page.Table(Words.Say("check.ranges"), ["check.value", "check.least", "check.greatest"], 2, ranges.Select(f => new PageRow([_say.Subject(f), _say.Bound(f, f.Least), _say.Bound(f, f.Greatest)])));
    }

    private void WriteSteps()
    {
        var steps = Of(CheckClaim.LargestStep).Where(f => f.Greatest is { Found: { Sign: > 0 }, Witnesses.Count: 2 }).OrderByDescending(f => f.Greatest!.Found).Take(MostSteps).ToArray();
        if (steps.Length == 0)
            return;
        _page.Heading("check.steps");
        _page.Say("check.stepsMeaning");
        _page.List(steps.Select(_say.Step));
    }

    private void WriteQuestions()
    {
        var falls = Of(CheckClaim.NeverFalls).ToDictionary(f => f.Id);
        var steps = Of(CheckClaim.LargestStep).ToDictionary(f => f.Id);
        var influence = Of(CheckClaim.Influence).ToDictionary(f => f.Id);
        var ids = _report.Configuration.Questions.Select(q => q.Id).Where(id => falls.ContainsKey(id) || influence.ContainsKey(id)).ToArray();
        if (ids.Length == 0)
            return;
        string Bound(Dictionary<string, CheckFinding> findings, string id, bool least) =>
            findings.TryGetValue(id, out var finding) ? _say.Bound(finding, least ? finding.Least : finding.Greatest) : "";
        string Falls(string id) => Words.Say(!falls.TryGetValue(id, out var finding) ? "check.noOrder" : finding.Verdict switch
        {
            CheckVerdict.Proved => "check.neverFalls",
            CheckVerdict.Refuted => "check.falls",
            _ => "check.open",
        });
        _page.Heading("check.questions");
        _page.Say("check.questionsMeaning");
        _page.Table(
            Words.Say("check.questions"), ["check.question", "check.fall", "check.byStep", "check.leastChange", "check.greatestChange"], 3,
            ids.Select(id => new PageRow([id, Falls(id), Bound(steps, id, least: false), Bound(influence, id, least: true), Bound(influence, id, least: false)])), inColumns: true);
    }

    private void WriteCharacteristics()
    {
        var effects = Of(CheckClaim.CharacteristicEffect).ToArray();
        if (effects.Length == 0)
            return;
        _page.Heading("check.characteristics");
        _page.Say("check.characteristicsMeaning");
        _page.Table(
            Words.Say("check.characteristics"), ["check.question", "check.leastChange", "check.greatestChange"], 2,
            effects.Select(f => new PageRow([Words.Say("check.characteristic", ("question", f.Id), ("option", f.Option ?? "")), _say.Bound(f, f.Least), _say.Bound(f, f.Greatest)])));
    }

    private void WriteSupport()
    {
        var taken = Of(CheckClaim.SupportTakesOff).Where(f => !f.Greatest!.Limit.IsZero).ToArray();
        if (taken.Length == 0)
            return;
        _page.Heading("check.support");
        _page.Table(Words.Say("check.support"), ["check.supportFrom", "check.most"], 1, taken.Select(f => new PageRow([_say.Subject(f), _say.Bound(f, f.Greatest)])));
    }

    private void WriteFairness()
    {
        var claims = _report.Findings.Where(f => f.Proof == CheckProof.Fairness).ToArray();
        if (claims.Length == 0)
            return;
        _page.Heading("check.fairness");
        _page.Table(Words.Say("check.fairness"), ["check.claim", "check.verdict"], 0, claims.Select(f => new PageRow([_say.Claim(f), Words.Say(f.Verdict switch
        {
            CheckVerdict.Proved => "check.holds",
            CheckVerdict.Refuted => "check.fails",
            _ => "check.open",
        })])));
    }

    private void WriteOpen()
    {
        var open = _report.Findings.Where(f => f.Verdict == CheckVerdict.Undecided).ToArray();
        if (open.Length == 0)
            return;
        _page.Heading("check.stillOpen");
        _page.List(open.GroupBy(f => f.Claim).Select(g => Words.Say("check.openEntry", ("claim", _say.Claim(g.Key)), ("ids", Some(g.Select(f => f.Id).Distinct().ToArray())))));
        foreach (var tried in open.Select(f => f.Tried).OfType<string>().Distinct())
            _page.Say("check.tried", ("tried", tried));
    }

    private static string Some(string[] ids) => ids.Length <= MostIds ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(MostIds))}, … ({Count(ids.Length)})";
}
