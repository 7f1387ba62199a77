using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Budgets in every form: lines with prices, bands and amounts, and the two short forms.</summary>
internal sealed class Budgets(Numbers numbers, ConditionDraws conditions, IReadOnlyList<string> references, IReadOnlyList<string> domains)
{
    public Gen<Budget> Any(IReadOnlyList<string> lineIds, IReadOnlyList<string> adjustmentIds) =>
        from body in Gen.Frequency((3, PointPrice), (1, ShortBands), (14, Lines(lineIds)))
        from rounding in StepDraws.Rounding(numbers.BudgetIncrement).Sometimes(75)
        from adjustments in Draws.Each(adjustmentIds, new AdjustmentDraws(numbers, conditions).One)
        from extensions in Texts.Extensions
        select body with { Adjustments = adjustments.Count == 0 ? null : adjustments, Rounding = rounding, Extensions = extensions };

    private Gen<Budget> PointPrice => numbers.Price.Select(p => new Budget { PointPrice = p });

    private Gen<Budget> ShortBands => BandDraws.Any(numbers, numbers.Amount).Select(b => new Budget { Bands = b });

    private Gen<Budget> Lines(IReadOnlyList<string> ids) => Draws.Each(ids, Line).Select(lines => new Budget { Lines = lines });

    private Gen<BudgetLine> Line(string id) =>
        from figure in Gen.Frequency((5, Priced), (2, Banded), (4, Amount))
        from title in Texts.Any.Sometimes(40)
        from when in conditions.Any.Sometimes(30)
        from oneOff in Gen.Elements(true, true, false).SometimesSome(25)
        from per in Gen.Elements(Period.Week, Period.FourWeeks, Period.Month, Period.Year).SometimesSome(oneOff == true ? 0 : 45)
        from domain in Draws.OneOrNone(domains, 12)
        from stream in Gen.Elements("council", "council", "nhs").Sometimes(30)
        from rounding in StepDraws.Rounding(numbers.Increment).Sometimes(35)
        from extensions in Texts.Extensions
        select figure with
        {
            Id = id, Title = title, When = when, OneOff = oneOff, Per = per, Domain = domain, FundingStream = stream,
            Rounding = rounding, Extensions = extensions,
        };

    private Gen<BudgetLine> Priced =>
        from of in Of
        from price in numbers.Price
        from unit in Gen.Elements("hour", "point").Sometimes(20)
        select new BudgetLine { Of = of, Price = price, Unit = unit };

    private Gen<BudgetLine> Banded =>
        from of in Of
        from bands in BandDraws.Any(numbers, numbers.Amount)
        select new BudgetLine { Of = of, Bands = bands };

    private Gen<BudgetLine> Amount =>
        from amount in Gen.Frequency(
            (1, numbers.Amount.Select(a => (NumberOrReference)a)),
            (2, Gen.Elements(references.ToArray()).Select(NumberOrReference.To)))
        select new BudgetLine { Amount = amount };

    private Gen<string?> Of => Gen.Elements<string>(references).Sometimes(85);
}
