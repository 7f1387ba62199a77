using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Checking;

/// <summary>What proof and search say where they may not go through all answers is what going through all of them says: the slow, obvious twin of every proof.</summary>
public sealed class ProofAndCountTests(ITestOutputHelper output)
{
    private const int Ordinary = 60;

    private static readonly CheckEffort NoCounting = new() { MostAnswerSets = 0, EffortPercent = SoundnessTests.Asked("RAS_EFFORT", 2) };

    /// <summary>Without work to spend values are known by their ends alone, which other rules tell.</summary>
    internal static readonly CheckEffort ByEnds = new() { MostAnswerSets = 0, EffortPercent = 0 };

    private static readonly CheckEffort Counting = new() { EffortPercent = 1 };

    [Fact]
    public void Proofs_agree_with_going_through_all_answers()
    {
        var decided = new DecidedShares();
        var compared = 0;
        foreach (var configuration in Configurations.Any.Sample(SoundnessTests.Asked("RAS_CHECKS", Ordinary), new Rnd((ulong)SoundnessTests.Asked("RAS_SEED", 1) + 7), 50))
        {
            var proved = RasChecker.Check(configuration, NoCounting);
            decided.Add(proved);
            if (WitnessFaultIn(proved) is { } fault)
                Assert.Fail($"{fault}\n{Readable.Text(configuration)}");
            var counted = RasChecker.Check(configuration, Counting);
            if (counted.AnswerSets is null)
                continue;
            compared++;
            AssertAgree(proved, counted);
            AssertAgree(RasChecker.Check(configuration, ByEnds), counted);
        }

        Assert.True(compared > 0);
        output.WriteLine($"{compared} configurations agree; without going through all answers:");
        decided.Write(output);
    }

    /// <summary>Where all answers are gone through nothing stays undecided.</summary>
    [Fact]
    public void Nothing_stays_undecided_where_answers_are_few()
    {
        foreach (var configuration in Configurations.Any.Sample(SoundnessTests.Asked("RAS_CHECKS", Ordinary), new Rnd((ulong)SoundnessTests.Asked("RAS_SEED", 1) + 8), 50))
        {
            var report = RasChecker.Check(configuration, Counting);
            if (report.AnswerSets is null)
                continue;
            var open = report.Findings.Where(f => f.Verdict == CheckVerdict.Undecided).Select(SoundnessTests.Told).ToList();
            Assert.True(open.Count == 0, $"{report.AnswerSets} answer sets, and undecided: {string.Join("; ", open)}\n{Readable.Text(configuration)}");
        }
    }

    /// <summary>What random configurations seldom need: somebody stays in only because a value is unknown, and lines that rise and fall again.</summary>
    [Theory]
    [InlineData("""{ "id": "s", "op": "bands", "of": "q", "bands": [ { "from": 0, "to": 2, "value": 1 }, { "from": 5, "value": 2 } ] }""")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "q", "nodes": [ { "at": 4, "value": 0 }, { "at": 6, "value": 5 } ], "rounding": { "increment": 1 } }""")]
    [InlineData("""{ "id": "s", "op": "choose", "cases": [ { "when": { "answer": "q", "is": [ "none", "daily" ] }, "value": 1 } ] }""")]
    [InlineData("""{ "id": "s", "op": "lookup", "of": [ "q" ], "rows": [ { "is": [ "some" ], "value": 1 } ] }""")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "n", "nodes": [ { "at": 0, "value": -9 }, { "at": 4, "value": 30 }, { "at": 8, "value": -9 } ], "rounding": { "increment": 1 } }""")]
    public void Proofs_agree_on_what_is_rare(string step)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "rare", "version": "1", "title": "Rare", "period": "week",
              "domains": [ { "id": "care", "bands": [ { "from": 0, "value": 1 }, { "from": 2, "value": 2 } ] } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1 } ],
              "steps": [ {{step}} ],
              "exclusions": [ { "id": "known", "when": { "all": [ { "of": "s", "atLeast": 0 } ] } } ],
              "budget": { "lines": [ { "id": "care-line", "price": 4 }, { "id": "s-line", "of": "s", "price": 2 } ] } }
            """);
        AssertAllAgree(configuration, 27);
    }

    /// <summary>A part of a budget that goes back to no domain, by each way in which that may happen, and a requirement that is never known.</summary>
    [Theory]
    [InlineData("""{ "id": "s", "op": "max", "of": [ "care", "n" ] }""")]
    [InlineData("""{ "id": "s", "op": "min", "of": [ "n", 7 ] }""")]
    [InlineData("""{ "id": "s", "op": "sum", "of": [ "care" ], "constant": 9 }""")]
    [InlineData("""{ "id": "s", "op": "product", "of": [ "n", "care" ] }""")]
    [InlineData("""{ "id": "s", "op": "choose", "cases": [ { "when": { "of": "n", "above": 3 }, "value": "n" } ], "otherwise": "care" }""")]
    [InlineData("""{ "id": "s", "op": "bands", "of": "n", "bands": [ { "from": 90, "value": 1 } ] }""")]
    public void Proofs_agree_on_what_goes_back_to_no_domain(string step)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "loose", "version": "1", "title": "Loose", "period": "week",
              "domains": [ { "id": "care", "bands": [ { "from": 0, "value": 0 }, { "from": 2, "value": 2 } ] } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 6 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1 } ],
              "steps": [ {{step}} ],
              "eligibility": [ { "id": "need", "require": { "of": "s", "atLeast": 0 } } ],
              "budget": { "lines": [ { "id": "s-line", "of": "s", "price": 2 } ] } }
            """);
        AssertAllAgree(configuration, 27);
    }

    /// <summary>Reducers of which no answer leaves everything: nobody has the points that all would have without them.</summary>
    [Theory]
    [InlineData("""[ { "from": 0, "value": 0 }, { "from": 5, "value": 4 }, { "from": 8, "value": 9 } ]""", "halfUp")]
    [InlineData("""[ { "from": 0, "value": 0 }, { "from": 3, "value": 9 }, { "from": 6, "value": 1 } ]""", "down")]
    public void Proofs_agree_on_what_reducers_always_take(string bands, string mode)
    {
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "reduced", "version": "1", "title": "Reduced", "period": "week",
              "domains": [ { "id": "care", "reducedBy": [ "family" ] }, { "id": "home", "of": [ "n" ], "bands": {{bands}} } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 }, { "id": "daily", "points": 10 } ] },
                             { "id": "family", "options": [ { "id": "most", "leaves": 0.25 }, { "id": "half", "leaves": 0.5 } ] },
                             { "id": "n", "type": "number", "min": 0, "max": 8, "increment": 1, "reducedBy": [ "family" ] } ],
              "eligibility": [ { "id": "need", "require": { "any": [ { "of": "care", "atLeast": 6 }, { "of": "n", "atLeast": 1 } ] } } ],
              "budget": { "lines": [ { "id": "line", "price": 7 } ], "rounding": { "mode": "{{mode}}", "increment": 5 } } }
            """);
        AssertAllAgree(configuration, 54);
    }

    private static void AssertAllAgree(RasConfiguration configuration, long sets)
    {
        var counted = RasChecker.Check(configuration, Counting);
        Assert.Equal(sets, counted.AnswerSets);
        AssertAgree(RasChecker.Check(configuration, NoCounting), counted);
        AssertAgree(RasChecker.Check(configuration, ByEnds), counted);
    }

    internal static void AssertAgree(CheckReport proved, CheckReport counted)
    {
        if (ReportDifference.Of(proved, counted) is { } difference)
            Assert.Fail($"{difference}\n{Readable.Text(proved.Configuration)}");
    }

    internal static string? WitnessFaultIn(CheckReport report) => report.Findings.Select(f => WitnessFault.Of(f, report.Configuration)).FirstOrDefault(f => f is not null);
}
