using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Where not every set of options is listed, nothing is proved by those that are.</summary>
public sealed class UnlistedSetsTests
{
    private static readonly CheckEffort Some = new() { MostAnswerSets = 1000, EffortPercent = 1 };

    /// <summary>Four of many options count a point each; no set with just two of them is listed, and on those one step hangs.</summary>
    [Fact]
    public void What_only_a_set_that_is_not_listed_brings_about_is_not_ruled_out()
    {
        var report = RasChecker.Check(Of(
            $$"""{ "id": "y", "type": "yesNo" }, { "id": "q", "type": "choices", "domain": "care", "options": [ {{Options(24, 4)}} ] }""",
            "s",
            """
            "steps": [ { "id": "s", "op": "choose", "cases": [ { "when": { "all": [ { "of": "q", "atLeast": 2, "atMost": 2 }, { "answer": "y", "is": true } ] }, "value": 10 } ], "otherwise": 0 } ],
            "referrals": [ { "id": "look", "when": { "answer": "q", "includes": "o23" }, "referTo": "Somebody", "reason": "To look." } ],
            """), Some);
        Assert.Null(report.AnswerSets);
        Assert.NotEqual(CheckVerdict.Proved, report.Findings.Single(f => f is { Claim: CheckClaim.WayNeverTaken, Id: "s", Place: 0 }).Verdict);
        Assert.Equal<Rational>(10, report.Findings.Single(f => f is { Claim: CheckClaim.LargestStep, Id: "y" }).Greatest!.Limit);
        Assert.Null(SoundnessTests.Broken(report, 40, 1));
    }

    [Fact]
    public void Sets_that_are_not_listed_are_not_gone_through_where_the_question_is_not_always_asked()
    {
        var report = RasChecker.Check(Of(
            $$"""{ "id": "y", "type": "yesNo" }, { "id": "q", "type": "choices", "domain": "care", "askWhen": { "answer": "y", "is": true }, "options": [ {{Options(24, 4)}} ] }""", "care", ""), Some);
        Assert.Null(report.AnswerSets);
        Assert.Null(SoundnessTests.Broken(report, 40, 1));
    }

    /// <summary>Nineteen options alone would all be listed together; beside two of another question not. No listed set has two of four and lacks the others.</summary>
    [Fact]
    public void The_options_of_all_questions_together_decide_whether_every_set_is_listed()
    {
        var report = RasChecker.Check(Of(
            $$"""
            { "id": "q", "type": "choices", "domain": "care", "options": [ {{Options(19, 19)}} ] },
            { "id": "r", "type": "choices", "domain": "care", "options": [ {{Options(2, 2)}} ] }
            """,
            "care",
            """
            "exclusions": [ { "id": "two", "when": { "all": [ { "answer": "q", "includes": "o3" }, { "answer": "q", "includes": "o4" },
                { "not": { "answer": "q", "includes": "o5" } }, { "not": { "answer": "q", "includes": "o6" } } ] } } ],
            """), Some);
        Assert.Equal(CheckVerdict.Undecided, report.Findings.Single(f => f is { Claim: CheckClaim.NeverExcludes, Id: "two" }).Verdict);
    }

    /// <summary>Options that say that others may stand beside them; the first ones count a point.</summary>
    private static string Options(int count, int counting) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{ "id": "o{{i}}", "points": {{(i < counting ? 1 : 0)}}, "exclusive": false }"""));

    private static RasConfiguration Of(string questions, string of, string rules) => RasJson.ReadConfiguration($$"""
        { "formatVersion": 1, "id": "unlisted", "version": "1", "title": "Unlisted", "period": "week",
          "domains": [ { "id": "care" } ], "questions": [ {{questions}} ],
          {{rules}}
          "budget": { "lines": [ { "id": "line", "of": "{{of}}", "price": 1 } ] } }
        """);
}
