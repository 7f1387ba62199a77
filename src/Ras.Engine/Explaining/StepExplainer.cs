using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Explains one step of a case.</summary>
internal static class StepExplainer
{
    public static StepExplanation Explain(CaseValues values, int at)
    {
        var step = values.Index.Steps[at];
        var handle = values.Program.Steps[at];
        var value = values[handle];
        var place = step is BandsStep bands ? BandPlace.Of(values, bands.Bands, values.Program.LookedUpBy(handle), handle) : null;
        var taken = TakenBy(values, step, handle);
        return new()
        {
            Id = step.Id,
            Title = step.Title ?? step.Id,
            ExactValue = value,
            Parts = Parts(values, step, taken).ToArray(),
            Band = value is null ? null : place?.Band,
            Place = place,
            Taken = taken,
        };
    }

    private static int? TakenBy(CaseValues values, Step step, ValueHandle handle) =>
        step is MaxStep { Of.Count: > 1 } or MinStep { Of.Count: > 1 } or ChooseStep or LookupStep or InterpolateStep && values[handle] is not null ? values.Taken(handle) : null;

    private static IEnumerable<StepPart> Parts(CaseValues values, Step step, int? taken) => step switch
    {
        SumStep sum => SumParts(values, sum),
        MaxStep max => max.Of.Select(o => Part(values, o)),
        MinStep min => min.Of.Select(o => Part(values, o)),
        ProductStep product => product.Of.Select(o => Part(values, o)),
        BandsStep bands => [Part(values, bands.Of)],
        InterpolateStep interpolate => [Part(values, interpolate.Of)],
        RoundStep round => [Part(values, round.Of)],
        ChooseStep choose when taken is { } way => [Part(values, StepBranches.ValueAt(choose, way))],
        LookupStep lookup when taken is { } way => [Part(values, StepBranches.ValueAt(lookup, way))],
        _ => [],
    };

    private static IEnumerable<StepPart> SumParts(CaseValues values, SumStep sum)
    {
        foreach (var term in sum.Of)
            yield return Part(values, term.Of) with { Weight = values.Index.Resolve(term.Weight, 1) };
        if (sum.Constant is { } constant)
            yield return new(null, values.Index.Resolve(constant), Rational.One);
    }

    private static StepPart Part(CaseValues values, NumberOrReference operand) =>
        operand.Reference is { } reference ? Part(values, reference) : new(null, values.Index.Resolve(operand.Number), Rational.One);

    private static StepPart Part(CaseValues values, string reference) => new(reference, values.Of(reference), Rational.One);
}
