using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Compares what the engine says of a case with what the reference evaluator says, figure by figure, as exact fractions.</summary>
internal static class EvaluatorComparison
{
    public static IReadOnlyList<string> Differences(ReferenceResult expected, Explanation found)
    {
        var differences = new List<string>();
        var budget = found.Budget;
        Compare(differences, "status", expected.Status.ToString(), budget.Status.ToString());
        CompareMoney(differences, expected, budget);
        foreach (var domain in budget.Domains)
        {
            var twin = expected.Domains.Single(d => d.Id == domain.Id);
            Compare(differences, $"points of {domain.Id}", Decimal(twin.Points), domain.Points);
            Compare(differences, $"share of {domain.Id}", Decimal(twin.Share), domain.Share);
        }

        foreach (var domain in found.Domains)
            Compare(differences, $"exact points of {domain.Id}", Exact(expected.Domains.Single(d => d.Id == domain.Id).Points), domain.ExactPoints);
        foreach (var step in found.Steps)
            Compare(differences, $"step {step.Id}", Exact(expected.Steps.Single(s => s.Id == step.Id).Figure), step.ExactValue);
        if (found.Domains.Count + found.Steps.Count > 0)
        {
            foreach (var question in found.Questions)
                Compare(differences, $"question {question.Id}", Exact(expected.Questions.Single(q => q.Id == question.Id).Figure), question.ExactPoints);
        }

        Compare(differences, "lines", Text(expected.Lines.Select(l => $"{l.Id}={Exact(l.Figure)}")), Text(found.Lines.Select(l => $"{l.Id}={l.ExactAmount}")));
        Compare(differences, "lines of the result", Text(expected.Lines.Select(l => l.Id)), Text(budget.Lines.Select(l => l.Id)));
        Compare(
            differences, "adjustments",
            Text(expected.Adjustments.Select(a => $"{a.Id}: {Exact(a.Before)} to {Exact(a.After)}")),
            Text(found.Adjustments.Select(a => $"{a.Id}: {a.Before} to {a.After}")));
        Compare(
            differences, "adjustments of the result",
            Text(expected.Adjustments.Select(a => $"{a.Id}: {Decimal(a.Before)} to {Decimal(a.After)}")),
            Text(budget.Adjustments.Select(a => $"{a.Id}: {a.Before} to {a.After}")));
        Compare(differences, "referrals", Text(expected.Referrals), Text(budget.Referrals.Select(r => r.Id)));
        Compare(differences, "reasons", Text(expected.Reasons), Text(budget.Reasons.Select(r => r.Id)));
        Compare(differences, "missing", Text(expected.Missing), Text(budget.Missing.Select(m => m.Id)));
        Compare(differences, "left aside", Text(expected.LeftAside), Text(budget.Notes.Where(n => n.Code == "RAS603").Select(n => n.QuestionId!)));
        return differences;
    }

    private static void CompareMoney(List<string> differences, ReferenceResult expected, IndicativeBudget budget)
    {
        Compare(differences, "amount", Decimal(expected.Amount), budget.Amount);
        Compare(differences, "per week", Decimal(expected.PerWeek), budget.Figures?.PerWeek);
        Compare(differences, "per four weeks", Decimal(expected.PerFourWeeks), budget.Figures?.PerFourWeeks);
        Compare(differences, "per year", Decimal(expected.PerYear), budget.Figures?.PerYear);
        Compare(differences, "one-off", Decimal(expected.OneOff), budget.Figures?.OneOff);
        Compare(differences, "not linked", Decimal(expected.NotLinked), budget.Figures?.NotLinked);
        Compare(differences, "points", Decimal(expected.Points), budget.Points);
        var streams = budget.Figures?.Streams ?? [];
        Compare(differences, "streams", Text(expected.Streams.Select(s => $"{s.Id}={Decimal(s.Figure)}")), Text(streams.Select(s => $"{s.FundingStream}={s.Amount}")));
    }

    private static void Compare<T>(List<string> differences, string what, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            differences.Add($"{what}: the evaluator says {expected?.ToString() ?? "nothing"}, the engine says {found?.ToString() ?? "nothing"}");
    }

    private static Rational? Exact(Fraction? fraction) => fraction is { } known ? new Rational(known.Numerator, known.Denominator) : null;

    private static decimal? Decimal(Fraction? fraction) => Exact(fraction)?.ToDecimal();

    private static string Text(IEnumerable<string> parts) => string.Join(", ", parts);
}
