using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page for one person: the figure, how it is made, what the answers came to, and what to do about it.</summary>
internal sealed class ExplanationPage
{
    private readonly Explanation _explanation;
    private readonly PageDraft _page;
    private readonly PageWords _words;

    private ExplanationPage(Explanation explanation, PageWords words) => (_explanation, _words, _page) = (explanation, words, new(words));

    private IndicativeBudget Budget => _explanation.Budget;

    private RasConfiguration Configuration => _explanation.Configuration;

    public static Page Of(Explanation explanation, ConfigurationTexts? texts)
    {
        var page = new ExplanationPage(explanation, new(explanation.Configuration, texts));
        page.WriteFigure();
        new SumSection(explanation, page._page).Write();
        new NeedSection(explanation, page._page).Write();
        page.WriteSupport();
        new AnswerSection(explanation, page._page).Write();
        page.WriteOutcomes();
        page.WriteAfter();
        return page._page.ToPage($"{page._words.Own.Title}, {explanation.Configuration.Version}");
    }

    private void WriteFigure()
    {
        if (Budget.Figures is not { } figures)
        {
            WriteNoFigure();
            return;
        }

        _page.Figure($"{_words.Say("figure.heading")}: {_words.Pounds(figures.Amount)} {_words.Per(figures.Period)}");
        if (figures.OneOff != 0)
            _page.Say("figure.once", ("amount", _words.Pounds(figures.OneOff)));
        _page.Say("figure.meaning");
        _page.Say("figure.law");
        _page.Say("figure.others", ("amounts", string.Join(_words.Say("figure.or"), OtherPeriods(figures))));
        if (figures.Amount == 0 && figures.OneOff == 0)
            _page.Say("figure.zero");
    }

    private IEnumerable<string> OtherPeriods(BudgetFigures figures) =>
        new[] { (Period.Week, figures.PerWeek), (Period.FourWeeks, figures.PerFourWeeks), (Period.Year, figures.PerYear) }
            .Where(p => p.Item1 != figures.Period)
            .Select(p => $"{_words.Pounds(p.Item2)} {_words.Per(p.Item1)}");

    private void WriteNoFigure()
    {
        _page.Figure(_words.Status(Budget.Status));
        _page.List(Budget.Reasons.Select(Reason));
        if (Budget.Status == ScoreStatus.Incomplete)
            _page.List(Budget.Missing.Select(m => _words.Own.Name(JsonNames.Questions, m.Id)));
        _page.List(Budget.Problems.Select(p => $"{p.Message} {p.Help}"));
    }

    private string Reason(ReasonResult reason)
    {
        if (reason.Kind is ReasonKind.Exclusion or ReasonKind.Eligibility)
            return _words.Own.Name(reason.Kind == ReasonKind.Exclusion ? JsonNames.Exclusions : JsonNames.Eligibility, reason.Id);
        var name = _words.Own.NameOf(reason.Id);
        var said = reason.Value is { } value
            ? _words.Say("reason.value", ("name", name), ("value", Money.Number(value)))
            : _words.Say("reason.nothing", ("name", name));
        return reason.Text is { } text ? $"{said} {text}" : said;
    }

    private void WriteSupport()
    {
        // Why: help that makes no difference here, under a cap or without a price, needs no words.
        if (_explanation.Support is not { } support || (support.TakenOff is null or 0 && support.PointsTakenOff is null or 0))
            return;
        _page.Heading("support.heading");
        if (support is { AmountWithout: { } without, TakenOff: { } takenOff })
            _page.Say("support.whole", ("without", _words.Pounds(without)), ("amount", _words.Pounds(takenOff)));
        else if (support.PointsTakenOff is { } points)
            _page.Say("support.points", ("points", _words.Points(points)));
        _page.Table(
            _words.Say("support.caption"), ["support.kind", "support.left", "support.amount"], 2,
            support.Reducers.Select(r => new PageRow([_words.Own.Name(JsonNames.Questions, r.QuestionId), Share(r.Leaves), r.TakenOffAlone is { } alone ? _words.Pounds(alone) : ""])));
    }

    private static string Share(Rational leaves) => Money.Number((leaves * 100).ToDecimal()) + "%";

    private void WriteOutcomes()
    {
        if (_explanation.Domains.Count == 0 || _explanation.Outcomes.Count == 0)
            return;
        _page.Heading("outcomes.heading");
        _page.Table(
            _words.Say("outcomes.heading"), ["outcomes.outcome", "outcomes.areas"], 0,
            _explanation.Outcomes.Select(o => new PageRow([_words.Own.Name(JsonNames.Outcomes, o.Id), string.Join("; ", BearingOn(o))])));
    }

    private IEnumerable<string> BearingOn(OutcomeExplanation outcome) => outcome.Domains.Count > 0
        ? outcome.Domains.Select(d => _words.Own.Name(JsonNames.Domains, d))
        : outcome.Questions.Select(q => _words.Own.Name(JsonNames.Questions, q));

    private void WriteAfter()
    {
        if (Budget.Referrals.Count > 0)
        {
            _page.Heading("referrals.heading");
            _page.List(Budget.Referrals.Select(Referral));
        }

        if (Configuration.NotCovered is { Count: > 0 } notCovered)
        {
            _page.Heading("notCovered.heading");
            _page.List(notCovered.Select(c => _words.Own.Name(JsonNames.NotCovered, c.Id)));
        }

        if (Budget.Notes.Count > 0)
        {
            _page.Heading("notes.heading");
            _page.List(Budget.Notes.Select(n => n.Message));
        }

        if (Configuration.Sources is { Count: > 0 } sources)
        {
            _page.Heading("sources.heading");
            _page.List(sources.Select(s => _words.Own.Name(JsonNames.Sources, s.Id) + (s.Reference is { } reference ? $": {reference}" : "")));
        }

        _page.Heading("disagree.heading");
        _page.Paragraph(_words.Own.IfYouDisagree ?? _words.Say("disagree.ask"));
        _page.Say("made.by", ("title", _words.Own.Title), ("version", Configuration.Version));
        if (Budget.Configuration.Hash.Length > 0)
            _page.Say("made.hash", ("hash", Budget.Configuration.Hash));
    }

    private string Referral(ReferralResult referral)
    {
        var who = _words.Own.Name(JsonNames.Referrals, referral.Id);
        return _words.Own.Text(JsonNames.Referrals, referral.Id, JsonNames.Reason) is { } why ? _words.Say("referrals.entry", ("who", who), ("why", why)) : who;
    }
}
