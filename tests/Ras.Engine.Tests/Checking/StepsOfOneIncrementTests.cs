using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A step that moves the budget by one increment, or by none, is told where all answers are gone through, as it is by proof.</summary>
public sealed class StepsOfOneIncrementTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    [InlineData(-1, 5)]
    [InlineData(2, 10)]
    public void The_largest_step_is_told_however_small(int points, int pounds)
    {
        var report = RasChecker.Check(
            RasJson.ReadConfiguration($$"""
                { "formatVersion": 1, "id": "small", "version": "1", "title": "Small", "period": "week",
                  "domains": [ { "id": "care" }, { "id": "home" } ],
                  "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "no", "points": 4 }, { "id": "yes", "points": {{4 + points}} } ] },
                                 { "id": "r", "domain": "home", "options": [ { "id": "no", "points": 0 }, { "id": "yes", "points": 1 } ], "askWhen": { "answer": "q", "is": [ "yes" ] } } ],
                  "budget": { "lines": [ { "id": "line", "of": "care", "price": 5 } ], "rounding": { "mode": "halfUp", "increment": 5 } } }
                """),
            new() { EffortPercent = 1 });
        Assert.NotNull(report.AnswerSets);
        var step = report.Findings.Single(f => f.Claim == CheckClaim.LargestStep && f.Id == "q");
        Assert.Equal(CheckVerdict.Proved, step.Verdict);
        Assert.Equal((Rational)pounds, step.Greatest!.Limit);
    }
}
