using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page of what a new configuration would mean for many people, for a committee: what changes in all, for how many, for whom, and by which rules.</summary>
internal sealed class ComparisonPage
{
    private const int MostRules = 60;

    private readonly PortfolioReport _report;
    private readonly ConfigurationDifference _difference;
    private readonly ConfigurationIndex _index;
    private readonly PageDraft _page;
    private readonly PageWords _words;

    private ComparisonPage(PortfolioReport report, ConfigurationDifference difference, PageWords words) =>
        (_report, _difference, _words, _page, _index) = (report, difference, words, new(words), new(difference.After));

    public static Page Of(PortfolioReport report, ConfigurationDifference difference, ConfigurationTexts? texts)
    {
        var page = new ComparisonPage(report, difference, new(difference.After, texts));
        page.WriteOpening();
        if (report.Cases is not null)
        {
            page.WriteShort();
            new BandSection(report, page._page).Write();
            page.WriteQuantiles();
            new GroupSection(report, page._page).Write();
            page.WriteStatuses();
            page.WriteTransition();
        }

        page.WriteRules();
        return page._page.ToPage(page._words.Say("compare.heading", ("title", page._words.Own.Title), ("after", report.After.Version)));
    }

    private void WriteOpening()
    {
        _page.Say("compare.about", ("before", _report.Before.Version), ("after", _report.After.Version));
        if (_report.Cases is not { } cases)
        {
            _page.Say("compare.tooFew");
            return;
        }

        _page.Say("compare.cases", ("cases", Money.Number(cases)));
        _page.Say("compare.private");
    }

    private void WriteShort()
    {
        _page.Heading("compare.short");
        if (_report.Totals is { } totals)
        {
            var key = totals.Change switch { > 0 => "compare.risen", < 0 => "compare.fallen", _ => "compare.unmoved" };
            _page.Figure(_words.Say(key,
                ("before", _words.Pounds(totals.Before)), ("after", _words.Pounds(totals.After)), ("period", _words.Per(_report.Period)),
                ("change", _words.Pounds(System.Math.Abs(totals.Change))), ("percent", ComparisonFigures.Percent(totals) ?? "–")));
            if (totals.Change != 0 && _report.Period != Period.Year)
                _page.Say(totals.Change > 0 ? "compare.yearMore" : "compare.yearLess", ("change", _words.Pounds(InYear(System.Math.Abs(totals.Change)))));
        }

        _page.List(Counts());
        if (_report is { Rises: { } rises, Falls: { } falls })
            _page.Say("compare.sides", ("rises", _words.Pounds(rises)), ("falls", _words.Pounds(falls)), ("period", _words.Per(_report.Period)));
        if (_report.OneOff is { } once && (once.Before != 0 || once.After != 0))
            _page.Say("compare.once", ("before", _words.Pounds(once.Before)), ("after", _words.Pounds(once.After)));
        if (_report.Assumed.Count > 0)
        {
            _page.SubHeading(_words.Say("compare.assumed"));
            _page.Say("compare.assumedSaid");
            _page.List(_report.Assumed.Select(a => $"{_words.Own.Name(JsonNames.Questions, a.QuestionId)} {_words.Answer(a.QuestionId, a.Answer)}"));
        }
    }

    private Rational InYear(decimal amount) => (amount * Periods.MultiplierTo(_index, Period.Year)).Round(new(1, 100));

    /// <summary>A sentence for each way to change that somebody has.</summary>
    private IEnumerable<string> Counts()
    {
        var counts = _report.Counts;
        return new (string Key, long? Count)[]
        {
            ("compare.riseCount", counts.Rise), ("compare.fallCount", counts.Fall), ("compare.sameCount", counts.Same),
            ("compare.gainedCount", counts.Gained), ("compare.lostCount", counts.Lost), ("compare.withoutCount", counts.Without),
        }
            .Where(c => c.Count != 0)
            .Select(c => _words.Say(c.Key, ("people", c.Count is { } count ? _words.Say("compare.peopleCount", ("count", Money.Number(count))) : _words.Say("compare.peopleHidden"))));
    }

    private void WriteQuantiles()
    {
        if (_report.Quantiles.Count == 0)
            return;
        _page.Heading("compare.quantiles");
        _page.Say("compare.quantilesSaid");
        _page.Table(
            _words.Say("compare.quantilesCaption"), ["compare.share", "compare.now", "compare.then", "diff.change"], 3,
            _report.Quantiles.Select(q => new PageRow(
            [
                _words.Say("compare.most", ("percent", Money.Number(q.Percent))), _words.Pounds(q.Before), _words.Pounds(q.After), _words.Change(q.Change),
            ])));
    }

    private void WriteStatuses()
    {
        var statuses = _report.Statuses.Where(s => s.Before != ScoreStatus.Indicative || s.After != ScoreStatus.Indicative).ToArray();
        if (statuses.Length == 0)
            return;
        _page.Heading("compare.statuses");
        _page.Table(
            _words.Say("compare.statuses"), ["compare.statusNow", "compare.statusThen", "compare.people"], 1,
            statuses.Select(s => new PageRow([Label(s.Before), Label(s.After), ComparisonFigures.Count(_words, s.Cases)])), inColumns: true);
    }

    private void WriteTransition()
    {
        if (_report.Transition is not { Cases: > 0 } transition)
            return;
        _page.Heading("compare.transition");
        _page.Say("compare.notice", ("months", Money.Number(transition.NoticeMonths)), ("count", Money.Number(transition.Cases)), ("cost", _words.Pounds(transition.Cost)));
    }

    private void WriteRules()
    {
        _page.Heading("compare.rules");
        if (_difference.IsSame)
            _page.Say("diff.same");
        DifferencePage.WritePart(_difference, _page, MostRules);
        _page.Heading("compare.made");
        _page.Say("compare.marks", ("before", _report.Before.Hash), ("after", _report.After.Hash));
    }

    private string Label(ScoreStatus status) => _words.Say(status switch
    {
        ScoreStatus.InvalidAnswers => "label.invalidAnswers",
        ScoreStatus.OutsideScope => "label.outsideScope",
        ScoreStatus.Incomplete => "label.incomplete",
        ScoreStatus.EligibilityNotMet => "label.eligibilityNotMet",
        ScoreStatus.NoFigure => "label.noFigure",
        _ => "label.indicative",
    });
}
