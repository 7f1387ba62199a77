using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Pages for those who review: what changed between two results, and what each other answer would do.</summary>
internal static class ReviewPages
{
    public static Page Of(BudgetChange change, ConfigurationTexts? texts)
    {
        var words = new PageWords(change.After.Configuration, texts);
        var page = new PageDraft(words);
        WriteWhole(change, page);
        page.Table(
            words.Say("change.answers"), ["answers.question", "change.before", "change.after"], 0,
            change.Answers.Select(a => new PageRow([words.Own.Name(JsonNames.Questions, a.QuestionId), words.Answer(a.QuestionId, a.Before), words.Answer(a.QuestionId, a.After)])));
        WriteParts(page, "change.parts", change.Parts, p => p.Id.Length == 0 ? words.Say("sum.rounding") : words.Own.NameOf(p.Id), change.NotApart is null);
        WriteParts(page, "change.areas", change.Domains, p => p.Title.Length == 0 ? words.Say("needs.notLinked") : words.Own.Name(JsonNames.Domains, p.Id), change.NotApart is null);
        page.Heading("disagree.heading");
        page.Paragraph(words.Own.IfYouDisagree ?? words.Say("disagree.ask"));
        return page.ToPage(words.Say("change.heading"));
    }

    public static Page Of(WhatIf whatIf, RasConfiguration configuration, ConfigurationTexts? texts)
    {
        var words = new PageWords(configuration, texts);
        var page = new PageDraft(words);
        page.Say("whatIf.for");
        page.Say("whatIf.now", ("result", Result(words, configuration, whatIf.Status, whatIf.Amount)));
        foreach (var question in whatIf.Questions.Where(q => q.Answers.Count > 0))
        {
            page.SubHeading(words.Own.Name(JsonNames.Questions, question.Id));
            page.Table(
                words.Say("whatIf.caption", ("question", words.Own.Name(JsonNames.Questions, question.Id))), ["whatIf.other", "whatIf.result", "whatIf.difference"], 1,
                question.Answers.Select(a => Row(words, configuration, a)));
        }

        return page.ToPage(words.Say("whatIf.heading"));
    }

    private static PageRow Row(PageWords words, RasConfiguration configuration, OtherAnswer other)
    {
        var result = Result(words, configuration, other.Status, other.Amount);
        var next = other.Bands.FirstOrDefault(b => b.IsNext);
        return new(
        [
            other.Answer is null ? words.Say("whatIf.noAnswer") : words.Answer(other.QuestionId, other.Answer),
            next is null ? result : words.Say("whatIf.nextBand", ("result", result), ("table", words.Own.NameOf(next.Id))),
            other.Difference is { } difference ? words.Change(difference) : "",
        ]);
    }

    private static string Result(PageWords words, RasConfiguration configuration, ScoreStatus status, decimal? amount) =>
        amount is { } figure ? $"{words.Pounds(figure)} {words.Per(configuration.Period)}" : words.Status(status);

    private static void WriteWhole(BudgetChange change, PageDraft page)
    {
        var words = page.Words;
        if (change.Amount is { Before: { } before, After: { } after, Difference: { } difference } amount)
        {
            var key = difference.Sign switch { > 0 => "change.rise", < 0 => "change.fall", _ => "change.same" };
            page.Figure(words.Say(key, ("amount", words.Pounds(difference.Sign < 0 ? -difference : difference)), ("period", words.Per(change.After.Configuration.Period)), ("before", words.Pounds(before)), ("after", words.Pounds(after))));
            if (amount is { ByAnswers: { } answers, ByConfiguration: { } rules })
                page.Say("change.effects", ("answers", words.Change(answers)), ("rules", words.Change(rules)));
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

    private static void WriteParts(PageDraft page, string headingKey, IEnumerable<PartChange> parts, Func<PartChange, string> name, bool apart)
    {
        var words = page.Words;
        var changed = parts.Where(p => p.Difference is { IsZero: false }).ToArray();
        if (changed.Length == 0)
            return;
        page.Heading(headingKey);
        string[] headers = apart ? ["sum.part", "change.before", "change.after", "change.byAnswers", "change.byRules"] : ["sum.part", "change.before", "change.after"];
        page.Table(words.Say(headingKey), headers, headers.Length - 1, changed.Select(p => new PageRow(
        [
            name(p), words.Pounds(p.Before!.Value), words.Pounds(p.After!.Value),
            .. apart ? new[] { words.Change(p.ByAnswers!.Value), words.Change(p.ByConfiguration!.Value) } : [],
        ])));
    }
}
