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

    // Why: a question of an area that bears on the outcome as a whole is in that area's figures already.
    private IEnumerable<string> BearingOn(OutcomeExplanation outcome)
    {
        foreach (var id in outcome.Domains)
            yield return Domain(explanation.Domains.First(d => d.Id == id));
        foreach (var question in outcome.Questions.Select(id => _words.Index.Questions[_words.Index.FindQuestion(id)!.Value]))
        {
            if (question.Domain is not { } domain || !outcome.Domains.Contains(domain))
                yield return _words.Own.Name(JsonNames.Questions, question.Id);
        }
    }

    private string Domain(DomainExplanation domain)
    {
        var name = _words.Own.Name(JsonNames.Domains, domain.Id);
        var points = _words.OfDomain(domain.Id, domain.Points);
        return domain.Share is { } share
            ? _words.Say("outcomes.shared", ("area", name), ("points", points), ("share", _words.Pounds(share)))
            : _words.Say("outcomes.counted", ("area", name), ("points", points));
    }
}
