using System.Linq;

namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>WAC 388-828-9680 (weekly critical support time), 388-828-5820 (interpersonal support level) and some rows of 388-828-5980 (respite level).</summary>
internal static class WashingtonRule
{
    private static readonly string[] Activities = ["A7", "B5", "B6", "F2", "F8", "G7"];
    private static readonly decimal[] HoursByTime = [0, 0.25m, 1, 3, 5];

    public static RuleResult Hours(RandomAnswers answers) => RuleResult.NoFigure(Activities.Sum(a =>
        Score(answers, a + "-type") >= 1 && Score(answers, a + "-frequency") >= 2 ? HoursByTime[Score(answers, a + "-time")] : 0));

    public static decimal InterpersonalLevel(RandomAnswers answers)
    {
        var score = answers.Number("interpersonal-score");
        if (score >= 56)
            return 3;
        if (score >= 20 || answers.Yes("interpersonal-strong"))
            return 2;
        return score >= 1 ? 1 : 0;
    }

    public static decimal? RespiteLevel(RandomAnswers answers) =>
        ((int)answers.Number("protective-supervision"), answers.Option("caregiver"), answers.Option("backup"), answers.Option("behaviour")) switch
        {
            (0, "none", "1", "high") => 2,
            (0, "high", "2" or "3", "high") => 3,
            (0, "immediate", "1", "medium") => 2,
            (1, "none", "2" or "3", "high") => 3,
            (1, "medium", "1", "high") => 3,
            _ => null,
        };

    private static int Score(RandomAnswers answers, string question) => answers.Option(question)[0] - '0';
}
