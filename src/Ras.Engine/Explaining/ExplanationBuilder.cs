using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Makes the explanation of a case from the values that scoring left on its sheet; it computes no figure anew.</summary>
internal static class ExplanationBuilder
{
    /// <param name="program">The program, which has run over the sheet.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="answers">The answers as given.</param>
    /// <param name="budget">The result.</param>
    /// <param name="shares">The exact share of each domain, and last what belongs to none; none where there is no amount.</param>
    /// <param name="outcomes">The outcomes that anything bears on, which are the same for every case.</param>
    public static Explanation Build(RasProgram program, AnswerSheet sheet, AnswerSet answers, IndicativeBudget budget, Rational[] shares, IReadOnlyList<OutcomeExplanation> outcomes)
    {
        var values = new CaseValues(program, sheet);
        var explanation = new Explanation { Budget = budget, Configuration = program.Index.Configuration, Program = program, Answers = answers, Outcomes = outcomes };
        if (budget.Status == ScoreStatus.InvalidAnswers)
            return explanation;
        explanation = explanation with { Questions = Enumerable.Range(0, program.Index.Questions.Count).Select(q => QuestionExplainer.Explain(values, q)).ToArray() };
        if (budget.Status == ScoreStatus.OutsideScope)
            return explanation;
        explanation = explanation with
        {
            Domains = Enumerable.Range(0, program.Index.Domains.Count).Select(d => DomainExplainer.Explain(values, d, shares.Length > 0 ? shares[d] : null)).ToArray(),
            Steps = program.Index.Steps.Select((s, i) => Explain(values, s, program.Steps[i])).ToArray(),
            Support = SupportExplainer.Explain(values, explanation),
        };
        if (budget.Status < ScoreStatus.NoFigure)
            return explanation;
        explanation = explanation with
        {
            Lines = Enumerable.Range(0, program.Index.Lines.Count).Where(i => values.Counts(i) == true).Select(i => LineExplainer.Explain(values, i)).ToArray(),
        };
        return budget.Status == ScoreStatus.Indicative
            ? WithSums(explanation with { ExactNotLinked = shares[shares.Length - 1] }, values)
            : explanation;
    }

    private static Explanation WithSums(Explanation explanation, CaseValues values)
    {
        var program = values.Program;
        var adjusted = values[program.AdjustedSum]!.Value;
        var lifted = adjusted.Sign < 0 ? -adjusted : Rational.Zero;
        return explanation with
        {
            ExactAmount = values[program.Amount],
            ExactSum = values[program.LineSum],
            Adjustments = Enumerable.Range(0, program.Adjustments.Length).Where(values.IsMade).Select(a => Explain(values, a)).ToArray(),
            LiftedToZero = lifted,
            RoundingDifference = values[program.Amount]!.Value - adjusted - lifted,
        };
    }

    private static AdjustmentExplanation Explain(CaseValues values, int at)
    {
        var adjustment = values.Index.Adjustments[at];
        var (_, before, after) = values.Program.Adjustments[at];
        return new(adjustment.Id, adjustment.Title, adjustment.Reason, values[before]!.Value, values[after]!.Value);
    }

    private static StepExplanation Explain(CaseValues values, Step step, ValueHandle handle)
    {
        var place = step is BandsStep bands ? BandPlace.Of(values, bands.Bands, values.Program.LookedUpBy(handle), handle) : null;
        var taken = step is MaxStep { Of.Count: > 1 } or MinStep { Of.Count: > 1 } or ChooseStep or LookupStep && values[handle] is not null ? values.BandTaken(handle) : (int?)null;
        return new(step.Id, step.Title ?? step.Id, values[handle], values[handle] is null ? null : place?.Band, place, taken);
    }
}
