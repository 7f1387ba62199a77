using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>One way in which what came of a worked example differs from what must.</summary>
/// <param name="What">What differs, such as <c>amount</c> or <c>domains personal-care</c>.</param>
/// <param name="Expected">What the example says.</param>
/// <param name="Found">What came of it.</param>
public sealed record CaseDifference(string What, string Expected, string Found)
{
    /// <summary>The difference on one line.</summary>
    public override string ToString() => $"{What}: expected {Expected}, found {Found}";
}

/// <summary>Compares what came of a worked example with what must.</summary>
internal static class CaseComparison
{
    private const string Nothing = "none";

    public static IReadOnlyList<CaseDifference> Compare(CaseExpectation expected, Explanation found, Func<ScoreStatus, string> wordFor)
    {
        var differences = new List<CaseDifference>();
        var budget = found.Budget;
        if (expected.Status is { } status && status != wordFor(budget.Status))
            differences.Add(new(JsonNames.Status, status, wordFor(budget.Status)));
        Figure(differences, JsonNames.Amount, expected.Amount, budget.Amount);
        Figure(differences, JsonNames.PerWeek, expected.PerWeek, budget.Figures?.PerWeek);
        Figure(differences, JsonNames.PerFourWeeks, expected.PerFourWeeks, budget.Figures?.PerFourWeeks);
        Figure(differences, JsonNames.PerYear, expected.PerYear, budget.Figures?.PerYear);
        Figure(differences, JsonNames.OneOff, expected.OneOff, budget.Figures?.OneOff);
        Figure(differences, JsonNames.Points, expected.Points, budget.Points);
        Figures(differences, JsonNames.Domains, expected.Domains, budget.Domains.ToDictionary(d => d.Id, d => d.Points));
        Figures(differences, JsonNames.Shares, expected.Shares, budget.Domains.ToDictionary(d => d.Id, d => d.Share));
        Figures(differences, JsonNames.Steps, expected.Steps, found.Steps.ToDictionary(s => s.Id, s => s.Value));
        Ids(differences, JsonNames.Lines, expected.Lines, budget.Lines.Select(l => l.Id));
        Ids(differences, JsonNames.Referrals, expected.Referrals, budget.Referrals.Select(r => r.Id));
        Ids(differences, JsonNames.Reasons, expected.Reasons, budget.Reasons.Select(r => r.Id));
        Ids(differences, JsonNames.Missing, expected.Missing, budget.Missing.Select(m => m.Id));
        return differences;
    }

    // Why: results are exact to 10 places, and so is what is expected of them: 1/3 means what a result shows of it.
    private static void Figure(List<CaseDifference> differences, string what, Rational? expected, decimal? found)
    {
        if (expected is { } figure && figure.ToDecimal() != found)
            differences.Add(new(what, figure.ToString(), found is { } other ? ((Rational)other).ToString() : Nothing));
    }

    private static void Figures(List<CaseDifference> differences, string what, IReadOnlyDictionary<string, Rational>? expected, Dictionary<string, decimal?> found)
    {
        foreach (var figure in expected ?? new Dictionary<string, Rational>())
            Figure(differences, $"{what} {figure.Key}", figure.Value, found.TryGetValue(figure.Key, out var other) ? other : null);
    }

    private static void Ids(List<CaseDifference> differences, string what, ValueList<string>? expected, IEnumerable<string> found)
    {
        var ids = found.ToArray();
        if (expected is not null && !expected.SequenceEqual(ids))
            differences.Add(new(what, InWords(expected), InWords(ids)));
    }

    private static string InWords(IEnumerable<string> ids) => string.Join(", ", ids) is { Length: > 0 } list ? list : Nothing;
}
