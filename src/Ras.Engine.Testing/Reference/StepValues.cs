using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The values of steps, one line an op (design, section 5.4).</summary>
internal static class StepValues
{
    public static Fraction? Of(Step step, View view) => step switch
    {
        SumStep sum => Sum(sum, view),
        MaxStep max => Among(max.Of, view, Fraction.Max),
        MinStep min => Among(min.Of, view, Fraction.Min),
        ProductStep product => Among(product.Of, view, (a, b) => a * b),
        BandsStep bands => view.ValueOf(bands.Of) is { } value ? BandTable.Read(bands.Bands, value, view.Written) : null,
        InterpolateStep line => view.ValueOf(line.Of) is { } value ? Interpolation.Read(line, value, view.Written) : null,
        LookupStep table => Taken(CaseTaken.Of(table, view), view),
        ChooseStep choose => Taken(CaseTaken.Of(choose, view), view),
        PointsStep points => Points(points, view),
        RoundStep round => view.ValueOf(round.Of) is { } value ? RoundingRules.Apply(round.Rounding, value, view.Written) : null,
        _ => throw new ArgumentException($"The op of {step.GetType().Name} is not known.", nameof(step)),
    };

    /// <summary>The value of one term: its reference × its weight.</summary>
    public static Fraction? Of(SumTerm term, View view) => view.ValueOf(term.Of) * view.Written.ValueOf(term.Weight, 1);

    private static Fraction? Sum(SumStep sum, View view) =>
        sum.Of.Aggregate((Fraction?)view.Written.ValueOf(sum.Constant, 0), (total, term) => total + Of(term, view));

    /// <summary>All operands joined; unknown where one is, beside 0 too.</summary>
    private static Fraction? Among(IEnumerable<NumberOrReference> operands, View view, Func<Fraction, Fraction, Fraction> join)
    {
        var values = operands.Select(view.ValueOf).ToList();
        return values.Contains(null) ? null : values.Select(v => v!.Value).Aggregate(join);
    }

    private static Fraction? Taken(CaseTaken decision, View view) => decision.Taken is { } taken ? view.ValueOf(taken) : null;

    private static Fraction? Points(PointsStep step, View view)
    {
        if (view.Awaits(step.Of))
            return null;
        return view.Asking.AnswerTo(step.Of) is OptionAnswer answer
            ? view.Written.ValueOf(step.Table.Single(p => p.Option == answer.Option).Points)
            : 0;
    }
}
