using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What comes about for one set of answers among millions, which nobody meets by trying: it is found by proof and search, and never proved away.</summary>
public sealed class HardlyAnyoneTests
{
    private const int Rare = 22;

    private static readonly string Questions = string.Join(", ", Enumerable.Range(0, Rare).Select(i => $$"""{ "id": "x{{i}}", "type": "yesNo" }"""));
    private static readonly string Conditions = string.Join(", ", Enumerable.Range(0, Rare).Select(i => $$"""{ "answer": "x{{i}}", "is": {{(i % 3 == 0 ? "true" : "false")}} }"""));

    /// <summary>A table of a small part shows the fall; the answers that it shows are then given to people who have a figure.</summary>
    [Fact]
    public void A_fall_among_few_people_is_found_from_the_part_that_falls()
    {
        var report = Check(
            """
            { "id": "q", "type": "number", "min": 0, "max": 17, "increment": 1 }, { "id": "r", "type": "number", "min": 0, "max": 9, "increment": 1 },
            { "id": "t", "type": "number", "min": 0, "max": 9, "increment": 1 }, { "id": "v", "type": "number", "min": 0, "max": 9, "increment": 1 }
            """,
            """
            { "id": "s", "op": "choose", "otherwise": 5, "cases": [
              { "when": { "all": [ { "of": "r", "atLeast": 7, "atMost": 7 }, { "of": "t", "atLeast": 3, "atMost": 3 }, { "of": "v", "atLeast": 5, "atMost": 5 }, { "of": "q", "atLeast": 10 } ] }, "value": 3 },
              { "when": { "of": "q", "atMost": 3 }, "value": 0 } ] }
            """,
            """{ "id": "line", "of": "s", "price": 2 }""");
        AssertFalls(report);
    }

    /// <summary>Under the answer between the two there is no figure at all, so no single step falls.</summary>
    [Fact]
    public void A_fall_past_an_answer_without_a_figure_is_found_by_search()
    {
        var report = Check(
            $$"""{ "id": "q", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1 }, { "id": "c", "points": 2 } ] }, { "id": "o", "type": "yesNo" }, {{Questions}}""",
            $$"""
            { "id": "s", "op": "choose", "cases": [
              { "when": { "answer": "o", "is": false }, "value": 0 },
              { "when": { "all": [ { "answer": "q", "is": "c" }, {{Conditions}} ] }, "value": 3 },
              { "when": { "answer": "q", "is": [ "a", "c" ] }, "value": 5 } ] }
            """,
            """{ "id": "line", "of": "s", "price": 2 }""");
        AssertFalls(report);
        Assert.Equal(CheckVerdict.Refuted, report.Findings.Single(f => f is { Claim: CheckClaim.WayNeverTaken, Place: 1 }).Verdict);
    }

    [Fact]
    public void The_least_difference_among_few_people_is_found_by_search()
    {
        var report = Check(
            $$"""{ "id": "q", "type": "yesNo" }, {{Questions}}""",
            $$"""
            { "id": "s", "op": "choose", "otherwise": 0, "cases": [
              { "when": { "all": [ { "answer": "q", "is": true }, {{Conditions}} ] }, "value": 2 }, { "when": { "answer": "q", "is": true }, "value": 5 } ] }
            """,
            """{ "id": "line", "of": "s", "price": 2 }""");
        var found = report.Findings.Single(f => f is { Claim: CheckClaim.Influence, Id: "q" });
        Assert.Equal((CheckVerdict.Proved, 4, 10), (found.Verdict, (int)found.Least!.Limit.Numerator, (int)found.Greatest!.Limit.Numerator));
    }

    [Fact]
    public void The_bands_of_a_line_that_counts_for_hardly_anyone_are_found_taken()
    {
        var report = Check(
            $$"""{ "id": "q", "domain": "care", "type": "number", "min": 0, "max": 20, "increment": 1 }, {{Questions}}""",
            """{ "id": "s", "op": "max", "of": [ "care", "q" ] }""",
            $$"""
            { "id": "line", "price": 4 },
            { "id": "extra", "when": { "all": [ {{Conditions}} ] }, "bands": [ { "from": 0, "value": 1 }, { "from": 10, "value": 2 }, { "from": 15, "value": 3 } ] }
            """);
        var bands = report.Findings.Where(f => f is { Claim: CheckClaim.BandNeverTaken, Id: "extra" }).Select(f => f.Verdict);
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Refuted, CheckVerdict.Refuted], bands);
    }

    /// <summary>A search takes the answers of a question by halves; the value is made up digit by digit, so that one set alone comes to it.</summary>
    [Fact]
    public void One_sum_among_millions_is_found_by_search()
    {
        static int Power(int exponent) => exponent == 0 ? 1 : 12 * Power(exponent - 1);
        var configuration = new RasConfiguration
        {
            Id = "digits", Version = "1", Title = "Digits", Domains = [new() { Id = "d" }],
            Questions =
            [
                .. Enumerable.Range(0, 7).Select(k => new ChoiceQuestion
                {
                    Id = $"q{k}", Domain = "d", Options = [.. Enumerable.Range(0, 12).Select(i => new QuestionOption { Id = $"o{i}", Points = i * Power(k) })],
                }),
            ],
            Budget = new() { Bands = [new() { From = 0, Value = 1 }, new() { From = 16287185, Value = 2 }, new() { From = 16287186, Value = 3 }] },
        };
        var found = RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 5 }).Findings.Single(f => f is { Claim: CheckClaim.BandNeverTaken, Place: 1 });
        Assert.Equal(CheckVerdict.Refuted, found.Verdict);
        Assert.All(found.Witnesses.Single().Answers.Answers.Values, a => Assert.Equal("o5", ((OptionAnswer)a!).Option));
    }

    private static void AssertFalls(CheckReport report)
    {
        var found = report.Findings.Single(f => f is { Claim: CheckClaim.NeverFalls, Id: "q" });
        Assert.Equal(CheckVerdict.Refuted, found.Verdict);
        Assert.Equal([10m, 6m], found.Witnesses.Select(w => w.Amount));
    }

    private static CheckReport Check(string questions, string steps, string lines)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "rare", "version": "1", "title": "Rare", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ {{questions}}, { "id": "c", "type": "yesNo", "domain": "care", "points": 1 } ],
              "steps": [ {{steps}} ],
              "budget": { "lines": [ {{lines}} ] } }
            """);
        return RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 20 });
    }
}
