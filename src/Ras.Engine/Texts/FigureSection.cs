using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The figure of one result, or why there is none, and who must look at it.</summary>
internal sealed class FigureSection(IndicativeBudget budget, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    /// <summary>The figure, or why there is none.</summary>
    public void Write()
    {
        if (budget.Figures is not { } figures)
        {
            WriteNoFigure();
            return;
        }

        page.Figure($"{_words.Say("figure.heading")}: {_words.Pounds(figures.Amount)} {_words.Per(figures.Period)}");
        if (figures.OneOff != 0)
            page.Say("figure.once", ("amount", _words.Pounds(figures.OneOff)));
        page.Say("figure.meaning");
        page.Say("figure.law");
        page.Say("figure.others", ("amounts", string.Join(_words.Say("figure.or"), OtherPeriods(figures))));
        if (figures.Amount == 0 && figures.OneOff == 0)
            page.Say("figure.zero");
    }

    private IEnumerable<string> OtherPeriods(BudgetFigures figures) =>
        new[] { (Period.Week, figures.PerWeek), (Period.FourWeeks, figures.PerFourWeeks), (Period.Year, figures.PerYear) }
            .Where(p => p.Item1 != figures.Period)
            .Select(p => $"{_words.Pounds(p.Item2)} {_words.Per(p.Item1)}");

    private void WriteNoFigure()
    {
        page.Figure(_words.Status(budget.Status));
        page.List(budget.Reasons.Select(Reason));
        if (budget.Status == ScoreStatus.Incomplete)
            page.List(budget.Missing.Select(m => _words.Own.Name(JsonNames.Questions, m.Id)));
        page.List(budget.Problems.Select(p => $"{p.Message} {p.Help}"));
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

    /// <summary>Who must look at the result; nothing where nobody must.</summary>
    public void WriteReferrals()
    {
        if (budget.Referrals.Count == 0)
            return;
        page.Heading("referrals.heading");
        page.List(budget.Referrals.Select(Referral));
    }

    private string Referral(ReferralResult referral)
    {
        var who = _words.Own.Name(JsonNames.Referrals, referral.Id);
        return _words.Own.Text(JsonNames.Referrals, referral.Id, JsonNames.Reason) is { } why ? _words.Say("referrals.entry", ("who", who), ("why", why)) : who;
    }
}
