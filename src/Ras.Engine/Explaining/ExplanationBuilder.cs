using System;
using System.Linq;

namespace Ras.Engine;

/// <summary>Makes the explanation of a case from the values that scoring left on its sheet, and from those that it leaves where no reducer takes anything off.</summary>
internal static class ExplanationBuilder
{
    /// <param name="program">The program, which has run over the sheet.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="answers">The answers as given.</param>
    /// <param name="budget">The result.</param>
    /// <param name="shares">How the budget is shared among the domains; none where there is no amount.</param>
    /// <param name="facts">What explanations say of the configuration whatever the answers are.</param>
    public static Explanation Build(RasProgram program, AnswerSheet sheet, AnswerSet answers, IndicativeBudget budget, DividedShares? shares, ConfigurationFacts facts)
    {
        var values = new CaseValues(program, sheet);
        var explanation = new Explanation { Budget = budget, Configuration = program.Index.Configuration, Program = program, Answers = answers, Facts = facts, Outcomes = facts.Outcomes };
        if (budget.Status == ScoreStatus.InvalidAnswers)
            return explanation;
        explanation = explanation with
        {
            Gates = GateExplanation.All(values).ToArray(),
            Questions = Each(program.Index.Questions.Count, q => QuestionExplainer.Explain(values, q)),
        };
        if (budget.Status == ScoreStatus.OutsideScope)
            return explanation;
        var questions = explanation.Questions;
        var support = new SupportExplainer(values, questions);
        explanation = explanation with
        {
            Domains = Each(program.Index.Domains.Count, d => DomainExplainer.Explain(values, support.Unreduced, d, questions, facts.FedBy[d], shares)),
            Steps = Each(program.Steps.Length, s => StepExplainer.Explain(values, s)),
            Support = support.Explain(),
        };
        if (budget.Status < ScoreStatus.NoFigure)
            return explanation;
        explanation = explanation with
        {
            Lines = Enumerable.Range(0, program.Index.Lines.Count).Where(i => values.Counts(i) == true).Select(i => LineExplainer.Explain(values, i)).ToArray(),
        };
        return shares is null ? explanation : WithSums(explanation with { ExactNotLinked = shares.NotLinked }, values);
    }

    private static T[] Each<T>(int count, Func<int, T> explain)
    {
        var all = new T[count];
        for (var i = 0; i < count; i++)
            all[i] = explain(i);
        return all;
    }

    private static Explanation WithSums(Explanation explanation, CaseValues values)
    {
        var program = values.Program;
        var amount = values[program.Amount]!.Value;
        var adjusted = values[program.AdjustedSum]!.Value;
        var lifted = adjusted.Sign < 0 ? -adjusted : Rational.Zero;
        var adjustments = Enumerable.Range(0, program.Adjustments.Length).Where(values.IsMade).Select(a => Explain(values, a)).ToArray();
        var way = new WaterfallLayout();
        foreach (var line in explanation.Lines.Where(l => l.Per is not null))
            way.Add(WaterfallKind.Line, line.Id, line.Title, line.ExactAmount!.Value);
        foreach (var made in adjustments)
            way.Add(WaterfallKind.Adjustment, made.Id, made.Title, made.After - made.Before);
        way.End(lifted, amount);
        return WithOneOff(explanation, values) with
        {
            ExactAmount = amount,
            ExactSum = values[program.LineSum],
            Adjustments = adjustments,
            LiftedToZero = lifted,
            RoundingDifference = amount - adjusted - lifted,
            Waterfall = way.Parts,
        };
    }

    private static Explanation WithOneOff(Explanation explanation, CaseValues values)
    {
        var figure = values[values.Program.OneOff]!.Value;
        var way = new WaterfallLayout();
        var sum = Rational.Zero;
        foreach (var line in explanation.Lines.Where(l => l.Per is null))
        {
            way.Add(WaterfallKind.Line, line.Id, line.Title, line.ExactAmount!.Value);
            sum += line.ExactAmount!.Value;
        }

        way.End(sum.Sign < 0 ? -sum : Rational.Zero, figure);
        return explanation with { ExactOneOff = figure, OneOffWaterfall = way.Parts };
    }

    private static AdjustmentExplanation Explain(CaseValues values, int at)
    {
        var adjustment = values.Index.Adjustments[at];
        var (_, before, after) = values.Program.Adjustments[at];
        return new(adjustment.Id, adjustment.Title, adjustment.Reason, values[before]!.Value, values[after]!.Value);
    }
}
