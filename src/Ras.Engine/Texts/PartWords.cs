using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine;

/// <summary>What stands at a place of a configuration that an engine takes, in words: rules, steps, tables, lines and references.</summary>
internal sealed class PartWords
{
    private readonly PageWords _words;
    private readonly RasConfiguration _configuration;
    private readonly RuleWords _rules;
    private readonly StepWords _steps;
    private readonly MoneyWords _money;

    public PartWords(PageWords words)
    {
        (_words, _configuration, _rules) = (words, words.Index.Configuration, new(words.Index, words));
        (_steps, _money) = (new(words, _rules), new(words, _rules));
    }

    /// <summary>The words of what stands at a JSON pointer; null where the document says it well enough itself.</summary>
    public string? At(string pointer)
    {
        var path = pointer.Split('/');
        string? Part(int at) => at < path.Length ? path[at] : null;
        var budget = _configuration.Budget;
        return (Part(1), Part(2), Part(3)) switch
        {
            (JsonNames.EffectiveFrom, null, null) => _words.Date(_configuration.EffectiveFrom!.Value),
            (JsonNames.EffectiveTo, null, null) => _words.Date(_configuration.EffectiveTo!.Value),
            (JsonNames.Questions, { } at, var part) => OfQuestion(_configuration.Questions[Place(at)], part, Part(4)),
            (JsonNames.Parameters, { } at, null) => _money.Parameter(_configuration.Parameters![Place(at)]),
            (JsonNames.Domains, { } at, var part) => OfDomain(_configuration.Domains![Place(at)], part, Part(4), Part(5)),
            (JsonNames.Steps, { } at, var part) => OfStep(_configuration.Steps![Place(at)], part, Part(4), Part(5)),
            (JsonNames.Exclusions, { } at, null or JsonNames.When) => _rules.Condition(_configuration.Exclusions![Place(at)].When),
            (JsonNames.Eligibility, { } at, null or JsonNames.Require) => _rules.Condition(_configuration.Eligibility![Place(at)].Require),
            (JsonNames.Referrals, { } at, null or JsonNames.When) => _rules.Condition(_configuration.Referrals![Place(at)].When),
            (JsonNames.Budget, JsonNames.Rounding, null) => _rules.Rounding(budget.Rounding!, isMoney: true),
            (JsonNames.Budget, JsonNames.Bands, var at) => Bands(budget.Bands!, at, Part(4), v => _words.Pounds(v)),
            (JsonNames.Budget, JsonNames.Lines, { } at) => OfLine(budget.Lines![Place(at)], Part(4), Part(5), Part(6)),
            (JsonNames.Budget, JsonNames.Adjustments, { } at) => OfAdjustment(budget.Adjustments![Place(at)], Part(4)),
            _ => null,
        };
    }

    /// <summary>Whether the number at a JSON pointer is money.</summary>
    public bool IsMoney(string pointer)
    {
        var path = pointer.Split('/');
        return (path[1], path[path.Length - 1]) switch
        {
            (JsonNames.Parameters, JsonNames.Value) => _words.IsMoney(_configuration.Parameters![Place(path[2])].Unit),
            (JsonNames.Steps, JsonNames.Value or JsonNames.Otherwise or JsonNames.Constant) => _words.IsMoney(_configuration.Steps![Place(path[2])].Unit),
            (JsonNames.Budget, JsonNames.PointPrice or JsonNames.Price or JsonNames.Amount or JsonNames.AtMost or JsonNames.AtLeast or JsonNames.Add) => true,
            (JsonNames.Budget, JsonNames.Value) => path.Contains(JsonNames.Bands),
            _ => false,
        };
    }

    private string? OfQuestion(Question question, string? part, string? at) => part switch
    {
        null => string.Join("; ", Answers(question)),
        JsonNames.AskWhen => _rules.Condition(question.AskWhen!),
        JsonNames.IfMissing => _words.Answer(question.Id, question.IfMissing),
        JsonNames.Domain => _words.Own.Name(JsonNames.Domains, question.Domain!),
        JsonNames.ReducedBy => Named(JsonNames.Questions, question.ReducedBy!, at),
        JsonNames.Outcomes => Named(JsonNames.Outcomes, question.Outcomes!, at),
        _ => null,
    };

    private string? OfDomain(NeedDomain domain, string? part, string? at, string? deeper) => part switch
    {
        JsonNames.Of => Listed(domain.Of!, at, deeper, _rules.Name),
        JsonNames.ReducedBy => Named(JsonNames.Questions, domain.ReducedBy!, at),
        JsonNames.Outcomes => Named(JsonNames.Outcomes, domain.Outcomes!, at),
        JsonNames.Bands => Bands(domain.Bands!, at, deeper, v => _words.Quantity(v.ToDecimal(), _words.UnitOf(domain.Id))),
        _ => null,
    };

    private string? OfStep(Step step, string? part, string? at, string? deeper) => (step, part) switch
    {
        (_, null) => string.Join(" ", _steps.Branches(step).Prepend(_steps.Sentence(step))),
        (_, JsonNames.Domain) => _words.Own.Name(JsonNames.Domains, step.Domain!),
        (RoundStep round, JsonNames.Rounding) => _rules.Rounding(round.Rounding, _words.IsMoney(step.Unit)),
        (InterpolateStep line, JsonNames.Rounding) => _rules.Rounding(line.Rounding, _words.IsMoney(step.Unit)),
        (SumStep { Of: var of }, JsonNames.Of) => Listed(of, at, deeper, _steps.Term),
        (MaxStep { Of: var of }, JsonNames.Of) => Listed(of, at, deeper, o => _rules.Value(o)),
        (MinStep { Of: var of }, JsonNames.Of) => Listed(of, at, deeper, o => _rules.Value(o)),
        (ProductStep { Of: var of }, JsonNames.Of) => Listed(of, at, deeper, o => _rules.Value(o)),
        (LookupStep { Of: var of }, JsonNames.Of) => Listed(of, at, deeper, _rules.Name),
        (RoundStep { Of: var of }, JsonNames.Of) => _rules.Name(of),
        (InterpolateStep { Of: var of }, JsonNames.Of) => _rules.Name(of),
        (BandsStep { Of: var of }, JsonNames.Of) => _rules.Name(of),
        (BandsStep { Bands: var bands }, JsonNames.Bands) => Bands(bands, at, deeper, v => _steps.Value(step, v)),
        (InterpolateStep { Nodes: var nodes }, JsonNames.Nodes) =>
            Listed(nodes, at, deeper, n => _words.Say("step.node", ("at", _rules.Number(n.At)), ("value", _rules.Number(n.Value)))),
        (ChooseStep choose, JsonNames.Cases) when at is not null => OfBranch(step, StepBranches.Of(choose)[Place(at)], deeper),
        (LookupStep lookup, JsonNames.Rows) when at is not null => OfBranch(step, StepBranches.Of(lookup)[Place(at)], deeper),
        (ChooseStep { Otherwise: { } value }, JsonNames.Otherwise) => _rules.Value(value, _words.UnitOf(step.Id)),
        (LookupStep { Otherwise: { } value }, JsonNames.Otherwise) => _rules.Value(value, _words.UnitOf(step.Id)),
        _ => null,
    };

    /// <summary>A case or a row: all of it, when it holds, or what it gives.</summary>
    private string? OfBranch(Step step, StepBranch branch, string? part) => part switch
    {
        null => _steps.Branch(step, branch),
        JsonNames.When or JsonNames.Is => branch.When is { } when ? _rules.Condition(when) : _words.Say("rule.always"),
        JsonNames.Value => _rules.Value(branch.Value, _words.UnitOf(step.Id)),
        _ => null,
    };

    private string? OfLine(BudgetLine line, string? part, string? at, string? deeper) => part switch
    {
        null => _money.Rate(line),
        JsonNames.When => _rules.Condition(line.When!),
        JsonNames.Of => _rules.Name(line.Of!),
        JsonNames.Amount when line.Amount is { Reference: not null } amount => _rules.Value(amount),
        JsonNames.Domain => _words.Own.Name(JsonNames.Domains, line.Domain!),
        JsonNames.Per => _words.Per(line.Per!.Value),
        JsonNames.Rounding => _rules.Rounding(line.Rounding!, isMoney: true),
        JsonNames.Bands => Bands(line.Bands!, at, deeper, v => _words.Pounds(v)),
        _ => null,
    };

    private string? OfAdjustment(Adjustment adjustment, string? part) => part switch
    {
        null => _money.Adjustment(adjustment),
        JsonNames.When => _rules.Condition(adjustment.When!),
        _ => null,
    };

    private IEnumerable<string> Answers(Question question) => question switch
    {
        NumberQuestion number => [_words.Say("method.number", ("min", _rules.Number(number.Min)), ("max", _rules.Number(number.Max)), ("increment", _rules.Number(number.Increment)))],
        YesNoQuestion => [_words.Say("answer.yes"), _words.Say("answer.no")],
        _ => _words.Index.Options[_words.Index.FindQuestion(question.Id)!.Value].Select(o => _words.Own.Option(question.Id, o.Id)),
    };

    private string? Bands(ValueList<Band> bands, string? at, string? deeper, Func<Rational, string> value)
    {
        string Said(int i) => _words.Say(
            "band.gives",
            ("band", BandWords.Range(_words, bands[i], i + 1 < bands.Count ? bands[i + 1] : null)),
            ("value", bands[i].Value is { } given
                ? value(_words.Index.Resolve(given)!.Value) + _words.Label(bands[i].Label)
                : _words.Say("method.noFigure", ("reason", bands[i].NoFigure ?? ""))));
        return Listed(Enumerable.Range(0, bands.Count).ToArray(), at, deeper, Said);
    }

    private string? Named(string list, ValueList<string> ids, string? at) => Listed(ids, at, null, id => _words.Own.Name(list, id));

    /// <summary>A list, or its entry at a place; null where the pointer goes on from there.</summary>
    private static string? Listed<T>(IReadOnlyList<T> entries, string? at, string? deeper, Func<T, string> say) =>
        at is null ? string.Join("; ", entries.Select(say)) : deeper is null ? say(entries[Place(at)]) : null;

    private static int Place(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
