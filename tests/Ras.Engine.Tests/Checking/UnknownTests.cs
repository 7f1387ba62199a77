using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A step that may be unknown, or always is, read by another: what is proved is what going through all answers finds.</summary>
public sealed class UnknownTests
{
    private const string Holes = """{ "id": "g", "op": "bands", "of": "q", "bands": [ { "from": 0, "to": 2, "value": 1 }, { "from": 5, "value": 2 } ] }""";
    private const string Never = """{ "id": "g", "op": "bands", "of": "n", "bands": [ { "from": 90, "value": 1 } ] }""";
    private const string BelowZero = """{ "id": "g", "op": "bands", "of": "n", "bands": [ { "from": 0, "value": -3 } ] }""";

    private static readonly CheckEffort NoCounting = new() { MostAnswerSets = 0, EffortPercent = 1 };

    /// <summary>Somebody is not excluded only because the value is unknown.</summary>
    [Theory]
    [InlineData("""{ "id": "s", "op": "product", "of": [ "g", "n" ] }""")]
    [InlineData("""{ "id": "s", "op": "product", "of": [ "n", "g" ] }""")]
    [InlineData("""{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "n", "above": 3 }, "value": "g" } ], "otherwise": "n" }""")]
    public void What_may_be_unknown_stays_so(string step) => AssertAllAgree(Holes, step);

    [Fact]
    public void A_product_with_what_is_never_known_is_never_known() => AssertAllAgree(Never, """{ "id": "s", "op": "product", "of": [ "n", "g" ] }""");

    [Fact]
    public void Points_times_a_number_below_zero_are_turned_round() => AssertAllAgree(BelowZero, """{ "id": "s", "op": "product", "of": [ "w", "g" ] }""");

    private static void AssertAllAgree(string read, string step)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "unknown", "version": "1", "title": "Unknown", "period": "week",
              "domains": [ { "id": "care", "bands": [ { "from": 0, "value": 1 }, { "from": 2, "value": 2 } ] } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                             { "id": "w", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 1 }, { "id": "daily", "points": 64 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1 } ],
              "steps": [ {{read}}, {{step}} ],
              "exclusions": [ { "id": "known", "when": { "all": [ { "of": "s", "atLeast": 0 } ] } } ],
              "budget": { "lines": [ { "id": "care-line", "price": 4 }, { "id": "s-line", "of": "s", "price": 2 } ] } }
            """);
        var counted = RasChecker.Check(configuration, new() { EffortPercent = 1 });
        Assert.Equal(81L, counted.AnswerSets);
        ProofAndCountTests.AssertAgree(RasChecker.Check(configuration, NoCounting), counted);
        ProofAndCountTests.AssertAgree(RasChecker.Check(configuration, ProofAndCountTests.ByEnds), counted);
    }
}
