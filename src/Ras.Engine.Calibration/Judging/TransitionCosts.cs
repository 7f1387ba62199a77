using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>What it costs, week by week, to let packages go on that cost more than the proposed budget.</summary>
/// <param name="Week">The week, from 1.</param>
/// <param name="Cost">What is paid above the proposed budgets in that week.</param>
public readonly record struct TransitionWeek(int Week, double Cost)
{
    /// <summary>The cost of every week: all of the difference while notice runs, and then a share that falls to nothing in even steps.</summary>
    /// <param name="impact">What the proposed version would mean.</param>
    /// <param name="noticeWeeks">For how many weeks packages go on unchanged; from 0.</param>
    /// <param name="taperWeeks">Over how many weeks the difference then falls; from 0.</param>
    /// <exception cref="ArgumentNullException">The impact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of weeks is below 0 or above 520.</exception>
    public static IReadOnlyList<TransitionWeek> Of(Impact impact, int noticeWeeks, int taperWeeks)
    {
        ArgumentNullException.ThrowIfNull(impact);
        if (noticeWeeks is < 0 or > 520)
            throw new ArgumentOutOfRangeException(nameof(noticeWeeks), "Notice runs for 0 to 520 weeks.");
        if (taperWeeks is < 0 or > 520)
            throw new ArgumentOutOfRangeException(nameof(taperWeeks), "A taper runs for 0 to 520 weeks.");
        var held = impact.Held.Sum() / (double)Periods.Weeks(impact.Proposed, impact.Proposed.Period).ToDecimal();
        return Enumerable.Range(1, noticeWeeks + taperWeeks)
            .Select(week => new TransitionWeek(week, week <= noticeWeeks ? held : held * (noticeWeeks + taperWeeks + 1 - week) / (taperWeeks + 1)))
            .ToArray();
    }

    /// <summary>The weeks of notice that a configuration promises: its months as whole weeks, the last begun; 0 where it promises none.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    public static int NoticeOf(RasConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration.Transition is { } transition
            ? (int)(Periods.ValueOf(configuration, transition.NoticeMonths) * new Rational(52, 12)).Round(1, RoundingMode.Ceiling).ToDecimal()
            : 0;
    }
}
