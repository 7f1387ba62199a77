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

    public static Page Of(Explanation explanation, ConfigurationTexts? texts)
    {
        var page = new ExplanationPage(explanation, new(explanation.Configuration, texts));
        var after = new AfterSection(page._page);
        new FigureSection(explanation, page._page).Write();
        new SumSection(explanation, page._page).Write();
        new NeedSection(explanation, page._page).Write();
        page.WriteSupport();
        page.WriteReferrals();
        new AnswerSection(explanation, page._page).Write();
        new StepSection(explanation, page._page).Write();
        new OutcomeSection(explanation, page._page).Write();
        after.WriteNotCovered();
        page.WriteNotes();
        after.WriteSources();
        after.WriteDisagree();
        page.WriteOrigin();
        return page._page.ToPage($"{page._words.Own.Title}, {explanation.Configuration.Version}");
    }

    private void WriteSupport()
    {
        // Why: help that makes no difference here, under a cap or without a price, needs no words.
        if (_explanation.Support is not { } support || (support.TakenOff is null or 0 && support.PointsTakenOff is null or 0))
            return;
        _page.Heading("support.heading");
        if (support is { AmountWithout: { } without, TakenOff: { } takenOff })
            _page.Say("support.whole", ("without", _words.Pounds(without)), ("amount", _words.Pounds(takenOff)));
        if (support.PointsTakenOff is { } points and not 0)
            _page.Say("support.points", ("points", _words.Points(points)));
        _page.Table(
            _words.Say("support.caption"), ["support.kind", "support.left", "support.amount"], 2,
            support.Reducers.Select(r => new PageRow([_words.Own.Name(JsonNames.Questions, r.QuestionId), _words.Percent(r.Leaves), r.TakenOffAlone is { } alone ? _words.Pounds(alone) : ""])));
    }

    private void WriteReferrals()
    {
        if (Budget.Referrals.Count == 0)
            return;
        _page.Heading("referrals.heading");
        _page.List(Budget.Referrals.Select(r => _words.Referral(r.Id)));
    }

    /// <summary>What is noted, but for what lowers a figure: that stands beside the figure.</summary>
    private void WriteNotes()
    {
        var notes = Budget.Notes.Where(n => n.Code is not (DiagnosticCodes.Capped or DiagnosticCodes.Lowered)).Select(Note).ToArray();
        if (notes.Length == 0)
            return;
        _page.Heading("notes.heading");
        _page.List(notes);
    }

    private string Note(Note note) => note switch
    {
        { Code: DiagnosticCodes.LeftAside, QuestionId: { } question } => _words.Say("notes.leftAside", ("question", _words.Own.Name(JsonNames.Questions, question))),
        { Code: DiagnosticCodes.OtherConfiguration } => _words.Say("notes.otherConfiguration"),
        { Code: DiagnosticCodes.OtherDates } => _words.Say("notes.otherDates"),
        _ => note.Message,
    };

    private void WriteOrigin()
    {
        _page.Say("made.by", ("title", _words.Own.Title), ("version", _explanation.Configuration.Version));
        if (Budget.Configuration.Hash.Length > 0)
            _page.Say("made.hash", ("hash", Budget.Configuration.Hash));
    }
}
