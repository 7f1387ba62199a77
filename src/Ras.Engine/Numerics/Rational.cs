using System;
using System.Globalization;
using System.Numerics;

namespace Ras.Engine;

/// <summary>An exact fraction of two whole numbers of any size, in lowest terms with a denominator above 0; the default is 0.</summary>
/// <remarks>
/// Every figure between the answers and a rounded budget is one of these or an integer with a denominator that the
/// compiler fixed. Equal values are equal, however they were written: 0.5, 0.50 and 1/2 are one.
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    private readonly long _numerator;

    // Why: the denominator less one, so that the default value of the struct is the number 0 and not 0/0.
    private readonly long _denominatorLessOne;

    /// <summary>Both numbers, where 64 bits do not hold them. Invariant: it is null wherever they do, so that equal numbers are held alike.</summary>
    private readonly WideFraction? _wide;

    /// <summary>Makes a fraction and brings it to lowest terms.</summary>
    /// <param name="numerator">The number above the line; it carries the sign.</param>
    /// <param name="denominator">The number below the line; anything but 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("The denominator of a fraction is 0.");
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            common = -common;
        (numerator, denominator) = (numerator / common, denominator / common);
        if (Fits(numerator) && Fits(denominator))
            (_numerator, _denominatorLessOne) = ((long)numerator, (long)denominator - 1);
        else
            _wide = new(numerator, denominator);
    }

    /// <summary>Makes a whole number.</summary>
    /// <param name="whole">The number.</param>
    public Rational(BigInteger whole)
    {
        if (Fits(whole))
            _numerator = (long)whole;
        else
            _wide = new(whole, BigInteger.One);
    }

    /// <summary>A fraction that is in lowest terms already.</summary>
    private Rational(long numerator, long denominator) => (_numerator, _denominatorLessOne) = (numerator, denominator - 1);

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(1L, 1L);

    /// <summary>The number above the line, in lowest terms, with the sign.</summary>
    public BigInteger Numerator => _wide?.Numerator ?? _numerator;

    /// <summary>The number below the line, in lowest terms, above 0.</summary>
    public BigInteger Denominator => _wide?.Denominator ?? _denominatorLessOne + 1;

    /// <summary>-1 below zero, 0 at zero, 1 above it.</summary>
    public int Sign => _wide?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => _numerator == 0 && _wide is null;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsWhole => _wide?.Denominator.IsOne ?? _denominatorLessOne == 0;

    /// <summary>The whole number as a fraction over 1.</summary>
    public static implicit operator Rational(int value) => new(value, 1L);

    /// <summary>The whole number as a fraction over 1.</summary>
    public static implicit operator Rational(long value) => value > long.MinValue ? new(value, 1L) : new((BigInteger)value);

    /// <summary>The decimal number, exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = (new BigInteger(unchecked((uint)bits[2])) << 64) | (new BigInteger(unchecked((uint)bits[1])) << 32) | unchecked((uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return new(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The sum, exactly.</summary>
    public static Rational operator +(Rational left, Rational right) => TryAdd(in left, in right, out var sum)
        ? sum
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference, exactly.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The same size with the other sign.</summary>
    public static Rational operator -(Rational value) =>
        value.IsNarrow ? new(-value._numerator, value.NarrowDenominator) : new(-value.Numerator, value.Denominator);

    /// <summary>The product, exactly.</summary>
    public static Rational operator *(Rational left, Rational right) => TryMultiply(in left, in right, out var product)
        ? product
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient, exactly.</summary>
    /// <exception cref="DivideByZeroException">The right side is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => right.IsNarrow && right._numerator > 0 && TryMultiply(in left, new(right.NarrowDenominator, right._numerator), out var quotient)
        ? quotient
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left is the smaller number.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the greater number.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not greater than the right.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not smaller than the right.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The greater of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The number rounded to a whole multiple of an increment.</summary>
    /// <param name="increment">The distance between the numbers that may come out: 0.01, 0.05, 1, 50; above 0.</param>
    /// <param name="mode">Which of the two neighbours is taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The increment is not above 0, or the mode is not one of the seven.</exception>
    public Rational Round(Rational increment, RoundingMode mode = RoundingMode.HalfUp)
    {
        if (increment.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(increment), "A rounding increment is above 0.");
        if (!Framework.IsDefined(mode))
            throw new ArgumentOutOfRangeException(nameof(mode), "There are seven rounding modes.");
        return new Rational((this / increment).Rounded(mode)) * increment;
    }

    /// <summary>The greatest whole number that is not above this.</summary>
    public BigInteger Floor() => Rounded(RoundingMode.Floor);

    /// <summary>The smallest whole number that is not below this.</summary>
    public BigInteger Ceiling() => Rounded(RoundingMode.Ceiling);

    /// <summary>The number as a decimal: exact where it has at most this many decimal places, else rounded half up to them.</summary>
    /// <param name="places">How many decimal places are kept, from 0 to 28; 10 unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The places are outside 0 to 28.</exception>
    /// <exception cref="OverflowException">The number with these places is beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal(int places = 10)
    {
        if (places is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(places), "A decimal keeps from 0 to 28 places.");
        if (IsNarrow && places == DecimalScale.MostPlaces && DecimalScale.TryToDecimal(_numerator, NarrowDenominator, out var value))
            return value;
        var scaled = Rounding.Divide(Numerator * BigInteger.Pow(10, places), Denominator, RoundingMode.HalfUp);
        while (places > 0 && (scaled % 10).IsZero)
        {
            scaled /= 10;
            places--;
        }

        return (decimal)scaled / Power(places);
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => IsNarrow && other.IsNarrow && TryMultiply(_numerator, other.NarrowDenominator, out var left) && TryMultiply(other._numerator, NarrowDenominator, out var right)
        ? left.CompareTo(right)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Compares with another number in the order of size.</summary>
    /// <exception cref="ArgumentException">The other object is not a number of this kind.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("A fraction compares with fractions only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_wide, other._wide);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Framework.CombineHash(Framework.CombineHash(_numerator.GetHashCode(), _denominatorLessOne.GetHashCode()), _wide?.GetHashCode() ?? 0);

    private static decimal Power(int places)
    {
        var power = 1m;
        for (var i = 0; i < places; i++)
            power *= 10m;
        return power;
    }

    private string FractionText() =>
        Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
