using System.Collections.Generic;

namespace Ras.Engine.Testing;

/// <summary>The engine says what the slow, obvious evaluator says.</summary>
internal static class EvaluatorLaws
{
    public static IEnumerable<ContractLaw> All =>
    [
        new("the engine equals the evaluator", "Every figure, share, reason and referral is what the exact reference evaluator works out.", Figures),
        new("a sheet is as good as a document", "Scoring a sheet gives what scoring the answer set gives, also when the sheet has been used before.", Sheets),
    ];

    private static string? Figures(RasEngine engine, Scenario scenario) =>
        EvaluatorComparison.Differences(ReferenceEvaluator.Evaluate(scenario.Configuration, scenario.Answers), engine.Explain(scenario.Answers)) is { Count: > 0 } differences
            ? string.Join("\n", differences)
            : null;

    private static string? Sheets(RasEngine engine, Scenario scenario)
    {
        var budget = engine.Score(scenario.Answers);
        var sheet = engine.CreateSheet();
        for (var round = 1; round <= 2; round++)
        {
            engine.Read(scenario.Answers, sheet);
            var summary = engine.Score(sheet);
            if ((summary.Status, summary.Amount, summary.Points, summary.OneOff) != (budget.Status, budget.Amount, budget.Points, budget.Figures?.OneOff))
                return $"round {round}: the sheet gives {summary.Status} {summary.Amount}, the answer set {budget.Status} {budget.Amount}";
        }

        return null;
    }
}
