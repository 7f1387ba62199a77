namespace Ras.Engine;

/// <summary>The short page for one result: the figure or why there is none, who must look at it, and whom to ask.</summary>
internal static class ResultPage
{
    public static Page Of(IndicativeBudget budget, RasConfiguration configuration, ConfigurationTexts? texts)
    {
        var words = new PageWords(configuration, texts);
        var page = new PageDraft(words);
        var figure = new FigureSection(budget, page);
        figure.Write();
        figure.WriteReferrals();
        page.Heading("disagree.heading");
        page.Paragraph(words.Own.IfYouDisagree ?? words.Say("disagree.ask"));
        return page.ToPage($"{words.Own.Title}, {configuration.Version}");
    }
}
