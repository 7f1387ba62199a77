using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine.Testing;

/// <summary>How large a value can become, either side of 0, and the number below the line that holds it whatever the answers.</summary>
internal readonly record struct Extent(Fraction Most, BigInteger Denominator)
{
    public static Extent Of(Fraction number) => new(number.Sign < 0 ? -number : number, number.Denominator);

    public static Extent operator +(Extent a, Extent b) => new(a.Most + b.Most, Common(a.Denominator, b.Denominator));

    public static Extent operator *(Extent a, Extent b) => new(a.Most * b.Most, a.Denominator * b.Denominator);

    /// <summary>Either one or the other.</summary>
    public static Extent operator |(Extent a, Extent b) => new(Fraction.Max(a.Most, b.Most), Common(a.Denominator, b.Denominator));

    public static BigInteger Common(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}

/// <summary>Whether every engine takes a configuration: values below 10^12 over one denominator up to 10^5 (design, section 4).</summary>
/// <remarks>Rough and on the safe side: products are not brought to lowest terms, and everything shares one denominator.</remarks>
internal sealed class Extents
{
    private static readonly BigInteger MostDenominator = 100_000;
    private static readonly Fraction MostValue = BigInteger.Pow(10, 12);

    private readonly WrittenConfiguration _written;
    private readonly Dictionary<string, Extent> _known = [];
    private readonly List<Extent> _all = [];

    private Extents(WrittenConfiguration written) => _written = written;

    public static bool Fit(RasConfiguration configuration)
    {
        var extents = new Extents(new(configuration));
        extents.Measure();
        var common = extents._all.Aggregate(BigInteger.One, (d, e) => Extent.Common(d, e.Denominator));
        return common <= MostDenominator && extents._all.TrueForAll(e => e.Most < MostValue);
    }

    private void Measure()
    {
        foreach (var question in _written.Questions)
            Of(question.Id);
        foreach (var step in _written.Steps)
            Of(step.Id);
        var total = Of(WrittenConfiguration.Total);
        var lines = _written.Lines.Select(OfLine).Append(total).Aggregate((a, b) => a + b);
        var budget = _written.Adjustments.Aggregate(lines, (sum, adjustment) => Kept(Adjusted(sum, adjustment)));
        var rounding = _written.Configuration.Budget.Rounding;
        var rounded = Kept(budget + Extent.Of(rounding is null ? 0.01m : _written.ValueOf(rounding.Increment)));
        foreach (var period in Enum.GetValues<Period>())
            Kept(rounded * Conversion(_written.Configuration.Period, period));
    }

    private Extent Of(string reference)
    {
        if (!_known.TryGetValue(reference, out var extent))
            _known[reference] = extent = Kept(Find(reference));
        return extent;
    }

    private Extent Kept(Extent extent)
    {
        _all.Add(extent);
        return extent;
    }

    private Extent Of(Number? number, int otherwise) => Extent.Of(_written.ValueOf(number, otherwise));

    private Extent Find(string reference) => _written.Find(reference) switch
    {
        Question question => Base(question) * Left(question.ReducedBy) * Of(question.Weight, 1),
        NeedDomain domain => OfDomain(domain),
        SumStep sum => sum.Of.Aggregate(Of(sum.Constant, 0), (total, term) => total + (Of(term.Of) * Of(term.Weight, 1))),
        MaxStep max => Either(max.Of),
        MinStep min => Either(min.Of),
        ProductStep product => product.Of.Aggregate(Extent.Of(1), (all, operand) => Kept(all * Of(operand))),
        BandsStep bands => OfBands(bands.Bands),
        InterpolateStep line => OfLineThrough(line),
        LookupStep table => Either([.. table.Rows.Select(r => r.Value), table.Otherwise ?? 0]),
        ChooseStep choose => Either([.. choose.Cases.Select(c => c.Value), choose.Otherwise ?? 0]),
        PointsStep points => points.Table.Aggregate(Extent.Of(0), (a, p) => a | Of(p.Points)),
        RoundStep round => Rounded(Of(round.Of), round.Rounding),
        _ => _written.Domains.Aggregate(Extent.Of(0), (total, domain) => total + Of(domain.Id)),
    };

    private Extent Base(Question question) => question switch
    {
        NumberQuestion number => (Of(number.Min, 0) | Of(number.Max, 0) | Of(number.Increment, 0)) * Of(number.Points, 1),
        YesNoQuestion yesNo => Of(yesNo.Points, 0),
        _ => _written.OptionsOf(question).Aggregate(Extent.Of(0), (sum, option) => sum + Of(option.Points, 0)),
    };

    private Extent Left(IEnumerable<string>? reducers) =>
        (reducers ?? []).Select(id => Leaves(_written.QuestionWith(id)!)).Aggregate(Extent.Of(1), (a, b) => a * b);

    private Extent Leaves(Question reducer) => reducer is YesNoQuestion yesNo
        ? Of(yesNo.Leaves, 1)
        : _written.OptionsOf(reducer).Aggregate(Extent.Of(1), (a, option) => a | Of(option.Leaves, 1));

    private Extent OfDomain(NeedDomain domain)
    {
        var combined = _written.PartsOf(domain).Select(Of).Aggregate(Extent.Of(0), (a, b) => a + b);
        var weighted = Kept(combined * Left(domain.ReducedBy) * Of(domain.Weight, 1));
        return (domain.Bands is { } bands ? OfBands(bands) : weighted) | Of(domain.Cap, 0);
    }

    private Extent Either(IEnumerable<NumberOrReference> operands) => operands.Select(Of).Aggregate((a, b) => a | b);

    private Extent Of(NumberOrReference operand) => operand.Reference is { } reference ? Of(reference) : Of(operand.Number);

    private Extent Of(Number number) => Extent.Of(_written.ValueOf(number));

    // Before it is brought to a multiple of the increment it must be held as finely as both are.
    private Extent Rounded(Extent value, RoundingRule rule) => new(Kept(value + Of(rule.Increment)).Most, Of(rule.Increment).Denominator);

    /// <summary>On the way: how far from a node × how much the value changes, and then that over how far apart the nodes are.</summary>
    private Extent OfLineThrough(InterpolateStep step)
    {
        var from = Of(step.Of);
        var values = step.Nodes.Aggregate(Extent.Of(0), (a, node) => a | Of(node.Value));
        foreach (var (left, right) in step.Nodes.Zip(step.Nodes.Skip(1)))
        {
            var rise = Kept((from + Of(left.At)) * (Of(left.Value) + Of(right.Value)));
            var onLine = Kept(rise * Extent.Of(1 / ((Fraction)_written.ValueOf(right.At) - _written.ValueOf(left.At))));
            values |= new Extent(0, onLine.Denominator);
        }

        return Rounded(values, step.Rounding);
    }

    private Extent Adjusted(Extent sum, Adjustment adjustment) => adjustment switch
    {
        { MultiplyBy: { } by } => sum | (sum * Of(by)),
        { AtMost: { } most } => sum | Of(most),
        { AtLeast: { } least } => sum | Of(least),
        _ => sum + Of(adjustment.Add, 0),
    };

    private Extent OfBands(IEnumerable<Band> bands) => bands.Aggregate(Extent.Of(0), (a, band) => a | Of(band.Value, 0));

    private Extent OfLine(BudgetLine line)
    {
        var amount = line switch
        {
            { Amount: { Reference: { } reference } } => Of(reference),
            { Amount: { } number } => Of(number.Number, 0),
            { Bands: { } bands } => OfBands(bands),
            _ => Of(LineAmounts.Priced(line)) * Of(line.Price, 0),
        };
        if (line.Per is { } per)
            amount = Kept(amount * Conversion(per, _written.Configuration.Period));
        return line.Rounding is { } rule ? amount + Of(rule.Increment, 0) : amount;
    }

    private Extent Conversion(Period from, Period to) =>
        Extent.Of(Periods.Convert(1, from, to, _written.ValueOf(_written.Configuration.WeeksPerYear, 52)));
}
