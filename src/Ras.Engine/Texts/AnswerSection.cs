using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The answers, area by area, with their points and the way of those to what counts.</summary>
internal sealed class AnswerSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;
    private readonly Dictionary<string, QuestionExplanation> _questions = explanation.Questions.ToDictionary(q => q.Id);
    private readonly Dictionary<string, StepExplanation> _steps = explanation.Steps.ToDictionary(s => s.Id);
    private readonly HashSet<string> _told = [];

    public void Write()
    {
        if (explanation.Questions.Count == 0)
            return;
        page.Heading("answers.heading");
        foreach (var domain in explanation.Domains)
            WriteDomain(domain);
        WriteAnswers(_words.Say("answers.others"), explanation.Questions.Where(q => q.State == AnswerState.Answered), underHeading: true);
        WriteAnswers(_words.Say("answers.assumed"), explanation.Questions.Where(q => q.State == AnswerState.Assumed), underHeading: true);
    }

    private void WriteDomain(DomainExplanation domain)
    {
        var shown = domain.Of.Where(IsShown).ToArray();
        if (shown.Length == 0)
            return;
        var area = _words.Own.Name(JsonNames.Domains, domain.Id);
        var unit = _words.Own.Text(JsonNames.Domains, domain.Id, JsonNames.Unit);
        page.SubHeading(area);
        page.Table(
            _words.Say("answers.caption", ("area", area)), ["answers.question", "answers.answer", "answers.points"], 1,
            shown.Select(id => _questions.TryGetValue(id, out var question) ? Question(question, unit) : Step(_steps[id])).Concat(new StageRows(_words, _questions).Of(domain, unit, shown.Length)));
        page.List(About(domain));
        _told.UnionWith(shown);
        WriteAnswers(_words.Say("answers.fed"), domain.FedBy.Select(id => _questions[id]).Where(q => q.State == AnswerState.Answered), underHeading: false);
    }

    /// <summary>Answers that have been told nowhere else.</summary>
    private void WriteAnswers(string caption, IEnumerable<QuestionExplanation> questions, bool underHeading)
    {
        var left = questions.Where(q => !_told.Contains(q.Id)).ToArray();
        if (left.Length == 0)
            return;
        if (underHeading)
            page.SubHeading(caption);
        page.Table(caption, ["answers.question", "answers.answer"], 0, left.Select(q => new PageRow([Name(q.Id), Answer(q)])));
        _told.UnionWith(left.Select(q => q.Id));
    }

    private bool IsShown(string id) => _steps.ContainsKey(id) || _questions[id].State is AnswerState.Answered or AnswerState.Assumed or AnswerState.Missing;

    private string Name(string question) => _words.Own.Name(JsonNames.Questions, question);

    private PageRow Question(QuestionExplanation question, string? unit)
    {
        var points = _words.Quantity(question.Points, unit);
        return new([Name(question.Id), Answer(question), question.TakenOff.Sign > 0 ? _words.Say("answer.takenOff", ("points", points), ("less", Money.Number(question.TakenOff.ToDecimal()))) : points]);
    }

    private PageRow Step(StepExplanation step) =>
        new([_words.Own.Name(JsonNames.Steps, step.Id), "", step.Value is { } value ? _words.Quantity(value, _words.Own.Text(JsonNames.Steps, step.Id, JsonNames.Unit)) : _words.Say("points.unknown")]);

    private string Answer(QuestionExplanation question)
    {
        if (question.Answer is null)
            return _words.State(question.State);
        var answer = _words.Answer(question.Id, question.Answer);
        return question.State == AnswerState.Assumed ? _words.Say("answer.assumed", ("answer", answer)) : answer;
    }

    private IEnumerable<string> About(DomainExplanation domain)
    {
        if (domain.TakenOff is { Sign: > 0 } takenOff)
            yield return _words.Say("area.reduced", ("points", _words.Points(takenOff.ToDecimal())));
        if (domain.Place is { ToNext: { } next })
            yield return next.IsZero ? _words.Say("area.atEdge") : _words.Say("area.next", ("points", _words.Points(next.ToDecimal())));
    }
}
