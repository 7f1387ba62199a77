using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Sets of options of which only some are listed, or only some are swept.</summary>
public sealed class SomeSetsTests
{
    private static readonly string Options = string.Join(", ", Enumerable.Range(0, 24).Select(i => $$"""{ "id": "o{{i}}", "points": 1 }"""));

    /// <summary>The figure falls where five options are chosen, or under a later answer of another question where twelve are; neither is among the sets that are listed.</summary>
    [Theory]
    [InlineData("many", """
        { "id": "a", "op": "bands", "of": "many", "bands": [ { "from": 0, "value": 0 }, { "from": 5, "value": 3 } ] },
        { "id": "b", "op": "bands", "of": "many", "bands": [ { "from": 0, "value": 5 }, { "from": 5, "value": 0 } ] },
        { "id": "s", "op": "sum", "of": [ "a", "b" ] }
        """)]
    [InlineData("few", """
        { "id": "s", "op": "choose", "otherwise": 5, "cases": [ { "when": { "all": [ { "answer": "few", "is": "much" }, { "of": "many", "atLeast": 12, "atMost": 12 } ] }, "value": 3 } ] }
        """)]
    public void What_only_sets_that_are_not_listed_show_is_never_proved_away(string question, string steps)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "unlisted", "version": "1", "title": "Unlisted", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ { "id": "many", "type": "choices", "options": [ {{Options}} ] },
                             { "id": "few", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 1 }, { "id": "much", "points": 2 } ] } ],
              "steps": [ {{steps}} ],
              "budget": { "lines": [ { "id": "line", "of": "s", "price": 1 } ] } }
            """);
        var report = RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 5 });
        Assert.Equal(CheckVerdict.Undecided, report.Findings.Single(f => f.Claim == CheckClaim.NeverFalls && f.Id == question).Verdict);
    }

    [Fact]
    public void The_greatest_step_is_found_among_more_sets_than_are_swept()
    {
        var configuration = new RasConfiguration
        {
            Id = "steps", Version = "1", Title = "Steps", Domains = [new() { Id = "d" }],
            Questions = [new ChoicesQuestion { Id = "q", Domain = "d", Options = [.. Enumerable.Range(0, 7).Select(i => new QuestionOption { Id = $"o{i}", Points = 64 >> i })] }],
            Budget = new() { PointPrice = 1 },
        };
        var found = RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 5 }).Findings.Single(f => f is { Claim: CheckClaim.LargestStep, Id: "q" });
        Assert.Equal((CheckVerdict.Proved, 64), (found.Verdict, (int)found.Greatest!.Limit.Numerator));
    }
}
