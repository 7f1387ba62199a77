using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>How the sum is made: lines, adjustments and rounding, which add up to the figure.</summary>
internal sealed class SumSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    public void Write()
    {
        if (explanation.Budget.Lines.Count == 0 && explanation.Waterfall.Count == 0)
            return;
        page.Heading("sum.heading");
        page.Table(_words.Say("sum.heading"), ["sum.part", "sum.how", "sum.amount"], 1, [.. explanation.Lines.Where(l => l.Per is not null).Select(Line), .. Adjustments(), .. Total()]);
        WriteOnce();
        if (explanation.Budget.Figures?.Streams is { Count: > 0 } streams)
        {
            page.Heading("streams.heading");
            page.Table(_words.Say("streams.heading"), ["streams.payer", "sum.amount"], 1, streams.Select(s => new PageRow([Payer(s.FundingStream), _words.Pounds(s.Amount)])));
        }
    }

    private string Payer(string stream) =>
        _words.Index.Lines.FirstOrDefault(l => l.Line.FundingStream == stream) is { Line: { } line } ? _words.Own.Text(JsonNames.Lines, line.Id, JsonNames.FundingStream) ?? stream : stream;

    private void WriteOnce()
    {
        var once = explanation.Lines.Where(l => l.Per is null).Select(Line).ToList();
        if (once.Count == 0)
            return;
        if (explanation.Budget.Figures is { } figures)
            once.Add(new([_words.Say("once.total"), "", _words.Pounds(figures.OneOff)], IsTotal: true));
        page.Heading("once.heading");
        page.Table(_words.Say("once.heading"), ["sum.part", "sum.how", "sum.amount"], 1, once);
    }

    private PageRow Line(LineExplanation line) =>
        new([Name(line), How(line), line.Amount is { } amount ? _words.Pounds(amount) : _words.Say("points.unknown")]);

    private string Name(LineExplanation line) => _words.Own.Name(JsonNames.Lines, line.Id);

    private string How(LineExplanation line)
    {
        var how = new List<string>();
        if (line.Price is { } price && line.Quantity is { } quantity)
            how.Add(Priced(quantity.ToDecimal(), price, line.Unit));
        else if (line.Place is { Band: { } } place)
            how.Add(_words.Say("sum.band", ("value", RuleWords.Number(place.Value)), ("band", BandWords.Of(_words, JsonNames.Lines, line.Id, place))));
        else if (line.Place is { } outside)
            how.Add(_words.Say("step.noBand", ("value", RuleWords.Number(outside.Value))));
        else if (line.Price is null && line.Of is { } of && explanation.Configuration.Steps?.Any(s => s.Id == of && s.Title is not null && s.Title != line.Title) == true)
            how.Add(_words.Say("sum.of", ("name", _words.Own.NameOf(of))));
        if (line.Per is { } period && period != explanation.Configuration.Period && line.ExactFigure is { } own)
            how.Add(_words.Say("sum.ownPeriod", ("amount", _words.Pounds(own)), ("period", _words.Per(period))));
        return string.Join(", ", how);
    }

    private string Priced(decimal quantity, Rational price, string? unit) => unit is null or "point"
        ? _words.Say("sum.quantity", ("quantity", _words.Quantity(quantity, unit)), ("price", _words.Pounds(price)))
        : _words.Say("sum.units", ("quantity", Money.Exact(quantity)), ("price", _words.Pounds(price)), ("unit", unit));

    /// <summary>Each change with the sum before it, so that what lowers a budget is seen, and why.</summary>
    private IEnumerable<PageRow> Adjustments() => explanation.Adjustments.Select(a =>
    {
        var how = a.After == a.Before
            ? _words.Say("sum.noChange")
            : _words.Say("sum.from", ("before", _words.Pounds(a.Before)), ("after", _words.Pounds(a.After)));
        var why = _words.Own.Text(JsonNames.Adjustments, a.Id, JsonNames.Reason);
        return new PageRow([_words.Own.Name(JsonNames.Adjustments, a.Id), why is null ? how : $"{how}. {why}", _words.Change(a.After - a.Before)]);
    });

    private IEnumerable<PageRow> Total()
    {
        if (explanation.Budget.Figures is not { } figures)
            yield break;
        if (explanation.LiftedToZero is { Sign: > 0 } lifted)
            yield return new([_words.Say("sum.lifted"), "", _words.Change(lifted)]);
        if (explanation.RoundingDifference is { Sign: not 0 } difference)
            yield return new([_words.Say("sum.rounding"), "", _words.Change(difference)]);
        yield return new([_words.Say("sum.total", ("period", _words.Per(figures.Period))), "", _words.Pounds(figures.Amount)], IsTotal: true);
    }
}
