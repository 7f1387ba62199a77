using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The figures of an indicative budget (design, sections 5.6 and 6).</summary>
internal sealed record BudgetSums(
    AdjustedSum Adjusted, Fraction Amount, Fraction PerWeek, Fraction PerFourWeeks, Fraction PerYear, Fraction OneOff, IReadOnlyList<NamedFigure> Streams)
{
    private static readonly Fraction Penny = new(1, 100);

    /// <summary>The budget from lines whose amounts are all known.</summary>
    public static BudgetSums Of(IReadOnlyList<WeighedLine> applied, View view)
    {
        var written = view.Written;
        var recurring = applied.Where(l => !l.IsOneOff).ToList();
        var adjusted = AdjustedSum.Of(Sum(recurring), view);
        var amount = Round(Fraction.Max(0, adjusted.Sum), written);
        return new(
            adjusted,
            amount,
            Per(Period.Week, amount, written),
            Per(Period.FourWeeks, amount, written),
            Per(Period.Year, amount, written),
            Round(Fraction.Max(0, Sum(applied.Where(l => l.IsOneOff))), written),
            StreamsOf(recurring));
    }

    /// <summary>The smallest unit of the budget's rounding, at most 0.01, in which it is shared among domains.</summary>
    public static Fraction ShareUnit(WrittenConfiguration written) => Fraction.Min(Increment(written), Penny);

    private static Fraction Sum(IEnumerable<WeighedLine> lines) =>
        lines.Aggregate((Fraction)0, (sum, line) => sum + line.Amount!.Value);

    private static Fraction Round(Fraction exact, WrittenConfiguration written) =>
        Nearest.Round(exact, Increment(written), RoundingRules.ModeOf(written.Configuration.Budget.Rounding));

    private static Fraction Increment(WrittenConfiguration written) =>
        written.Configuration.Budget.Rounding is { } rule ? written.ValueOf(rule.Increment) : Penny;

    // Converted from what was rounded, and rounded again to the penny; its own period is the amount itself.
    private static Fraction Per(Period period, Fraction amount, WrittenConfiguration written)
    {
        var configuration = written.Configuration;
        if (period == configuration.Period)
            return amount;
        var converted = Periods.Convert(amount, configuration.Period, period, written.ValueOf(configuration.WeeksPerYear, 52));
        return Nearest.Round(converted, Penny, RoundingRules.ModeOf(configuration.Budget.Rounding));
    }

    private static IReadOnlyList<NamedFigure> StreamsOf(IEnumerable<WeighedLine> recurring) =>
    [
        .. recurring
            .Where(l => l.Line.FundingStream is not null)
            .GroupBy(l => l.Line.FundingStream!)
            .Select(g => new NamedFigure(g.Key, Sum(g))),
    ];
}
