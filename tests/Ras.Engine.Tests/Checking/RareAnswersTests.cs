using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What comes about under one answer in a million is found by narrowing down, and nothing is said to be impossible that it shows.</summary>
public sealed class RareAnswersTests
{
    private const string Exactly = "\"atLeast\": 777777, \"atMost\": 777777";

    /// <summary>Only who has few points by another rule gets that budget, so who is eligible is narrowed down too.</summary>
    [Fact]
    public void A_referral_for_one_budget_is_found_among_those_who_are_eligible()
    {
        var report = Check($$"""
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "x", "options": [ { "id": "b" }, { "id": "a" } ] }, { "id": "n", "domain": "care", "type": "number", "min": 0, "max": 1000000, "increment": 1 } ],
            "eligibility": [ { "id": "need", "require": { "any": [ { "all": [ { "answer": "x", "is": "b" }, { "of": "n", "atLeast": 1 } ] }, { "of": "n", "atLeast": 900000 } ] }, "reason": "There is no need." } ],
            "budget": { "pointPrice": 1 },
            "referrals": [ { "id": "exact", "when": { "of": "budget", {{Exactly}} }, "referTo": "The team", "reason": "It is that." } ]
            """);
        var found = Finding(report, CheckClaim.NeverRefers, "exact");
        Assert.Equal(CheckVerdict.Refuted, found.Verdict);
        Assert.Equal("b", ((OptionAnswer)found.Witnesses.Single().Answers.Answers["x"]!).Option);
    }

    [Fact]
    public void The_ends_of_a_line_that_seldom_counts_are_those_of_whom_it_counts_for()
    {
        var report = Check($$"""
            "questions": [ { "id": "n", "type": "number", "min": 0, "max": 3, "increment": 1 }, { "id": "other", "type": "number", "min": 0, "max": 1000000, "increment": 1 } ],
            "budget": { "lines": [ { "id": "rare", "of": "n", "price": 5, "when": { "of": "other", {{Exactly}} } } ], "adjustments": [ { "id": "most", "atMost": 2, "reason": "More is agreed." } ] }
            """);
        var range = Finding(report, CheckClaim.Range, "rare");
        Assert.Equal<(Rational, Rational)>((0, 15), (range.Least!.Limit, range.Greatest!.Limit));
        Assert.Equal(CheckVerdict.Proved, range.Verdict);
    }

    /// <summary>Its bands are asked about another answer than the one by which it counts.</summary>
    [Fact]
    public void The_bands_of_a_line_that_seldom_counts_are_taken_by_whom_it_counts_for()
    {
        var report = Check(
            $$"""
            "questions": [ { "id": "n", "type": "number", "min": 0, "max": 3, "increment": 1 }, { "id": "other", "type": "number", "min": 0, "max": 1000000, "increment": 1 } ],
            "budget": { "lines": [ { "id": "rare", "of": "n", "when": { "of": "other", {{Exactly}} }, "bands": [ { "from": 0, "value": 1 }, { "from": 2, "value": 2 } ] } ] }
            """,
            percent: 1);
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Refuted], report.Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).Select(f => f.Verdict));
    }

    /// <summary>One pattern of ten other answers alone lets an answer make a difference.</summary>
    [Fact]
    public void A_step_that_matters_to_few_is_found_and_its_effect_is_not_said_to_be_none()
    {
        var questions = string.Join(", ", Enumerable.Range(0, 10).Select(i => $"{{ \"id\": \"y{i}\", \"type\": \"yesNo\" }}"));
        var pattern = string.Join(", ", Enumerable.Range(0, 10).Select(i => $"{{ \"answer\": \"y{i}\", \"is\": {(i % 2 == 0 ? "true" : "false")} }}"));
        var report = Check($$"""
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "c", "type": "yesNo", "characteristic": "age", "source": "Care Act 2014" }, {{questions}},
                           { "id": "m", "domain": "care", "type": "number", "min": 0, "max": 50, "increment": 1 } ],
            "budget": { "lines": [ { "id": "base", "of": "care", "price": 1 }, { "id": "extra", "amount": 10, "when": { "all": [ { "answer": "c", "is": true }, {{pattern}} ] } } ],
                        "adjustments": [ { "id": "most", "atMost": 40, "reason": "More is agreed." } ] }
            """);
        var step = Finding(report, CheckClaim.LargestStep, "c");
        Assert.Equal<(Rational, Rational?)>((10, 10), (step.Greatest!.Limit, step.Greatest.Found));
        Assert.Equal<Rational>(10, Finding(report, CheckClaim.CharacteristicEffect, "c").Greatest!.Limit);
    }

    private static CheckFinding Finding(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id);

    private static CheckReport Check(string parts, int percent = 10) => RasChecker.Check(
        RasJson.ReadConfiguration($$"""{ "formatVersion": 1, "id": "rare", "version": "1", "title": "Rare", "period": "week", {{parts}} }"""),
        new() { MostAnswerSets = 0, EffortPercent = percent });
}
