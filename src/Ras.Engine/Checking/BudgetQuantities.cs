using System.Linq;

namespace Ras.Engine;

/// <summary>Spells out the lines of a budget, their sum, its adjustments and its rounding.</summary>
internal sealed class BudgetQuantities(QuantityGraph graph, QuantityBuilder builder)
{
    private readonly ConfigurationIndex _index = graph.Index;

    public void Build()
    {
        for (var i = 0; i < graph.Lines.Length; i++)
            graph.Lines[i] = Line(_index.Lines[i].Line);
        var sum = Sum(oneOff: false);
        for (var i = 0; i < graph.Adjustments.Length; i++)
        {
            var when = _index.Adjustments[i].When is { } condition ? builder.TestOf(condition) : null;
            var made = Made(_index.Adjustments[i], sum);
            var after = when is null ? made : builder.Chosen([new(when, made), new(null, sum)]);
            graph.Adjustments[i] = new(when, sum, made, after);
            sum = after;
        }

        graph.AdjustedSum = sum;
        graph.Amount = Paid(sum);
        graph.OneOff = Paid(Sum(oneOff: true));
    }

    private ValueExpression Paid(ValueExpression sum)
    {
        var (increment, mode) = BudgetBuilder.RoundingOf(_index);
        return builder.Rounded(builder.Limited(sum, Rational.Zero, atMost: false), increment, mode);
    }

    private ValueExpression Sum(bool oneOff) => builder.Sum(
        Enumerable.Range(0, graph.Lines.Length).Where(i => _index.Lines[i].Line.OneOff == true == oneOff).Select(i => new SumPart(graph.Lines[i].Value, Rational.One)).ToArray(),
        Rational.Zero);

    private ValueExpression Made(Adjustment adjustment, ValueExpression sum)
    {
        if (adjustment.MultiplyBy is { } factor)
            return builder.Scaled(sum, _index.Resolve(factor)!.Value);
        if (adjustment.Add is { } added)
            return builder.Sum([new(sum, Rational.One)], _index.Resolve(added)!.Value);
        return adjustment.AtMost is { } most
            ? builder.Limited(sum, _index.Resolve(most)!.Value, atMost: true)
            : builder.Limited(sum, _index.Resolve(adjustment.AtLeast!.Value)!.Value, atMost: false);
    }

    private LineQuantities Line(BudgetLine line)
    {
        var per = line.OneOff == true ? Rational.One : Periods.Multiplier(_index, line.Per);
        var input = line.Amount is { } amount ? builder.ValueOf(amount) : builder.ValueOf(line.Of ?? ConfigurationIndex.Total);
        var banded = line.Bands is { } bands ? builder.Banded(input, bands) : null;
        var full = builder.Scaled(banded ?? input, line.Price is { } price ? _index.Resolve(price)!.Value * per : per);
        if (line.Rounding is { } rounding)
            full = builder.Rounded(full, _index.Resolve(rounding.Increment)!.Value, rounding.Mode ?? RoundingMode.HalfUp);
        if (line.When is not { } condition)
            return new(null, banded, full, full);
        var when = builder.TestOf(condition);
        return new(when, banded, full, builder.Chosen([new(when, full), new(null, builder.Fixed(Rational.Zero))]));
    }
}
