using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Steps that choose: cases with conditions, and rows of cells of every kind.</summary>
internal sealed class Decisions(Numbers numbers, WrittenConfiguration asked, string[] references)
{
    public Gen<Step> Choose =>
        from cases in Case.Several(1, 3)
        from otherwise in Value.SometimesSome(60)
        select (Step)new ChooseStep { Cases = cases, Otherwise = otherwise };

    public Gen<Step> Lookup =>
        from of in Gen.Elements(references).Several(1, 3)
        from rows in Row(of).Several(1, 4)
        from otherwise in Value.SometimesSome(50)
        select (Step)new LookupStep { Of = of, Rows = rows, Otherwise = otherwise };

    private Gen<ChooseCase> Case =>
        from when in new ConditionDraws(numbers, asked, references).Any
        from value in Value
        from extensions in Texts.Extensions
        select new ChooseCase { When = when, Value = value, Extensions = extensions };

    private Gen<LookupRow> Row(IReadOnlyList<string> of) =>
        from cells in Draws.Each(of, Cell)
        from value in Value
        from extensions in Texts.Extensions
        select new LookupRow { Is = cells, Value = value, Extensions = extensions };

    private Gen<NumberOrReference> Value => Gen.Frequency(
        (3, numbers.Points.Select(n => (NumberOrReference)n)),
        (2, Gen.Elements(references).Select(NumberOrReference.To)));

    private Gen<LookupCell> Cell(string of) =>
        Gen.Frequency((1, Gen.Constant<LookupCell>(new AnyCell())), (3, Narrower(of)));

    private Gen<LookupCell> Narrower(string of) => asked.QuestionWith(of) switch
    {
        ChoiceQuestion question => Option([.. asked.OptionsOf(question).Select(o => o.Id)]),
        YesNoQuestion => Gen.Elements(true, false).Select(yes => (LookupCell)yes),
        _ => Gen.Frequency((1, Figure), (3, Range)),
    };

    private static Gen<LookupCell> Option(string[] options) => Gen.OneOf(
        Gen.Elements(options).Select(id => (LookupCell)new AnswerCell { Is = new OptionAnswer(id) }),
        Draws.Some(options, 1, 3).Select(ids => (LookupCell)new AnswerCell { Is = new OptionsAnswer(ids) }));

    // Mostly small and whole, because a figure must be met exactly.
    private Gen<LookupCell> Figure =>
        Gen.OneOf(numbers.Edge, Gen.Choose(0, 4).Select(n => (Number)n)).Select(n => (LookupCell)new NumberCell { Equal = n });

    private Gen<LookupCell> Range =>
        from first in numbers.Edge
        from second in numbers.Edge
        let low = numbers.ValueOf(first) <= numbers.ValueOf(second) ? first : second
        let high = low == first ? second : first
        from limits in Gen.Elements(1, 2, 3)
        from extensions in Texts.Extensions
        select (LookupCell)new RangeCell { From = limits != 2 ? low : null, To = limits != 1 ? high : null, Extensions = extensions };
}
