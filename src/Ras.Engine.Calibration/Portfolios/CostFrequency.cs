using System;

namespace Ras.Engine.Calibration;

/// <summary>How often a cost falls due.</summary>
public enum CostFrequency
{
    /// <summary>Every week.</summary>
    Week,

    /// <summary>Every two weeks.</summary>
    Fortnight,

    /// <summary>Every four weeks.</summary>
    FourWeeks,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every three months.</summary>
    Quarter,

    /// <summary>Every year.</summary>
    Year,

    /// <summary>Once; it has no weekly cost.</summary>
    OneOff,
}

/// <summary>What a cost is in a week, by the rules that the Department of Health and Social Care publishes for Client Level Data: a year has 52 weeks and 12 months.</summary>
public static class WeeklyCost
{
    /// <summary>The exact weekly cost; null for a cost that falls due once.</summary>
    /// <param name="cost">The cost each time.</param>
    /// <param name="frequency">How often it falls due.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frequency.</exception>
    public static Rational? Of(decimal cost, CostFrequency frequency) => frequency switch
    {
        CostFrequency.Week => cost,
        CostFrequency.Fortnight => new Rational(1, 2) * cost,
        CostFrequency.FourWeeks => new Rational(1, 4) * cost,
        CostFrequency.Month => new Rational(12, 52) * cost,
        CostFrequency.Quarter => new Rational(4, 52) * cost,
        CostFrequency.Year => new Rational(1, 52) * cost,
        CostFrequency.OneOff => null,
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), "There is no such frequency."),
    };

    /// <summary>Reads a frequency as files write it, such as <c>week</c>, <c>Weekly</c>, <c>per four weeks</c> or <c>one-off</c>; false where it is none.</summary>
    /// <param name="word">The word; capitals, hyphens and spaces make no difference.</param>
    /// <param name="frequency">The frequency.</param>
    public static bool TryParse(string? word, out CostFrequency frequency)
    {
        var plain = (word ?? "").Trim().ToLowerInvariant().Replace("-", "").Replace(" ", "").Replace("_", "");
        if (plain.StartsWith("per", StringComparison.Ordinal))
            plain = plain[3..];
        CostFrequency? known = plain switch
        {
            "week" or "weekly" => CostFrequency.Week,
            "fortnight" or "fortnightly" or "2weeks" or "twoweeks" => CostFrequency.Fortnight,
            "fourweeks" or "fourweekly" or "4weeks" or "4weekly" => CostFrequency.FourWeeks,
            "month" or "monthly" or "calendarmonth" => CostFrequency.Month,
            "quarter" or "quarterly" => CostFrequency.Quarter,
            "year" or "yearly" or "annual" or "annually" or "annum" => CostFrequency.Year,
            "oneoff" or "once" => CostFrequency.OneOff,
            _ => null,
        };
        frequency = known ?? default;
        return known is not null;
    }
}
