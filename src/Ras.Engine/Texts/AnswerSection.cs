using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The answers, area by area, with their points and what became of them.</summary>
internal sealed class AnswerSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;
    private readonly Dictionary<string, QuestionExplanation> _questions = explanation.Questions.ToDictionary(q => q.Id);
    private readonly Dictionary<string, StepExplanation> _steps = explanation.Steps.ToDictionary(s => s.Id);

    public void Write()
    {
        if (explanation.Questions.Count == 0)
            return;
        page.Heading("answers.heading");
        foreach (var domain in explanation.Domains)
            WriteDomain(domain);
        var told = new HashSet<string>(explanation.Domains.SelectMany(d => d.Of));
        var others = explanation.Questions.Where(q => q.State is AnswerState.Answered or AnswerState.Assumed && !told.Contains(q.Id)).ToArray();
        if (others.Length == 0)
            return;
        page.SubHeading(_words.Say("answers.others"));
        page.Table(_words.Say("answers.others"), ["answers.question", "answers.answer"], 0, others.Select(q => new PageRow([Name(q.Id), Answer(q)])));
    }

    private void WriteDomain(DomainExplanation domain)
    {
        var area = _words.Own.Name(JsonNames.Domains, domain.Id);
        page.SubHeading(area);
        page.Table(
            _words.Say("answers.caption", ("area", area)), ["answers.question", "answers.answer", "answers.points"], 1,
            domain.Of.Where(IsShown).Select(id => _questions.TryGetValue(id, out var question) ? Question(question, UnitOf(domain.Id)) : Step(_steps[id])));
        page.List(About(domain));
    }

    private bool IsShown(string id) => _steps.ContainsKey(id) || _questions[id].State is AnswerState.Answered or AnswerState.Assumed or AnswerState.Missing;

    private string Name(string question) => _words.Own.Name(JsonNames.Questions, question);

    private string? UnitOf(string domain) => explanation.Configuration.Domains!.First(d => d.Id == domain).Unit;

    private PageRow Question(QuestionExplanation question, string? unit)
    {
        var points = _words.Quantity(question.Points, unit);
        return new([Name(question.Id), Answer(question), question.TakenOff.Sign > 0 ? _words.Say("answer.takenOff", ("points", points), ("less", Money.Number(question.TakenOff.ToDecimal()))) : points]);
    }

    private PageRow Step(StepExplanation step) =>
        new([_words.Own.Name(JsonNames.Steps, step.Id), "", step.Value is { } value ? _words.Quantity(value, explanation.Configuration.Steps!.First(s => s.Id == step.Id).Unit) : _words.Say("points.unknown")]);

    private string Answer(QuestionExplanation question)
    {
        if (question.Answer is null)
            return _words.State(question.State);
        var answer = _words.Answer(question.Id, question.Answer);
        return question.State == AnswerState.Assumed ? _words.Say("answer.assumed", ("answer", answer)) : answer;
    }

    private IEnumerable<string> About(DomainExplanation domain)
    {
        if (domain.Weight != 1)
            yield return _words.Say("area.weight", ("times", Money.Number(domain.Weight.ToDecimal())));
        if (domain.Combine == Combine.Max && domain.Of.Count > 1)
            yield return _words.Say("area.highest");
        if (domain.TakenOff is { Sign: > 0 } takenOff)
            yield return _words.Say("area.reduced", ("points", _words.Points(takenOff.ToDecimal())));
        if (domain.Place is { Band: { } band } place)
        {
            var label = BandLabels.LabelIn(_words, JsonNames.Domains, domain.Id, place);
            if (band.Value is not null && domain.Points is { } points)
                yield return _words.Say("area.band", ("value", Money.Number(place.Value.ToDecimal())), ("label", _words.Label(label)), ("points", _words.Points(points)));
            if (place.ToNext is { } next)
                yield return next.IsZero ? _words.Say("area.atEdge") : _words.Say("area.next", ("points", _words.Points(next.ToDecimal())));
        }

        if (domain.IsCapped)
            yield return _words.Own.Text(JsonNames.Domains, domain.Id, JsonNames.CapReason) is { } why ? _words.Say("area.cappedWhy", ("reason", why)) : _words.Say("area.capped");
    }
}
