using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The figure and what it is, or why there is none; and beside it what to do if one does not agree.</summary>
internal sealed class FigureSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    private IndicativeBudget Budget => explanation.Budget;

    public void Write()
    {
        if (Budget.Figures is { } figures)
            WriteFigure(figures);
        else
            new NoFigureSection(explanation, page).Write();
        new AfterSection(page).WriteDisagree();
    }

    private void WriteFigure(BudgetFigures figures)
    {
        page.Figure($"{_words.Say("figure.heading")}: {_words.Pounds(figures.Amount)} {_words.Per(figures.Period)}");
        if (figures.OneOff != 0)
            page.Say("figure.once", ("amount", _words.Pounds(figures.OneOff)));
        page.Say("figure.meaning");
        page.Say("figure.law");
        page.Say("figure.others", ("amounts", string.Join(_words.Say("figure.or"), OtherPeriods(figures))), ("weeks", RuleWords.Number(Periods.WeeksPerYear(_words.Index))));
        if (figures.Amount == 0)
            page.Say(explanation.ExactSum is { Sign: > 0 } ? "figure.zeroAfter" : "figure.zero");
    }

    private IEnumerable<string> OtherPeriods(BudgetFigures figures) =>
        new[] { (Period.Week, figures.PerWeek), (Period.FourWeeks, figures.PerFourWeeks), (Period.Year, figures.PerYear) }
            .Where(p => p.Item1 != figures.Period)
            .Select(p => $"{_words.Pounds(p.Item2)} {_words.Per(p.Item1)}");
}
