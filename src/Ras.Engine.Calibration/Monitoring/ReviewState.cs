using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Whether something that a configuration promises to do every so many months has been done.</summary>
public enum ReviewStanding
{
    /// <summary>The configuration does not say how often, or not from when.</summary>
    NotSaid,

    /// <summary>It was done since the last day on which it was due.</summary>
    InOrder,

    /// <summary>Its day has come within the last 31 days.</summary>
    Due,

    /// <summary>Its day lies more than 31 days back, or it was left out before that too.</summary>
    Overdue,
}

/// <summary>How a review stands.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="DueOn">The day on which it was last due where it is due or overdue, else the next day; null where the configuration does not say.</param>
public sealed record ReviewState(ReviewStanding Standing, CalendarDate? DueOn)
{
    private const int DaysOfGrace = 31;

    /// <summary>How the comparison of budgets with plans stands (<c>monitorEveryMonths</c>).</summary>
    internal static ReviewState OfMonitoring(RasConfiguration configuration, CalendarDate today, CalendarDate? last) =>
        Of(configuration, configuration.ConfigurationReview?.MonitorEveryMonths, ReviewDates.OfMonitoring, today, last);

    /// <summary>How the review of the configuration itself stands (<c>everyMonths</c>).</summary>
    internal static ReviewState OfConfiguration(RasConfiguration configuration, CalendarDate today, CalendarDate? last) =>
        Of(configuration, configuration.ConfigurationReview?.EveryMonths, ReviewDates.OfConfiguration, today, last);

    private delegate IReadOnlyList<CalendarDate> Schedule(RasConfiguration configuration, CalendarDate start, CalendarDate until);

    private static ReviewState Of(RasConfiguration configuration, Number? months, Schedule schedule, CalendarDate today, CalendarDate? last)
    {
        if (months is not { } written || configuration.EffectiveFrom is not { } start)
            return new(ReviewStanding.NotSaid, null);
        var until = today < start ? start : today;
        var next = schedule(configuration, start, until.AddMonths((int)Periods.ValueOf(configuration, written).ToDecimal())).First(d => d > today);
        var missed = schedule(configuration, start, until).Where(d => d <= today && (last is not { } done || done < d)).ToArray();
        if (missed.Length == 0)
            return new(ReviewStanding.InOrder, next);
        return new(missed.Length > 1 || missed[0].DaysUntil(today) > DaysOfGrace ? ReviewStanding.Overdue : ReviewStanding.Due, missed[^1]);
    }
}
