using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A reducer may stand after the questions that it reduces; who has most taken off is tried all the same.</summary>
public sealed class LaterReducerTests
{
    [Theory, InlineData(true), InlineData(false)]
    public void The_most_that_is_taken_off_is_found_wherever_the_reducer_stands(bool first)
    {
        Question help = new ChoiceQuestion { Id = "help", Text = "Help?", Options = [new() { Id = "half", Leaves = 0.5m }, new() { Id = "all", Leaves = 1 }, new() { Id = "quarter", Leaves = 0.25m }] };
        var needs = Enumerable.Range(0, 20).Select(i => (Question)new ChoiceQuestion
        {
            Id = $"q{i}", Text = "Q?", Domain = "d", ReducedBy = ["help"], Options = [new() { Id = "some", Points = 4 }, new() { Id = "much", Points = 8 }, new() { Id = "none", Points = 0 }],
        });
        var rules = new RasConfiguration
        {
            Id = "later", Version = "1", Title = "Later", Domains = [new() { Id = "d", Title = "D" }], Questions = first ? [help, .. needs] : [.. needs, help], Budget = new() { PointPrice = 1 },
        };
        var found = RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = 0 }).Findings.Single(f => f is { Claim: CheckClaim.SupportTakesOff, Id: "d" });
        Assert.Equal(120, (int)found.Greatest!.Found!.Value.Numerator);
    }
}
