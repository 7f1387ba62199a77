using System;
using System.Linq;

namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>SGB XI: Anlage 1 and 2, the care grade of section 15, and the monthly amounts of 2025 (sections 36, 37, 38, 43 and 45b).</summary>
internal static class GermanRule
{
    private static readonly string[] Independence = ["independent", "mostly-independent", "mostly-dependent", "dependent"];
    private static readonly string[] Ability = ["present", "largely", "slightly", "absent"];
    private static readonly string[] Behaviour = ["never", "rarely", "often", "daily"];

    // By grade, from none to 5.
    private static readonly decimal[] Cash = [0, 0, 347, 599, 800, 990];
    private static readonly decimal[] InKind = [0, 0, 796, 1497, 1859, 2299];
    private static readonly decimal[] Residential = [0, 131, 805, 1319, 1855, 2096];

    public static RuleResult Of(RandomAnswers answers)
    {
        var infant = answers.Option("age-group") == "infant";
        var module2 = 3.75m * Zone(Sum(answers, "2", 11, Ability), 2, 6, 11, 17);
        var module3 = 3.75m * Zone(Enumerable.Range(1, 13).Sum(i => new[] { 0, 1, 3, 5 }[Array.IndexOf(Behaviour, answers.Option($"3.{i}"))]), 1, 3, 5, 7);
        var total = 2.5m * Zone(Sum(answers, "1", 5, Independence), 2, 4, 6, 10)
            + Math.Max(module2, module3)
            + 10m * Zone(SelfCare(answers, infant), 3, 8, 19, 37)
            + 5m * Zone(GermanTreatment.Sum(answers), 1, 2, 4, 6)
            + 3.75m * Zone(Sum(answers, "6", 6, Independence), 1, 4, 7, 12);
        return RuleResult.Indicative(Amount(answers, Grade(total, infant, answers.Yes("special-constellation"))), total);
    }

    private static int SelfCare(RandomAnswers answers, bool infant)
    {
        if (infant)
            return answers.Yes("4.K") ? 20 : 0;
        var sum = Enumerable.Range(1, 10).Sum(i => Level(answers, $"4.{i}", Independence) * (i switch { 8 => 3, 9 or 10 => 2, _ => 1 }));
        foreach (var item in new[] { "4.11", "4.12" })
            sum += answers.Option(item + "-finding") is "mostly-incontinent" or "incontinent" or "diverted" ? Level(answers, item, Independence) : 0;
        return sum + answers.Option("4.13") switch { "partly" => 6, "fully" => 3, _ => 0 };
    }

    private static int Grade(decimal total, bool infant, bool special)
    {
        var zone = Zone(total, 12.5m, 27, 47.5m, 70, 90);
        return special ? 5 : infant && zone > 0 ? Math.Min(zone + 1, 5) : zone;
    }

    private static decimal Amount(RandomAnswers answers, int grade)
    {
        var used = answers.Option("benefit") == "combination" ? answers.Number("in-kind-used") / 100 : 0;
        var benefit = answers.Option("benefit") switch
        {
            "in-kind" => InKind[grade],
            "residential" => Residential[grade],
            _ => (Cash[grade] * (1 - used)) + (InKind[grade] * used),
        };
        var relief = answers.Yes("relief") && answers.Option("benefit") != "residential" && grade > 0 ? 131 : 0;
        return Math.Round(benefit + relief, 2, MidpointRounding.AwayFromZero);
    }

    private static int Sum(RandomAnswers answers, string module, int items, string[] levels) =>
        Enumerable.Range(1, items).Sum(i => Level(answers, $"{module}.{i}", levels));

    private static int Level(RandomAnswers answers, string item, string[] levels) => Array.IndexOf(levels, answers.Option(item));

    private static int Zone(decimal value, params decimal[] edges) => edges.Count(edge => value >= edge);
}
