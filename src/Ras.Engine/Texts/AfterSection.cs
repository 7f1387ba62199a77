using System.Linq;

namespace Ras.Engine;

/// <summary>What holds for a page as much as for its reader: what is not paid for, where the rules come from, and what to do if one does not agree.</summary>
internal sealed class AfterSection(PageDraft page)
{
    private readonly PageWords _words = page.Words;

    private RasConfiguration Configuration => _words.Index.Configuration;

    /// <summary>What comes after a figure: the plan, the package that is there already, and when all of it is looked at again.</summary>
    public void WriteNext()
    {
        var told = new AfterFigureWords(_words, new(_words.Index, _words)).All().ToArray();
        if (told.Length == 0)
            return;
        page.Heading("method.after");
        page.List(told);
    }

    public void WriteNotCovered()
    {
        if (Configuration.NotCovered is not { Count: > 0 } notCovered)
            return;
        page.Heading("notCovered.heading");
        page.List(notCovered.Select(NotCovered));
    }

    /// <summary>What the law looks at, and which areas and questions bear on it.</summary>
    public void WriteOutcomes()
    {
        var outcomes = OutcomeExplanation.All(_words.Index);
        if (outcomes.Count == 0)
            return;
        page.Heading("outcomes.heading");
        page.Table(
            _words.Say("outcomes.heading"), ["outcomes.outcome", "outcomes.areas"], 0,
            outcomes.Select(o => new PageRow([_words.Own.Name(JsonNames.Outcomes, o.Id), string.Join("; ", o.BearingOn(_words.Index).Select(_words.Own.NameOf))])));
    }

    public void WriteSources()
    {
        if (Configuration.Sources is not { Count: > 0 } sources)
            return;
        page.Heading("sources.heading");
        page.List(sources.Select(s => _words.Own.Name(JsonNames.Sources, s.Id) + (_words.Own.Text(JsonNames.Sources, s.Id, JsonNames.Reference) is { } reference ? $": {reference}" : "")));
    }

    public void WriteDisagree()
    {
        page.Heading("disagree.heading");
        page.Paragraph(_words.Own.IfYouDisagree ?? _words.Say("disagree.ask"));
    }

    private string NotCovered(NotCovered cost)
    {
        var name = _words.Own.Name(JsonNames.NotCovered, cost.Id);
        return cost.Basis switch
        {
            Basis.Statutory => _words.Say("notCovered.statutory", ("cost", name)),
            Basis.Policy => _words.Say("notCovered.policy", ("cost", name)),
            _ => name,
        };
    }
}
