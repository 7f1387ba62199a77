using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What a step does, each kind in its own sentence, and what it gives in each case.</summary>
internal sealed class StepWords(PageWords words, RuleWords rules)
{
    /// <summary>What a step does, but for its table.</summary>
    public string Sentence(Step step) => step switch
    {
        SumStep sum => words.Say("step.sum", ("parts", string.Join(" + ", sum.Of.Select(Term).Concat(sum.Constant is { } constant ? [rules.Number(constant)] : [])))),
        ProductStep product => words.Say("step.product", ("parts", string.Join(" × ", product.Of.Select(o => rules.Value(o))))),
        MaxStep max => words.Say("step.max", ("parts", string.Join("; ", max.Of.Select(o => rules.Value(o, words.UnitOf(step.Id)))))),
        MinStep min => words.Say("step.min", ("parts", string.Join("; ", min.Of.Select(o => rules.Value(o, words.UnitOf(step.Id)))))),
        RoundStep round => words.Say("step.round", ("part", rules.Name(round.Of)), ("rounding", rules.Rounding(round.Rounding, words.IsMoney(step.Unit)))),
        BandsStep bands => words.Say("step.bandsOf", ("part", rules.Name(bands.Of))),
        InterpolateStep line => words.Say("step.lineOf", ("part", rules.Name(line.Of)), ("rounding", rules.Rounding(line.Rounding, words.IsMoney(step.Unit)))),
        PointsStep points => words.Say("step.pointsOf", ("question", words.Own.Name(JsonNames.Questions, points.Of))),
        LookupStep => words.Say("step.firstRow"),
        _ => words.Say("step.firstCase"),
    };

    /// <summary>What a step that looks for the first of several gives in each case; none for any other step.</summary>
    public IReadOnlyList<string> Branches(Step step)
    {
        var branches = step switch { ChooseStep choose => StepBranches.Of(choose), LookupStep lookup => StepBranches.Of(lookup), _ => null };
        if (branches is null)
            return [];
        var told = branches.Select(b => Branch(step, b));
        return step is ChooseStep { Otherwise: null } or LookupStep { Otherwise: null } ? [.. told, words.Say("step.elseNothing")] : [.. told];
    }

    public string Branch(Step step, StepBranch branch) => branch.When is { } when
        ? words.Say("step.case", ("rule", rules.Condition(when)), ("value", rules.Value(branch.Value, words.UnitOf(step.Id))))
        : words.Say("step.else", ("value", rules.Value(branch.Value, words.UnitOf(step.Id))));

    public string Term(SumTerm term) => term.Weight is { } weight ? $"{rules.Number(weight)} × {rules.Name(term.Of)}" : rules.Name(term.Of);

    /// <summary>A value of a step, in what the step is counted in.</summary>
    public string Value(Step step, Rational value) => words.Quantity(value.ToDecimal(), words.UnitOf(step.Id));
}
