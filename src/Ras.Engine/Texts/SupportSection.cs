using System.Linq;

namespace Ras.Engine;

/// <summary>What help that is there already takes off, in all and kind by kind.</summary>
internal sealed class SupportSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    public void Write()
    {
        // Why: help that makes no difference here, under a cap or without a price, needs no words.
        if (explanation.Support is not { } support || (support.TakenOff is null or 0 && support.OneOffTakenOff is null or 0 && support.PointsTakenOff is null or 0))
            return;
        page.Heading("support.heading");
        if (support is { AmountWithout: { } without, TakenOff: { } takenOff and not 0 })
            page.Say(takenOff > 0 ? "support.whole" : "support.more", ("without", _words.Pounds(without)), ("amount", _words.Pounds(System.Math.Abs(takenOff))));
        if (support is { OneOffWithout: { } once, OneOffTakenOff: { } onceOff and not 0 })
            page.Say(onceOff > 0 ? "support.once" : "support.onceMore", ("without", _words.Pounds(once)), ("amount", _words.Pounds(System.Math.Abs(onceOff))));
        if (support.PointsTakenOff is { } points and > 0)
            page.Say("support.points", ("points", _words.Quantity(points, TotalUnit)));
        page.Table(
            _words.Say("support.caption"), ["support.kind", "support.left", "support.amount"], 2,
            support.Reducers.Select(r => new PageRow([_words.Own.Name(JsonNames.Questions, r.QuestionId), _words.Percent(r.Leaves), r.TakenOffAlone is { } alone ? _words.Pounds(alone) : ""])));
        if (support.Reducers.Count > 1)
            page.Say("support.apart");
    }

    /// <summary>What the total is counted in: what all areas are, where they are counted in one thing.</summary>
    private string? TotalUnit
    {
        get
        {
            var units = explanation.Domains.Select(d => _words.UnitOf(d.Id)).Distinct().ToArray();
            return units.Length == 1 ? units[0] : "";
        }
    }
}
