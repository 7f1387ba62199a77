using System;

namespace Ras.Engine;

/// <summary>The figure for part of a period.</summary>
public static class PartPeriod
{
    /// <summary>What an amount for a whole period comes to for some of its days: amount × days / days of the period, rounded.</summary>
    /// <param name="amount">The amount for the whole period; from 0.</param>
    /// <param name="days">For how many days; from 0.</param>
    /// <param name="daysInPeriod">How many days the period counts as, which is for the caller to say: 7 for a week, 30 for a month under section 37(2) of the German SGB XI, or the days of the month that is meant; from 1.</param>
    /// <param name="mode">How it is rounded to 0.01.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount or the days are below 0, or the period has less than 1 day.</exception>
    /// <exception cref="OverflowException">The result is greater than a decimal holds.</exception>
    public static decimal Amount(decimal amount, int days, int daysInPeriod, RoundingMode mode = RoundingMode.HalfUp)
    {
        if (amount < 0)
            throw new ArgumentOutOfRangeException(nameof(amount), "An amount is 0 or more.");
        if (days < 0)
            throw new ArgumentOutOfRangeException(nameof(days), "Days are counted from 0.");
        if (daysInPeriod < 1)
            throw new ArgumentOutOfRangeException(nameof(daysInPeriod), "A period has at least 1 day.");
        return ((Rational)amount * days / daysInPeriod).Round(new(1, 100), mode).ToDecimal();
    }

    /// <summary>How many days there are from one day to another, both counted.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; not earlier than the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is earlier than the first.</exception>
    public static int Days(CalendarDate first, CalendarDate last) => last >= first
        ? first.DaysUntil(last) + 1
        : throw new ArgumentOutOfRangeException(nameof(last), "The last day is earlier than the first.");
}
