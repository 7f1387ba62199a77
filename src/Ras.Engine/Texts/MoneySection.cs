namespace Ras.Engine;

/// <summary>How points become money: lines with their rates and bands, adjustments with their reasons, rounding, and the figures that change each year.</summary>
internal sealed class MoneySection(PageDraft page, RuleWords rules)
{
    private readonly PageWords _words = page.Words;
    private readonly ConfigurationIndex _index = page.Words.Index;
    private readonly MoneyWords _money = new(page.Words, rules);

    public void Write()
    {
        page.Heading("method.money");
        page.Table(_words.Say("method.money"), ["method.line", "method.rate"], 0, _index.Lines.Select(l => new PageRow([Name(l.Line), _money.Rate(l.Line)])));
        foreach (var (line, _) in _index.Lines)
        {
            if (line.Bands is { } bands)
                page.Table(_words.Say("method.bandsCaption", ("name", Name(line))), ["method.from", "method.to", "method.gives"], 1, BandRows.Of(_words, bands, $"{JsonNames.Lines}/{line.Id}", v => _words.Pounds(v)), inColumns: true);
        }

        if (_index.Adjustments.Count > 0)
        {
            page.SubHeading(_words.Say("method.adjustments"));
            page.List(_index.Adjustments.Select(a => $"{_words.Own.Name(JsonNames.Adjustments, a.Id)}: {_money.Adjustment(a)}"));
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
                _money.Parameter(p),
            ])));
    }

    private string Name(BudgetLine line) => _words.Own.Name(JsonNames.Lines, line.Id);
}
