using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class NumberFeatures
{
    private static readonly string[] Named =
    [
        "Points", "Leaves", "Weight", "Price", "Value", "Cap", "From", "Above", "To", "AtLeast", "AtMost", "Below", "Increment", "Constant",
        "PointPrice", "At", "MultiplyBy", "Add", "Equal", "OverPercent", "UnderPercent",
    ];

    // What stands at an end is computed from where the band begins.
    private static readonly string[] NeverAParameter = ["To"];

    public static IEnumerable<Feature> All =>
    [
        new("number written: whole", o => o.Has<Number>(n => n.ParameterId is null && n.Value.IsWhole)),
        new("number written: below 0", o => o.Has<Number>(n => n.Value.Sign < 0)),
        .. new[] { 1, 2, 3 }.Select(places =>
            new Feature($"number written: {places} decimal places", o => o.Has<Number>(n => HasPlaces(n.Value, places)))),
        new("number written: fraction", o => o.Has<Number>(n => IsFraction(n.Value))),
        new("number written: seventh", o => o.Has<Number>(n => n.Value.Denominator % 7 == 0)),
        new("parameter: a fraction", o => o.Has<Parameter>(p => IsFraction(p.Value.Value))),
        new("parameter: below 0", o => o.Has<Parameter>(p => p.Value.Value.Sign < 0)),
        new("parameter: never used", o => o.Has<Parameter>(p => !o.Has<Number>(n => n.ParameterId == p.Id))),
        new("parameter: used twice", o => o.Has<Parameter>(p => o.Parts.OfType<Number>().Count(n => n.ParameterId == p.Id) > 1)),
        .. Named.Except(NeverAParameter).Select(name => new Feature($"parameter: as {name}", o => IsParameter(o, name))),
        new("parameter: as amount of a line", o => o.Has<BudgetLine>(l => l.Amount?.Number.ParameterId is not null)),
        .. new[] { "NoticeMonths", "FirstAfterWeeks", "EveryMonths", "MonitorEveryMonths" }.Select(
            name => new Feature($"parameter: as {name}", o => IsParameter(o, name))),
        new("parameter: as factor of a product", o => o.Has<ProductStep>(s => s.Of.Any(v => v.Number.ParameterId is not null))),
        new("parameter: as operand of max or min", o =>
            o.Has<MaxStep>(s => s.Of.Any(v => v.Number.ParameterId is not null)) || o.Has<MinStep>(s => s.Of.Any(v => v.Number.ParameterId is not null))),
        new("parameter: as points of a table", o => o.Has<OptionPoints>(p => p.Points.ParameterId is not null)),
        new("parameter: as count", o => o.Has<CountCondition>(c => c.AtLeast.ParameterId is not null)),
        .. Named.Select(name => new Feature(
            $"number written: as {name}, not whole",
            o => Numbers(o, name).Any(n => n.ParameterId is null && !n.Value.IsWhole))),
    ];

    private static bool IsParameter(Observed o, string name) => Numbers(o, name).Any(n => n.ParameterId is not null);

    private static IEnumerable<Number> Numbers(Observed o, string name) =>
        o.Numbers.Where(n => n.Name == name).Select(n => n.Number);

    private static bool IsFraction(Rational value) => !(value * 1_000_000).IsWhole;

    private static bool HasPlaces(Rational value, int places)
    {
        var scaled = value;
        for (var place = 0; place < places; place++)
        {
            if (scaled.IsWhole)
                return false;
            scaled *= 10;
        }

        return scaled.IsWhole;
    }
}
