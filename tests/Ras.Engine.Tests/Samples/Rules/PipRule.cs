using System.Linq;

namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>Personal Independence Payment: Schedule 1 of the 2013 Regulations, and the weekly rates of three years.</summary>
internal static class PipRule
{
    // The points of the descriptors a, b, c and so on.
    private static readonly (string Activity, int[] Points)[] DailyLiving =
    [
        ("preparing-food", [0, 2, 2, 2, 4, 8]),
        ("taking-nutrition", [0, 2, 2, 4, 6, 10]),
        ("managing-therapy", [0, 1, 2, 4, 6, 8]),
        ("washing", [0, 2, 2, 2, 3, 4, 8]),
        ("toilet", [0, 2, 2, 4, 6, 8]),
        ("dressing", [0, 2, 2, 2, 4, 8]),
        ("speaking", [0, 2, 4, 8, 12]),
        ("reading", [0, 2, 2, 4, 8]),
        ("engaging", [0, 2, 4, 8]),
        ("budgeting", [0, 2, 4, 6]),
    ];

    private static readonly (string Activity, int[] Points)[] Mobility =
    [
        ("journeys", [0, 4, 8, 10, 10, 12]),
        ("moving", [0, 4, 8, 10, 12, 12]),
    ];

    public static RuleResult Of(string year, RandomAnswers answers)
    {
        var (livingStandard, livingEnhanced, mobilityStandard, mobilityEnhanced) = year switch
        {
            "pip-2023" => (68.10m, 101.75m, 26.90m, 71.00m),
            "pip-2025" => (73.90m, 110.40m, 29.20m, 77.05m),
            _ => (76.70m, 114.60m, 30.30m, 80.00m),
        };
        var living = Sum(DailyLiving, answers);
        var mobility = Sum(Mobility, answers);
        return RuleResult.Indicative(Rate(living, livingStandard, livingEnhanced) + Rate(mobility, mobilityStandard, mobilityEnhanced), living + mobility);
    }

    private static int Sum((string Activity, int[] Points)[] activities, RandomAnswers answers) =>
        activities.Sum(a => answers.Options(a.Activity).Select(d => a.Points[d[0] - 'a']).Append(0).Max());

    private static decimal Rate(int points, decimal standard, decimal enhanced) => points < 8 ? 0 : points < 12 ? standard : enhanced;
}
