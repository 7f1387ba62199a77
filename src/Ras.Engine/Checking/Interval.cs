using System.Numerics;

namespace Ras.Engine;

/// <summary>A stretch of numbers as an author writes it; either end may be open or without limit.</summary>
/// <param name="From">Where it begins; null where it has no beginning.</param>
/// <param name="FromIsOut">Whether the beginning itself lies outside.</param>
/// <param name="To">Where it ends; null where it has no end.</param>
/// <param name="ToIsOut">Whether the end itself lies outside.</param>
internal readonly record struct Interval(Rational? From, bool FromIsOut, Rational? To, bool ToIsOut)
{
    public static Interval Above(Rational value) => new(value, true, null, false);

    public static Interval Below(Rational value) => new(null, false, value, true);

    public static Interval Just(Rational value) => new(value, false, value, false);

    /// <summary>All that lies before this; null where it has no beginning.</summary>
    public Interval? Before => From is { } from ? new(null, false, from, !FromIsOut) : null;

    /// <summary>All that lies after this; null where it has no end.</summary>
    public Interval? After => To is { } to ? new(to, !ToIsOut, null, false) : null;

    /// <summary>The whole multiples of a unit that lie in it.</summary>
    public Stretch InUnits(Rational unit) => new(
        From is not { } from ? null : FromIsOut ? (from / unit).Floor() + 1 : (from / unit).Ceiling(),
        To is not { } to ? null : ToIsOut ? (to / unit).Ceiling() - 1 : (to / unit).Floor());
}

/// <summary>Whole numbers from one to another, both included; null where there is no end.</summary>
internal readonly record struct Stretch(BigInteger? From, BigInteger? To)
{
    public Stretch? Before => From is { } from ? new(null, from - 1) : null;

    public Stretch? After => To is { } to ? new(to + 1, null) : null;
}
