using System;
using System.Collections.Generic;

namespace Ras.Engine.Testing;

/// <summary>One adjustment that was made, with the exact sum before it and after it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The sum before it.</param>
/// <param name="After">The sum after it.</param>
internal sealed record MadeAdjustment(string Id, Fraction Before, Fraction After);

/// <summary>The sum of recurring lines as adjustments change it, one after another (design, sections 5.6 and 6, Shares).</summary>
/// <param name="Sum">The exact sum; it may be below 0.</param>
/// <param name="FromLines">How much of a sum above 0 the lines brought; the rest is not linked to a domain.</param>
/// <param name="Made">The adjustments made so far.</param>
internal sealed record AdjustedSum(Fraction Sum, Fraction FromLines, IReadOnlyList<MadeAdjustment> Made)
{
    /// <summary>The sum after every adjustment whose <c>when</c> holds or was left out.</summary>
    public static AdjustedSum Of(Fraction lines, View view)
    {
        var sum = new AdjustedSum(lines, Fraction.Max(0, lines), []);
        foreach (var adjustment in view.Written.Adjustments)
        {
            if (Applies(adjustment, view) == Truth.True)
                sum = sum.With(adjustment.Id, Changed(sum.Sum, adjustment, view.Written), adjustment.MultiplyBy is not null);
        }

        return sum;
    }

    public static Truth Applies(Adjustment adjustment, View view) => adjustment.When is { } when ? view.TruthOf(when) : Truth.True;

    private static Fraction Changed(Fraction sum, Adjustment adjustment, WrittenConfiguration written) => adjustment switch
    {
        { MultiplyBy: { } by } => sum * written.ValueOf(by),
        { AtMost: { } most } => Fraction.Min(sum, written.ValueOf(most)),
        { AtLeast: { } least } => Fraction.Max(sum, written.ValueOf(least)),
        { Add: { } more } => sum + written.ValueOf(more),
        _ => throw new ArgumentException("The adjustment does nothing.", nameof(adjustment)),
    };

    private AdjustedSum With(string id, Fraction after, bool multiplied) =>
        new(after, PartOf(after, multiplied), [.. Made, new(id, Sum, after)]);

    private Fraction PartOf(Fraction after, bool multiplied)
    {
        // What has no parts gets none by being lifted, and what falls to 0 or below loses those it had.
        if (Sum.Sign <= 0 || after.Sign <= 0)
            return 0;

        // A multiplier and whatever lowers the sum change all parts in proportion; what else lifts it comes on top.
        return multiplied || after < Sum ? FromLines * after / Sum : FromLines;
    }
}
