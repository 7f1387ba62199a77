using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The figure and what it is, or why there is none.</summary>
internal sealed class FigureSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    private IndicativeBudget Budget => explanation.Budget;

    public void Write()
    {
        if (Budget.Figures is { } figures)
            WriteFigure(figures);
        else
            WriteNone();
    }

    private void WriteFigure(BudgetFigures figures)
    {
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

    private void WriteNone()
    {
        page.Figure(_words.Status(Budget.Status));
        page.List(Budget.Reasons.Select(Reason));
        if (Budget.Status == ScoreStatus.Incomplete)
            page.List(Budget.Missing.Select(m => _words.Own.Name(JsonNames.Questions, m.Id)));
        page.List(Budget.Problems.Select(p => $"{p.Message} {p.Help}"));
    }

    private string Reason(ReasonResult reason)
    {
        if (reason.Kind is ReasonKind.Exclusion or ReasonKind.Eligibility)
            return _words.Own.Name(reason.Kind == ReasonKind.Exclusion ? JsonNames.Exclusions : JsonNames.Eligibility, reason.Id);
        var name = _words.Own.NameOf(reason.Id);
        var said = reason.Value is { } value
            ? _words.Say("reason.value", ("name", name), ("value", Money.Exact(value)))
            : _words.Say("reason.nothing", ("name", name));
        return string.Join(" ", new[] { said, Edges(reason), Own(reason) }.Where(p => p.Length > 0));
    }

    private BandPlace? PlaceOf(ReasonResult reason) => reason.Kind switch
    {
        ReasonKind.Domain => explanation.Domains.FirstOrDefault(d => d.Id == reason.Id)?.Place,
        ReasonKind.Step => explanation.Steps.FirstOrDefault(s => s.Id == reason.Id)?.Place,
        _ => explanation.Lines.FirstOrDefault(l => l.Id == reason.Id)?.Place,
    };

    /// <summary>How far the bands beside the value are.</summary>
    private string Edges(ReasonResult reason)
    {
        if (PlaceOf(reason) is not { Band: null } place)
            return "";
        var below = place.PastEnd is { } past ? _words.Say("reason.above", ("points", RuleWords.Number(past))) : "";
        var above = place.ToNext is { } next ? _words.Say("reason.below", ("points", RuleWords.Number(next))) : "";
        return string.Join(" ", new[] { below, above }.Where(p => p.Length > 0));
    }

    private string Own(ReasonResult reason)
    {
        var list = reason.Kind switch { ReasonKind.Domain => JsonNames.Domains, ReasonKind.Step => JsonNames.Steps, _ => JsonNames.Lines };
        return PlaceOf(reason)?.At is { } at ? _words.Own.Text(list, reason.Id, $"{JsonNames.Bands}/{at}/{JsonNames.NoFigure}") ?? "" : reason.Text ?? "";
    }
}
