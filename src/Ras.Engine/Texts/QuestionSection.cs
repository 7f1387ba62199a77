using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What is asked, area by area, and what each answer counts.</summary>
internal sealed class QuestionSection(PageDraft page, RuleWords rules)
{
    private readonly PageWords _words = page.Words;
    private readonly ConfigurationIndex _index = page.Words.Index;

    public void Write()
    {
        page.Heading("method.questions");
        for (var i = 0; i < _index.Domains.Count; i++)
        {
            page.SubHeading(_words.Own.Name(JsonNames.Domains, _index.Domains[i].Id));
            foreach (var question in _index.QuestionsByDomain[i])
                WriteQuestion(question);
            WriteDomain(_index.Domains[i]);
        }

        var others = Enumerable.Range(0, _index.Questions.Count).Where(q => _index.FindDomain(_index.Questions[q].Domain) is null).ToArray();
        if (others.Length == 0)
            return;
        page.SubHeading(_words.Say("method.other"));
        foreach (var question in others)
            WriteQuestion(question);
    }

    private void WriteQuestion(int at)
    {
        var question = _index.Questions[at];
        var name = _words.Own.Name(JsonNames.Questions, question.Id);
        var answers = Answers(at).ToArray();

        // Why: a column of nothing but zeros says less than one sentence.
        if (answers.All(a => a.Counts is null))
            page.Table(name, ["answers.answer"], 0, answers.Select(a => new PageRow([a.Answer])));
        else
            page.Table(name, ["answers.answer", "method.counts"], 1, answers.Select(a => new PageRow([a.Answer, a.Counts ?? _words.Quantity(0, null)])));
        page.List(About(question, answers.All(a => a.Counts is null)));
    }

    private IEnumerable<string> About(Question question, bool countsNothing)
    {
        if (_words.Own.Text(JsonNames.Questions, question.Id, JsonNames.Help) is { } help)
            yield return help;
        if (question.AskWhen is { } when)
            yield return _words.Say("method.askedWhen", ("rule", rules.Condition(when)));
        if (question.Supplied == true)
            yield return _words.Say("method.supplied");
        if (question.IfMissing is { } standIn)
            yield return _words.Say("method.standIn", ("answer", _words.Answer(question.Id, standIn)));
        else if (question.Required == false)
            yield return _words.Say("method.optional");
        if (countsNothing && question.Domain is not null)
            yield return _words.Say("method.countsNothing");
        if (question.ReducedBy is { } reducers)
            yield return _words.Say("method.reduced", ("questions", Names(reducers)));
        if (_words.Own.Text(JsonNames.Questions, question.Id, JsonNames.Characteristic) is { } characteristic)
            yield return _words.Say("method.characteristic", ("characteristic", characteristic), ("source", _words.Source(_words.Own.Text(JsonNames.Questions, question.Id, JsonNames.Source)) ?? ""));
    }

    private string Names(IEnumerable<string> questions) => string.Join("; ", questions.Select(q => _words.Own.Name(JsonNames.Questions, q)));

    private IEnumerable<(string Answer, string? Counts)> Answers(int at)
    {
        var question = _index.Questions[at];
        var weight = _index.Resolve(question.Weight, 1);
        var reduces = _index.ReducerIds.Contains(question.Id);
        switch (question)
        {
            case NumberQuestion number:
                var range = _words.Say("method.number", ("min", rules.Number(number.Min)), ("max", rules.Number(number.Max)), ("increment", rules.Number(number.Increment)));
                return [(range, _words.Say("method.times", ("points", Points(_index.Resolve(number.Points, 1) * weight))))];
            case YesNoQuestion yesNo:
                return
                [
                    (_words.Say("answer.yes"), Counts(_index.Resolve(yesNo.Points, 0) * weight, reduces ? _index.Resolve(yesNo.Leaves, 1) : null)),
                    (_words.Say("answer.no"), Counts(0, reduces ? 1 : null)),
                ];
            default:
                return _index.Options[at].Select(o => (_words.Own.Option(question.Id, o.Id), Counts(_index.Resolve(o.Points, 0) * weight, reduces ? _index.Resolve(o.Leaves, 1) : null)));
        }
    }

    /// <summary>What an answer counts or leaves; null where it does neither.</summary>
    private string? Counts(Rational points, Rational? leaves)
    {
        var left = leaves is { } share ? _words.Say("method.leaves", ("share", _words.Percent(share))) : null;
        return points.IsZero ? left : left is null ? Points(points) : $"{Points(points)}; {left}";
    }

    private string Points(Rational points) => _words.Quantity(points.ToDecimal(), null);

    private void WriteDomain(NeedDomain domain)
    {
        page.List(AboutDomain(domain));
        if (domain.Bands is { } bands)
            page.Table(_words.Say("method.bands"), ["method.from", "method.to", "method.gives"], 1, BandRows.Of(_words, bands, $"{JsonNames.Domains}/{domain.Id}", v => _words.Quantity(v.ToDecimal(), _words.UnitOf(domain.Id))), inColumns: true);
    }

    private IEnumerable<string> AboutDomain(NeedDomain domain)
    {
        if (domain.Of is { } of)
            yield return _words.Say(domain.Combine == Combine.Max ? "method.highestOf" : "method.sumOf", ("parts", string.Join("; ", of.Select(rules.Name))));
        else if (domain.Combine == Combine.Max)
            yield return _words.Say("method.highest");
        if (domain.ReducedBy is { } reducers)
            yield return _words.Say("method.reduced", ("questions", Names(reducers)));
        if (_index.Resolve(domain.Weight, 1) is var weight && weight != 1)
            yield return _words.Say("method.weight", ("times", RuleWords.Number(weight)));
        if (domain.Cap is { } cap)
        {
            var points = Points(_index.Resolve(cap)!.Value);
            yield return _words.Own.Text(JsonNames.Domains, domain.Id, JsonNames.CapReason) is { } why ? _words.Say("method.capWhy", ("points", points), ("reason", why)) : _words.Say("method.cap", ("points", points));
        }
    }
}
