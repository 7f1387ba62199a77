using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The answers, area by area, with their points and the way of those to what counts.</summary>
internal sealed class AnswerSection
{
    private readonly Explanation _explanation;
    private readonly PageDraft _page;
    private readonly PageWords _words;
    private readonly Dictionary<string, QuestionExplanation> _questions;
    private readonly Dictionary<string, StepExplanation> _steps;
    private readonly HashSet<string> _told = [];
    private readonly AnswerWords _answers;

    /// <param name="explanation">The explanation.</param>
    /// <param name="page">The page.</param>
    public AnswerSection(Explanation explanation, PageDraft page)
    {
        (_explanation, _page, _words) = (explanation, page, page.Words);
        _questions = explanation.Questions.ToDictionary(q => q.Id);
        _steps = explanation.Steps.ToDictionary(s => s.Id);
        _answers = new(page.Words);
    }

    public void Write()
    {
        if (_explanation.Questions.Count == 0)
            return;
        _page.Heading("answers.heading");

        // Why: while answers are missing nobody sees figures, so that none draws an answer toward itself.
        if (_explanation.Budget.Status != ScoreStatus.Incomplete)
        {
            foreach (var domain in _explanation.Domains)
                WriteDomain(domain);
        }

        WriteOthers(_words.Say(_told.Count == 0 ? "answers.given" : "answers.others"), AnswerState.Answered);
        WriteOthers(_words.Say("answers.assumed"), AnswerState.Assumed);
    }

    private void WriteDomain(DomainExplanation domain)
    {
        var shown = domain.Of.Where(IsShown).ToArray();
        if (shown.Length == 0)
            return;
        var area = _words.Own.Name(JsonNames.Domains, domain.Id);
        var unit = _words.UnitOf(domain.Id);
        _page.SubHeading(area);
        _page.Table(
            _words.Say("answers.caption", ("area", area)), ["answers.question", "answers.answer", "answers.points"], 1,
            shown.Select(id => _questions.TryGetValue(id, out var question) ? _answers.Row(question, unit) : Step(_steps[id])).Concat(new StageRows(_words, _questions).Of(domain, unit, shown.Length)));
        _page.List(About(domain, unit));
        _told.UnionWith(shown);
        WriteFeeding(domain);
    }

    /// <summary>Answers that bear on an area by way of a step or as what leaves a part of it; one that bears on two areas stands in both.</summary>
    private void WriteFeeding(DomainExplanation domain)
    {
        var feeding = domain.FedBy.Select(id => _questions[id]).Where(q => q.State == AnswerState.Answered).ToArray();
        _page.Table(_words.Say("answers.fed"), ["answers.question", "answers.answer", "answers.points"], 1, feeding.Select(_answers.Feeding));
        _told.UnionWith(feeding.Select(q => q.Id));
    }

    private void WriteOthers(string heading, AnswerState state)
    {
        var left = _explanation.Questions.Where(q => q.State == state && !_told.Contains(q.Id)).ToArray();
        if (left.Length == 0)
            return;
        _page.SubHeading(heading);
        _page.Table(heading, ["answers.question", "answers.answer"], 0, left.Select(q => new PageRow([_words.Own.Name(JsonNames.Questions, q.Id), _answers.Of(q)])));
    }

    private bool IsShown(string id) => _steps.ContainsKey(id) || _questions[id].State is AnswerState.Answered or AnswerState.Assumed;

    private PageRow Step(StepExplanation step) =>
        new([_words.Own.Name(JsonNames.Steps, step.Id), "", step.Value is { } value ? _words.Quantity(value, _words.UnitOf(step.Id)) : _words.Say("points.unknown")]);

    private IEnumerable<string> About(DomainExplanation domain, string? unit)
    {
        if (domain.TakenOff is { Sign: > 0 } takenOff)
            yield return _words.Say("area.reduced", ("points", _words.Quantity(takenOff.ToDecimal(), unit)));
        if (domain.Place is { Band: not null, ToNext: not null } place)
            yield return _words.Say("area.place", ("place", PlaceWords.Next(_words, place, unit)));
    }
}
