using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>Every property of an explanation, of what other answers would do and of what changed between two, on a configuration that has everything that these can tell.</summary>
public sealed class ExplanationsAsApprovedTests
{
    private const string Rules = """
        { "formatVersion": 1, "id": "all-parts", "version": "1", "title": "All parts", "period": "week", "currency": "GBP",
          "parameters": [ { "id": "hour", "value": 21.5, "source": "cabinet" } ],
          "sources": [ { "id": "cabinet", "title": "Minutes of the cabinet" } ],
          "outcomes": [ { "id": "company", "title": "Being with others" } ],
          "scales": [ { "id": "help", "options": [ { "id": "none", "points": 0 }, { "id": "some", "text": "Now and then", "points": 4 }, { "id": "daily", "points": 10 } ] } ],
          "domains": [
            { "id": "care", "title": "Personal care", "weight": 1.5, "cap": 20, "capReason": "More is planned one by one.", "reducedBy": [ "family", "night-family" ], "outcomes": [ "england.adult.hygiene" ] },
            { "id": "home", "combine": "max", "of": [ "nights", "meals" ], "bands": [ { "from": 0, "to": 3, "value": 0, "label": "low" }, { "from": 4, "to": 8, "value": 5 }, { "above": 8, "value": 9, "label": "high" }, { "from": 20, "noFigure": "The panel decides." } ] },
            { "id": "alone", "outcomes": [ "company" ] } ],
          "questions": [
            { "id": "washing", "domain": "care", "text": "How much help to wash?", "scale": "help", "weight": 2, "outcomes": [ "england.adult.hygiene", "company" ] },
            { "id": "eating", "domain": "care", "scale": "help", "weight": 0, "required": false, "ifMissing": "some" },
            { "id": "family", "options": [ { "id": "all", "leaves": 0 }, { "id": "half", "text": "About half", "leaves": 0.5 }, { "id": "no", "leaves": 1 } ] },
            { "id": "night-family", "required": false, "options": [ { "id": "part", "leaves": "1/3" }, { "id": "no", "leaves": 1 } ] },
            { "id": "meals", "scale": "help", "reducedBy": [ "family" ] },
            { "id": "nights", "type": "number", "min": 0, "max": 30, "increment": 1, "required": false, "weight": 1 },
            { "id": "minutes", "type": "number", "min": -10, "max": 1430, "increment": 0.5, "required": false },
            { "id": "risks", "type": "choices", "required": false, "options": [ { "id": "falls", "text": "Falls", "points": 2 }, { "id": "fire", "points": 1 }, { "id": "neither", "exclusive": true } ] },
            { "id": "lives-alone", "domain": "alone", "type": "yesNo", "points": 3, "required": false },
            { "id": "why", "type": "yesNo", "askWhen": { "answer": "lives-alone", "is": true } } ],
          "steps": [
            { "id": "hours", "title": "Hours", "op": "interpolate", "of": "care", "nodes": [ { "at": 0, "value": 0 }, { "at": 10, "value": 7 }, { "at": 40, "value": 28 } ], "rounding": { "mode": "up", "increment": 0.5 } },
            { "id": "extra", "op": "choose", "cases": [ { "when": { "answer": "risks", "includes": "fire" }, "value": 5 }, { "when": { "of": "alone", "above": 0 }, "value": "alone" } ], "otherwise": 0 },
            { "id": "table", "op": "lookup", "of": [ "washing", "lives-alone" ], "rows": [ { "is": [ "none", "*" ], "value": 0 }, { "is": [ [ "some", "daily" ], true ], "value": 2 } ] } ],
          "exclusions": [ { "id": "far", "when": { "of": "minutes", "atLeast": 1000 }, "basis": "policy", "source": "cabinet" } ],
          "eligibility": [ { "id": "need", "require": { "any": [ { "of": "care", "atLeast": 1 }, { "of": "home", "atLeast": 1 }, { "answer": "risks", "includes": "neither" } ] }, "source": "Care Act 2014" } ],
          "budget": {
            "lines": [
              { "id": "support", "title": "Support", "of": "hours", "unit": "hour", "price": "$hour", "domain": "care", "rounding": { "mode": "halfEven", "increment": 0.1 } },
              { "id": "home-line", "of": "home", "bands": [ { "from": 0, "value": 0 }, { "from": 5, "value": 31 } ] },
              { "id": "extra-line", "of": "extra", "price": 1.25, "per": "year" },
              { "id": "yearly", "amount": 120, "per": "year", "when": { "answer": "lives-alone", "is": true } },
              { "id": "alarm", "amount": 40, "oneOff": true, "when": { "answer": "risks", "includes": "falls" } } ],
            "adjustments": [
              { "id": "area", "title": "Local costs", "multiplyBy": 1.1 }, { "id": "pension", "add": -12, "when": { "of": "total", "below": 15 } },
              { "id": "least", "atLeast": 3, "when": { "of": "home", "atLeast": 9 }, "reason": "Less buys nothing." }, { "id": "most", "atMost": 400, "reason": "Above this the panel decides." } ],
            "rounding": { "mode": "halfUp", "increment": 5 } },
          "referrals": [ { "id": "panel", "when": { "of": "budget", "atLeast": 300 }, "referTo": "the panel" }, { "id": "nurse", "when": { "of": "care", "atLeast": 20 }, "referTo": "a nurse", "reason": "Needs may be for health." } ] }
        """;

    private static readonly ApprovedTexts Approved = new("Explaining", "Explanations.approved.txt");

    private static readonly string[] People =
    [
        """ "washing": "daily", "family": "half", "night-family": "part", "meals": "some", "nights": 2, "risks": [ "falls", "fire" ], "lives-alone": true, "why": false """,
        """ "washing": "daily", "eating": "daily", "family": "no", "meals": "daily", "nights": 9, "minutes": 12.5, "lives-alone": false """,
        """ "washing": "none", "family": "all", "meals": "none", "risks": [ "neither" ] """,
        """ "washing": "none", "family": "no", "meals": "some", "nights": 4, "risks": [] """,
        """ "washing": "some", "family": "no", "meals": "some", "nights": 25, "minutes": 1430 """,
        """ "washing": "some", "family": "no", "meals": "some", "nights": 25, "minutes": -10 """,
        """ "washing": "some", "meals": "some" """,
        """ "washing": "none", "family": "no", "meals": "none" """,
        """ "washing": "often", "family": "no", "meals": "none" """,
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, People.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void An_explanation_says_this(int person) => Approved.Check(Named("explained", person), Explained(person));

    [Theory, MemberData(nameof(Numbers))]
    public void Other_answers_would_do_this(int person) => Approved.Check(Named("other answers", person), OtherAnswers(person));

    [Theory, MemberData(nameof(Numbers))]
    public void Since_another_this_changed(int person) => Approved.Check(Named("changed", person), Changed(person));

    [Theory, MemberData(nameof(Numbers))]
    public void An_expectation_that_is_wrong_in_everything_is_told_so(int person) => Approved.Check(Named("expected", person), Expected(person));

    [Fact]
    public void Each_is_there() => Approved.CheckAll(new (string Name, Func<int, string> Of)[] { ("explained", Explained), ("other answers", OtherAnswers), ("changed", Changed), ("expected", Expected) }
        .SelectMany(kind => Enumerable.Range(0, People.Length).Select(person => (Named(kind.Name, person), kind.Of(person)))));

    private static string Named(string what, int person) => $"{what} {person + 1}";

    private static RasEngine Engine => RasEngine.Compile(RasJson.ReadConfiguration(Rules));

    private static AnswerSet Answers(int person) => RasJson.ReadAnswers($"{{ \"answers\": {{ {People[person]} }} }}");

    private static string Explained(int person) => Lines(RasJson.Write(Engine.Explain(Answers(person)), indented: false));

    private static string OtherAnswers(int person) => Lines(RasJson.Write(Engine.WhatIf(Answers(person)), indented: false));

    /// <summary>From the person before, and from the same by rules with another price, other shares and another rounding.</summary>
    private static string Changed(int person)
    {
        var other = RasEngine.Compile(RasJson.ReadConfiguration(Rules.Replace("21.5", "23", StringComparison.Ordinal).Replace("\"cap\": 20", "\"cap\": 12", StringComparison.Ordinal).Replace("\"increment\": 5 }", "\"increment\": 1 }", StringComparison.Ordinal)));
        var (before, after) = (Engine.Explain(Answers((person + People.Length - 1) % People.Length)), other.Explain(Answers(person)));
        return Lines(RasJson.Write(Explanation.Between(before, after), indented: false)) + Lines(RasJson.Write(Explanation.Between(Engine.Explain(Answers(person)), after), indented: false));
    }

    private static string Expected(int person)
    {
        IReadOnlyDictionary<string, Rational> figures = new Dictionary<string, Rational> { ["care"] = 1, ["home"] = new(1, 3), ["hours"] = 7, ["nobody"] = 0 };
        var wrong = new CaseExpectation
        {
            Status = "noSuchStatus", Amount = 1, PerWeek = 2, PerFourWeeks = 3, PerYear = 4, OneOff = 5, Points = new Rational(1, 7), Domains = figures, Shares = figures, Steps = figures,
            Lines = ["nobody"], Referrals = ["nobody", "panel"], Reasons = ["nobody"], Missing = [],
        };
        return string.Concat(Engine.Test(new() { Name = "wrong", Answers = Answers(person), Expect = wrong }).Select(difference => difference + "\n"))
            + string.Concat(Engine.Test(new() { Name = "nothing expected", Answers = Answers(person), Expect = new() }).Select(difference => difference + "\n"));
    }

    // Each part on a line of its own, and nothing of which version of the engine it was.
    private static string Lines(string json) => Regex.Replace(json, "\"engine\":\"[^\"]*\"", "\"engine\":\"\"").TrimEnd('\n').Replace("},{", "},\n{", StringComparison.Ordinal).Replace(",\"", ", \"", StringComparison.Ordinal) + "\n";
}
