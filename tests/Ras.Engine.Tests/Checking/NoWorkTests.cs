using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What follows from how a configuration is written is proved where no work at all is allowed, and by going through all answers.</summary>
public sealed class NoWorkTests
{
    private static readonly CheckEffort NoWork = new() { MostAnswerSets = 0, EffortPercent = 0 };
    private static readonly CheckEffort Counting = new() { EffortPercent = 1 };

    /// <summary>The mend that is told for a minimum without need is one.</summary>
    [Fact]
    public void A_minimum_for_those_with_points_alone_needs_need()
    {
        var proved = Finding(Check(NoWork, """
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "n", "domain": "care", "type": "number", "min": 0, "max": 100, "increment": 1 } ],
            "budget": { "pointPrice": 1, "adjustments": [ { "id": "least", "atLeast": 50, "when": { "of": "total", "above": 0 } } ] }
            """), CheckClaim.MinimumNeedsNeed, "least");
        Assert.Equal(CheckVerdict.Proved, proved.Verdict);
    }

    /// <summary>Without domains there are no points, and who would be paid something has a need.</summary>
    [Fact]
    public void Without_domains_what_would_be_paid_for_tells_the_need()
    {
        const string parts = """
            "questions": [ { "id": "n", "type": "number", "min": 3, "max": 10, "increment": 1 } ],
            "budget": { "lines": [ { "id": "line", "of": "n", "price": 4 } ], "adjustments": [ { "id": "least", "atLeast": 20 } ] }
            """;
        Assert.Equal(CheckVerdict.Proved, Finding(Check(NoWork, parts), CheckClaim.MinimumNeedsNeed, "least").Verdict);
        Assert.Equal(CheckVerdict.Proved, Finding(Check(Counting, parts), CheckClaim.MinimumNeedsNeed, "least").Verdict);
    }

    /// <summary>Help that is there already turns somebody away only where fewer points do.</summary>
    [Fact]
    public void A_requirement_that_fewer_points_meet_turns_nobody_away_because_of_help()
    {
        var report = Check(NoWork, """
            "domains": [ { "id": "care", "reducedBy": [ "family" ] } ],
            "questions": [ { "id": "n", "domain": "care", "type": "number", "min": 0, "max": 10, "increment": 1 },
                           { "id": "family", "options": [ { "id": "none", "leaves": 1 }, { "id": "most", "leaves": 0.25 } ] } ],
            "eligibility": [ { "id": "little", "require": { "of": "care", "atMost": 5 }, "reason": "Much is done elsewhere." } ],
            "budget": { "pointPrice": 1 }
            """);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.EligibilityIgnoresSupport, "little").Verdict);
        Assert.DoesNotContain("RAS440", report.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_requirement_that_every_one_of_many_answers_meets_is_always_met()
    {
        var options = Enumerable.Range(0, 10).ToArray();
        var (listed, named) = (string.Join(", ", options.Select(i => $"{{ \"id\": \"o{i}\", \"points\": {i} }}")), string.Join(", ", options.Select(i => $"\"o{i}\"")));
        var report = Check(NoWork, $$"""
            "domains": [ { "id": "care" } ], "questions": [ { "id": "q", "domain": "care", "options": [ {{listed}} ] } ],
            "eligibility": [ { "id": "any", "require": { "answer": "q", "is": [ {{named}} ] }, "reason": "There is no answer." } ],
            "budget": { "pointPrice": 1 }
            """);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.RequirementAlwaysMet, "any").Verdict);
    }

    /// <summary>Whoever an adjustment is not made for neither shows that it changes something nor that it gives to somebody without points.</summary>
    [Fact]
    public void An_adjustment_is_judged_by_those_it_is_made_for()
    {
        var report = Check(Counting, """
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "y", "type": "yesNo", "required": false, "domain": "care", "points": 5 },
                           { "id": "more", "type": "yesNo", "required": false, "domain": "care", "points": 1, "askWhen": { "answer": "y", "is": true } } ],
            "budget": { "pointPrice": 1, "adjustments": [ { "id": "least", "atLeast": 3, "when": { "answer": "y", "is": true } } ] }
            """);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverBinds, "least").Verdict);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.MinimumNeedsNeed, "least").Verdict);
    }

    [Fact]
    public void Adding_nothing_is_told_as_changing_nothing()
    {
        var found = Finding(Check(Counting, """
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "n", "domain": "care", "type": "number", "min": 0, "max": 10, "increment": 1 } ],
            "budget": { "pointPrice": 4, "adjustments": [ { "id": "nothing", "add": 0 } ] }
            """), CheckClaim.NeverBinds, "nothing");
        Assert.Equal((CheckVerdict.Proved, "RAS413"), (found.Verdict, found.Diagnostic!.Code));
    }

    private static CheckFinding Finding(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id);

    private static CheckReport Check(CheckEffort effort, string parts) =>
        RasChecker.Check(RasJson.ReadConfiguration($$"""{ "formatVersion": 1, "id": "written", "version": "1", "title": "Written", "period": "week", {{parts}} }"""), effort);
}
