using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class GateFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("exclusions: two hold", o => o.IsValid && o.Case.Excluding.Count > 1),
        new("exclusions: one holds although answers are missing", o =>
            o.Case.Status == ReferenceStatus.OutsideScope && o.Result.Missing.Count > 0),
        new("exclusions: would hold but for a missing answer", o =>
            Excluding(o, o.Case.Cautious, Truth.Unknown)
            && Excluding(o, o.Case.Ordinary, Truth.True)
            && o.Case.Status == ReferenceStatus.Incomplete),
        new("exclusions: one unknown beside one that holds", o =>
            o.IsValid && o.Case.Excluding.Count > 0 && Excluding(o, o.Case.Cautious, Truth.Unknown)),
        new("exclusions: unknown, and no figure", o =>
            o.Case.Status == ReferenceStatus.NoFigure && Excluding(o, o.Case.Cautious, Truth.Unknown)),
        new("eligibility: met", o => o.IsIndicative && o.Case.Written.Requirements.Count > 0),
        new("eligibility: two not met", o => o.Case.Status == ReferenceStatus.EligibilityNotMet && o.Result.Reasons.Count > 1),
        new("eligibility: one met, one not", o => o.Case.Status == ReferenceStatus.EligibilityNotMet && Requiring(o, Truth.True)),
        new("eligibility: one unknown, one not met", o =>
            o.Case.Status == ReferenceStatus.EligibilityNotMet && Requiring(o, Truth.Unknown)),
        new("eligibility: not met although an exclusion is unknown", o =>
            o.Case.Status == ReferenceStatus.EligibilityNotMet && Excluding(o, o.Case.Cautious, Truth.Unknown)),
        new("eligibility: unknown, and no figure", o => o.Case.Status == ReferenceStatus.NoFigure && Requiring(o, Truth.Unknown)),
        new("noFigure: domain among the reasons", o => Reason(o, id => o.Case.Written.DomainWith(id) is not null)),
        new("noFigure: step among the reasons", o => Reason(o, id => o.Case.Written.StepWith(id) is not null)),
        .. new[] { typeof(BandsStep), typeof(InterpolateStep), typeof(LookupStep), typeof(ChooseStep) }.Select(op => new Feature(
            $"noFigure: a step of {op.Name} among the reasons", o => Reason(o, id => op.IsInstanceOfType(o.Case.Written.StepWith(id))))),
        new("noFigure: an unknown part that nothing needed", o => o.Case.Status == ReferenceStatus.NoFigure
            && o.Steps.Any(s => o.ValueOf(s.Id) is null && UsedBy.Step(s).All(id => o.ValueOf(id) is not null) && !o.Result.Reasons.Contains(s.Id))),
        new("noFigure: line among the reasons", o => Reason(o, id => o.Case.Written.Lines.Any(l => l.Id == id))),
        new("noFigure: short form among the reasons", o => Reason(o, id => id == "budget")),
        new("noFigure: several reasons", o => o.Case.Status == ReferenceStatus.NoFigure && o.Result.Reasons.Count > 1),
        new("noFigure: some lines known", o =>
            o.Case.Status == ReferenceStatus.NoFigure
            && o.Result.Lines.Any(l => l.Figure is not null)
            && o.Result.Lines.Any(l => l.Figure is null)),
        new("noFigure: only a one-off line is unknown", o => o.Case.Status == ReferenceStatus.NoFigure
            && o.Case.Lines.Where(l => !l.IsOneOff).All(l => l.Applies == Truth.False || l.Amount is not null)
            && o.Result.Reasons.Count > 0 && o.Case.Lines.Any(l => l is { IsOneOff: true, Applies: Truth.True, Amount: null })),
    ];

    private static bool Excluding(Observed o, View view, Truth truth) =>
        o.IsValid && o.Case.Written.Exclusions.Any(e => view.TruthOf(e.When) == truth);

    private static bool Requiring(Observed o, Truth truth) =>
        o.IsValid && o.Case.Written.Requirements.Any(r => o.Case.Ordinary.TruthOf(r.Require) == truth);

    private static bool Reason(Observed o, Func<string, bool> test) =>
        o.Case.Status == ReferenceStatus.NoFigure && o.Result.Reasons.Any(test);
}
