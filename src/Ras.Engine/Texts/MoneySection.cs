using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>How points become money: lines with their rates and bands, adjustments with their reasons, rounding, and the figures that change each year.</summary>
internal sealed class MoneySection(PageDraft page, RuleWords rules)
{
    private readonly PageWords _words = page.Words;
    private readonly ConfigurationIndex _index = page.Words.Index;

    public void Write()
    {
        page.Heading("method.money");
        page.Table(_words.Say("method.money"), ["method.line", "method.rate"], 0, _index.Lines.Select(l => new PageRow([Name(l.Line), Rate(l.Line)])));
        foreach (var (line, _) in _index.Lines)
        {
            if (line.Bands is { } bands)
                page.Table(_words.Say("method.bandsCaption", ("name", Name(line))), ["method.from", "method.to", "method.gives"], 1, BandRows.Of(_words, bands, $"{JsonNames.Lines}/{line.Id}", v => _words.Pounds(v)), inColumns: true);
        }

        if (_index.Adjustments.Count > 0)
        {
            page.SubHeading(_words.Say("method.adjustments"));
            page.List(_index.Adjustments.Select(Adjustment));
        }

        page.Say("method.rounding", ("rounding", rules.Rounding(_index.Configuration.Budget.Rounding ?? new() { Increment = new Rational(1, 100) }, isMoney: true)));
        page.Say("sum.year", ("weeks", RuleWords.Number(Periods.WeeksPerYear(_index))));
        WriteParameters();
    }

    private void WriteParameters()
    {
        if (_index.Configuration.Parameters is not { Count: > 0 } parameters)
            return;
        page.SubHeading(_words.Say("method.parameters"));
        page.Table(
            _words.Say("method.parameters"), ["method.parameter", "method.source", "method.value"], 1,
            parameters.Select(p => new PageRow(
            [
                _words.Own.Name(JsonNames.Parameters, p.Id),
                _words.Source(_words.Own.Text(JsonNames.Parameters, p.Id, JsonNames.Source)) ?? "",
                _words.Quantity(p.Value.Value.ToDecimal(), _words.Own.Text(JsonNames.Parameters, p.Id, JsonNames.Unit) ?? ""),
            ])));
    }

    private string Name(BudgetLine line) => _words.Own.Name(JsonNames.Lines, line.Id);

    private string Rate(BudgetLine line)
    {
        var parts = new List<string> { How(line), line.OneOff == true ? _words.Say("method.once") : _words.Per(line.Per ?? _index.Configuration.Period) };
        if (line.Rounding is { } rounding)
            parts.Add(rules.Rounding(rounding, isMoney: true));
        if (line.When is { } when)
            parts.Add(_words.Say("method.onlyWhere", ("rule", rules.Condition(when))));
        if (_words.Own.Text(JsonNames.Lines, line.Id, JsonNames.FundingStream) is { } payer)
            parts.Add(_words.Say("method.payer", ("payer", payer)));
        return string.Join(", ", parts);
    }

    private string How(BudgetLine line)
    {
        var of = line.Of is null or ConfigurationIndex.Total ? _words.Say("method.total") : _words.Own.NameOf(line.Of);
        if (line.Price is { } price)
            return _words.Say("method.price", ("price", _words.Pounds(_index.Resolve(price)!.Value)), ("unit", _words.Own.Text(JsonNames.Lines, line.Id, JsonNames.Unit) ?? _words.Say("points.unit")), ("of", of));
        if (line.Bands is not null)
            return _words.Say("method.bandsOf", ("of", of));
        return line.Amount is { Reference: { } reference }
            ? _words.Say("method.amount", ("of", _words.Own.NameOf(reference)))
            : _words.Pounds(_index.Resolve(line.Amount!.Value.Number)!.Value);
    }

    private string Adjustment(Adjustment adjustment)
    {
        string Of(Number number) => _words.Pounds(_index.Resolve(number)!.Value);
        var what = adjustment.MultiplyBy is { } multiplier ? _words.Say("method.multiply", ("number", rules.Number(multiplier)))
            : adjustment.AtMost is { } most ? _words.Say("method.atMost", ("amount", Of(most)))
            : adjustment.AtLeast is { } least ? _words.Say("method.atLeast", ("amount", Of(least)))
            : _words.Say("method.add", ("amount", Of(adjustment.Add!.Value)));
        var when = adjustment.When is { } condition ? _words.Say("method.whenever", ("rule", rules.Condition(condition))) : null;
        var why = _words.Own.Text(JsonNames.Adjustments, adjustment.Id, JsonNames.Reason);
        return string.Join(" ", new[] { _words.Own.Name(JsonNames.Adjustments, adjustment.Id) + ":", what, when, why }.OfType<string>());
    }
}
