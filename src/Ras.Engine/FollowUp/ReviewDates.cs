using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>When plans and configurations are looked at again, as a configuration says.</summary>
public static class ReviewDates
{
    /// <summary>The days on which a person's plan is looked at: first after so many weeks, then every so many calendar months from that day, or from the start where there is no first review.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="start">The day on which the plan starts.</param>
    /// <param name="until">The last day that is asked about.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">The configuration's numbers are no whole weeks or months above 0.</exception>
    public static IReadOnlyList<CalendarDate> OfPlan(RasConfiguration configuration, CalendarDate start, CalendarDate until)
    {
        Framework.ThrowIfNull(configuration);
        if (configuration.PersonReview is not { } review)
            return [];
        if (review.FirstAfterWeeks is not { } weeks)
            return Every(review.EveryMonths, configuration, start, until).ToArray();
        var days = weeks.CountIn(configuration) * 7L;
        if (days > start.DaysUntil(until))
            return [];
        var first = start.AddDays((int)days);
        return Every(review.EveryMonths, configuration, first, until).Prepend(first).ToArray();
    }

    /// <summary>The days on which the configuration itself is looked at, counted in calendar months from the day on which it begins to count.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="start">The day from which it counts.</param>
    /// <param name="until">The last day that is asked about.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">The configuration's numbers are no whole months above 0.</exception>
    public static IReadOnlyList<CalendarDate> OfConfiguration(RasConfiguration configuration, CalendarDate start, CalendarDate until)
    {
        Framework.ThrowIfNull(configuration);
        return Every(configuration.ConfigurationReview?.EveryMonths, configuration, start, until).ToArray();
    }

    /// <summary>The days on which budgets are compared with plans, counted in calendar months from the day on which the configuration begins to count.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="start">The day from which it counts.</param>
    /// <param name="until">The last day that is asked about.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">The configuration's numbers are no whole months above 0.</exception>
    public static IReadOnlyList<CalendarDate> OfMonitoring(RasConfiguration configuration, CalendarDate start, CalendarDate until)
    {
        Framework.ThrowIfNull(configuration);
        return Every(configuration.ConfigurationReview?.MonitorEveryMonths, configuration, start, until).ToArray();
    }

    private static IEnumerable<CalendarDate> Every(Number? months, RasConfiguration configuration, CalendarDate from, CalendarDate until)
    {
        if (months is not { } written)
            yield break;
        var step = written.CountIn(configuration);
        if (step == 0)
            throw new ArgumentException("Reviews lie at least one month apart. Compile the configuration first: that tells every fault.", nameof(configuration));

        // Why: each is counted from the first day, so that the 31st comes back after a shorter month.
        var last = ((until.Year - from.Year) * 12L) + until.Month - from.Month;
        for (long passed = step; passed <= last; passed += step)
        {
            if (from.AddMonths((int)passed) is var day && day <= until)
                yield return day;
        }
    }
}
