using System;
using System.Collections.Generic;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>Something that generators must reach, and how one sees in a scenario that they did.</summary>
internal sealed record Feature(string Name, Func<Observed, bool> IsReached)
{
    public static IReadOnlyList<Feature> All { get; } =
    [
        .. QuestionFeatures.All,
        .. AskingFeatures.All,
        .. ReducerFeatures.All,
        .. AnswerFeatures.All,
        .. ConditionFeatures.All,
        .. BandFeatures.All,
        .. DomainFeatures.All,
        .. StepFeatures.All,
        .. OpFeatures.All,
        .. DecisionFeatures.All,
        .. GateFeatures.All,
        .. LineFeatures.All,
        .. BudgetFeatures.All,
        .. ShareFeatures.All,
        .. AdjustmentFeatures.All,
        .. ReferralFeatures.All,
        .. NumberFeatures.All,
        .. WritingFeatures.All,
    ];
}
