using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine.Tests.Schemas;

/// <summary>What a host makes of a result: a worked example that it meets, and a record.</summary>
internal static class ResultDocuments
{
    public static WorkedExamples CasesOf(Scenario scenario, Explanation why) => new()
    {
        Configuration = scenario.Configuration.Id,
        Cases = [new() { Name = "as scored", Source = "generated", Answers = scenario.Answers, Expect = ExpectationOf(why) }],
    };

    public static ScoreRecord RecordOf(Scenario scenario, IndicativeBudget budget) => new()
    {
        Configuration = scenario.Configuration,
        Answers = scenario.Answers,
        Result = budget,
        Engine = RasEngine.Version,
        Decision = budget.Amount is { } amount ? new() { Amount = amount, Reason = "As indicated.", Role = "team manager", On = new(2026, 5, 18) } : null,
    };

    /// <summary>Every own word of a configuration and every word of the engine, written backwards.</summary>
    public static ConfigurationTexts TextsOf(RasConfiguration configuration) => new()
    {
        Configuration = configuration.Id,
        Language = "x-backwards",
        Texts = ConfigurationTexts.KeysOf(configuration).ToDictionary(t => t.Key, t => Backwards(t.Value)),
        Words = ConfigurationTexts.EngineWords.Where(w => w.Value.Length > 0).ToDictionary(w => w.Key, w => Backwards(w.Value)),
    };

    private static string Backwards(string text) => string.Concat(text.EnumerateRunes().Reverse());

    private static CaseExpectation ExpectationOf(Explanation why)
    {
        var budget = why.Budget;
        return new()
        {
            Status = JsonNamingPolicy.CamelCase.ConvertName(budget.Status.ToString()),
            Amount = budget.Amount,
            PerWeek = budget.Figures?.PerWeek,
            PerFourWeeks = budget.Figures?.PerFourWeeks,
            PerYear = budget.Figures?.PerYear,
            OneOff = budget.Figures?.OneOff,
            Points = budget.Points,
            Domains = Known(budget.Domains.Select(d => (d.Id, d.Points))),
            Shares = Known(budget.Domains.Select(d => (d.Id, d.Share))),
            Steps = Known(why.Steps.Select(s => (s.Id, s.Value))),
            Lines = ValueList.From(budget.Lines.Select(l => l.Id)),
            Referrals = ValueList.From(budget.Referrals.Select(r => r.Id)),
            Reasons = ValueList.From(budget.Reasons.Select(r => r.Id)),
            Missing = ValueList.From(budget.Missing.Select(m => m.Id)),
        };
    }

    // Why rounded: of a figure with more than 18 digits, which no number may have, a case can say only so much.
    private static Dictionary<string, Rational> Known(IEnumerable<(string Id, decimal? Value)> figures) =>
        figures.Where(f => f.Value is not null).ToDictionary(f => f.Id, f => (Rational)f.Value!.Value, StringComparer.Ordinal);
}
