using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>What is told where a rule for names, numbers, answers or versions is broken in each way that it can be, word for word.</summary>
public sealed class RulesAsApprovedTests
{
    private const string Sound = """
        { "formatVersion": 1, "id": "rules", "version": "1", "title": "Rules", "period": "week",
          "parameters": [ { "id": "p", "value": 2 } ],
          "scales": [ { "id": "sc", "options": [ { "id": "a", "points": 0 }, { "id": "b", "points": 1 } ] } ],
          "domains": [ { "id": "d" } ],
          "questions": [ { "id": "q", "domain": "d", "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 3 } ] },
                         { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 1 }, { "id": "h", "type": "number", "min": -1, "max": 10, "increment": 0.5 },
                         { "id": "y", "type": "yesNo" }, { "id": "c", "type": "choices", "options": [ { "id": "one" }, { "id": "two" }, { "id": "neither", "exclusive": true } ] } ],
          "budget": { "lines": [ { "id": "l", "price": 4 } ] } }
        """;

    private static readonly ApprovedTexts Approved = new("Compilation", "Rules.approved.txt");

    /// <summary>Properties of the root that take the place of the sound ones.</summary>
    private static readonly string[] Broken =
    [
        """ "parameters": [ { "id": "p", "value": 2 }, { "id": "P", "value": 2 } ] """,
        """ "parameters": [ { "id": "total", "value": 2 } ] """,
        """ "parameters": [ { "id": "p", "value": "1/" }, { "id": "p2", "value": "/2" }, { "id": "p3", "value": "1/0" }, { "id": "p4", "value": "01/2" }, { "id": "p5", "value": "1/02" }, { "id": "p6", "value": "-0/3" } ] """,
        """ "parameters": [ { "id": "p", "value": "1/2/3" }, { "id": "p2", "value": "1.5/2" }, { "id": "p3", "value": "/" }, { "id": "p4", "value": "" }, { "id": "p5", "value": "1x" }, { "id": "p6", "value": "1/1234567890123456789" } ] """,
        """ "parameters": [ { "id": "p", "value": 1e2 }, { "id": "p2", "value": 1E-2 }, { "id": "p3", "value": -0.0 }, { "id": "p4", "value": 1234567890123456789 }, { "id": "p5", "value": 0.0000000000000000001 }, { "id": "p6", "value": "-1/-2" } ] """,
        """ "scales": [ { "id": "q", "options": [ { "id": "a" }, { "id": "A" } ] }, { "id": "q", "options": [ { "id": "a" }, { "id": "a" } ] } ] """,
        """ "steps": [ { "id": "d", "op": "sum", "of": [ "n" ] }, { "id": "s", "op": "sum", "of": [ "n" ] }, { "id": "s", "op": "sum", "of": [ "n" ] } ] """,
        """ "budget": { "lines": [ { "id": "l", "price": 4 }, { "id": "l", "price": 4 } ], "adjustments": [ { "id": "l", "add": 1 }, { "id": "m", "add": 1 }, { "id": "m", "add": 1 } ] } """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "y", "is": true } }, { "id": "e", "when": { "answer": "y", "is": false } } ] """,
        """ "eligibility": [ { "id": "e", "require": { "answer": "y", "is": true } }, { "id": "e", "require": { "answer": "y", "is": false } } ] """,
        """ "referrals": [ { "id": "r", "when": { "answer": "y", "is": true }, "referTo": "panel" }, { "id": "r", "when": { "answer": "y", "is": true }, "referTo": "panel" } ] """,
        """ "notCovered": [ { "id": "x", "title": "X" }, { "id": "x", "title": "X" } ] """,
        """ "sources": [ { "id": "x", "title": "X" }, { "id": "x", "title": "X" } ] """,
        """ "outcomes": [ { "id": "x", "title": "X" }, { "id": "x", "title": "X" }, { "id": "nutrition", "title": "X" } ] """,
        """ "questions": [ { "id": "q", "options": [ { "id": "none" }, { "id": "none" } ] } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 0 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 10, "increment": -0.5 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0.5, "max": 10.5, "increment": 1 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 10, "max": 0, "increment": 1 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": "$nobody", "max": 10, "increment": 1 }, { "id": "m", "type": "number", "min": 0, "max": "$nobody", "increment": 1 }, { "id": "o", "type": "number", "min": 0, "max": 4, "increment": "$nobody" } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 1, "required": false, "ifMissing": 2.5 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 1, "required": false, "ifMissing": 11 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": -1, "max": 10, "increment": 0.5, "required": false, "ifMissing": -1.5 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 0.25, "required": false, "ifMissing": 0.3 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 10, "increment": 1, "weight": -1, "outcomes": [ "nobody" ] } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 999999999999999, "increment": 0.0001 } ] """,
        """ "questions": [ { "id": "n", "type": "number", "min": 0, "max": 99999999999999, "increment": 0.0001 } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "n", "is": "some" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "n", "includes": "some" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "q", "is": true } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "q", "includes": "some" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "y", "is": "yes" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "c", "is": "one" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "c", "includes": "three" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "answer": "q", "is": [ "none", "nobody" ] } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "of": "n", "atLeast": 3, "atMost": 2 } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "of": "n", "atLeast": 3, "below": 3 } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "of": "n", "above": 3, "atMost": 3 } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "of": "n", "above": 3, "below": 3 } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "of": "n", "above": "$nobody", "below": "$nobody" } } ] """,
        """ "exclusions": [ { "id": "e", "when": { "of": "n", "atLeast": 3, "atMost": 3 } } ] """,
        """ "questions": [ { "id": "y", "type": "yesNo", "required": false, "askWhen": { "answer": "y", "is": true } } ] """,
        """ "questions": [ { "id": "x", "type": "yesNo", "required": false, "askWhen": { "any": [ { "answer": "y", "is": "x" }, { "not": { "answer": "z", "is": true } }, { "all": [ { "answer": "y", "is": true } ] } ] } }, { "id": "y", "type": "yesNo" } ] """,
        """ "questions": [ { "id": "y", "type": "yesNo" }, { "id": "x", "type": "yesNo", "required": false, "askWhen": { "count": [ { "answer": "y", "is": "x" }, { "of": "y", "atLeast": 1 } ], "atLeast": 1 } } ] """,
        """ "questions": [ { "id": "c", "type": "choices", "required": false, "ifMissing": [ "one", "nobody" ], "options": [ { "id": "one" }, { "id": "two" } ] } ] """,
        """ "questions": [ { "id": "c", "type": "choices", "required": false, "ifMissing": [ "one", "two" ], "options": [ { "id": "one", "exclusive": true }, { "id": "two" } ] } ] """,
        """ "budget": { "lines": [ { "id": "l", "price": 4, "domain": "nobody" }, { "id": "m", "of": "d", "price": "$nobody" } ], "adjustments": [ { "id": "a", "atMost": "$nobody" }, { "id": "b", "atLeast": "$nobody" }, { "id": "e", "add": "$nobody" }, { "id": "f", "multiplyBy": "$nobody" } ] } """,
        """ "planTolerance": { "underPercent": -1, "overPercent": -2 } """,
        """ "configurationReview": { "everyMonths": 0 } """,
        """ "domains": [ { "id": "d", "cap": -1 } ] """,
        """ "domains": [ { "id": "d", "reducedBy": [ "y" ] } ] """,
        """ "steps": [ { "id": "s", "op": "product", "of": [ "n", "t" ] }, { "id": "t", "op": "max", "of": [ "s" ] } ] """,
        """ "steps": [ { "id": "s1", "op": "max", "of": [ "s2" ] }, { "id": "s2", "op": "max", "of": [ "s3" ] }, { "id": "s3", "op": "max", "of": [ "s4" ] }, { "id": "s4", "op": "max", "of": [ "s5" ] }, { "id": "s5", "op": "max", "of": [ "s6" ] }, { "id": "s6", "op": "max", "of": [ "s7" ] }, { "id": "s7", "op": "max", "of": [ "s8" ] }, { "id": "s8", "op": "max", "of": [ "s9" ] }, { "id": "s9", "op": "max", "of": [ "s10" ] }, { "id": "s10", "op": "max", "of": [ "s1" ] } ] """,
        """ "steps": [ { "id": "s1", "op": "max", "of": [ "s2" ] }, { "id": "s2", "op": "max", "of": [ "s3" ] }, { "id": "s3", "op": "max", "of": [ "s4" ] }, { "id": "s4", "op": "max", "of": [ "s5" ] }, { "id": "s5", "op": "max", "of": [ "s6" ] }, { "id": "s6", "op": "max", "of": [ "s7" ] }, { "id": "s7", "op": "max", "of": [ "s8" ] }, { "id": "s8", "op": "max", "of": [ "s9" ] }, { "id": "s9", "op": "max", "of": [ "s10" ] }, { "id": "s10", "op": "max", "of": [ "s11" ] }, { "id": "s11", "op": "max", "of": [ "s1" ] } ] """,
        """ "steps": [ { "id": "s", "op": "lookup", "of": [ "q", "y" ], "rows": [ { "is": [ "none", true ], "value": 1 }, { "is": [ true, "none" ], "value": 2 }, { "is": [ "none" ], "value": 3 } ] } ] """,
        """ "steps": [ { "id": "s", "op": "lookup", "of": [ "d", "n" ], "rows": [ { "is": [ "none", "some" ], "value": 1 }, { "is": [ 1, { "from": 3, "to": 2 } ], "value": "$nobody" } ] } ] """,
        """ "steps": [ { "id": "s", "op": "bands", "of": "n", "bands": [ { "from": 0, "to": 3, "value": 1 }, { "from": 2, "value": 2 } ] } ] """,
        """ "steps": [ { "id": "s", "op": "interpolate", "of": "n", "nodes": [ { "at": 3, "value": 1 }, { "at": 3, "value": 2 } ], "rounding": { "increment": 1 } } ] """,
        """ "steps": [ { "id": "s", "op": "sum", "of": [ { "of": "n", "weight": 123456789012345 } ] } ], "budget": { "lines": [ { "id": "l", "of": "s", "price": 12345678901 } ] } """,
        """ "steps": [ { "id": "s", "op": "product", "of": [ "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n", "n" ] } ] """,
        """ "domains": [ { "id": "d" }, { "id": "e", "of": [ "n" ], "title": "E" } ], "budget": { "lines": [ { "id": "l", "amount": 123456789012, "when": { "of": "e", "atLeast": 1 } }, { "id": "m", "of": "e", "price": 0.00000000001 } ], "adjustments": [ { "id": "a", "multiplyBy": 0.0000000000001 } ] } """,
        """ "budget": { "pointPrice": 0.0000000000000001 }, "period": "year", "weeksPerYear": 52.1428571 """,
    ];

    private static readonly (string From, string To)[] WhenVersionsCount =
    [
        ("", ""), ("2026-01-01", ""), ("", "2026-01-01"), ("", "2026-06-30"), ("2026-01-01", "2026-12-31"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Broken.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void A_rule_that_is_broken_is_told_so(int number) => Approved.Check(Broken[number].Trim(), Told(Broken[number]));

    [Fact]
    public void Answers_that_do_not_fit_are_told_so() => Approved.Check("answers", AnswersTold());

    [Fact]
    public void Versions_that_overlap_or_leave_days_open_are_told_so() => Approved.Check("versions", VersionsTold());

    [Fact]
    public void Many_options_and_many_cycles_are_told_so() => Approved.Check("many", ManyTold());

    [Fact]
    public void Each_has_its_words() => Approved.CheckAll([.. Broken.Select(b => (b.Trim(), Told(b))), ("answers", AnswersTold()), ("versions", VersionsTold()), ("many", ManyTold())]);

    private static string Told(string properties)
    {
        var root = JsonNode.Parse(Sound)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{{properties}}}")!.AsObject().ToList())
            root[name] = value!.DeepClone();
        return Lines(Refusal.Of(root.ToJsonString()).Select(d => d.ToString()));
    }

    private static string AnswersTold()
    {
        var engine = RasEngine.Compile(RasJson.ReadConfiguration(Sound));
        string[] answers =
        [
            """ "q": true """, """ "q": false """, """ "q": 3 """, """ "q": [ "none" ] """, """ "q": "nobody" """, """ "n": 2.5 """, """ "n": 11 """, """ "n": -1 """, """ "n": true """, """ "n": "3" """,
            """ "h": 0.3 """, """ "h": -1.5 """, """ "y": "yes" """, """ "y": 1 """, """ "c": "one" """, """ "c": true """, """ "c": [ "one", "neither" ] """, """ "c": [ "one", "one" ] """, """ "c": [ "nobody" ] """, """ "nobody": 1 """, """ "m": 1 """,
        ];
        return Lines(answers.SelectMany(a => engine.Score(RasJson.ReadAnswers($"{{ \"answers\": {{ {a} }} }}")).Problems.Select(p => $"{a.Trim()}: {p}")));
    }

    private static string VersionsTold() => Lines(
        from one in WhenVersionsCount
        from other in WhenVersionsCount
        from third in WhenVersionsCount.Take(2)
        select $"{Days(one)}; {Days(other)}; {Days(third)}: {string.Join(" | ", VersionDiagnostics(one, other, third))}");

    private static IEnumerable<Diagnostic> VersionDiagnostics(params (string From, string To)[] days)
    {
        var engines = days.Select((d, i) => RasEngine.Compile(RasJson.ReadConfiguration(Sound) with
        {
            Version = $"v{i + 1}",
            EffectiveFrom = CalendarDate.TryParse(d.From, out var from) ? from : null,
            EffectiveTo = CalendarDate.TryParse(d.To, out var to) ? to : null,
        }));
        RasCatalogue.TryCreate(engines, out _, out var diagnostics);
        return diagnostics;
    }

    private static string Days((string From, string To) days) => $"{days.From}..{days.To}";

    private static string ManyTold()
    {
        string Options(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ \"id\": \"o{i}\" }}"));
        string Circles(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ \"id\": \"s{i}\", \"op\": \"max\", \"of\": [ \"s{i}\" ] }}"));
        return Told($""" "questions": [ {"{"} "id": "c", "type": "choices", "options": [ {Options(64)} ] {"}"} ] """)
            + Told($""" "scales": [ {"{"} "id": "long", "options": [ {Options(65)} ] {"}"} ], "questions": [ {"{"} "id": "c", "type": "choices", "scale": "long" {"}"} ] """)
            + Told($""" "steps": [ {Circles(25)} ] """);
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line.Replace("\n", " ", StringComparison.Ordinal) + "\n"));
}
