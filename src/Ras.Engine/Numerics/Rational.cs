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
    // Why: the denominator less one, so that the default value of the struct is the number 0 and not 0/0.
    private readonly BigInteger _denominatorLessOne;

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
        Numerator = numerator / common;
        _denominatorLessOne = (denominator / common) - 1;
    }

    /// <summary>Makes a whole number.</summary>
    /// <param name="whole">The number.</param>
    public Rational(BigInteger whole)
    {
        Numerator = whole;
        _denominatorLessOne = BigInteger.Zero;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(BigInteger.One);

    /// <summary>The number above the line, in lowest terms, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, in lowest terms, above 0.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>-1 below zero, 0 at zero, 1 above it.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>The whole number as a fraction over 1.</summary>
    public static implicit operator Rational(int value) => new(value);

    /// <summary>The whole number as a fraction over 1.</summary>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>The decimal number, exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = (new BigInteger(unchecked((uint)bits[2])) << 64) | (new BigInteger(unchecked((uint)bits[1])) << 32) | unchecked((uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return new(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The sum, exactly.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference, exactly.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The same size with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product, exactly.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient, exactly.</summary>
    /// <exception cref="DivideByZeroException">The right side is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

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
        var multiples = this / increment;
        return new Rational(Rounding.Divide(multiples.Numerator, multiples.Denominator, mode)) * increment;
    }

    /// <summary>The greatest whole number that is not above this.</summary>
    public BigInteger Floor() => Rounding.Divide(Numerator, Denominator, RoundingMode.Floor);

    /// <summary>The smallest whole number that is not below this.</summary>
    public BigInteger Ceiling() => Rounding.Divide(Numerator, Denominator, RoundingMode.Ceiling);

    /// <summary>The number as a decimal: exact where it has at most this many decimal places, else rounded half up to them.</summary>
    /// <param name="places">How many decimal places are kept, from 0 to 28; 10 unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The places are outside 0 to 28.</exception>
    /// <exception cref="OverflowException">The number with these places is beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal(int places = 10)
    {
        if (places is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(places), "A decimal keeps from 0 to 28 places.");
        var scaled = Rounding.Divide(Numerator * BigInteger.Pow(10, places), Denominator, RoundingMode.HalfUp);
        while (places > 0 && (scaled % 10).IsZero)
        {
            scaled /= 10;
            places--;
        }

        return (decimal)scaled / Power(places);
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

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
        Numerator.Equals(other.Numerator) && _denominatorLessOne.Equals(other._denominatorLessOne);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Framework.CombineHash(Numerator.GetHashCode(), _denominatorLessOne.GetHashCode());

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
