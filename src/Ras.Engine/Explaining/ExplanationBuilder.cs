using System.Linq;

namespace Ras.Engine;

/// <summary>Makes the explanation of a case from the values that scoring left on its sheet, and from those that it leaves where no reducer takes anything off.</summary>
internal static class ExplanationBuilder
{
    public static Explanation Build(RasProgram program, AnswerSheet sheet, AnswerSet answers, IndicativeBudget budget, DividedShares? shares)
    {
        var values = new CaseValues(program, sheet);
        var explanation = new Explanation { Budget = budget, Configuration = program.Index.Configuration, Program = program, Answers = answers, Outcomes = OutcomeExplanation.All(program.Index) };
        if (budget.Status == ScoreStatus.InvalidAnswers)
            return explanation;
        explanation = explanation with
        {
            Gates = GateExplanation.All(values).ToArray(),
            Questions = Enumerable.Range(0, program.Index.Questions.Count).Select(q => QuestionExplainer.Explain(values, q)).ToArray(),
        };
        if (budget.Status == ScoreStatus.OutsideScope)
            return explanation;
        var support = new SupportExplainer(values, explanation.Questions);
        explanation = explanation with
        {
            Domains = Enumerable.Range(0, program.Index.Domains.Count).Select(d => DomainExplainer.Explain(values, support.Unreduced, d, shares)).ToArray(),
            Steps = Enumerable.Range(0, program.Steps.Length).Select(s => StepExplainer.Explain(values, s)).ToArray(),
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
