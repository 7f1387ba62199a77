using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Two bands that claim the same values are told, wherever a table of bands stands, and bands that share none are not.</summary>
public sealed class OverlapTests
{
    private const string Overlap = """[ { "from": 0, "to": 5, "value": 1 }, { "from": 3, "value": 2 } ]""";

    [Theory]
    [InlineData("""{ "from": 0, "to": 5, "value": 1 }, { "from": 3, "value": 2 }""", "what lies in both")]
    [InlineData("""{ "from": 0, "to": "$three", "value": 1 }, { "from": 3, "value": 2 }""", "3 itself")]
    [InlineData("""{ "from": 0, "to": 3.5, "value": 1 }, { "above": "$three", "value": 2 }""", "what lies in both")]
    [InlineData("""{ "from": 0, "to": 3, "value": 1 }, { "above": 3, "value": 2 }""", null)]
    [InlineData("""{ "from": 0, "to": 2, "value": 1 }, { "from": 3, "value": 2 }""", null)]
    [InlineData("""{ "from": 0, "value": 1 }, { "from": 3, "to": 20, "value": 2 }""", null)]
    public void Bands_overlap_where_both_claim_a_value(string bands, string? both)
    {
        var told = Overlaps(Read($$""" "domains": [ { "id": "care", "bands": [ {{bands}} ] } ] """));
        Assert.Equal(both is null ? 0 : 1, told.Length);
        Assert.All(told, d => Assert.EndsWith($": {both} belongs to the next.", d.Message));
    }

    /// <summary>What is told is so: the value that both claim is given to the later band.</summary>
    [Fact]
    public void The_later_band_takes_what_both_claim()
    {
        var rules = Read($$""" "domains": [ { "id": "care", "bands": {{Overlap}} } ] """);
        var told = Assert.Single(Overlaps(rules));
        Assert.Equal("The 1st band of domain `care` goes up `to` 5, and the next begins `from` 3: what lies in both belongs to the next.", told.Message);
        Assert.Equal("Take the `to` out, so that the band reaches to the next, or let it end before.", told.Help);
        var engine = RasEngine.Compile(rules);
        Assert.Equal([4m, 8m, 8m, 8m], new[] { 2, 3, 5, 6 }.Select(n => engine.Score(AnswerSet.Empty.With("n", n)).Amount!.Value));
    }

    [Theory]
    [InlineData($$""" "domains": [ { "id": "care", "bands": {{Overlap}} } ] """, "/domains/0/bands/0/to", "domain `care`")]
    [InlineData($$""" "steps": [ { "id": "s", "op": "bands", "of": "care", "bands": {{Overlap}} } ] """, "/steps/0/bands/0/to", "step `s`")]
    [InlineData($$""" "budget": { "lines": [ { "id": "base", "amount": 1 }, { "id": "line", "of": "care", "bands": {{Overlap}} } ] } """, "/budget/lines/1/bands/0/to", "line `line`")]
    [InlineData($$""" "budget": { "bands": {{Overlap}} } """, "/budget/bands/0/to", "line `budget`")]
    public void Every_table_of_bands_is_looked_at(string part, string pointer, string subject)
    {
        var told = Assert.Single(Overlaps(Read(part)));
        Assert.Equal(pointer, told.Pointer);
        Assert.StartsWith($"The 1st band of {subject} goes up", told.Message);
    }

    /// <summary>The last of three bands is compared with the one before it, and each overlap is told by itself.</summary>
    [Fact]
    public void Every_two_bands_are_compared()
    {
        var rules = Read(""" "domains": [ { "id": "care", "bands": [ { "from": 0, "to": 4, "value": 1 }, { "from": 4, "to": 9, "value": 2 }, { "above": 8, "value": 3 } ] } ] """);
        Assert.Equal(["/domains/0/bands/0/to", "/domains/0/bands/1/to"], Overlaps(rules).Select(d => d.Pointer));
    }

    private static Diagnostic[] Overlaps(RasConfiguration rules) =>
        [.. RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = 0 }).Diagnostics.Where(d => d.Code == "RAS415")];

    private static RasConfiguration Read(string part)
    {
        var rules = JsonNode.Parse("""
            { "formatVersion": 1, "id": "overlap", "version": "1", "title": "Overlap", "period": "week", "parameters": [ { "id": "three", "value": 3 } ], "domains": [ { "id": "care" } ],
              "questions": [ { "id": "n", "type": "number", "domain": "care", "min": 0, "max": 10, "increment": 0.5 } ], "budget": { "pointPrice": 4 } }
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{{part}}}")!.AsObject().ToList())
            rules[name] = value!.DeepClone();
        return RasJson.ReadConfiguration(rules.ToJsonString());
    }
}
