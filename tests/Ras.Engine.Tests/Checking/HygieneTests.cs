using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What people need beside the figures, told where it is missing, and only there.</summary>
public sealed class HygieneTests
{
    private static readonly CheckEffort NoWork = new() { MostAnswerSets = 0, EffortPercent = 0 };

    [Fact]
    public void A_reason_that_is_missing_is_told_where_it_is()
    {
        var yes = new AnswerCondition { Question = "q", Is = true };
        var rules = Of([]) with
        {
            Exclusions = [new() { Id = "out", When = yes }, new() { Id = "out-too", When = yes, Reason = "R" }],
            Eligibility = [new() { Id = "need-too", Require = yes, Reason = "R" }, new() { Id = "need", Require = yes }],
        };
        Assert.Equal<(string, string)>(
            [("/exclusions/0", "Exclusion `out` has no `reason`, so people read its id."), ("/eligibility/1", "Requirement `need` has no `reason`, so people read its id.")],
            RasChecker.Check(rules, NoWork).Diagnostics.Where(d => d.Code == "RAS452").Select(d => (d.Pointer, d.Message)));
    }

    /// <summary>Outcomes that a question names are covered; the others of the law are told by their ids.</summary>
    [Fact]
    public void Outcomes_of_the_law_that_nothing_bears_on_are_told()
    {
        var lawful = Outcome.BuiltIn.Select(o => o.Id).Where(id => id.StartsWith("england.adult.", StringComparison.Ordinal)).ToArray();
        var told = RasChecker.Check(Of([.. lawful.Skip(2)]) with { Jurisdiction = "england" }, NoWork).Diagnostics.Single(d => d.Code == "RAS454");
        Assert.Equal($"No question and no domain bears on `{lawful[0]}` and `{lawful[1]}`, which the law names (SI 2015/313).", told.Message);
    }

    [Fact]
    public void A_step_that_a_domain_reads_is_used()
    {
        var rules = Of([]) with { Domains = [new() { Id = "care", Of = ["s"] }], Steps = [new SumStep { Id = "s", Of = ["q"] }] };
        rules = rules with { Questions = [new YesNoQuestion { Id = "q", Points = 2 }] };
        Assert.DoesNotContain("RAS455", RasChecker.Check(rules, NoWork).Diagnostics.Select(d => d.Code));
        Assert.Contains("RAS455", RasChecker.Check(rules with { Domains = [new() { Id = "care", Of = ["q"] }] }, NoWork).Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData(""" "domains": [ { "id": "care", "bands": [ { "from": 0, "value": "$p" } ] } ] """)]
    [InlineData(""" "questions": [ { "id": "n", "type": "number", "domain": "care", "min": "$p", "max": 10, "increment": 1 } ] """)]
    [InlineData(""" "questions": [ { "id": "n", "type": "number", "domain": "care", "min": 0, "max": "$p", "increment": 1 } ] """)]
    [InlineData(""" "steps": [ { "id": "s", "op": "interpolate", "of": "care", "nodes": [ { "at": 0, "value": 0 }, { "at": 10, "value": 5 } ], "rounding": { "increment": "$p" } } ], "budget": { "lines": [ { "id": "line", "of": "s", "price": 4 } ] } """)]
    public void A_parameter_is_used_wherever_it_stands(string place)
    {
        var rules = JsonNode.Parse(RasJson.Write(Of([]) with { Parameters = [new() { Id = "p", Value = 2 }] }))!.AsObject();
        Assert.Contains("RAS455", Codes());
        foreach (var (name, value) in JsonNode.Parse($"{{{place}}}")!.AsObject().ToList())
            rules[name] = value!.DeepClone();
        Assert.DoesNotContain("RAS455", Codes());
        string[] Codes() => [.. RasChecker.Check(RasJson.ReadConfiguration(rules.ToJsonString()), NoWork).Diagnostics.Select(d => d.Code)];
    }

    /// <summary>An outcome of a council's own is none of those of which the law asks for one alone.</summary>
    [Fact]
    public void An_outcome_of_its_own_is_no_outcome_for_carers()
    {
        var both = new AllCondition { Parts = [new AnswerCondition { Question = "q", Is = true }, new AnswerCondition { Question = "own", Is = true }] };
        var rules = Of(["england.carer.work"]) with
        {
            Jurisdiction = "england", About = About.Carer, Outcomes = [new() { Id = "company", Title = "Company" }], Eligibility = [new() { Id = "need", Require = both, Reason = "R" }],
        };
        RasConfiguration Naming(string outcome) => rules with { Questions = [.. rules.Questions, new YesNoQuestion { Id = "own", Domain = "care", Points = 1, Outcomes = [outcome] }] };
        Assert.DoesNotContain("RAS445", RasChecker.Check(Naming("company"), NoWork).Diagnostics.Select(d => d.Code));
        Assert.Contains("RAS445", RasChecker.Check(Naming("england.carer.child"), NoWork).Diagnostics.Select(d => d.Code));
    }

    private static RasConfiguration Of(string[] outcomes) => new()
    {
        Id = "hygiene", Version = "1", Title = "Hygiene", Domains = [new() { Id = "care" }],
        Questions = [new YesNoQuestion { Id = "q", Domain = "care", Points = 2, Outcomes = outcomes.Length > 0 ? [.. outcomes] : null }], Budget = new() { PointPrice = 4 },
    };
}
