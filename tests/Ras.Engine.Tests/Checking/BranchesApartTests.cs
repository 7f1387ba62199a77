using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Where all answers are gone through, and one answer leads to questions that another does not: what difference it makes counts those too.</summary>
public sealed class BranchesApartTests
{
    /// <summary>The further question is asked only of those who say yes to both.</summary>
    [Fact]
    public void A_question_asked_only_after_two_answers_counts()
    {
        var report = Check($$"""
            { "id": "q", "domain": "care", "options": {{Options(1)}} },
            { "id": "p", "domain": "care", "options": {{Options(100)}} },
            { "id": "r", "domain": "care", "options": {{Options(10)}}, "askWhen": { "all": [ { "answer": "q", "is": [ "yes" ] }, { "answer": "p", "is": [ "yes" ] } ] } }
            """);
        Assert.Equal((1, 11), Ends(report, CheckClaim.Influence, "q"));
        Assert.Equal((100, 110), Ends(report, CheckClaim.Influence, "p"));
    }

    /// <summary>Who says yes to <c>p</c> has any of two figures, 10 apart, but it is <c>z</c> that makes that difference and not <c>q</c>.</summary>
    [Fact]
    public void What_promises_most_is_not_all_that_is_looked_at()
    {
        var report = Check(
            $$"""
            { "id": "q", "domain": "care", "options": {{Options(5)}} },
            { "id": "p", "domain": "care", "options": {{Options(1)}} },
            { "id": "z", "domain": "care", "options": {{Options(10)}} },
            { "id": "r", "domain": "care", "options": {{Options(1)}}, "askWhen": { "answer": "q", "is": [ "yes" ] } }
            """,
            """{ "id": "s", "op": "choose", "cases": [ { "when": { "answer": "p", "is": [ "yes" ] }, "value": "z" } ], "otherwise": "q" }""");
        Assert.Equal((0, 5), Ends(report, CheckClaim.Influence, "q"));
    }

    [Fact]
    public void A_characteristic_that_leads_to_another_question_is_told_both_ways()
    {
        var report = Check($$"""
            { "id": "q", "domain": "care", "order": "none", "characteristic": "age", "source": "Care Act 2014", "options": {{Options(2)}} },
            { "id": "r", "domain": "care", "options": {{Options(3)}}, "askWhen": { "answer": "q", "is": [ "yes" ] } }
            """);
        Assert.Equal((2, 5), Ends(report, CheckClaim.CharacteristicEffect, "q"));
    }

    private static string Options(int points) => $$"""[ { "id": "no", "points": 0 }, { "id": "yes", "points": {{points}} } ]""";

    private static CheckReport Check(string questions, string step = """{ "id": "s", "op": "sum", "of": [ "care" ] }""")
    {
        var report = RasChecker.Check(
            RasJson.ReadConfiguration($$"""
                { "formatVersion": 1, "id": "apart", "version": "1", "title": "Apart", "period": "week",
                  "domains": [ { "id": "care" } ],
                  "questions": [ {{questions}} ],
                  "steps": [ {{step}} ],
                  "budget": { "lines": [ { "id": "line", "of": "s", "price": 1 } ] } }
                """),
            new() { EffortPercent = 1 });
        Assert.NotNull(report.AnswerSets);
        return report;
    }

    private static (int Least, int Greatest) Ends(CheckReport report, CheckClaim claim, string id)
    {
        var found = report.Findings.Single(f => f.Claim == claim && f.Id == id);
        Assert.Equal(CheckVerdict.Proved, found.Verdict);
        return ((int)found.Least!.Limit.Numerator, (int)found.Greatest!.Limit.Numerator);
    }
}
