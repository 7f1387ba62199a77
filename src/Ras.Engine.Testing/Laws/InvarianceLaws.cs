using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>What must change nothing changes nothing.</summary>
internal static class InvarianceLaws
{
    public static IEnumerable<ContractLaw> All =>
    [
        new("scoring twice is scoring once", "The same answers give the same result document, to the letter.", Twice),
        new("the order of answers decides nothing", "Answers in reverse order give the same result.", Order),
        new("a document is read as it was written", "A configuration and answers that are written and read again give the same result and the same fingerprints.", Documents),
        new("a default that is written changes nothing", "Defaults written out give what leaving them out gives.", Defaults),
        new("answering more takes no exclusion back", "An exclusion that holds while an answer is missing still holds when the answer comes.", Exclusions),
    ];

    private static string? Twice(RasEngine engine, Scenario scenario) => Differ(RasJson.Write(engine.Score(scenario.Answers)), RasJson.Write(engine.Score(scenario.Answers)));

    private static string? Order(RasEngine engine, Scenario scenario)
    {
        var given = scenario.Answers;
        if (given.Problems.Count > 0)
            return null;
        var reversed = new AnswerSet(given.Answers.Reverse()).WithAssessedOn(given.AssessedOn).WithConfiguration(given.Configuration);
        return Differ(RasJson.Write(engine.Score(given) with { Problems = [] }), RasJson.Write(engine.Score(reversed) with { Problems = [] }));
    }

    private static string? Documents(RasEngine engine, Scenario scenario)
    {
        if (scenario.Answers.Problems.Count > 0)
            return null;
        var read = RasEngine.Compile(RasJson.ReadConfiguration(RasJson.Write(scenario.Configuration)));
        var answers = RasJson.ReadAnswers(RasJson.Write(scenario.Answers));
        return Differ(RasJson.Write(engine.Score(scenario.Answers)), RasJson.Write(read.Score(answers)));
    }

    private static string? Defaults(RasEngine engine, Scenario scenario)
    {
        var configuration = scenario.Configuration;
        var written = RasEngine.Compile(configuration with
        {
            Currency = configuration.Currency ?? "GBP",
            WeeksPerYear = configuration.WeeksPerYear ?? 52,
            About = configuration.About ?? About.Adult,
            Questions = ValueList.From(configuration.Questions.Select(q => q with { Weight = q.Weight ?? 1, Required = q.Required ?? true, Supplied = q.Supplied ?? false, Order = q.Order ?? OptionOrder.Ascending })),
            Domains = configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { Weight = d.Weight ?? 1 })) : null,
            Budget = configuration.Budget with { Rounding = configuration.Budget.Rounding ?? new() { Mode = RoundingMode.HalfUp, Increment = 0.01m } },
        });
        return Differ(WithoutHash(engine.Score(scenario.Answers)), WithoutHash(written.Score(scenario.Answers)));
    }

    private static string? Exclusions(RasEngine engine, Scenario scenario)
    {
        var complete = engine.Score(scenario.Answers);
        if (complete.Status == ScoreStatus.InvalidAnswers)
            return null;
        foreach (var question in scenario.Configuration.Questions.Where(q => q is { Required: not false, IfMissing: null } && scenario.Answers.Answers.ContainsKey(q.Id)))
        {
            var partial = engine.Score(scenario.Answers.With(question.Id, null));
            if (partial.Status == ScoreStatus.OutsideScope && partial.Reasons.Select(r => r.Id).Except(complete.Reasons.Select(r => r.Id)).FirstOrDefault() is { } taken)
                return $"without the answer to `{question.Id}` the exclusion `{taken}` holds, and with it not";
        }

        return null;
    }

    private static string WithoutHash(IndicativeBudget budget) => RasJson.Write(budget with { Configuration = budget.Configuration with { Hash = "" } });

    private static string? Differ(string first, string second)
    {
        if (first == second)
            return null;
        var (left, right) = (first.Split('\n'), second.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {at + 1} of the result is {left.ElementAtOrDefault(at)?.Trim()} and then {right.ElementAtOrDefault(at)?.Trim()}";
    }
}
