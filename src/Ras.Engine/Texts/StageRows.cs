using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The way of a domain's points, as the last rows of its table: put together, reduced, weighted, banded, capped.</summary>
internal sealed class StageRows(PageWords words, IReadOnlyDictionary<string, QuestionExplanation> questions)
{
    /// <summary>The stages that do something here; none where one answer simply counts.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="shown">How many rows stand above.</param>
    public IEnumerable<PageRow> Of(DomainExplanation domain, string? unit, int shown)
    {
        var stages = domain.Way.Where((s, i) => i == 0 ? shown > 1 : Matters(s, domain.Way[i - 1])).ToArray();
        return stages.Select((s, i) => new PageRow([.. Words(domain, s), s.Points is { } points ? words.Quantity(points.ToDecimal(), unit) : words.Say("points.unknown")], IsTotal: i == stages.Length - 1));
    }

    private static bool Matters(DomainStage stage, DomainStage before) => stage.Kind switch
    {
        DomainStageKind.Banded => true,
        DomainStageKind.Capped => stage.Points < before.Points,
        _ => stage.By != 1,
    };

    private string[] Words(DomainExplanation domain, DomainStage stage)
    {
        switch (stage.Kind)
        {
            case DomainStageKind.Combined:
                return [words.Say(domain.Combine == Combine.Max ? "area.highest" : "area.together"), ""];
            case DomainStageKind.Reduced:
                return [words.Say("area.left", ("share", words.Percent(stage.By!.Value))), words.Answer(stage.QuestionId!, questions[stage.QuestionId!].Answer)];
            case DomainStageKind.Weighted:
                return [words.Say("area.weight", ("times", RuleWords.Number(stage.By!.Value))), ""];
            case DomainStageKind.Banded:
                return [domain.Place is { Band: { } } place ? words.Say("area.band", ("band", BandWords.Of(words, JsonNames.Domains, domain.Id, place))) : words.Say("area.noBand"), ""];
            default:
                var why = words.Own.Text(JsonNames.Domains, domain.Id, JsonNames.CapReason);
                return [words.Say("area.capped", ("points", words.Quantity(stage.By!.Value.ToDecimal(), words.UnitOf(domain.Id)))), why ?? ""];
        }
    }
}
