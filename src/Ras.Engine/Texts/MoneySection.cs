using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>How points become money: lines with their rates and bands, adjustments with their reasons, rounding, and the figures that change each year.</summary>
internal sealed class MoneySection(ConfigurationIndex index, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    public void Write()
    {
        page.Heading("method.money");
        page.Table(_words.Say("method.money"), ["method.line", "method.rate"], 0, index.Lines.Select(l => new PageRow([Name(l.Line), Rate(l.Line)])));
        foreach (var (line, _) in index.Lines)
        {
            if (line.Bands is { } bands)
                page.Table(_words.Say("method.bandsCaption", ("name", Name(line))), ["method.from", "method.to", "method.gives"], 1, BandRows.Of(index, _words, bands, v => _words.Pounds(v)));
        }

        if (index.Adjustments.Count > 0)
        {
            page.SubHeading(_words.Say("method.adjustments"));
            page.List(index.Adjustments.Select(Adjustment));
        }

        page.Say("method.rounding", ("amount", _words.Pounds(BudgetBuilder.RoundingOf(index).Increment)));
        if (index.Configuration.Parameters is { Count: > 0 } parameters)
        {
            page.SubHeading(_words.Say("method.parameters"));
            page.Table(
                _words.Say("method.parameters"), ["method.parameter", "method.value"], 1,
                parameters.Select(p => new PageRow([_words.Own.Name(JsonNames.Parameters, p.Id), $"{p.Value}{(p.Unit is { } unit ? " " + unit : "")}"])));
        }
    }

    private string Name(BudgetLine line) => _words.Own.Name(JsonNames.Lines, line.Id);

    private string Rate(BudgetLine line)
    {
        var parts = new List<string> { How(line) };
        if (line.OneOff == true)
            parts.Add(_words.Say("method.once"));
        else
            parts.Add(_words.Per(line.Per ?? index.Configuration.Period));
        if (line.When is not null)
            parts.Add(_words.Say("method.when"));
        return string.Join(", ", parts);
    }

    private string How(BudgetLine line)
    {
        var of = line.Of is null or ConfigurationIndex.Total ? _words.Say("method.total") : _words.Own.NameOf(line.Of);
        if (line.Price is { } price)
            return _words.Say("method.price", ("price", _words.Pounds(index.Resolve(price)!.Value)), ("unit", line.Unit ?? "point"), ("of", of));
        if (line.Bands is not null)
            return _words.Say("method.bandsOf", ("of", of));
        return line.Amount is { Reference: { } reference }
            ? _words.Say("method.amount", ("of", _words.Own.NameOf(reference)))
            : _words.Pounds(index.Resolve(line.Amount!.Value.Number)!.Value);
    }

    private string Adjustment(Adjustment adjustment)
    {
        string Of(Number number) => _words.Pounds(index.Resolve(number)!.Value);
        var what = adjustment.MultiplyBy is { } factor ? _words.Say("method.multiply", ("number", index.Resolve(factor)!.Value.ToString()))
            : adjustment.AtMost is { } most ? _words.Say("method.atMost", ("amount", Of(most)))
            : adjustment.AtLeast is { } least ? _words.Say("method.atLeast", ("amount", Of(least)))
            : _words.Say("method.add", ("amount", Of(adjustment.Add!.Value)));
        var why = _words.Own.Text(JsonNames.Adjustments, adjustment.Id, JsonNames.Reason);
        return string.Join(" ", new[] { _words.Own.Name(JsonNames.Adjustments, adjustment.Id) + ":", what, adjustment.When is null ? null : $"({_words.Say("method.when")})", why }.Where(p => p is not null));
    }
}
