using System;
using System.Linq;

namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>What informal support leaves (WAC 388-106-0130), on the sample's illustrative points of 0, 2, 4, 6 and 8.</summary>
internal static class InformalSupportRule
{
    private static readonly string[] Tasks = ["medication", "bed-mobility", "transfer", "walk-in-room", "eating", "toilet-use"];
    private static readonly string[] Help = ["independent", "supervision", "limited", "extensive", "total"];

    public static RuleResult Of(RandomAnswers answers) =>
        RuleResult.NoFigure(Tasks.Sum(t => 2 * Array.IndexOf(Help, answers.Option(t)) * Left(answers.Option(t + "-met"))));

    private static decimal Left(string met) => met switch
    {
        "unmet" => 1,
        "under-quarter" => 0.9m,
        "quarter-to-half" => 0.7m,
        "half-to-three-quarters" => 0.5m,
        "over-three-quarters" => 0.3m,
        _ => 0,
    };
}
