using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Falls of a figure and losses of a budget on small configurations, of which all answers are gone through: which is told, and who shows it.</summary>
public sealed class FallsTests
{
    private const string TwoChoices = """{ "id": "q", "type": "choices", "domain": "care", "options": [ { "id": "a", "points": 5 }, { "id": "b", "points": -5 } ] }""";
    private const string TwoOptions = """{ "id": "q", "domain": "care", "options": [ { "id": "a", "points": 5 }, { "id": "b", "points": 3 } ] }""";

    /// <summary>To nothing as well, and of a sum that is paid once where nothing is paid each week.</summary>
    [Theory]
    [InlineData(TwoChoices, false, 20, 0)]
    [InlineData(TwoChoices, true, 20, 0)]
    [InlineData(TwoOptions, false, 20, 12)]
    [InlineData(TwoOptions, true, 20, 12)]
    public void A_fall_is_shown_by_two_people(string question, bool once, int before, int after)
    {
        var found = Falls(Check($$"""
            "domains": [ { "id": "care" } ], "questions": [ {{question}} ],
            "budget": { "lines": [ { "id": "line", "price": 4, "oneOff": {{(once ? "true" : "false")}} } ] }
            """));
        Assert.Equal((CheckVerdict.Refuted, "RAS420"), (found.Verdict, found.Diagnostic!.Code));
        Assert.Equal<decimal?>([before, after], found.Witnesses.Select(w => once ? w.OneOff : w.Amount));
    }

    /// <summary>Who loses a budget falls to no figure, and that is no fall of it; also where the first step shows it and later ones do not.</summary>
    [Theory]
    [InlineData("""{ "id": "q", "type": "choices", "domain": "care", "options": [ { "id": "a", "points": 5 }, { "id": "some", "points": 3 } ] }""", """{ "answer": "q", "includes": "some" }""", """{ "answer": "q", "includes": "a" }""")]
    [InlineData("""{ "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] }""", """{ "answer": "q", "is": "some" }""", """{ "answer": "q", "is": "daily" }""")]
    public void A_loss_is_told_as_a_loss(string question, string fails, string asks)
    {
        var found = Falls(Check($$"""
            "domains": [ { "id": "care" } ],
            "questions": [ {{question}}, { "id": "more", "type": "yesNo", "domain": "care", "points": 1, "askWhen": {{asks}} } ],
            "eligibility": [ { "id": "need", "require": { "not": {{fails}} }, "reason": "There is no need." } ],
            "budget": { "pointPrice": 4 }
            """));
        Assert.Equal((CheckVerdict.Refuted, "RAS421"), (found.Verdict, found.Diagnostic!.Code));
    }

    [Fact]
    public void A_set_of_options_that_ends_a_budget_is_a_loss_and_no_fall()
    {
        var found = Falls(Check("""
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "q", "type": "choices", "domain": "care", "options": [ { "id": "a", "points": 5 }, { "id": "b", "points": 3 } ] } ],
            "eligibility": [ { "id": "need", "require": { "not": { "answer": "q", "includes": "b" } }, "reason": "There is no need." } ],
            "budget": { "pointPrice": 4 }
            """));
        Assert.Equal((CheckVerdict.Refuted, "RAS421"), (found.Verdict, found.Diagnostic!.Code));
    }

    [Fact]
    public void A_sum_that_falls_is_told_before_a_budget_that_is_lost()
    {
        var found = Falls(Check("""
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "a", "points": 5 }, { "id": "b", "points": 3 }, { "id": "c", "points": 6 } ] } ],
            "eligibility": [ { "id": "need", "require": { "not": { "answer": "q", "is": "c" } }, "reason": "There is no need." } ],
            "budget": { "lines": [ { "id": "line", "price": 4, "oneOff": true } ] }
            """));
        Assert.Equal((CheckVerdict.Refuted, "RAS420"), (found.Verdict, found.Diagnostic!.Code));
    }

    /// <summary>Of answers that give the same, the change is told from the first of them and to the first.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_changes_that_are_as_great_the_first_is_shown(bool once)
    {
        var report = Check($$"""
            "questions": [ { "id": "q", "type": "number", "min": 0, "max": 4, "increment": 1 } ],
            "steps": [ { "id": "s", "op": "bands", "of": "q", "bands": [ { "from": 0, "value": 5 }, { "from": 2, "value": 3 }, { "from": 4, "value": 9 } ] } ],
            "budget": { "lines": [ { "id": "line", "of": "s", "price": 1, "oneOff": {{(once ? "true" : "false")}} } ] }
            """);
        Assert.Equal<Rational>([0, 2], Falls(report).Witnesses.Select(NumberOf));
        if (!once)
            Assert.Equal<Rational>([2, 4], report.Findings.Single(f => f is { Claim: CheckClaim.Influence, Id: "q" }).Greatest!.Witnesses.Select(NumberOf));
    }

    [Fact]
    public void Of_people_who_show_the_same_effect_the_first_are_shown()
    {
        var report = Check("""
            "domains": [ { "id": "care" } ],
            "questions": [ { "id": "y", "type": "yesNo", "domain": "care", "points": 5, "characteristic": "age", "source": "Care Act 2014" },
                           { "id": "q", "type": "number", "min": 0, "max": 2, "increment": 1 } ],
            "budget": { "pointPrice": 4 }
            """);
        var bounds = report.Findings.Where(f => f.Id == "y" && f.Claim is CheckClaim.Influence or CheckClaim.CharacteristicEffect).SelectMany(f => new[] { f.Least!, f.Greatest! }).ToArray();
        Assert.Equal(4, bounds.Length);
        Assert.All(bounds, bound => Assert.Equal<Rational>([0, 0], bound.Witnesses.Select(NumberOf)));
    }

    private static Rational NumberOf(CheckWitness person) => ((NumberAnswer)person.Answers.Answers["q"]!).Value;

    private static CheckFinding Falls(CheckReport report) => report.Findings.Single(f => f is { Claim: CheckClaim.NeverFalls, Id: "q" });

    private static CheckReport Check(string parts) => RasChecker.Check(
        RasJson.ReadConfiguration($$"""{ "formatVersion": 1, "id": "falls", "version": "1", "title": "Falls", "period": "week", {{parts}} }"""), new() { EffortPercent = 1 });
}
