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

        // Why: while answers are missing nobody sees figures, so that none draws an answer toward itself.
        var whole = explanation.Budget.Status != ScoreStatus.Incomplete;
        if (whole)
        {
            new NeedSection(explanation, page._page).Write();
            new SupportSection(explanation, page._page).Write();
        }

        new ReferralSection(explanation, page._page).Write();
        if (explanation.Budget.Figures is not null)
            after.WriteNext();
        new AnswerSection(explanation, page._page).Write();
        if (whole)
        {
            new StepSection(explanation, page._page).Write();
            new OutcomeSection(explanation, page._page).Write();
        }

        after.WriteNotCovered();
        page.WriteNotes();
        after.WriteSources();
        page.WriteOrigin();
        return page._page.ToPage(TitleOf(page._words));
    }

    /// <summary>The title of every page about one person: the rules by which it was made.</summary>
    public static string TitleOf(PageWords words) => $"{words.Own.Title}, {words.Index.Configuration.Version}";

    /// <summary>What is noted, but for what lowers a figure: that stands beside the figure.</summary>
    private void WriteNotes()
    {
        var notes = Budget.Notes.Where(n => n.Code is not (DiagnosticCodes.Capped or DiagnosticCodes.Lowered)).Select(Note).ToArray();
        if (notes.Length == 0)
            return;
        _page.Heading("notes.heading");
        _page.List(notes);
    }

    private string Note(Note note) => note.Code switch
    {
        DiagnosticCodes.LeftAside => _words.Say("notes.leftAside", ("question", _words.Own.Name(JsonNames.Questions, note.QuestionId!))),
        DiagnosticCodes.OtherConfiguration => _words.Say("notes.otherConfiguration"),
        DiagnosticCodes.OtherDates => _words.Say("notes.otherDates"),
        _ => note.Message,
    };

    private void WriteOrigin()
    {
        _page.Heading("made.heading");
        _page.Say("made.by", ("title", _words.Own.Title), ("version", _explanation.Configuration.Version));
        if (_words.Own[JsonNames.Authority] is { } authority)
            _page.Say("made.for", ("authority", authority));
        if (Budget.Configuration.Hash.Length > 0)
            _page.Say("made.hash", ("hash", Budget.Configuration.Hash));
    }
}
