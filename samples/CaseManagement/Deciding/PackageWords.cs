using Ras.Engine;

namespace CaseManagement.Deciding;

/// <summary>An existing package beside the indicative budget, in words: what may change, and not before when.</summary>
internal static class PackageWords
{
    public static string Of(ExistingPackage package) => package.Difference switch
    {
        0 => "The existing package costs as much as the indicative budget.",
        > 0 => $"The indicative budget is {Pounds.Of(package.Difference)} more than the existing package costs.",
        _ => $"The existing package costs {Pounds.Of(-package.Difference)} more than the indicative budget. {Transition(package)}",
    };

    private static string Transition(ExistingPackage package) => package.NoChangeBefore is { } day
        ? $"There is no change before {Days.Of(day)}, and only after a review."
        : "A change comes only after a review.";
}
