namespace Ras.Engine.Calibration;

/// <summary>How budgets are watched.</summary>
public sealed record MonitoringTerms
{
    /// <summary>The column of groups that holds the month of each decision, such as <c>2026-05</c>.</summary>
    public string MonthColumn { get; init; } = "month";

    /// <summary>The column of groups that holds why a final budget differs; null where there is none.</summary>
    public string? ReasonColumn { get; init; }

    /// <summary>From what difference on, as a share of the indicative budget, a final budget lies outside; what the configuration's plan tolerance says where left out, and 0.1 where that says nothing.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>The day for which reviews are due or not.</summary>
    public CalendarDate Today { get; init; }

    /// <summary>The day on which budgets were last compared with plans; never where left out.</summary>
    public CalendarDate? LastMonitored { get; init; }

    /// <summary>The day on which the configuration itself was last looked at; never where left out.</summary>
    public CalendarDate? LastReviewed { get; init; }
}
