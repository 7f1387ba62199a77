using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>How the amount of a line comes about: what is priced or banded, in which period, and how it is rounded.</summary>
internal sealed class LineWords(PageWords words)
{
    private readonly RuleWords _rules = new(words.Index, words);

    public string How(LineExplanation line)
    {
        var how = new List<string>();
        if (Source(line) is { } source)
            how.Add(source);
        var converted = line.Per is { } period && period != words.Index.Configuration.Period;
        if (converted && line.ExactFigure is { } own)
            how.Add(words.Say("sum.ownPeriod", ("amount", words.Pounds(own)), ("period", words.Per(line.Per!.Value))));
        if (line.Rounding is { } rounding && line.ExactConverted is { } exact && exact != line.ExactAmount)
            how.Add(words.Say("sum.rounded", ("amount", words.Pounds(exact)), ("rounding", _rules.Rounding(rounding, isMoney: true))));
        return string.Join(", ", how);
    }

    private string? Source(LineExplanation line)
    {
        if (line.Price is { } price && line.Quantity is { } quantity)
            return Priced(line, quantity.ToDecimal(), price);
        if (line.Place is { } place)
            return PlaceWords.Of(words, JsonNames.Lines, line.Id, place, words.UnitOf(line.Of!));

        // Why: a line that bears the name of the step it takes would only say it twice.
        return line.Price is null && line.Of is { } of && words.Index.Find(of) is { Kind: NameKind.Step } && words.Own.Name(JsonNames.Steps, of) != words.Own.Name(JsonNames.Lines, line.Id)
            ? words.Say("sum.of", ("name", words.Own.Name(JsonNames.Steps, of)))
            : null;
    }

    private string Priced(LineExplanation line, decimal quantity, Rational price)
    {
        var unit = words.Own.Text(JsonNames.Lines, line.Id, JsonNames.Unit);
        return unit is null or "point"
            ? words.Say("sum.quantity", ("quantity", words.Quantity(quantity, null)), ("price", words.Pounds(price)))
            : words.Say("sum.units", ("quantity", Money.Exact(quantity)), ("price", words.Pounds(price)), ("unit", unit));
    }
}
