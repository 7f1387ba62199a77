using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine.Tests.Guides;

/// <summary>A table under an example in the format reference: answers, and what they give.</summary>
/// <param name="Columns">The heads of the columns after the answers.</param>
/// <param name="Rows">The answers of each row, and its cells.</param>
internal sealed record FormatFigure(string[] Columns, IReadOnlyList<(string Answers, string[] Cells)> Rows)
{
    private const string Unknown = "unknown";
    private const string None = "none";

    /// <summary>The table that follows a block; null where none does.</summary>
    public static FormatFigure? After(GuideBlock block, string[] lines)
    {
        var end = Array.IndexOf(lines, "```", block.FirstLine);
        var table = lines.Skip(end + 1).SkipWhile(l => l.Length == 0).TakeWhile(l => l.StartsWith('|')).Select(Cells).ToArray();
        return table.Length > 2 && table[0][0] == "answers" ? new([.. table[0].Skip(1)], [.. table.Skip(2).Select(r => (r[0], r.Skip(1).ToArray()))]) : null;
    }

    /// <summary>What a cell should say, as the engine finds it.</summary>
    public static string Found(RasEngine engine, string? id, string column, string answers)
    {
        var why = engine.Explain(RasJson.ReadAnswers($$"""{ "answers": { {{answers.Trim('`').Replace("no answer", "", StringComparison.Ordinal)}} } }"""));
        var budget = why.Budget;
        var named = column.Split('`') is [_, var name, _] ? name : id;
        return column.Split(" of `")[0] switch
        {
            "points" => Text(why.Questions.FirstOrDefault(q => q.Id == named)?.ExactPoints ?? why.Domains.FirstOrDefault(d => d.Id == named)?.ExactPoints),
            "value" => Text(why.Steps.Single(s => s.Id == named).ExactValue),
            "it is" => why.Steps.Single(s => s.Id == named).ExactValue is { } truth ? truth == 1 ? "true" : "false" : Unknown,
            "amount" => budget.Lines.Any(l => l.Id == named) ? Money(why.Lines.Single(l => l.Id == named).ExactAmount) : None,
            "share" => Money(budget.Domains.Single(d => d.Id == named).Share),
            "not linked" => Money(budget.Figures?.NotLinked),
            "total" => budget.Points is { } points ? Text(points) : Unknown,
            "budget" => budget.Amount is { } amount ? Money(amount) : None,
            "a week" => Money(budget.Figures?.PerWeek),
            "four weeks" => Money(budget.Figures?.PerFourWeeks),
            "a year" => Money(budget.Figures?.PerYear),
            "once" => Money(budget.Figures?.OneOff),
            "status" => $"`{JsonNamingPolicy.CamelCase.ConvertName(budget.Status.ToString())}`",
            "reasons" => Ids(budget.Reasons.Select(r => r.Id)),
            "referrals" => Ids(budget.Referrals.Select(r => r.Id)),
            "missing" => Ids(budget.Missing.Select(m => m.Id)),
            "state" => InWords(why.Questions.Single(q => q.Id == named).State),
            _ => throw new InvalidOperationException($"No column is called `{column}`."),
        };
    }

    private static string Text(Rational? value) => value?.ToString() ?? Unknown;

    private static string Money(Rational? value) => value is not { } money ? Unknown : (money.Sign < 0 ? "-£" : "£") + Plain(money);

    private static string Money(decimal? value) => Money(value is { } money ? (Rational)money : (Rational?)null);

    private static string Plain(Rational money)
    {
        var text = money.ToString().TrimStart('-');
        return text.IndexOf('.') == text.Length - 2 && text.Contains('.') ? text + "0" : text;
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`")) is { Length: > 0 } list ? list : None;

    private static string InWords(AnswerState state) => string.Concat(state.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(c => c.Trim())];
}
