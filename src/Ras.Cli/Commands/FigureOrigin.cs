using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>The part of an explanation that made a figure which a worked example did not expect.</summary>
internal static class FigureOrigin
{
    public static IEnumerable<string> Of(Explanation why, IReadOnlyList<CaseDifference> differences)
    {
        var subjects = differences.Select(d => d.What).ToArray();
        return
        [
            .. subjects.Any(s => s is "amount" or "perWeek" or "perFourWeeks" or "perYear" or "oneOff" or "lines" or "status") ? Money(why) : [],
            .. subjects.Where(s => s.StartsWith("domains ", System.StringComparison.Ordinal)).SelectMany(s => Domain(why, s["domains ".Length..])),
            .. subjects.Where(s => s.StartsWith("steps ", System.StringComparison.Ordinal)).SelectMany(s => Step(why, s["steps ".Length..])),
            .. subjects.Contains("points") ? why.Domains.Select(d => $"domain `{d.Id}`: {Known(d.Points)} points") : [],
            .. why.Budget.Reasons.Select(r => $"because of {r.Kind.ToString().ToLowerInvariant()} `{r.Id}`"),
            .. why.Budget.Missing.Select(m => $"no answer to `{m.Id}`"),
            .. why.Budget.Problems.Select(p => p.ToString()),
        ];
    }

    private static IEnumerable<string> Money(Explanation why) => why.Waterfall.Select(p => p.Kind == WaterfallKind.Rounding
        ? $"rounding: {p.Change}, so {p.Sum}"
        : $"{p.Kind.ToString().ToLowerInvariant()} `{p.Id}`: {p.Change}, so {p.Sum}");

    private static IEnumerable<string> Domain(Explanation why, string id)
    {
        if (why.Domains.FirstOrDefault(d => d.Id == id) is not { } domain)
            return [];
        return
        [
            .. domain.Of.Select(of => why.Questions.FirstOrDefault(q => q.Id == of) is { } question
                ? $"question `{of}`: {(question.AnswerTexts.Count > 0 ? string.Join("; ", question.AnswerTexts) : "no answer")}, {question.Points} points"
                : $"step `{of}`: {Known(why.Steps.FirstOrDefault(s => s.Id == of)?.Value)}"),
            $"domain `{id}`: weight {domain.Weight}, after reducers {domain.ReducedPoints?.ToString() ?? "unknown"}, counts {Known(domain.Points)}",
        ];
    }

    private static IEnumerable<string> Step(Explanation why, string id) => why.Steps.Where(s => s.Id == id).Select(s =>
        $"step `{id}`: {Known(s.Value)}{(s.Taken is { } taken ? $", by part {taken + 1}" : "")}{(s.Place is { } place ? $", looking up {place.Value}" : "")}");

    private static string Known(decimal? figure) => figure?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown";
}
