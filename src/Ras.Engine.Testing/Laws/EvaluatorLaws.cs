using System;
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

    private static Func<AnswerSet, string?> Figures(RasEngine engine) => answers =>
        EvaluatorComparison.Differences(ReferenceEvaluator.Evaluate(engine.Configuration, answers), engine.Explain(answers)) is { Count: > 0 } differences
            ? string.Join("\n", differences)
            : null;

    private static Func<AnswerSet, string?> Sheets(RasEngine engine)
    {
        // One for all answers: what one case leaves on it must not show in the next.
        var used = engine.CreateSheet();
        return answers => Differs(engine, answers, engine.CreateSheet(), "a new sheet") ?? Differs(engine, answers, used, "a used sheet");
    }

    private static string? Differs(RasEngine engine, AnswerSet answers, AnswerSheet sheet, string what)
    {
        var budget = engine.Score(answers);
        engine.Read(answers, sheet);
        var summary = engine.Score(sheet);
        return (summary.Status, summary.Amount, summary.Points, summary.OneOff) == (budget.Status, budget.Amount, budget.Points, budget.Figures?.OneOff)
            ? null
            : $"{what} gives {summary.Status} {summary.Amount}, the answer set {budget.Status} {budget.Amount}";
    }
}
