using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What excludes each other is not added up: proofs are taken apart by the answers that most conditions look at.</summary>
public sealed class CasesApartTests
{
    /// <summary>A line for each answer to two questions, of which one each counts; sixteen cases in all, of up to eight answers.</summary>
    [Theory]
    [InlineData(8, 2)]
    [InlineData(4, 4)]
    [InlineData(2, 8)]
    public void Of_lines_for_each_answer_one_counts(int first, int second)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "apart", "version": "1", "title": "Apart", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ { "id": "n", "type": "number", "domain": "care", "min": 0, "max": 10, "increment": 1 },
                             { "id": "g", "options": [ {{Options(first)}} ] }, { "id": "h", "options": [ {{Options(second)}} ] } ],
              "budget": { "lines": [ {{Lines("g", first)}}, {{Lines("h", second)}} ] } }
            """);
        var range = RasChecker.Check(configuration, ProofAndCountTests.ByEnds).Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "budget" });
        Assert.Equal<(Rational, Rational)>((0, 20), (range.Least!.Limit, range.Greatest!.Limit));
    }

    /// <summary>A part of the budget that reducers do not touch stays as the cases showed it: one of two ways is taken, never both.</summary>
    [Fact]
    public void What_reducers_do_not_touch_widens_no_limit_of_what_they_take()
    {
        var configuration = RasJson.ReadConfiguration("""
            { "formatVersion": 1, "id": "taken", "version": "1", "title": "Taken", "period": "week",
              "domains": [ { "id": "care", "reducedBy": [ "family" ] } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 4 }, { "id": "daily", "points": 6 } ] },
                             { "id": "family", "options": [ { "id": "half", "leaves": 0.5 }, { "id": "nothing", "leaves": 1 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 6, "increment": 1 },
                             { "id": "h", "options": [ { "id": "a" }, { "id": "b" } ] } ],
              "steps": [ { "id": "one", "op": "choose", "cases": [ { "when": { "answer": "h", "is": "a" }, "value": "n" } ], "otherwise": 0 },
                         { "id": "other", "op": "choose", "cases": [ { "when": { "answer": "h", "is": "b" }, "value": "n" } ], "otherwise": 0 },
                         { "id": "s", "op": "sum", "of": [ { "of": "one", "weight": 1 }, { "of": "other", "weight": 1 } ] } ],
              "exclusions": [ { "id": "out", "when": { "all": [ { "answer": "q", "is": "daily" }, { "answer": "family", "is": "half" } ] } } ],
              "budget": { "lines": [ { "id": "care-line", "of": "care", "price": 1 }, { "id": "s-line", "of": "s", "price": 1 } ] } }
            """);
        var taken = RasChecker.Check(configuration, ProofAndCountTests.ByEnds).Findings.Single(f => f is { Claim: CheckClaim.SupportTakesOff, Id: "budget" });
        Assert.Equal<Rational>(12, taken.Greatest!.Limit);
    }

    [Fact]
    public void A_line_that_says_that_it_is_not_paid_once_counts_in_its_period()
    {
        var configuration = RasJson.ReadConfiguration("""
            { "formatVersion": 1, "id": "weekly", "version": "1", "title": "Weekly", "period": "fourWeeks",
              "domains": [ { "id": "care" } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "daily", "points": 6 } ] } ],
              "budget": { "lines": [ { "id": "line", "price": 4, "per": "week", "oneOff": false } ] } }
            """);
        var range = RasChecker.Check(configuration, ProofAndCountTests.ByEnds).Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "budget" });
        Assert.Equal<Rational>(96, range.Greatest!.Limit);
    }

    private static string Options(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{ "id": "o{{i}}" }"""));

    private static string Lines(string question, int count) => string.Join(", ", Enumerable.Range(0, count).Select(i =>
        $$"""{ "id": "{{question}}{{i}}", "of": "care", "price": 1, "when": { "answer": "{{question}}", "is": "o{{i}}" } }"""));
}
