using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Lines, adjustments and the figures of a year, each in words.</summary>
internal sealed class MoneyWords(PageWords words, RuleWords rules)
{
    /// <summary>The value of a parameter in its unit.</summary>
    public string Parameter(Parameter parameter) => words.Quantity(parameter.Value.Value.ToDecimal(), words.Own.Text(JsonNames.Parameters, parameter.Id, JsonNames.Unit) ?? "");

    /// <summary>What a line is reckoned from, its price or amount, its period, and when it counts.</summary>
    public string Rate(BudgetLine line)
    {
        var parts = new List<string> { How(line), line.OneOff == true ? words.Say("method.once") : words.Per(line.Per ?? words.Index.Configuration.Period) };
        if (line.Rounding is { } rounding)
            parts.Add(rules.Rounding(rounding, isMoney: true));
        if (line.When is { } when)
            parts.Add(words.Say("method.onlyWhere", ("rule", rules.Condition(when))));
        if (words.Own.Text(JsonNames.Lines, line.Id, JsonNames.FundingStream) is { } payer)
            parts.Add(words.Say("method.payer", ("payer", payer)));
        return string.Join(", ", parts);
    }

    private string How(BudgetLine line)
    {
        var of = line.Of is null or ConfigurationIndex.Total ? words.Say("method.total") : words.Own.NameOf(line.Of);
        if (line.Price is { } price)
            return words.Say("method.price", ("price", words.Pounds(words.Index.Resolve(price)!.Value)), ("unit", words.Own.Text(JsonNames.Lines, line.Id, JsonNames.Unit) ?? words.Say("points.unit")), ("of", of));
        if (line.Bands is not null)
            return words.Say("method.bandsOf", ("of", of));
        return line.Amount is { Reference: { } reference }
            ? words.Say("method.amount", ("of", words.Own.NameOf(reference)))
            : words.Pounds(words.Index.Resolve(line.Amount!.Value.Number)!.Value);
    }

    /// <summary>What an adjustment does, when, and why.</summary>
    public string Adjustment(Adjustment adjustment)
    {
        string Of(Number number) => words.Pounds(words.Index.Resolve(number)!.Value);
        var what = adjustment.MultiplyBy is { } multiplier ? words.Say("method.multiply", ("number", rules.Number(multiplier)))
            : adjustment.AtMost is { } most ? words.Say("method.atMost", ("amount", Of(most)))
            : adjustment.AtLeast is { } least ? words.Say("method.atLeast", ("amount", Of(least)))
            : words.Say("method.add", ("amount", Of(adjustment.Add!.Value)));
        var when = adjustment.When is { } condition ? words.Say("method.whenever", ("rule", rules.Condition(condition))) : null;
        var why = words.Own.Text(JsonNames.Adjustments, adjustment.Id, JsonNames.Reason);
        return string.Join(" ", new[] { what, when, why }.OfType<string>());
    }
}
