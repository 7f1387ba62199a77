using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Steps of every op, on whatever can be worked out before them.</summary>
internal sealed class StepDraws(Numbers numbers, WrittenConfiguration asked)
{
    private readonly ChoiceQuestion[] _choices = [.. asked.Questions.OfType<ChoiceQuestion>()];

    /// <summary>The op and what goes with it; ids and words are another's task.</summary>
    public Gen<Step> Any(string[] references)
    {
        var decisions = new Decisions(numbers, asked, references);
        (int, Gen<Step>)[] ops =
        [
            (6, Sum(references)),
            (3, Operands(references, numbers.Points).Select(of => (Step)new MaxStep { Of = of })),
            (3, Operands(references, numbers.Points).Select(of => (Step)new MinStep { Of = of })),
            (5, Operands(references, numbers.Weight).Select(of => (Step)new ProductStep { Of = of })),
            (3, BandsOf(references)),
            (4, Interpolate(references)),
            (3, decisions.Lookup),
            (4, decisions.Choose),
            (3, Round(references)),
        ];
        return Gen.Frequency(_choices.Length == 0 ? ops : [.. ops, (4, Points)]);
    }

    private Gen<Step> Sum(string[] references) =>
        from terms in Term(references).Several(1, 3)
        from constant in numbers.Constant.SometimesSome(60)
        select (Step)new SumStep { Of = terms, Constant = constant };

    private Gen<SumTerm> Term(string[] references) =>
        from reference in Gen.Elements(references)
        from weight in numbers.Weight.SometimesSome(40)
        from extensions in weight is null ? Gen.Constant((ValueList<ExtensionProperty>?)null) : Texts.Extensions
        select new SumTerm { Of = reference, Weight = weight, Extensions = extensions };

    private static Gen<ValueList<NumberOrReference>> Operands(string[] references, Gen<Number> figures) => Gen.Frequency(
        (5, Gen.Elements(references).Select(NumberOrReference.To)),
        (2, figures.Select(n => (NumberOrReference)n))).Several(1, 4);

    private Gen<Step> BandsOf(string[] references) =>
        from reference in Gen.Elements(references)
        from bands in BandDraws.Any(numbers, numbers.Points)
        select (Step)new BandsStep { Of = reference, Bands = bands };

    // Mostly from far below what is ever scored to far above, because outside its nodes there is nothing to see.
    private Gen<Step> Interpolate(string[] references) =>
        from reference in Gen.Elements(references)
        from inner in numbers.Node.Several(1, 3)
        from low in Gen.Elements<Number>(-100, -20, 0).SometimesSome(85)
        from high in Gen.Elements<Number>(100, 40).SometimesSome(85)
        let ends = new[] { low, high }.OfType<Number>()
        let places = inner.Concat(ends).DistinctBy(numbers.ValueOf).OrderBy(numbers.ValueOf).ToList()
        let enough = places.Count > 1 ? places : [places[0], numbers.ValueOf(places[0]) + 10]
        from nodes in Draws.Each(enough, Node)
        from rounding in Rounding(numbers.Increment)
        select (Step)new InterpolateStep { Of = reference, Nodes = nodes, Rounding = rounding };

    private Gen<InterpolationNode> Node(Number at) =>
        from value in numbers.Points
        from extensions in Texts.Extensions
        select new InterpolationNode { At = at, Value = value, Extensions = extensions };

    private Gen<Step> Points =>
        from question in Gen.Elements(_choices)
        from options in Gen.Shuffle<string>(asked.OptionsOf(question).Select(o => o.Id))
        from table in Draws.Each(options, id => numbers.Points.Select(p => new OptionPoints(id, p)))
        select (Step)new PointsStep { Of = question.Id, Table = table };

    private Gen<Step> Round(string[] references) =>
        from reference in Gen.Elements(references)
        from rounding in Rounding(numbers.Increment)
        select (Step)new RoundStep { Of = reference, Rounding = rounding };

    public static Gen<RoundingRule> Rounding(Gen<Number> increments) =>
        from mode in Gen.Elements([.. Enum.GetValues<RoundingMode>(), .. TellingAtHalf]).SometimesSome(90)
        from increment in increments
        from extensions in Texts.Extensions
        select new RoundingRule { Mode = mode, Increment = increment, Extensions = extensions };

    // Modes that differ from others only at just half, which is rare.
    private static IReadOnlyList<RoundingMode> TellingAtHalf =>
        [RoundingMode.HalfUp, RoundingMode.HalfDown, RoundingMode.HalfEven, RoundingMode.HalfEven];
}
