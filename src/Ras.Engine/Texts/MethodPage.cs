using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The public page about a configuration: what is asked, what each answer counts, how points become money, what lowers it and why, and who looks at results.</summary>
internal sealed class MethodPage
{
    private readonly ConfigurationIndex _index;
    private readonly PageDraft _page;
    private readonly PageWords _words;

    private MethodPage(RasConfiguration configuration, PageWords words) => (_index, _words, _page) = (new(configuration), words, new(words));

    private RasConfiguration Configuration => _index.Configuration;

    public static Page Of(RasConfiguration configuration, ConfigurationTexts? texts)
    {
        var page = new MethodPage(configuration, new(configuration, texts));
        page.WriteOpening();
        page.WriteGates();
        page.WriteQuestions();
        new MoneySection(page._index, page._page).Write();
        page.WriteAfter();
        return page._page.ToPage(page._words.Say("method.heading"));
    }

    private void WriteOpening()
    {
        _page.Say("method.for", ("title", $"{_words.Own.Title}, {Configuration.Version},"));
        _page.Paragraph(_words.Own[JsonNames.Description] ?? "");
        _page.Say("method.figure", ("period", Capital(_words.Per(Configuration.Period))));
        if (Configuration is { EffectiveFrom: { } from, EffectiveTo: { } to })
            _page.Say("method.dates", ("from", from.ToString()), ("to", to.ToString()));
        else if (Configuration.EffectiveFrom is { } start)
            _page.Say("method.datesFrom", ("from", start.ToString()));
        if (Configuration.Replaces is { } replaced)
            _page.Say("method.replaces", ("version", replaced.Version), ("reason", replaced.Reason ?? ""));
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);

    private void WriteGates()
    {
        if (Configuration.Exclusions is { Count: > 0 } exclusions)
        {
            _page.Heading("method.gates");
            _page.List(exclusions.Select(e => _words.Own.Name(JsonNames.Exclusions, e.Id)));
        }

        if (Configuration.Eligibility is { Count: > 0 } requirements)
        {
            _page.Heading("method.eligibility");
            _page.List(requirements.Select(r => _words.Own.Name(JsonNames.Eligibility, r.Id)));
        }
    }

    private void WriteQuestions()
    {
        _page.Heading("method.questions");
        for (var i = 0; i < _index.Domains.Count; i++)
        {
            _page.SubHeading(_words.Own.Name(JsonNames.Domains, _index.Domains[i].Id));
            foreach (var question in _index.QuestionsByDomain[i])
                WriteQuestion(question);
            WriteDomain(_index.Domains[i]);
        }

        var others = Enumerable.Range(0, _index.Questions.Count).Where(q => _index.FindDomain(_index.Questions[q].Domain) is null).ToArray();
        if (others.Length == 0)
            return;
        _page.SubHeading(_words.Say("method.other"));
        foreach (var question in others)
            WriteQuestion(question);
    }

    private void WriteQuestion(int at)
    {
        var question = _index.Questions[at];
        _page.Table(_words.Own.Name(JsonNames.Questions, question.Id), ["answers.answer", "method.counts"], 1, Answers(at));
        if (question.ReducedBy is { } reducers)
            _page.Say("method.reduced", ("questions", Names(reducers)));
    }

    private string Names(IEnumerable<string> questions) => string.Join("; ", questions.Select(q => _words.Own.Name(JsonNames.Questions, q)));

    private IEnumerable<PageRow> Answers(int at)
    {
        var question = _index.Questions[at];
        var weight = _index.Resolve(question.Weight, 1);
        var reduces = _index.ReducerIds.Contains(question.Id);
        switch (question)
        {
            case NumberQuestion number:
                var range = _words.Say("method.number", ("min", _index.Resolve(number.Min, 0).ToString()), ("max", _index.Resolve(number.Max, 0).ToString()));
                yield return new([range, _words.Say("method.times", ("points", Points(_index.Resolve(number.Points, 1) * weight)))]);
                break;
            case YesNoQuestion yesNo:
                yield return new([_words.Say("answer.yes"), Counts(_index.Resolve(yesNo.Points, 0) * weight, reduces ? _index.Resolve(yesNo.Leaves, 1) : null)]);
                yield return new([_words.Say("answer.no"), Counts(0, reduces ? 1 : null)]);
                break;
            default:
                foreach (var option in _index.Options[at])
                    yield return new([_words.Own.Option(question.Id, option.Id), Counts(_index.Resolve(option.Points, 0) * weight, reduces ? _index.Resolve(option.Leaves, 1) : null)]);
                break;
        }
    }

    private string Counts(Rational points, Rational? leaves) => leaves is { } share
        ? _words.Say("method.leaves", ("share", Money.Number((share * 100).ToDecimal()) + "%"))
        : Points(points);

    private string Points(Rational points) => _words.Points(points.ToDecimal());

    private void WriteDomain(NeedDomain domain)
    {
        var about = new List<string>();
        if (_index.Resolve(domain.Weight, 1) is var weight && weight != 1)
            about.Add(_words.Say("method.weight", ("times", Money.Number(weight.ToDecimal()))));
        if (domain.Combine == Combine.Max)
            about.Add(_words.Say("method.highest"));
        if (domain.Of is { } of)
            about.Add(string.Join("; ", of.Select(_words.Own.NameOf)));
        if (domain.ReducedBy is { } reducers)
            about.Add(_words.Say("method.reduced", ("questions", Names(reducers))));
        if (domain.Cap is { } cap)
        {
            var points = Points(_index.Resolve(cap)!.Value);
            about.Add(_words.Own.Text(JsonNames.Domains, domain.Id, JsonNames.CapReason) is { } why ? _words.Say("method.capWhy", ("points", points), ("reason", why)) : _words.Say("method.cap", ("points", points)));
        }

        _page.List(about);
        if (domain.Bands is { } bands)
            _page.Table(_words.Say("method.bands"), ["method.from", "method.to", "method.gives"], 1, BandRows.Of(_index, _words, bands, v => Points(v)));
    }

    private void WriteAfter()
    {
        if (Configuration.Referrals is { Count: > 0 } referrals)
        {
            _page.Heading("method.referrals");
            _page.List(referrals.Select(r => _words.Own.Text(JsonNames.Referrals, r.Id, JsonNames.Reason) is { } why
                ? _words.Say("referrals.entry", ("who", _words.Own.Name(JsonNames.Referrals, r.Id)), ("why", why))
                : _words.Own.Name(JsonNames.Referrals, r.Id)));
        }

        if (Configuration.NotCovered is { Count: > 0 } notCovered)
        {
            _page.Heading("notCovered.heading");
            _page.List(notCovered.Select(c => _words.Own.Name(JsonNames.NotCovered, c.Id)));
        }

        if (Configuration.Sources is { Count: > 0 } sources)
        {
            _page.Heading("sources.heading");
            _page.List(sources.Select(s => _words.Own.Name(JsonNames.Sources, s.Id) + (s.Reference is { } reference ? $": {reference}" : "")));
        }

        _page.Heading("disagree.heading");
        _page.Paragraph(_words.Own.IfYouDisagree ?? _words.Say("disagree.ask"));
    }
}
