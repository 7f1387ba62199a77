using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page that says what changed between two results: the whole, the answers, and the figures part by part.</summary>
internal static class ChangePage
{
    public static Page Of(BudgetChange change, ConfigurationTexts? texts)
    {
        var words = new PageWords(change.After.Configuration, texts);
        var page = new PageDraft(words);
        WriteWhole(change, page, texts);
        page.Table(
            words.Say("change.answers"), ["answers.question", "change.before", "change.after"], 0,
            change.Answers.Select(a => new PageRow([words.Own.Name(JsonNames.Questions, a.QuestionId), words.Answer(a.QuestionId, a.Before), words.Answer(a.QuestionId, a.After)])));
        WriteParts(page, "change.parts", change.Parts, p => p.Id.Length == 0 ? words.Say("sum.rounding") : words.Own.NameOf(p.Id), change.Amount, change.NotApart is null);
        WriteParts(page, "change.areas", change.Domains, p => p.Title.Length == 0 ? words.Say("needs.notLinked") : words.Own.Name(JsonNames.Domains, p.Id), change.Amount, change.NotApart is null);
        new AfterSection(page).WriteDisagree();
        return page.ToPage(words.Say("change.heading"));
    }

    private static void WriteWhole(BudgetChange change, PageDraft page, ConfigurationTexts? texts)
    {
        var words = page.Words;
        if (change.Amount is { Before: { } before, After: { } after, Difference: { } difference } amount)
        {
            var key = difference.Sign switch { > 0 => "change.rise", < 0 => "change.fall", _ => "change.same" };
            page.Figure(words.Say(key, ("amount", words.Pounds(difference.Sign < 0 ? -difference : difference)), ("period", words.Per(change.After.Configuration.Period)), ("before", words.Pounds(before)), ("after", words.Pounds(after))));
            if (amount is { ByAnswers: { } answers, ByConfiguration: { } rules })
                page.Say("change.effects", ("answers", words.Change(answers)), ("rules", words.Change(rules)));
        }

        else
        {
            // Why its own words: the result before may be in another currency and for another period.
            var earlier = new PageWords(change.Before.Configuration, texts);
            page.Say("change.results", ("before", earlier.Brief(change.Before.Budget.Status, change.Before.Budget.Amount)), ("after", words.Brief(change.After.Budget.Status, change.After.Budget.Amount)));
        }

        if (change.NotApart is { } obstacle)
        {
            page.Say(obstacle switch
            {
                ChangeObstacle.DifferentMoney => "change.differentMoney",
                ChangeObstacle.NoAmountBefore => "change.noAmountBefore",
                ChangeObstacle.NoAmountAfter => "change.noAmountAfter",
                _ => "change.noAmountBetween",
            });
        }
    }

    /// <summary>What differs, part by part, with the whole beneath; a part on which answers and rules work against each other stands here too.</summary>
    private static void WriteParts(PageDraft page, string headingKey, IEnumerable<PartChange> parts, Func<PartChange, string> name, PartChange? whole, bool apart)
    {
        var words = page.Words;
        var changed = parts.Where(p => p.Difference is { IsZero: false } || p.ByAnswers is { IsZero: false }).ToArray();
        if (changed.Length == 0)
            return;
        page.Heading(headingKey);
        PageRow Row(string what, PartChange part, bool isTotal) => new(
            [what, words.Pounds(part.Before!.Value), words.Pounds(part.After!.Value), .. apart ? new[] { words.Change(part.ByAnswers!.Value), words.Change(part.ByConfiguration!.Value) } : []],
            IsTotal: isTotal);
        string[] headers = apart ? ["sum.part", "change.before", "change.after", "change.byAnswers", "change.byRules"] : ["sum.part", "change.before", "change.after"];
        page.Table(words.Say(headingKey), headers, headers.Length - 1, changed.Select(p => Row(name(p), p, isTotal: false)).Append(Row(words.Say("change.whole"), whole!, isTotal: true)));
    }
}
