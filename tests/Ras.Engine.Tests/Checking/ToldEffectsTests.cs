using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What a check tells of the effect of single questions, and how it tells of its progress through them.</summary>
public sealed class ToldEffectsTests
{
    private static readonly CheckEffort Counting = new() { EffortPercent = 1 };

    [Fact]
    public void Each_effect_of_a_characteristic_is_told_against_the_first_answer()
    {
        var report = Check("""
            { "id": "q", "domain": "care", "order": "none", "characteristic": "age", "source": "Care Act 2014",
              "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1 }, { "id": "c", "points": 2 } ] }
            """, "");
        Assert.Contains("changes the figure: 4.00 more at `b`; 8.00 more at `c`, against `a`.", report.Diagnostics.Single(d => d.Code == "RAS431").Message);
    }

    /// <summary>Who gives no answer is compared with nobody, also where answers lead to different further questions.</summary>
    [Fact]
    public void No_answer_is_no_answer_of_a_characteristic()
    {
        var report = Check("""
            { "id": "q", "domain": "care", "required": false, "characteristic": "age", "source": "Care Act 2014", "options": [ { "id": "a", "points": 2 }, { "id": "b", "points": 5 } ] },
            { "id": "more", "type": "yesNo", "domain": "care", "points": 1, "askWhen": { "answer": "q", "is": "b" } }
            """, "");
        Assert.Equal(["`b`"], report.Findings.Where(f => f.Claim == CheckClaim.CharacteristicEffect).Select(f => f.Option));
    }

    [Fact]
    public void A_question_that_only_excludes_makes_a_difference()
    {
        var report = Check("""
            { "id": "q", "domain": "care", "type": "yesNo", "points": 1 }, { "id": "elsewhere", "type": "yesNo" }
            """, """ "exclusions": [ { "id": "out", "when": { "answer": "elsewhere", "is": true }, "reason": "Others pay." } ], """);
        Assert.DoesNotContain("RAS430", report.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Each_question_is_told_of_on_the_way()
    {
        const string questions = """{ "id": "q", "domain": "care", "type": "yesNo", "points": 1 }, { "id": "r", "domain": "care", "type": "yesNo", "points": 2 }""";
        var (counted, searched) = (new List<CheckProgress>(), new List<CheckProgress>());
        Check(questions, "", Counting, new Told(counted.Add));
        Check(questions, "", new() { MostAnswerSets = 0, EffortPercent = 1 }, new Told(searched.Add));
        Assert.Equal(Steps(2), counted.Where(t => t.Proof == CheckProof.Influence));
        Assert.Equal(Steps(4), searched.Where(t => t.Proof == CheckProof.Influence));
    }

    private static IEnumerable<CheckProgress> Steps(int of) => Enumerable.Range(0, of).Select(done => new CheckProgress(CheckProof.Influence, done, of));

    private static CheckReport Check(string questions, string gates, CheckEffort? effort = null, IProgress<CheckProgress>? progress = null)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "effects", "version": "1", "title": "Effects", "period": "week", "domains": [ { "id": "care" } ],
              "questions": [ {{questions}} ], {{gates}} "budget": { "pointPrice": 4 } }
            """);
        return RasChecker.Check(configuration, effort ?? Counting, progress);
    }
}
