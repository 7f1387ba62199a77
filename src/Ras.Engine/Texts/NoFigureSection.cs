using System.Linq;

namespace Ras.Engine;

/// <summary>Why there is no figure: gates and tables, missing answers, or what is wrong with answers.</summary>
internal sealed class NoFigureSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;
    private readonly RuleWords _rules = new(page.Words.Index, page.Words);

    public void Write()
    {
        page.Figure(_words.Status(explanation.Budget.Status));
        page.List(explanation.Budget.Reasons.Select(Reason));
        if (explanation.Budget.Status == ScoreStatus.Incomplete)
            page.List(explanation.Budget.Missing.Select(m => _words.Own.Name(JsonNames.Questions, m.Id)));
        page.List(explanation.Budget.Problems.Select(new ProblemWords(_words).Of));
    }

    private string Reason(ReasonResult reason) => reason.Kind switch
    {
        ReasonKind.Exclusion => Gate(JsonNames.Exclusions, reason.Id),
        ReasonKind.Eligibility => Gate(JsonNames.Eligibility, reason.Id),
        _ => Table(reason),
    };

    /// <summary>The reason that the configuration gives, or the rule itself where it gives none.</summary>
    private string Gate(string list, string id)
    {
        if (_words.Own[$"{list}/{id}"] is { } reason)
            return reason;
        var configuration = explanation.Configuration;
        return list == JsonNames.Exclusions
            ? _words.Say("reason.excluded", ("rule", _rules.Condition(configuration.Exclusions!.First(e => e.Id == id).When)))
            : _words.Say("reason.required", ("rule", _rules.Condition(configuration.Eligibility!.First(e => e.Id == id).Require)));
    }

    private string Table(ReasonResult reason)
    {
        var name = _words.Own.NameOf(reason.Id);
        var said = reason.Value is { } value
            ? _words.Say("reason.value", ("name", name), ("value", Money.Exact(value)))
            : _words.Say("reason.nothing", ("name", name));
        return string.Join(" ", new[] { said, Edges(reason), Own(reason) }.Where(p => p.Length > 0));
    }

    private BandPlace? PlaceOf(ReasonResult reason) => reason.Kind switch
    {
        ReasonKind.Domain => explanation.Domains.First(d => d.Id == reason.Id).Place,
        ReasonKind.Step => explanation.Steps.First(s => s.Id == reason.Id).Place,
        _ => explanation.Lines.FirstOrDefault(l => l.Id == reason.Id)?.Place,
    };

    /// <summary>How far the bands beside the value are.</summary>
    private string Edges(ReasonResult reason)
    {
        if (PlaceOf(reason) is not { Band: null } place)
            return "";
        var below = place.PastEnd is { } past ? _words.Say("reason.above", ("points", RuleWords.Number(past))) : "";
        var above = place.ToNext is { } next ? _words.Say("reason.below", ("points", RuleWords.Number(next))) : "";
        return string.Join(" ", new[] { below, above }.Where(p => p.Length > 0));
    }

    private string Own(ReasonResult reason)
    {
        var list = reason.Kind switch { ReasonKind.Domain => JsonNames.Domains, ReasonKind.Step => JsonNames.Steps, _ => JsonNames.Lines };
        return PlaceOf(reason)?.At is { } at ? _words.Own.Text(list, reason.Id, $"{JsonNames.Bands}/{at}/{JsonNames.NoFigure}") ?? "" : reason.Text ?? "";
    }
}
