using System;
using System.Linq;

namespace Ras.Engine.Tests.Reference;

/// <summary>The values of steps, one line an op (design, section 5.4).</summary>
public static class StepValues
{
    public static Fraction? Of(Step step, View view) => step switch
    {
        SumStep sum => Sum(sum, view),
        BandsStep bands => view.ValueOf(bands.Of) is { } value ? BandTable.Read(bands.Bands, value, view.Written) : null,
        _ => throw new ArgumentException($"The op of {step.GetType().Name} is not known.", nameof(step)),
    };

    /// <summary>The value of one term: its reference × its weight.</summary>
    public static Fraction? Of(SumTerm term, View view) => view.ValueOf(term.Of) * view.Written.ValueOf(term.Weight, 1);

    private static Fraction? Sum(SumStep sum, View view) =>
        sum.Of.Aggregate((Fraction?)view.Written.ValueOf(sum.Constant, 0), (total, term) => total + Of(term, view));
}
