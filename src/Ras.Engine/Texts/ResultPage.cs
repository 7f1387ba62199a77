namespace Ras.Engine;

/// <summary>The short page for one result: the figure or why there is none, whom to ask, and who looks at it.</summary>
internal static class ResultPage
{
    public static Page Of(Explanation explanation, ConfigurationTexts? texts)
    {
        var page = new PageDraft(new(explanation.Configuration, texts));
        new FigureSection(explanation, page).Write();
        new ReferralSection(explanation, page).Write();
        return page.ToPage(ExplanationPage.TitleOf(page.Words));
    }
}
