using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What is settled without any work to spend: by going through all answers, or by a look at what values can be.</summary>
public sealed class ZeroEffortTests
{
    private const string Care = """{ "id": "q", "domain": "care", "options": [ { "id": "low", "points": 2 }, { "id": "high", "points": 10 } ] }""";
    private const string Need = """{ "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "high", "points": 10 } ] }""";
    private const string Hours = """{ "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1 }""";

    private static readonly CheckEffort Nothing = new() { MostAnswerSets = 0, EffortPercent = 0 };

    /// <summary>Going through all answers is no work that the percentage speaks of: nothing stays undecided.</summary>
    [Fact]
    public void Where_all_answers_are_gone_through_nothing_hangs_on_work()
    {
        var configuration = RasJson.ReadConfiguration("""
            { "formatVersion": 1, "id": "reduced", "version": "1", "title": "Reduced", "period": "week",
              "domains": [ { "id": "care", "reducedBy": [ "family" ] }, { "id": "home", "of": [ "n" ], "bands": [ { "from": 0, "value": 0 }, { "from": 5, "value": 4 }, { "from": 8, "value": 9 } ] } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 10 } ] },
                             { "id": "family", "options": [ { "id": "most", "leaves": 0.25 }, { "id": "half", "leaves": 0.5 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1, "reducedBy": [ "family" ] } ],
              "eligibility": [ { "id": "need", "require": { "any": [ { "of": "care", "atLeast": 6 }, { "of": "n", "atLeast": 1 } ] } } ],
              "budget": { "lines": [ { "id": "line", "price": 7 } ], "rounding": { "mode": "halfUp", "increment": 5 } } }
            """);
        var report = RasChecker.Check(configuration, new() { EffortPercent = 0 });
        Assert.Equal(54L, report.AnswerSets);
        Assert.Empty(report.Findings.Where(f => f.Verdict == CheckVerdict.Undecided).Select(SoundnessTests.Told));
    }

    [Theory]
    [InlineData("""{ "id": "s", "op": "max", "of": [ "care", 0 ] }""")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "care", "nodes": [ { "at": 2, "value": 5 }, { "at": 10, "value": 20 } ], "rounding": { "increment": 1 } }""")]
    public void A_budget_that_goes_back_to_domains_is_known_without_any_search(string step) =>
        Assert.Equal(CheckVerdict.Proved, Check(Care, step).Findings.Single(f => f.Claim == CheckClaim.SharesBelongToDomains).Verdict);

    [Fact]
    public void A_limit_beside_what_is_never_known_is_settled_at_once()
    {
        var steps = """{ "id": "u", "op": "bands", "of": "care", "bands": [ { "from": 100, "value": 1 } ] }, { "id": "s", "op": "max", "of": [ "care", "u", 3 ] }""";
        Assert.Equal(CheckVerdict.Proved, Check(Care, steps).Findings.Single(f => f is { Claim: CheckClaim.AlwaysBinds, Id: "s" }).Verdict);
    }

    /// <summary>With all help taken away nobody meets this requirement either, since no answer comes to nine hours.</summary>
    [Fact]
    public void Help_does_not_decide_on_what_nobody_can_meet()
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "unmet", "version": "1", "title": "Unmet", "period": "week",
              "domains": [ { "id": "care", "reducedBy": [ "family" ] } ],
              "questions": [ {{Need}}, {{Hours}}, { "id": "family", "options": [ { "id": "most", "leaves": 0.25 }, { "id": "none", "leaves": 1 } ] } ],
              "eligibility": [ { "id": "need", "require": { "all": [ { "of": "care", "atLeast": 6 }, { "of": "n", "atLeast": 9 } ] } } ],
              "budget": { "pointPrice": 2 } }
            """);
        Assert.Equal(CheckVerdict.Proved, RasChecker.Check(configuration, Nothing).Findings.Single(f => f.Claim == CheckClaim.EligibilityIgnoresSupport).Verdict);
    }

    /// <summary>More need ends the first way to meet the requirement, and the second is everybody's.</summary>
    [Fact]
    public void A_requirement_that_cannot_be_lost_ends_no_budget()
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "kept", "version": "1", "title": "Kept", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ {{Need}}, {{Hours}} ],
              "eligibility": [ { "id": "need", "require": { "any": [ { "answer": "q", "is": "none" }, { "of": "n", "atLeast": 0 } ] } } ],
              "budget": { "pointPrice": 2 } }
            """);
        var found = RasChecker.Check(configuration, Nothing with { EffortPercent = 5 }).Findings.Single(f => f is { Claim: CheckClaim.NeverFalls, Id: "q" });
        Assert.Equal(CheckVerdict.Proved, found.Verdict);
    }

    /// <summary>The two first count 0 and 31, and 1 and 0: as hashes are made of both numbers, they share one.</summary>
    [Fact]
    public void Answers_that_count_differently_are_kept_apart()
    {
        var found = Check(
            """{ "id": "q", "domain": "care", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1 }, { "id": "c", "points": 2 } ] }""",
            """{ "id": "s", "op": "points", "of": "q", "table": { "a": 31, "b": 0, "c": 1 } }""",
            new()).Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "budget" });
        Assert.Equal((CheckVerdict.Proved, 0, 31), (found.Verdict, (int)found.Least!.Limit.Numerator, (int)found.Greatest!.Limit.Numerator));
    }

    /// <summary>The condition of the line is the first thing that is computed, since the second question is asked under it too; where it fails the line has no value, whatever its bands would give.</summary>
    [Fact]
    public void A_line_that_does_not_count_takes_no_band()
    {
        var configuration = RasJson.ReadConfiguration("""
            { "formatVersion": 1, "id": "first", "version": "1", "title": "First", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ { "id": "x", "type": "yesNo", "domain": "care", "points": 10, "required": false },
                             { "id": "q", "type": "yesNo", "domain": "care", "points": 1, "askWhen": { "answer": "x", "is": false } } ],
              "budget": { "lines": [ { "id": "base", "price": 4 },
                                     { "id": "extra", "when": { "answer": "x", "is": false }, "bands": [ { "from": 0, "value": 1 }, { "from": 5, "value": 2 } ] } ] } }
            """);
        var findings = RasChecker.Check(configuration, new() { EffortPercent = 0 }).Findings;
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Proved], findings.Where(f => f is { Claim: CheckClaim.BandNeverTaken, Id: "extra" }).Select(f => f.Verdict));
        var range = findings.Single(f => f is { Claim: CheckClaim.Range, Id: "extra" });
        Assert.Equal((1, 1), ((int)range.Least!.Limit.Numerator, (int)range.Greatest!.Limit.Numerator));
    }

    [Fact]
    public void An_option_that_counts_as_much_as_no_answer_is_an_answer()
    {
        var report = Check(
            """{ "id": "q", "domain": "care", "required": false, "characteristic": "age", "source": "Care Act 2014", "options": [ { "id": "a", "points": 5 }, { "id": "b", "points": 0 } ] }""",
            """{ "id": "s", "op": "sum", "of": [ "care" ] }""",
            new());
        Assert.Equal(["`b`"], report.Findings.Where(f => f.Claim == CheckClaim.CharacteristicEffect).Select(f => f.Option));
    }

    private static CheckReport Check(string question, string steps, CheckEffort? effort = null)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "zero", "version": "1", "title": "Zero", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ {{question}} ],
              "steps": [ {{steps}} ],
              "budget": { "lines": [ { "id": "line", "of": "s", "price": 1 } ] } }
            """);
        return RasChecker.Check(configuration, effort ?? Nothing);
    }
}
