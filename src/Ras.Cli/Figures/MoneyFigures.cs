using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Finds which figures of a configuration are money, so that an uplift raises those and leaves points, weights and limits alone.</summary>
/// <remarks>
/// Money is what the format makes money: prices, amounts and bands of lines, what adjustments add and hold, and the values of
/// steps that a line takes as its amount. Beyond that it is what the author says is money: a parameter or step whose unit begins
/// with the currency, such as `pounds an hour`. Weights, shares and the numbers of a product are never taken for money by themselves.
/// </remarks>
internal sealed class MoneyFigures
{
    private readonly RasConfiguration _configuration;
    private readonly HashSet<string> _pointers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _steps = new(StringComparer.Ordinal);

    private MoneyFigures(RasConfiguration configuration) => _configuration = configuration;

    /// <summary>The places of figures that are money, as JSON pointers.</summary>
    public static IReadOnlySet<string> Of(RasConfiguration configuration)
    {
        var money = new MoneyFigures(configuration);
        money.AddBudget(configuration.Budget);
        foreach (var step in configuration.Steps ?? [])
        {
            if (money.IsMoney(step.Unit))
                money.AddStep(step.Id);
        }

        foreach (var parameter in configuration.Parameters ?? [])
        {
            if (money.IsMoney(parameter.Unit))
                money.Add(Number.Parameter(parameter.Id), "");
        }

        return money._pointers;
    }

    private void AddBudget(Budget budget)
    {
        Add(budget.PointPrice, "/budget/pointPrice");
        AddBands(budget.Bands, "/budget/bands");
        foreach (var (line, at) in Placed(budget.Lines, "/budget/lines"))
        {
            Add(line.Price, at + "/price");
            AddBands(line.Bands, at + "/bands");
            Add(line.Amount, at + "/amount");
        }

        foreach (var (adjustment, at) in Placed(budget.Adjustments, "/budget/adjustments"))
        {
            Add(adjustment.AtMost, at + "/atMost");
            Add(adjustment.AtLeast, at + "/atLeast");
            Add(adjustment.Add, at + "/add");
        }
    }

    private void AddStep(string id)
    {
        var steps = Placed(_configuration.Steps, "/steps").ToDictionary(s => s.Entry.Id, StringComparer.Ordinal);
        if (!steps.TryGetValue(id, out var found) || !_steps.Add(id))
            return;
        var at = found.At;
        switch (found.Entry)
        {
            case BandsStep bands:
                AddBands(bands.Bands, at + "/bands");
                break;
            case InterpolateStep interpolate:
                foreach (var (node, place) in Placed(interpolate.Nodes, at + "/nodes"))
                    Add(node.Value, place + "/value");
                break;
            case LookupStep lookup:
                foreach (var (row, place) in Placed(lookup.Rows, at + "/rows"))
                    Add(row.Value, place + "/value");
                Add(lookup.Otherwise, at + "/otherwise");
                break;
            case ChooseStep choose:
                foreach (var (one, place) in Placed(choose.Cases, at + "/cases"))
                    Add(one.Value, place + "/value");
                Add(choose.Otherwise, at + "/otherwise");
                break;
            case PointsStep points:
                foreach (var one in points.Table)
                    Add(one.Points, $"{at}/table/{one.Option}");
                break;
            case MaxStep max:
                AddOperands(max.Of, at);
                break;
            case MinStep min:
                AddOperands(min.Of, at);
                break;
            case RoundStep round:
                AddStep(round.Of);
                break;
            case SumStep sum:
                Add(sum.Constant, at + "/constant");
                foreach (var term in sum.Of.Where(t => t.Weight is null))
                    AddStep(term.Of);
                break;
        }
    }

    private void AddOperands(ValueList<NumberOrReference> operands, string at)
    {
        foreach (var (operand, place) in Placed(operands, at + "/of"))
            Add(operand, place);
    }

    private void AddBands(ValueList<Band>? bands, string at)
    {
        foreach (var (band, place) in Placed(bands, at))
            Add(band.Value, place + "/value");
    }

    private void Add(NumberOrReference? value, string pointer)
    {
        if (value is { Reference: { } reference })
            AddStep(reference);
        else
            Add(value?.Number, pointer);
    }

    private void Add(Number? number, string pointer)
    {
        if (number is not { } written)
            return;
        _pointers.Add(written.ParameterId is { } id
            ? $"/parameters/{(_configuration.Parameters ?? []).Select(p => p.Id).ToList().IndexOf(id)}/value"
            : pointer);
    }

    private bool IsMoney(string? unit)
    {
        string[] words = (_configuration.Currency ?? "GBP") switch
        {
            "GBP" => ["pound", "£", "pence", "penny"],
            "EUR" => ["euro", "€", "cent"],
            "USD" => ["dollar", "$", "cent"],
            var other => [other],
        };
        return unit is not null && words.Any(w => unit.StartsWith(w, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<(T Entry, string At)> Placed<T>(ValueList<T>? entries, string at)
        where T : notnull => (entries ?? []).Select((e, i) => (e, $"{at}/{i}"));
}
