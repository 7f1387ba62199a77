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

/// <summary>Lays lines, adjustments and rounding out as a way to a sum.</summary>
internal sealed class WaterfallLayout
{
    private readonly List<WaterfallPart> _parts = [];
    private Rational _sum = Rational.Zero;

    public IReadOnlyList<WaterfallPart> Parts => _parts;

    public void Add(WaterfallKind kind, string? id, string? title, Rational change) => _parts.Add(new(kind, id, title, change, _sum += change));

    /// <summary>The last parts: what a sum below 0 lacks, and what rounding then does to come to a figure.</summary>
    public void End(Rational lifted, Rational figure)
    {
        if (lifted.Sign > 0)
            Add(WaterfallKind.LiftedToZero, null, null, lifted);
        if (figure != _sum)
            Add(WaterfallKind.Rounding, null, null, figure - _sum);
    }
}
