using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class LineFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("budget: pointPrice", o => o.IsIndicative && o.Configuration.Budget.PointPrice is not null),
        new("budget: bands", o => o.IsIndicative && o.Configuration.Budget.Bands is not null),
        new("budget: lines", o => o.IsIndicative && o.Configuration.Budget.Lines is not null),
        new("line: price", o => Applies(o, l => l.Line.Price is not null)),
        new("line: price 0", o => Applies(o, l => l.Line.Price is { } p && o.ValueOf(p) == 0)),
        new("line: bands", o => Applies(o, l => l.Line.Bands is not null)),
        new("line: amount", o => Applies(o, l => l.Line.Amount is { Reference: null })),
        new("line: amount of a reference", o => Applies(o, l => l.Line.Amount is { Reference: not null })),
        new("line: amount below 0", o => Applies(o, l => l.Amount < 0)),
        .. new[] { "question", "domain", "step", "total" }.Select(kind =>
            new Feature($"line: of {kind}", o => Applies(o, l => l.Line.Of is { } of && KindOf(o, of) == kind))),
        new("line: of left out", o => Applies(o, l => l.Line is { Of: null, Amount: null })),
        .. from per in Enum.GetValues<Period>()
           from period in Enum.GetValues<Period>()
           select new Feature($"line: per {per} in a budget per {period}", o =>
               o.Configuration.Period == period && Applies(o, l => l.Line.Per == per && l.Amount != 0)),
        new("line: domain", o => Applies(o, l => l.Line.Domain is not null)),
        new("line: fundingStream", o => o.Result.Streams.Count > 0),
        new("line: two fundingStreams", o => o.Result.Streams.Count > 1),
        new("line: two of one fundingStream", o =>
            o.IsIndicative && o.Recurring.GroupBy(l => l.Line.FundingStream).Any(g => g.Key is not null && g.Count() > 1)),
        new("line: fundingStream of a one-off line", o => Applies(o, l => l.IsOneOff && l.Line.FundingStream is not null)),
        new("line: fundingStream of a line that does not apply", o =>
            o.IsIndicative && o.Case.Lines.Any(l => l.Applies == Truth.False && l.Line.FundingStream is not null)),
        new("line: oneOff", o => Applies(o, l => l.IsOneOff)),
        new("line: oneOff false written", o => Applies(o, l => l.Line.OneOff == false)),
        new("line: unit", o => o.Has<BudgetLine>(l => l.Unit is not null)),
        .. Enum.GetValues<RoundingMode>().Select(mode => new Feature(
            $"line: rounded {mode}",
            o => Applies(o, l => l.Line.Rounding is { } r && RoundingRules.ModeOf(r) == mode && WasRounded(o, l)))),
        new("line: rounding below 0", o => Applies(o, l => l.Amount < 0 && l.Line.Rounding is not null && WasRounded(o, l))),
        new("line: rounding mode left out", o => Applies(o, l => l.Line.Rounding is { Mode: null })),
        new("line: per and rounding", o => Applies(o, l => l.Line is { Per: not null, Rounding: not null })),
    ];

    private static bool Applies(Observed o, Func<WeighedLine, bool> test) => o.IsIndicative && o.AppliedLines.Any(test);

    private static string KindOf(Observed o, string reference) => o.Case.Written.Find(reference) switch
    {
        Question => "question",
        NeedDomain => "domain",
        Step => "step",
        _ => "total",
    };

    private static bool WasRounded(Observed o, WeighedLine line) =>
        LineAmounts.Weigh(line.Line with { Rounding = null }, o.Case.Ordinary).Amount != line.Amount;
}
