using System;

namespace Ras.Engine.Testing;

/// <summary>Amounts of one period as those of another, by way of the year (design, sections 5.1 and 5.6).</summary>
internal static class Periods
{
    public static Fraction Convert(Fraction amount, Period from, Period to, Fraction weeksPerYear) =>
        amount * InAYear(from, weeksPerYear) / InAYear(to, weeksPerYear);

    private static Fraction InAYear(Period period, Fraction weeksPerYear) => period switch
    {
        Period.Week => weeksPerYear,
        Period.FourWeeks => weeksPerYear / 4,
        Period.Month => 12,
        Period.Year => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };
}
