using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>Adjustments of each kind, binding and not, and what they do to shares.</summary>
internal static class AdjustmentFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("adjustment: multiplyBy below 1", o => Made(o, (a, m) => a.MultiplyBy is not null && m.After < m.Before && m.After > 0)),
        new("adjustment: multiplyBy above 1", o => Made(o, (a, m) => a.MultiplyBy is not null && m.After > m.Before && m.Before > 0)),
        new("adjustment: multiplyBy 0", o => Made(o, (a, m) => a.MultiplyBy is not null && m.Before > 0 && m.After == 0)),
        new("adjustment: atMost binds", o => Made(o, (a, m) => a.AtMost is not null && m.After < m.Before && m.After > 0)),
        new("adjustment: atMost does not bind", o => Made(o, (a, m) => a.AtMost is not null && m.After == m.Before)),
        new("adjustment: atMost below 0", o => Made(o, (a, m) => a.AtMost is not null && m.After < 0 && m.Before > 0)),
        new("adjustment: atLeast binds", o => Made(o, (a, m) => a.AtLeast is not null && m.After > m.Before && m.Before > 0)),
        new("adjustment: atLeast does not bind", o => Made(o, (a, m) => a.AtLeast is not null && m.After == m.Before)),
        new("adjustment: atLeast lifts a sum at or below 0", o => Made(o, (a, m) => a.AtLeast is not null && m.Before <= 0 && m.After > 0)),
        new("adjustment: add above 0", o => Made(o, (a, m) => a.Add is not null && m.After > m.Before && m.Before > 0)),
        new("adjustment: add below 0", o => Made(o, (a, m) => a.Add is not null && m.After < m.Before && m.After > 0)),
        new("adjustment: add lifts a sum below 0", o => Made(o, (a, m) => a.Add is not null && m.Before < 0 && m.After > 0)),
        new("adjustment: add takes a sum below 0", o => Made(o, (a, m) => a.Add is not null && m.Before > 0 && m.After < 0)),
        new("adjustment: sum below 0 in the end", o => o.IsIndicative && o.Result.Adjustments is [.., { After: var last }] && last < 0),
        new("adjustment: when true", o => Made(o, (a, _) => a.When is not null)),
        new("adjustment: when false", o => o.IsIndicative && Written(o).Any(a => Applies(o, a) == Truth.False)),
        new("adjustment: when unknown, and no figure", o =>
            o.Case.Status == ReferenceStatus.NoFigure && Written(o).Any(a => Applies(o, a) == Truth.Unknown)),
        new("adjustment: when unknown, and nothing else", o =>
            o.Case.Status == ReferenceStatus.NoFigure && Written(o).Any(a => Applies(o, a) == Truth.Unknown)
            && o.Case.Lines.All(l => l.Applies == Truth.False || l.Amount is not null)),
        new("adjustment: when true beside a status without a figure", o =>
            o.Case.Status == ReferenceStatus.NoFigure && Written(o).Any(a => Applies(o, a) == Truth.True)),
        new("adjustment: three in turn", o => o.Result.Adjustments.Count(a => a.Before != a.After) > 2),
        new("adjustment: of a short form", o => Made(o, (_, _) => o.Configuration.Budget.Lines is null)),
        new("adjustment: no line applies", o => Made(o, (_, m) => m.After > 0 && !o.Recurring.Any())),
        new("adjustment: leaves a one-off line alone", o => Made(o, (_, m) => m.Before != m.After) && o.Result.OneOff > 0),
        new("shares: of a multiplied sum", o => Shared(o, (a, m) => a.MultiplyBy is not null && m.Before != m.After)),
        new("shares: of a capped sum", o => Shared(o, (a, m) => a.AtMost is not null && m.After < m.Before)),
        new("shares: of a sum with something taken off", o => Shared(o, (a, m) => a.Add is not null && m.After < m.Before)),
        new("shares: beside what a minimum put on top", o => Shared(o, (a, m) => a.AtLeast is not null && m.After > m.Before)),
        new("shares: beside what was added", o => Shared(o, (a, m) => a.Add is not null && m.After > m.Before)),
        new("shares: what was put on top shrinks with the rest", o => o.Case.Budget?.Adjusted is { } sum && Linked(o)
            && sum.Made.Zip(sum.Made.Skip(1)).Any(p => p.First.After > p.First.Before && p.Second.After < p.Second.Before)
            && sum.FromLines < sum.Sum),
        new("shares: parts lost at 0 and lifted again", o => o.Case.Budget?.Adjusted is { FromLines.Sign: 0, Sum.Sign: > 0 } sum
            && sum.Made.Any(m => m.Before > 0 && m.After <= 0)),
    ];

    private static IEnumerable<Adjustment> Written(Observed o) => o.Case.Written.Adjustments;

    private static Truth Applies(Observed o, Adjustment adjustment) => AdjustedSum.Applies(adjustment, o.Case.Ordinary);

    private static bool Made(Observed o, Func<Adjustment, MadeAdjustment, bool> test) =>
        o.Result.Adjustments.Any(m => test(Written(o).Single(a => a.Id == m.Id), m));

    private static bool Linked(Observed o) => o.Result.Domains.Any(d => d.Share > 0);

    private static bool Shared(Observed o, Func<Adjustment, MadeAdjustment, bool> test) => Linked(o) && Made(o, test);
}
