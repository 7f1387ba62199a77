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
        after.WriteNext();
        after.WriteNotCovered();
        after.WriteOutcomes();
        after.WriteSources();
        after.WriteDisagree();
        return page._page.ToPage(page._words.Say("method.heading"));
    }

    private void WriteOpening()
    {
        _page.Say("method.for", ("title", $"{_words.Own.Title}, {Configuration.Version},"));
        if (_words.Own[JsonNames.Authority] is { } authority)
            _page.Say("made.for", ("authority", authority));
        _page.Paragraph(_words.Own[JsonNames.Description] ?? "");
        _page.Say("method.figure", ("period", _words.Per(Configuration.Period)));
        if (Configuration is { EffectiveFrom: { } from, EffectiveTo: { } to })
            _page.Say("method.dates", ("from", _words.Date(from)), ("to", _words.Date(to)));
        else if (Configuration.EffectiveFrom is { } start)
            _page.Say("method.datesFrom", ("from", _words.Date(start)));
        else if (Configuration.EffectiveTo is { } end)
            _page.Say("method.datesTo", ("to", _words.Date(end)));
        if (Configuration.Replaces is { } replaced)
            _page.Say("method.replaces", ("version", replaced.Version), ("reason", _words.Own[$"{JsonNames.Replaces}/{JsonNames.Reason}"] ?? ""));
    }

    private void WriteGates()
    {
        if (Configuration.Exclusions is { Count: > 0 } exclusions)
        {
            _page.Heading("method.gates");
            _page.List(exclusions.Select(e => Gate("reason.excluded", "method.excluded", e.When, _words.Own[$"{JsonNames.Exclusions}/{e.Id}"], e.Source)));
        }

        if (Configuration.Eligibility is { Count: > 0 } requirements)
        {
            _page.Heading("method.eligibility");
            _page.List(requirements.Select(r => Gate("reason.required", "method.required", r.Require, _words.Own[$"{JsonNames.Eligibility}/{r.Id}"], r.Source)));
        }
    }

    private string Gate(string key, string reasonKey, Condition condition, string? reason, string? source)
    {
        var said = _words.Say(key, ("rule", _rules.Condition(condition)));
        if (reason is not null)
            said += " " + _words.Say(reasonKey, ("reason", reason));
        return source is null ? said : $"{said} {_words.Say("method.ruleSource", ("source", _words.Source(source)!))}";
    }

    private void WriteReferrals()
    {
        if (Configuration.Referrals is not { Count: > 0 } referrals)
            return;
        _page.Heading("method.referrals");
        _page.List(referrals.Select(r => $"{_words.Referral(r.Id)} {_words.Say("method.whenever", ("rule", _rules.Condition(r.When)))}"));
    }
}
