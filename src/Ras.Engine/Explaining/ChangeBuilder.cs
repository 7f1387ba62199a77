using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Tells what changed from one explanation to another, by way of the new answers under the old configuration.</summary>
internal sealed class ChangeBuilder(Explanation before, Explanation after)
{
    public BudgetChange Build()
    {
        var change = new BudgetChange { Before = before, After = after, Answers = Answers().ToArray() };
        if (before.Configuration.Period != after.Configuration.Period || before.Configuration.CurrencyOrDefault != after.Configuration.CurrencyOrDefault)
            return change with { NotApart = ChangeObstacle.DifferentMoney };
        var between = Between();
        var notApart = (before.ExactAmount, after.ExactAmount, between.ExactAmount) switch
        {
            (null, _, _) => ChangeObstacle.NoAmountBefore,
            (_, null, _) => ChangeObstacle.NoAmountAfter,
            (_, _, null) => ChangeObstacle.NoAmountBetween,
            _ => (ChangeObstacle?)null,
        };
        var figures = new ChangeFigures(before, after, notApart is null ? between : null);
        return change with
        {
            NotApart = notApart,
            Amount = figures.Whole(e => e.ExactAmount),
            OneOff = figures.Whole(e => e.ExactOneOff),
            Domains = figures.Domains().ToArray(),
            Parts = figures.Parts(e => e.Waterfall).ToArray(),
            OneOffParts = figures.Parts(e => e.OneOffWaterfall).ToArray(),
        };
    }

    /// <summary>The new answers under the old configuration, as far as it knows them.</summary>
    private Explanation Between()
    {
        var program = before.Program!;
        var sheet = new AnswerSheet(program);
        foreach (var pair in after.Answers.Answers)
        {
            if (pair.Value is { } answer && program.Index.FindQuestion(pair.Key) is { } question
                && AnswerCodes.TryEncode(program.Index, question, answer, out var code, out var set).Length == 0)
                sheet.PutCode(question, code, set);
        }

        ProgramRunner.Run(program, sheet);
        var budget = ResultBuilder.Build(program, sheet, after.Answers, "", "", "", out var shares);
        return ExplanationBuilder.Build(program, sheet, after.Answers, budget, shares);
    }

    private IEnumerable<AnswerChange> Answers()
    {
        var (old, now) = (before.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal), after.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal));
        foreach (var question in after.Questions.Concat(before.Questions.Where(q => !now.ContainsKey(q.Id))))
        {
            var (was, has) = (old.TryGetValue(question.Id, out var o) ? o.Answer : null, now.TryGetValue(question.Id, out var n) ? n.Answer : null);
            if (!AreAlike(was, has))
                yield return new(question.Id, question.Text, was, has);
        }
    }

    // Why: several options stand in the order of each configuration, and the order is no part of the answer.
    private static bool AreAlike(Answer? one, Answer? other) => one is OptionsAnswer several && other is OptionsAnswer others
        ? new HashSet<string>(several.Options, StringComparer.Ordinal).SetEquals(others.Options)
        : Equals(one, other);
}
