using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The same explanation, grouped by what the law looks at: each outcome with the areas and questions that bear on it, and what those came to.</summary>
internal sealed class OutcomeSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    public void Write()
    {
        if (explanation.Domains.Count == 0 || explanation.Outcomes.Count == 0)
            return;
        page.Heading("outcomes.heading");
        page.Table(
            _words.Say("outcomes.heading"), ["outcomes.outcome", "outcomes.areas"], 0,
            explanation.Outcomes.Select(o => new PageRow([_words.Own.Name(JsonNames.Outcomes, o.Id), string.Join("; ", BearingOn(o))])));
    }

    private IEnumerable<string> BearingOn(OutcomeExplanation outcome) =>
        outcome.BearingOn(_words.Index).Select(id => explanation.Domains.FirstOrDefault(d => d.Id == id) is { } domain ? Domain(domain) : Question(explanation.Questions.First(q => q.Id == id)));

    private string Question(QuestionExplanation question) =>
        _words.Say("outcomes.counted", ("area", _words.Own.Name(JsonNames.Questions, question.Id)), ("points", _words.Quantity(question.Points, _words.UnitOf(question.Id))));

    private string Domain(DomainExplanation domain)
    {
        var name = _words.Own.Name(JsonNames.Domains, domain.Id);
        var points = _words.OfDomain(domain.Id, domain.Points);
        return domain.Share is not null
            ? _words.Say("outcomes.shared", ("area", name), ("points", points), ("share", _words.Share(domain)))
            : _words.Say("outcomes.counted", ("area", name), ("points", points));
    }
}
