using System;

namespace Ras.Engine;

/// <summary>An existing package beside a new indicative budget, and until when nothing changes.</summary>
public sealed record ExistingPackage
{
    private ExistingPackage()
    {
    }

    /// <summary>The indicative budget, in its period and currency.</summary>
    public decimal Budget { get; private init; }

    /// <summary>What the package costs now, in the same period and currency.</summary>
    public decimal Package { get; private init; }

    /// <summary>What the budget is more than the package; below 0 where it is less.</summary>
    public decimal Difference => Budget - Package;

    /// <summary>The first day on which the package may change, and only after a review; null where the budget is no less, or the configuration promises no notice.</summary>
    public CalendarDate? NoChangeBefore { get; private init; }

    /// <summary>Compares an existing package with a new indicative budget; where the budget is less, notice runs in calendar months from the day on which it is given, to the last day of a shorter month.</summary>
    /// <param name="configuration">The configuration that gave the budget.</param>
    /// <param name="budget">The indicative budget; from 0.</param>
    /// <param name="package">What the package costs now, in the same period and currency; from 0.</param>
    /// <param name="noticeOn">The day on which the person is told.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is below 0, or the notice ends after the year 9999.</exception>
    /// <exception cref="ArgumentException">The configuration's notice is no whole number of months.</exception>
    public static ExistingPackage Of(RasConfiguration configuration, decimal budget, decimal package, CalendarDate noticeOn)
    {
        Framework.ThrowIfNull(configuration);
        if (budget < 0)
            throw new ArgumentOutOfRangeException(nameof(budget), "A budget is 0 or more.");
        if (package < 0)
            throw new ArgumentOutOfRangeException(nameof(package), "A package costs 0 or more.");
        var until = package > budget && configuration.Transition is { } transition
            ? noticeOn.AddMonths(transition.NoticeMonths.CountIn(configuration))
            : (CalendarDate?)null;
        return new() { Budget = budget, Package = package, NoChangeBefore = until };
    }
}
