using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>Steps that compute: each op, known, unknown and at its edges.</summary>
internal static class OpFeatures
{
    private static readonly Type[] Ops =
    [
        typeof(SumStep), typeof(MaxStep), typeof(MinStep), typeof(ProductStep), typeof(BandsStep), typeof(InterpolateStep),
        typeof(LookupStep), typeof(ChooseStep), typeof(PointsStep), typeof(RoundStep),
    ];

    public static IEnumerable<Feature> All =>
    [
        .. Ops.SelectMany(op => OfEvery(op, op.Name.Replace("Step", "").ToLowerInvariant())),
        .. Ops.Where(op => op != typeof(PointsStep)).Select(op => new Feature(
            $"op: {op.Name.Replace("Step", "").ToLowerInvariant()} unknown",
            o => Sees(o, s => op.IsInstanceOfType(s) && o.ValueOf(s.Id) is null))),
        new("max: a number decides", o => Sees<MaxStep>(o, s => IsDecidedByNumber(o, s, s.Of))),
        new("max: a reference decides", o => Sees<MaxStep>(o, s => Several(o, s.Of) && !IsDecidedByNumber(o, s, s.Of))),
        new("max: two are equal and above 0", o => Sees<MaxStep>(o, s => o.ValueOf(s.Id) > 0 && s.Of.Count(v => Is(o, v, s)) > 1)),
        new("min: a number decides", o => Sees<MinStep>(o, s => IsDecidedByNumber(o, s, s.Of))),
        new("min: a reference decides", o => Sees<MinStep>(o, s => Several(o, s.Of) && !IsDecidedByNumber(o, s, s.Of))),
        new("product: of three", o => Sees<ProductStep>(o, s => s.Of.Count > 2 && o.ValueOf(s.Id) != 0)),
        new("product: of two references", o => Sees<ProductStep>(o, s => s.Of.Count(v => v.Reference is not null) > 1)),
        new("product: by a fraction", o => Sees<ProductStep>(o, s => s.Of.Any(v => v.Reference is null && !o.ValueOf(v.Number).Denominator.IsOne))),
        new("product: below 0", o => Sees<ProductStep>(o, s => o.ValueOf(s.Id) < 0)),
        new("product: unknown beside 0", o => Sees<ProductStep>(o, s =>
            s.Of.Any(v => Value(o, v) is null) && s.Of.Any(v => Value(o, v) == 0))),
        new("product: no reference", o => Sees<ProductStep>(o, s => s.Of.All(v => v.Reference is null))),
        new("interpolate: between nodes", o => Sees<InterpolateStep>(o, s => o.ValueOf(s.Id) is not null && !IsAtNode(o, s))),
        new("interpolate: at a node", o => Sees<InterpolateStep>(o, s => IsAtNode(o, s))),
        new("interpolate: below the first node", o => Sees<InterpolateStep>(o, s => o.ValueOf(s.Of) < o.ValueOf(s.Nodes[0].At))),
        new("interpolate: past the last node", o => Sees<InterpolateStep>(o, s => o.ValueOf(s.Of) > o.ValueOf(s.Nodes[^1].At))),
        new("interpolate: falling", o => Sees<InterpolateStep>(o, s =>
            o.ValueOf(s.Id) is not null && s.Nodes.Zip(s.Nodes.Skip(1)).Any(p => o.ValueOf(p.Second.Value) < o.ValueOf(p.First.Value)))),
        new("interpolate: three nodes", o => Sees<InterpolateStep>(o, s => s.Nodes.Count > 2 && o.ValueOf(s.Id) is not null)),
        new("interpolate: rounded", o => Sees<InterpolateStep>(o, s => o.ValueOf(s.Of) is { } v && WasRounded(o, s, v))),
        new("points: of an answer", o => Sees<PointsStep>(o, s => o.Case.Asking.AnswerTo(s.Of) is not null)),
        new("points: of none", o => Sees<PointsStep>(o, s => o.Case.Asking.AnswerTo(s.Of) is null)),
        new("points: awaited by an exclusion", o => Sees<PointsStep>(o, s => o.Case.Cautious.ValueOf(s.Id) is null)),
        new("points: known although a reducer is awaited", o => Sees<PointsStep>(o, s =>
            o.Case.Cautious.ValueOf(s.Id) is not null && o.Case.Cautious.ValueOf(s.Of) is null)),
        .. Enum.GetValues<RoundingMode>().Select(mode => new Feature($"round: {mode}", o => Sees<RoundStep>(o, s =>
            RoundingRules.ModeOf(s.Rounding) == mode && o.ValueOf(s.Of) != o.ValueOf(s.Id)))),
        new("round: below 0", o => Sees<RoundStep>(o, s => o.ValueOf(s.Of) < 0 && o.ValueOf(s.Of) != o.ValueOf(s.Id))),
        new("round: nothing to round", o => Sees<RoundStep>(o, s => o.ValueOf(s.Of) is { } v && v == o.ValueOf(s.Id))),
    ];

    private static IEnumerable<Feature> OfEvery(Type op, string name) =>
    [
        new($"op: {name}", o => Sees(o, s => op.IsInstanceOfType(s) && o.ValueOf(s.Id) is { } v && v != 0)),
        new($"op: {name} in a budget", o => o.IsIndicative && o.Steps.Any(s => op.IsInstanceOfType(s) && IsPriced(o, s.Id))),
        new($"op: {name} used by another step", o => o.Steps.Any(s => UsedBy.Step(s).Any(id => op.IsInstanceOfType(o.Case.Written.StepWith(id))))),
        new($"op: {name} in a domain", o => o.Domains.Any(d => (d.Of ?? []).Any(id => op.IsInstanceOfType(o.Case.Written.StepWith(id))))),
    ];

    private static bool IsPriced(Observed o, string id) =>
        o.AppliedLines.Any(l => l.Amount != 0 && (l.Line.Of == id || l.Line.Amount?.Reference == id));

    private static bool Sees(Observed o, Func<Step, bool> test) => o.IsValid && o.Steps.Any(test);

    private static bool Sees<T>(Observed o, Func<T, bool> test)
        where T : Step => o.IsValid && o.Steps.OfType<T>().Any(test);

    private static Fraction? Value(Observed o, NumberOrReference operand) => o.Case.Ordinary.ValueOf(operand);

    private static bool Is(Observed o, NumberOrReference operand, Step step) => Value(o, operand) == o.ValueOf(step.Id);

    private static bool Several(Observed o, IEnumerable<NumberOrReference> of) => of.Select(v => Value(o, v)).Distinct().Count() > 1;

    private static bool IsDecidedByNumber(Observed o, Step step, IEnumerable<NumberOrReference> of) =>
        o.ValueOf(step.Id) is not null && of.First(v => Is(o, v, step)).Reference is null;

    private static bool IsAtNode(Observed o, InterpolateStep step) => step.Nodes.Any(n => o.ValueOf(n.At) == o.ValueOf(step.Of));

    private static bool WasRounded(Observed o, InterpolateStep step, Fraction value) =>
        Interpolation.Read(step with { Rounding = new() { Increment = new Rational(1, 1_000_000_007) } }, value, o.Case.Written) is { } fine
        && o.ValueOf(step.Id) != fine;
}
