using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What stands between the answers and the money: each step with the figures that it is worked out from, after those that it needs.</summary>
internal sealed class StepSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;
    private readonly RuleWords _rules = new(page.Words.Index, page.Words);

    public void Write()
    {
        if (explanation.Steps.Count == 0)
            return;
        page.Heading("step.heading");
        var steps = InOrder().ToLookup(ComesOfNothing);
        page.Table(_words.Say("step.heading"), ["step.figure", "sum.how", "method.value"], 1, steps[false].Select(Row));

        // Why: what nothing went into needs no working, but it must not seem forgotten.
        if (steps[true].Any())
            page.Say("step.zero", ("names", string.Join("; ", steps[true].Select(s => _words.Own.Name(JsonNames.Steps, explanation.Steps[s].Id)))));
    }

    private IEnumerable<int> InOrder()
    {
        var dependencies = Dependencies.Find(_words.Index, new());
        return dependencies.Order.Select(dependencies.ThingAt).Where(t => t.Kind == NameKind.Step).Select(t => t.Index);
    }

    /// <summary>Whether a step adds or multiplies up to 0 because all that goes into it, or one of what it multiplies, is 0.</summary>
    private bool ComesOfNothing(int at) => explanation.Steps[at] is { ExactValue: { IsZero: true } } step && _words.Index.Steps[at] switch
    {
        SumStep => step.Parts.All(p => p.Value is { IsZero: true }),
        ProductStep => true,
        _ => false,
    };

    private PageRow Row(int at)
    {
        var step = _words.Index.Steps[at];
        var explained = explanation.Steps[at];
        var value = explained.Value is { } known ? _words.Quantity(known, _words.UnitOf(step.Id)) : _words.Say("points.unknown");
        return new([_words.Own.Name(JsonNames.Steps, step.Id), How(step, explained), value]);
    }

    private string How(Step step, StepExplanation explained) => step switch
    {
        SumStep => Sum(explained.Parts),
        ProductStep => string.Join(" × ", explained.Parts.Select(Part)),
        MaxStep => _words.Say("step.highest", ("parts", Listed(explained.Parts))),
        MinStep => _words.Say("step.lowest", ("parts", Listed(explained.Parts))),
        BandsStep bands => explained.Place is { } place ? PlaceWords.Of(_words, JsonNames.Steps, step.Id, place, _words.UnitOf(bands.Of)) : Listed(explained.Parts),
        InterpolateStep line => Line(line, explained),
        RoundStep round => $"{Part(explained.Parts[0])}, {_rules.Rounding(round.Rounding, _words.IsMoney(step.Unit))}",
        PointsStep points => _words.Say("step.points", ("question", _words.Own.Name(JsonNames.Questions, points.Of))),
        ChooseStep choose => Taken(StepBranches.Of(choose), explained),
        _ => Taken(StepBranches.Of((LookupStep)step), explained),
    };

    /// <summary>Terms that add nothing are left out: a sum of twenty is mostly one of two.</summary>
    private string Sum(IReadOnlyList<StepPart> parts) => string.Join(" + ", parts.Where(p => p.Value is not { IsZero: true } && !p.Weight.IsZero).Select(Term));

    private string Term(StepPart part) => part.Weight == 1 ? Part(part) : $"{RuleWords.Number(part.Weight)} × {Part(part)}";

    private string Listed(IEnumerable<StepPart> parts) => string.Join("; ", parts.Select(Part));

    private string Part(StepPart part)
    {
        var value = part.Value is { } known ? RuleWords.Number(known) : _words.Say("points.unknown");
        return part.Id is { } id ? $"{_rules.Name(id)} ({value})" : value;
    }

    /// <summary>The two nodes between which a value lies, and how what lies there is rounded.</summary>
    private string Line(InterpolateStep step, StepExplanation explained)
    {
        if (explained.Taken is not { } taken)
            return _words.Say("step.noLine", ("part", Part(explained.Parts[0])));
        string Node(int at) => _words.Say("step.node", ("at", _rules.Number(step.Nodes[at].At)), ("value", _rules.Number(step.Nodes[at].Value)));
        var next = System.Math.Min(taken + 1, step.Nodes.Count - 1);
        return $"{_words.Say("step.line", ("part", Part(explained.Parts[0])), ("from", Node(next - 1)), ("to", Node(next)))}, {_rules.Rounding(step.Rounding, _words.IsMoney(step.Unit))}";
    }

    private string Taken(IReadOnlyList<StepBranch> branches, StepExplanation explained)
    {
        if (explained.Taken is not { } taken || taken < 0)
            return _words.Say("step.noCase");
        var from = explained.Parts.Count > 0 && explained.Parts[0].Id is { } id ? _words.Say("sum.of", ("name", _words.Own.NameOf(id))) + ", " : "";
        return from + (branches[taken].When is { } when ? _words.Say("step.because", ("rule", _rules.Condition(when))) : _words.Say("step.otherwise"));
    }
}
