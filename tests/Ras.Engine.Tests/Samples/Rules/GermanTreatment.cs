using System.Linq;

namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>Module 5 of Anlage 1 SGB XI: counts are pooled before they become points.</summary>
internal static class GermanTreatment
{
    public static int Sum(RandomAnswers answers)
    {
        var diet = answers.Option("5.16") switch { "independent" => 0, "mostly-independent" => 1, "mostly-dependent" => 2, _ => 3 };
        return Medication(Pooled(answers, 1, 7)) + Treatment(Pooled(answers, 8, 11)) + Visits(answers) + diet;
    }

    // Why 210: a day, a week and a month of 30 days are then whole numbers.
    private static int Pooled(RandomAnswers answers, int first, int last) => Enumerable.Range(first, last - first + 1)
        .Sum(i => (210 * (int)answers.Number($"5.{i}-per-day")) + (30 * (int)answers.Number($"5.{i}-per-week")) + (7 * (int)answers.Number($"5.{i}-per-month")));

    private static int Medication(int pooled) => pooled < 210 ? 0 : pooled <= 3 * 210 ? 1 : pooled <= 8 * 210 ? 2 : 3;

    private static int Treatment(int pooled) => pooled < 30 ? 0 : pooled < 210 ? 1 : pooled < 3 * 210 ? 2 : 3;

    private static int Visits(RandomAnswers answers)
    {
        var sum = answers.Yes("5.12-daily") ? 60 : 2 * Monthly(answers, "5.12");
        sum += Monthly(answers, "5.13") + Monthly(answers, "5.14") + (2 * Monthly(answers, "5.15"));
        sum += answers.Option("age-group") == "adult" ? 0 : Monthly(answers, "5.K");
        return sum < 4.3m ? 0 : sum < 8.6m ? 1 : sum < 12.9m ? 2 : sum < 60 ? 3 : 6;
    }

    private static decimal Monthly(RandomAnswers answers, string item) => (4.3m * answers.Number(item + "-per-week")) + answers.Number(item + "-per-month");
}
