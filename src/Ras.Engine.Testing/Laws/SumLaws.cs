using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>An explanation adds up, and can be told.</summary>
internal static class SumLaws
{
    public static IEnumerable<ContractLaw> All =>
    [
        new("shares sum to the budget", "The shares of all domains and what belongs to none sum to the budget, and none is below 0.", Shares),
        new("lines, adjustments and rounding sum to the budget", "From line to line, adjustment to adjustment and through rounding the way to the budget is exact.", Parts),
        new("domains sum to the points", "The points of all domains sum to the total.", Domains),
        new("every case can be told", "A result can be written as a document, and its explanation as text with the configuration's title.", Told),
        new("money is not negative", "The budget and the one-off sum are 0 or more.", NotNegative),
    ];

    private static Func<AnswerSet, string?> Shares(RasEngine engine) => answers =>
    {
        var budget = engine.Score(answers);
        if (budget.Figures is not { } figures)
            return null;
        var sum = budget.Domains.Sum(d => d.Share!.Value) + figures.NotLinked;

        // Why: an increment such as 0.01/7 gives parts that no decimal holds, and each is shown to ten places.
        return decimal.Round(figures.Amount, 8) != decimal.Round(sum, 8) ? $"shares sum to {sum}, the budget is {figures.Amount}"
            : budget.Domains.FirstOrDefault(d => d.Share < 0) is { } below ? $"the share of `{below.Id}` is {below.Share}"
            : figures.NotLinked < 0 ? $"what belongs to no domain is {figures.NotLinked}"
            : null;
    };

    private static Func<AnswerSet, string?> Parts(RasEngine engine) => answers =>
    {
        var why = engine.Explain(answers);
        if (why.Budget.Figures is not { } figures)
            return null;
        var sum = why.Lines.Where(l => l.Per is not null).Aggregate(Rational.Zero, (total, line) => total + line.ExactAmount!.Value);
        if (sum != why.ExactSum)
            return $"lines sum to {sum}, the exact sum is {why.ExactSum}";
        foreach (var made in why.Adjustments)
        {
            if (made.Before != sum)
                return $"before adjustment `{made.Id}` the sum is {sum}, and it says {made.Before}";
            sum = made.After;
        }

        var amount = sum + why.LiftedToZero!.Value + why.RoundingDifference!.Value;
        if (amount.ToDecimal() != figures.Amount)
            return $"the parts sum to {amount}, the budget is {figures.Amount}";
        return Waterfall(why.Waterfall, figures.Amount) ?? Waterfall(why.OneOffWaterfall, figures.OneOff);
    };

    private static string? Waterfall(IReadOnlyList<WaterfallPart> parts, decimal figure)
    {
        var sum = Rational.Zero;
        foreach (var part in parts)
        {
            sum += part.Change;
            if (part.Sum != sum)
                return $"after {part} the sum is {sum}";
        }

        return sum.ToDecimal() == figure ? null : $"a waterfall sums to {sum}, the figure is {figure}";
    }

    private static Func<AnswerSet, string?> Domains(RasEngine engine) => answers =>
    {
        var why = engine.Explain(answers);
        if (why.Domains.Count == 0 || why.Budget.Points is not { } points)
            return null;
        var sum = why.Domains.Aggregate(Rational.Zero, (total, domain) => total + domain.ExactPoints!.Value).ToDecimal();
        return sum == points ? null : $"domains sum to {sum}, the total is {points}";
    };

    private static Func<AnswerSet, string?> Told(RasEngine engine) => answers =>
    {
        var why = engine.Explain(answers);
        if (!RasText.Write(why).Contains(engine.Configuration.Title.Trim().Split(' ')[0], StringComparison.Ordinal))
            return "the text does not name the configuration";
        return RasJson.Write(why.Budget).StartsWith('{') ? null : "the document is none";
    };

    private static Func<AnswerSet, string?> NotNegative(RasEngine engine) => answers =>
        engine.Score(answers).Figures is { } figures && (figures.Amount < 0 || figures.OneOff < 0) ? $"the budget is {figures.Amount}, and {figures.OneOff} once" : null;
}
