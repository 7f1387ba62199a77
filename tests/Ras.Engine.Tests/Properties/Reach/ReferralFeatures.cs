using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>Referrals under each status, with and without a look at the budget, and the rules that come after it.</summary>
internal static class ReferralFeatures
{
    private static readonly ReferenceStatus[] Statuses = [.. Enum.GetValues<ReferenceStatus>().Where(s => s != ReferenceStatus.InvalidAnswers)];

    public static IEnumerable<Feature> All =>
    [
        .. Statuses.Select(status => new Feature($"referral: made under {status}", o => o.Case.Status == status && o.Result.Referrals.Count > 0)),
        .. Statuses.Select(status => new Feature(
            $"referral: not made under {status}", o => o.Case.Status == status && o.Result.Referrals.Count < o.Case.Written.Referrals.Count)),
        .. Statuses.Where(s => s != ReferenceStatus.Indicative).Select(status => new Feature(
            $"referral: unknown for want of a budget under {status}",
            o => o.Case.Status == status && Written(o).Any(r => LooksAtBudget(r) && Truth(o, r) == Testing.Truth.Unknown))),
        new("referral: wrong answers refer nobody", o => !o.IsValid && Written(o).Any()),
        new("referral: two made", o => o.Result.Referrals.Count > 1),
        new("referral: made for the budget", o => o.IsIndicative && Written(o).Any(r => LooksAtBudget(r) && Truth(o, r) == Testing.Truth.True)),
        new("referral: not made for the budget", o => o.IsIndicative && Written(o).Any(r => LooksAtBudget(r) && Truth(o, r) == Testing.Truth.False)),
        new("referral: made without a budget although it looks at it", o =>
            !o.IsIndicative && Written(o).Any(r => LooksAtBudget(r) && o.Result.Referrals.Contains(r.Id))),
        new("referral: without a look at the budget", o => Written(o).Any(r => !LooksAtBudget(r) && o.Result.Referrals.Contains(r.Id))),
        new("referral: the budget just at a limit", o => o.IsIndicative && Written(o).Any(r =>
            RecordParts.Of(r).OfType<ValueCondition>().Any(v => v.Of == "budget"
                && new[] { v.AtLeast, v.Above, v.AtMost, v.Below }.Any(n => n is { } limit && o.ValueOf(limit) == o.Result.Amount)))),
        new("after: planTolerance", o => o.Configuration.PlanTolerance is { OverPercent: not null, UnderPercent: not null }),
        new("after: planTolerance on one side", o => o.Configuration.PlanTolerance is { UnderPercent: null }),
        new("after: transition", o => o.Configuration.Transition is not null),
        new("after: transition at once", o => o.Configuration.Transition is { } t && o.ValueOf(t.NoticeMonths) == 0),
        new("after: personReview", o => o.Configuration.PersonReview is { FirstAfterWeeks: not null }),
        new("after: configurationReview", o => o.Configuration.ConfigurationReview is { EveryMonths: not null }),
        new("after: replaces", o => o.Configuration.Replaces is not null),
    ];

    private static IEnumerable<Referral> Written(Observed o) => o.Case.Written.Referrals;

    private static bool LooksAtBudget(Referral referral) => UsedBy.Conditions(RecordParts.Of(referral)).Contains("budget");

    private static Truth Truth(Observed o, Referral referral) => o.Case.AfterBudget.TruthOf(referral.When);
}
