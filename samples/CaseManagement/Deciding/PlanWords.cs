using System.Globalization;
using Ras.Engine;

namespace CaseManagement.Deciding;

/// <summary>A costed plan beside the indicative budget, in words.</summary>
internal static class PlanWords
{
    public static string Of(PlanComparison plan)
    {
        var difference = plan.Difference == 0 ? "The plan costs as much as the indicative budget."
            : $"The plan costs {Pounds.Of(decimal.Abs(plan.Difference))} {(plan.Difference > 0 ? "more" : "less")} than the indicative budget{Percent(plan)}.";
        return plan.Standing == PlanStanding.Within ? difference
            : plan.ReferTo is { } who ? $"{difference} A plan that differs this much is looked at by: {who}."
            : $"{difference} A plan that differs this much is looked at again.";
    }

    private static string Percent(PlanComparison plan) =>
        plan.DifferencePercent is { } percent ? string.Create(CultureInfo.InvariantCulture, $", which is {decimal.Abs(percent.ToDecimal(1)):0.#} %") : "";
}
