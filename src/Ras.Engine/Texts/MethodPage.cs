using System.Linq;

namespace Ras.Engine;

/// <summary>The public page about a configuration: what is asked, what each answer counts, how points become money, what lowers it and why, and who looks at results.</summary>
internal sealed class MethodPage
{
    private readonly ConfigurationIndex _index;
    private readonly PageDraft _page;
    private readonly PageWords _words;
    private readonly RuleWords _rules;

    private MethodPage(PageWords words) => (_index, _words, _page, _rules) = (words.Index, words, new(words), new(words.Index, words));

    private RasConfiguration Configuration => _index.Configuration;

    public static Page Of(RasConfiguration configuration, ConfigurationTexts? texts)
    {
        var page = new MethodPage(new(configuration, texts));
        var after = new AfterSection(page._page);
        page.WriteOpening();
        page.WriteGates();
        new QuestionSection(page._page, page._rules).Write();
        new RuleSection(page._page, page._rules).Write();
        new MoneySection(page._page, page._rules).Write();
        page.WriteReferrals();
        page.WriteAfterFigure();
        after.WriteNotCovered();
        after.WriteSources();
        after.WriteDisagree();
        return page._page.ToPage(page._words.Say("method.heading"));
    }

    private void WriteOpening()
    {
        _page.Say("method.for", ("title", $"{_words.Own.Title}, {Configuration.Version},"));
        _page.Paragraph(_words.Own[JsonNames.Description] ?? "");
        _page.Say("method.figure", ("period", _words.Per(Configuration.Period)));
        if (Configuration is { EffectiveFrom: { } from, EffectiveTo: { } to })
            _page.Say("method.dates", ("from", _words.Date(from)), ("to", _words.Date(to)));
        else if (Configuration.EffectiveFrom is { } start)
            _page.Say("method.datesFrom", ("from", _words.Date(start)));
        if (Configuration.Replaces is { } replaced)
            _page.Say("method.replaces", ("version", replaced.Version), ("reason", _words.Own[$"{JsonNames.Replaces}/{JsonNames.Reason}"] ?? ""));
    }

    private void WriteGates()
    {
        if (Configuration.Exclusions is { Count: > 0 } exclusions)
        {
            _page.Heading("method.gates");
            _page.List(exclusions.Select(e => Gate("method.excluded", e.When, _words.Own[$"{JsonNames.Exclusions}/{e.Id}"])));
        }

        if (Configuration.Eligibility is { Count: > 0 } requirements)
        {
            _page.Heading("method.eligibility");
            _page.List(requirements.Select(r => Gate("method.required", r.Require, _words.Own[$"{JsonNames.Eligibility}/{r.Id}"])));
        }
    }

    private string Gate(string key, Condition condition, string? reason) => _words.Say(key, ("rule", _rules.Condition(condition)), ("reason", reason ?? "")).TrimEnd();

    private void WriteReferrals()
    {
        if (Configuration.Referrals is not { Count: > 0 } referrals)
            return;
        _page.Heading("method.referrals");
        _page.List(referrals.Select(r => $"{_words.Referral(r.Id)} {_words.Say("method.whenever", ("rule", _rules.Condition(r.When)))}"));
    }

    /// <summary>What comes after a figure: the plan, the package that is there already, and when all of it is looked at again.</summary>
    private void WriteAfterFigure()
    {
        var told = new AfterFigureWords(_words, _rules).All().ToArray();
        if (told.Length == 0)
            return;
        _page.Heading("method.after");
        _page.List(told);
    }
}
