using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What a part of the waterfall is.</summary>
public enum WaterfallKind
{
    /// <summary>A recurring line that counts.</summary>
    Line,

    /// <summary>An adjustment that was made.</summary>
    Adjustment,

    /// <summary>What a sum below 0 lacks to be 0.</summary>
    LiftedToZero,

    /// <summary>What rounding added or took off.</summary>
    Rounding,
}

/// <summary>One part on the way to the amount.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of the line or adjustment; null for the others.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Change">What it adds, exactly; below 0 where it takes off.</param>
/// <param name="Sum">The sum after it, exactly; after the last it is the amount.</param>
public sealed record WaterfallPart(WaterfallKind Kind, string? Id, string? Title, Rational Change, Rational Sum);

/// <summary>Lays the parts of an explanation out as a way to its amount.</summary>
internal static class WaterfallLayout
{
    public static IReadOnlyList<WaterfallPart> Of(Explanation explanation)
    {
        var parts = new List<WaterfallPart>();
        if (explanation.ExactSum is null)
            return parts;
        var sum = Rational.Zero;
        void Add(WaterfallKind kind, string? id, string? title, Rational change) => parts.Add(new(kind, id, title, change, sum += change));
        foreach (var line in explanation.Lines)
        {
            if (line.Per is not null)
                Add(WaterfallKind.Line, line.Id, line.Title, line.ExactAmount!.Value);
        }

        foreach (var adjustment in explanation.Adjustments)
            Add(WaterfallKind.Adjustment, adjustment.Id, adjustment.Title, adjustment.After - adjustment.Before);
        if (explanation.LiftedToZero is { Sign: > 0 } lifted)
            Add(WaterfallKind.LiftedToZero, null, null, lifted);
        if (explanation.RoundingDifference is { Sign: not 0 } difference)
            Add(WaterfallKind.Rounding, null, null, difference);
        return parts;
    }
}
