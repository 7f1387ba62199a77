using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page that says what changed between two results: the whole, the answers, and the figures part by part.</summary>
internal sealed class ChangePage
{
    private readonly BudgetChange _change;
    private readonly PageWords _words;
    private readonly PageWords _earlier;
    private readonly PageDraft _page;
    private readonly bool _apart;

    /// <param name="change">What changed.</param>
    /// <param name="words">The words of the later configuration.</param>
    /// <param name="earlier">Those of the earlier one, which may be in another currency and have things that the later one does not.</param>
    private ChangePage(BudgetChange change, PageWords words, PageWords earlier)
    {
        (_change, _words, _earlier, _page) = (change, words, earlier, new(words));
        _apart = change.NotApart is null && !change.IsOneConfiguration;
    }

    public static Page Of(BudgetChange change, ConfigurationTexts? texts)
    {
        var page = new ChangePage(change, new(change.After.Configuration, texts), new(change.Before.Configuration, texts?.Configuration == change.Before.Configuration.Id ? texts : null));
        page.Write();
        return page._page.ToPage(page._words.Say("change.heading"));
    }

    private void Write()
    {
        WriteWhole();
        if (_change.IsOneConfiguration)
            _page.Say("change.sameRules", ("rules", _words.Rules));
        else
            _page.Say("change.rules", ("before", _earlier.Rules), ("after", _words.Rules));
        _page.Say("figure.meaning");
        new AfterSection(_page).WriteDisagree();
        if (_change.Answers.Count > 0)
        {
            _page.Heading("change.answers");
            _page.Table(_words.Say("change.answers"), ["answers.question", "change.before", "change.after"], 0, _change.Answers.Select(Answer));
        }

        WriteParts("change.parts", _change.Parts, Part, _change.Amount);
        WriteParts("change.areas", _change.Domains, p => p.Title.Length == 0 ? _words.Say("needs.notLinked") : Name(JsonNames.Domains, p.Id), _change.Amount);
        WriteParts("change.onceParts", _change.OneOffParts, Part, _change.OneOff);
    }

    private PageRow Answer(AnswerChange answer)
    {
        var known = _words.Index.FindQuestion(answer.QuestionId) is not null;
        return new([Name(JsonNames.Questions, answer.QuestionId), _earlier.Answer(answer.QuestionId, answer.Before), known ? _words.Answer(answer.QuestionId, answer.After) : _words.Say("answer.notAsked")]);
    }

    private string Part(PartChange part) => part.Kind switch
    {
        WaterfallKind.Rounding => _words.Say("sum.rounding"),
        WaterfallKind.LiftedToZero => _words.Say("sum.lifted"),
        WaterfallKind.Adjustment => Name(JsonNames.Adjustments, part.Id),
        _ => Name(JsonNames.Lines, part.Id),
    };

    /// <summary>What the later configuration calls a thing, and the earlier one where only that has it.</summary>
    private string Name(string list, string id) => _words.Own[$"{list}/{id}"] ?? _earlier.Own.Name(list, id);

    private void WriteWhole()
    {
        if (_change.Amount is { Before: { } before, After: { } after, Difference: { } difference } amount)
        {
            var key = difference.Sign switch { > 0 => "change.rise", < 0 => "change.fall", _ => "change.same" };
            _page.Figure(_words.Say(key, ("amount", _words.Pounds(difference.Sign < 0 ? -difference : difference)), ("period", _words.Per(_change.After.Configuration.Period)), ("before", _words.Pounds(before)), ("after", _words.Pounds(after))));
            if (_change.OneOff is { Difference: { IsZero: false } } once)
                _page.Say("change.once", ("before", _words.Pounds(once.Before!.Value)), ("after", _words.Pounds(once.After!.Value)));
            if (_apart)
                _page.Say("change.effects", ("answers", _words.Change(amount.ByAnswers!.Value)), ("rules", _words.Change(amount.ByConfiguration!.Value)));
        }
        else
        {
            _page.Say("change.results", ("before", Result(_earlier, _change.Before)), ("after", Result(_words, _change.After)));
        }

        if (_change.NotApart is { } obstacle)
        {
            _page.Say(obstacle switch
            {
                ChangeObstacle.DifferentMoney => "change.differentMoney",
                ChangeObstacle.NoAmountBefore => "change.noAmountBefore",
                ChangeObstacle.NoAmountAfter => "change.noAmountAfter",
                _ => "change.noAmountBetween",
            });
        }
    }

    private static string Result(PageWords words, Explanation explanation) => words.Brief(explanation.Budget.Status, explanation.Budget.Amount);

    /// <summary>What differs, part by part, with the whole beneath; a part on which answers and rules work against each other stands here too.</summary>
    private void WriteParts(string headingKey, IEnumerable<PartChange> parts, Func<PartChange, string> name, PartChange? whole)
    {
        var changed = parts.Where(p => p.Difference is { IsZero: false } || p.ByAnswers is { IsZero: false }).ToArray();
        if (changed.Length == 0)
            return;
        _page.Heading(headingKey);
        string[] headers = _apart ? ["sum.part", "change.before", "change.after", "change.byAnswers", "change.byRules"] : ["sum.part", "change.before", "change.after"];
        _page.Table(_words.Say(headingKey), headers, headers.Length - 1, changed.Select(p => Row(name(p), p, isTotal: false)).Append(Row(_words.Say("change.whole"), whole!, isTotal: true)));
    }

    private PageRow Row(string what, PartChange part, bool isTotal) => new(
        [what, _words.Pounds(part.Before!.Value), _words.Pounds(part.After!.Value), .. _apart ? new[] { _words.Change(part.ByAnswers!.Value), _words.Change(part.ByConfiguration!.Value) } : []],
        IsTotal: isTotal);
}
