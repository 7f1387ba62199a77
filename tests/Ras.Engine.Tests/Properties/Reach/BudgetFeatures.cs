using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class BudgetFeatures
{
    public static IEnumerable<Feature> All =>
    [
        .. Enum.GetValues<ReferenceStatus>().Select(status => new Feature($"status: {status}", o => o.Case.Status == status)),
        .. Enum.GetValues<Period>().Select(period =>
            new Feature($"period: {period}", o => o.IsIndicative && o.Configuration.Period == period)),
        new("period: weeksPerYear", o => o.IsIndicative && o.Configuration.WeeksPerYear is { } w && o.ValueOf(w) != 52),
        new("period: weeksPerYear a fraction", o =>
            o.IsIndicative && o.Configuration.WeeksPerYear is { } w && o.ValueOf(w).Denominator % 7 == 0),
        .. Enum.GetValues<RoundingMode>().Select(mode =>
            new Feature($"budget: rounded {mode}", o => o.IsIndicative && WasRounded(o) && ModeOf(o) == mode)),
        .. new[] { RoundingMode.HalfUp, RoundingMode.HalfDown, RoundingMode.HalfEven }.Select(mode =>
            new Feature($"budget: {mode} at just half", o => o.IsIndicative && ModeOf(o) == mode && IsJustHalf(o))),
        new("budget: rounding left out", o => o.IsIndicative && o.Configuration.Budget.Rounding is null),
        new("budget: rounding mode left out", o => o.IsIndicative && o.Configuration.Budget.Rounding is { Mode: null }),
        new("budget: increment finer than a penny", o => o.IsIndicative && Increment(o) < 0.01m && o.Result.Amount > 0),
        new("budget: increment coarser than a penny", o => o.IsIndicative && Increment(o) > 0.01m && o.Result.Amount > 0),
        new("budget: sum below 0", o => o.IsIndicative && Sum(o) < 0),
        new("budget: 0.00 from lines", o => o.IsIndicative && o.Result.Amount == 0 && Sum(o) > 0),
        new("budget: no line applies", o => o.IsIndicative && !o.AppliedLines.Any()),
        new("budget: a line below 0 beside one above", o =>
            o.IsIndicative && o.Recurring.Any(l => l.Amount < 0) && o.Result.Amount > 0),
        new("budget: oneOff above 0", o => o.Result.OneOff > 0),
        new("budget: oneOff below 0 taken as 0", o =>
            o.IsIndicative && OneOff(o).Any() && OneOff(o).All(l => l.Amount < 0)),
        new("budget: amount above 0", o => o.Result.Amount > 0),
        new("budget: perWeek rounded", o => o.IsIndicative && o.Result.PerWeek > 0 && o.Configuration.Period != Period.Week),
        new("budget: perFourWeeks is the amount", o => o.IsIndicative && o.Result.Amount > 0 && o.Configuration.Period == Period.FourWeeks),
        new("budget: its own period finer than a penny", o =>
            o.IsIndicative && o.Configuration.Period == Period.Week && (o.Result.PerWeek! * 100).Value.Denominator > 1),
    ];

    private static RoundingMode ModeOf(Observed o) => RoundingRules.ModeOf(o.Configuration.Budget.Rounding);

    private static Fraction Increment(Observed o) => o.Configuration.Budget.Rounding is { } rule ? o.ValueOf(rule.Increment) : 0.01m;

    private static Fraction Sum(Observed o) => o.Case.Budget!.Adjusted.Sum;

    private static IEnumerable<WeighedLine> OneOff(Observed o) => o.AppliedLines.Where(l => l.IsOneOff);

    private static bool WasRounded(Observed o) => Sum(o) > 0 && Sum(o) != o.Result.Amount;

    private static bool IsJustHalf(Observed o) => Sum(o) > 0 && (Sum(o) / Increment(o)).Denominator == 2;
}
