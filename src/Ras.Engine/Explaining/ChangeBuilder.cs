using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Tells what changed from one explanation to another, by way of the new answers under the old configuration.</summary>
internal sealed class ChangeBuilder(Explanation before, Explanation after)
{
    public BudgetChange Build()
    {
        var comparable = before.Configuration.Period == after.Configuration.Period && CurrencyOf(before) == CurrencyOf(after);
        var change = new BudgetChange { Before = before, After = after, Answers = Answers().ToArray() };
        if (!comparable)
            return change with { NotApart = ChangeObstacle.DifferentMoney };
        var between = Between();
        var notApart = (before.ExactAmount, after.ExactAmount, between.ExactAmount) switch
        {
            (null, _, _) => ChangeObstacle.NoAmountBefore,
            (_, null, _) => ChangeObstacle.NoAmountAfter,
            (_, _, null) => ChangeObstacle.NoAmountBetween,
            _ => (ChangeObstacle?)null,
        };
        var middle = notApart is null ? between : null;
        return change with
        {
            NotApart = notApart,
            Amount = Part(ConfigurationIndex.Total, after.Configuration.Title, e => e.ExactAmount, middle),
            Domains = Domains(middle).ToArray(),
            Parts = Parts(middle).ToArray(),
        };
    }

    private static string CurrencyOf(Explanation explanation) => explanation.Configuration.Currency ?? "GBP";

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
        return ExplanationBuilder.Build(program, sheet, after.Answers, budget, shares, after.Outcomes);
    }

    private IEnumerable<AnswerChange> Answers()
    {
        var (old, now) = (before.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal), after.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal));
        foreach (var question in after.Questions.Concat(before.Questions.Where(q => !now.ContainsKey(q.Id))))
        {
            var (was, has) = (old.TryGetValue(question.Id, out var o) ? o.Answer : null, now.TryGetValue(question.Id, out var n) ? n.Answer : null);
            if (!Equals(was, has))
                yield return new(question.Id, question.Text, was, has);
        }
    }

    private IEnumerable<PartChange> Domains(Explanation? middle)
    {
        static Rational? Share(Explanation e, string id) =>
            e.ExactAmount is null ? null : e.Domains.FirstOrDefault(d => d.Id == id) is { } domain ? domain.ExactShare : Rational.Zero;
        foreach (var domain in Either(e => e.Domains.Select(d => (d.Id, d.Title)), middle))
            yield return Part(domain.Id, domain.Title, e => Share(e, domain.Id), middle);
        yield return Part(ConfigurationIndex.Total, "", e => e.ExactNotLinked, middle);
    }

    private IEnumerable<PartChange> Parts(Explanation? middle)
    {
        static Rational? Change(Explanation e, string id) => e.ExactAmount is null
            ? null
            : e.Waterfall.Where(p => (p.Id ?? "") == id).Aggregate(Rational.Zero, (sum, part) => sum + part.Change);
        foreach (var part in Either(e => e.Waterfall.Select(p => (p.Id ?? "", p.Title ?? p.Id ?? "")), middle))
            yield return Part(part.Id, part.Title, e => Change(e, part.Id), middle);
    }

    /// <summary>What is in one of the explanations, as the later names it, rounding last.</summary>
    private IEnumerable<(string Id, string Title)> Either(Func<Explanation, IEnumerable<(string Id, string Title)>> of, Explanation? middle) =>
        of(after).Concat(of(before)).Concat(middle is null ? [] : of(middle))
            .GroupBy(p => p.Id, StringComparer.Ordinal).Select(g => g.First())
            .OrderBy(p => p.Id.Length == 0);

    private PartChange Part(string id, string title, Func<Explanation, Rational?> figure, Explanation? middle)
    {
        var (was, has) = (figure(before), figure(after));
        var between = middle is null ? null : figure(middle);
        return new(id, title, was, has, between - was, has - between);
    }
}
