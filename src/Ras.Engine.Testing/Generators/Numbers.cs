using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>The numbers of one configuration by what they are for: written in place, or taken from its parameters where one fits.</summary>
internal sealed class Numbers
{
    private const int ParameterPercent = 20;

    private readonly Dictionary<string, Rational> _parameters;

    public Numbers(Grain grain, IReadOnlyList<Parameter> parameters)
    {
        _parameters = parameters.ToDictionary(p => p.Id, p => p.Value.Value);
        Points = Gen.Frequency((3, Between(0, 4, grain.Points)), (4, Between(-3, 12, grain.Points)));
        Constant = Between(-6, 6, grain.Points);
        PointsEach = Between(-1, 3, grain.Points);
        Weight = Gen.Frequency((1, Just(0)), (12, Between(0, 3, grain.Weight)));
        Leaves = Between(0, 1, grain.Leaves);
        Price = Between(0, 30, grain.Price);
        Amount = Gen.Frequency((1, Between(-120, 0, grain.Amount)), (5, Between(0, 400, grain.Amount)));
        Edge = Gen.Frequency(
            (4, Between(-1, 8, 1)), (4, Between(-4, 30, 1)), (2, Between(-4, 30, 2)),
            (1, Between(-4, 30, 3)), (1, Between(-4, 30, 7)), (1, Between(-4, 30, 1000)));
        Node = OrParameter(
            OneOf(-10, -5, 0, 0, 1, 2, 2.5m, 3, 4, 5, 6, 8, 10, 10, 15, 20, new Rational(1, 3)), value => value >= -20 && value <= 40);
        Percent = Between(0, 20, 2);
        Cap = Between(0, 15, grain.Points);
        Spacing = OrParameter(OneOf(1, 1, 1, 5, 0.5m, 0.25m, 0.1m), value => value.Sign > 0 && value <= 10 && (value * 100).IsWhole);
        Increment = OrParameter(OneOf(0.01m, 0.01m, 0.05m, 0.5m, 1, 5, 0.25m, new Rational(1, 3)), value => value.Sign > 0);
        BudgetIncrement = OrParameter(
            Gen.Frequency(
                (5, OneOf(0.01m, 0.02m, 0.05m, 0.5m, 1, 1, 1, 1, 1, 5, 5, 10, 50)),
                (1, OneOf(0.005m, new Rational(1, 300), new Rational(1, 700), 0.001m))),
            value => value.Sign > 0 && ((value * 100).IsWhole || (1 / (value * 100)).IsWhole));
        WeeksPerYear = OneOf(52, 52, 52.14m, 52.2m, new Rational(365, 7), new Rational(157, 3));
    }

    /// <summary>Points of an option; sometimes negative.</summary>
    public Gen<Number> Points { get; }

    /// <summary>What a sum adds whatever the answers.</summary>
    public Gen<Number> Constant { get; }

    /// <summary>Points for each 1 of an answer that is a number; small, because answers are large.</summary>
    public Gen<Number> PointsEach { get; }

    public Gen<Number> Weight { get; }

    /// <summary>The share of a need that is left to be paid for.</summary>
    public Gen<Number> Leaves { get; }

    public Gen<Number> Price { get; }

    /// <summary>Money, in a band or on its own; sometimes negative.</summary>
    public Gen<Number> Amount { get; }

    /// <summary>Where a band begins, and what a value is compared with: about where points lie, mostly whole or a half.</summary>
    public Gen<Number> Edge { get; }

    /// <summary>Where a node of an interpolation stands; mostly such that distances between them divide well.</summary>
    public Gen<Number> Node { get; }

    public Gen<Number> Cap { get; }

    public Gen<Number> Percent { get; }

    /// <summary>How far an answer that is a number may be from the next.</summary>
    public Gen<Number> Spacing { get; }

    /// <summary>The increment that a line is rounded to.</summary>
    public Gen<Number> Increment { get; }

    /// <summary>The increment that the budget is rounded to: a multiple of 0.01, or 0.01 divided by a whole number.</summary>
    public Gen<Number> BudgetIncrement { get; }

    public Gen<Number> WeeksPerYear { get; }

    /// <summary>Values for parameters: of every size that something in a configuration has.</summary>
    public static Gen<Number> ForParameter(Grain grain)
    {
        var plain = new Numbers(grain, []);
        return Gen.OneOf(
            plain.Points, plain.Weight, plain.Leaves, plain.Leaves, plain.Price, plain.Amount, plain.Edge, Just(1), Just(0.01m));
    }

    /// <summary>A whole number from 1, written in place or held by a parameter.</summary>
    public Gen<Number> Count(int most) => Whole(1, most);

    /// <summary>A whole number, written in place or held by a parameter.</summary>
    public Gen<Number> Whole(int from, int to) =>
        OrParameter(Gen.Choose(from, to).Select(n => (Number)n), value => value.IsWhole && value >= from && value <= to);

    /// <summary>The exact value of a number of this configuration.</summary>
    public Rational ValueOf(Number number) => number.ParameterId is { } id ? _parameters[id] : number.Value;

    private static Gen<Number> Just(Number number) => Gen.Constant(number);

    private static Gen<Number> OneOf(params Number[] numbers) => Gen.Elements(numbers);

    private Gen<Number> Between(int from, int to, int denominator) => OrParameter(
        Gen.Choose(from * denominator, to * denominator).Select(n => (Number)new Rational(n, denominator)),
        value => value >= from && value <= to);

    private Gen<Number> OrParameter(Gen<Number> plain, Func<Rational, bool> fits)
    {
        var fitting = _parameters.Where(p => fits(p.Value)).Select(p => Number.Parameter(p.Key)).ToArray();
        return fitting.Length == 0
            ? plain
            : Gen.Frequency((100 - ParameterPercent, plain), (ParameterPercent, Gen.Elements(fitting)));
    }
}
