using System;
using System.Numerics;

namespace Ras.Engine.Testing;

/// <summary>An exact fraction in lowest terms with a denominator above 0; the default is 0.</summary>
/// <remarks>The reference evaluator has its own, so that a fault in the engine's arithmetic cannot hide in both.</remarks>
internal readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _denominator;

    /// <summary>Makes a fraction and brings it to lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("The denominator of a fraction is 0.");
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        _denominator = denominator / common;
    }

    /// <summary>The number above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, above 0.</summary>
    // Why: the default value of a struct has zeros in every field, and 0/0 is no number.
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>-1 below zero, 0 at zero, 1 above it.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The whole number.</summary>
    public static implicit operator Fraction(int whole) => new(whole, 1);

    /// <summary>The whole number.</summary>
    public static implicit operator Fraction(BigInteger whole) => new(whole, 1);

    /// <summary>The decimal number, exactly: shifted one place at a time until it is whole.</summary>
    public static implicit operator Fraction(decimal number)
    {
        var denominator = BigInteger.One;
        while (number != decimal.Truncate(number))
        {
            number *= 10;
            denominator *= 10;
        }

        return new(new BigInteger(number), denominator);
    }

    /// <summary>The same number as the records hold it.</summary>
    public static implicit operator Fraction(Rational number) => new(number.Numerator, number.Denominator);

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The number with the other sign.</summary>
    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction a, Fraction b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Whether the left is greater.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Whether the left is not greater.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the left is not less.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <summary>The lesser of two.</summary>
    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    /// <summary>The greater of two.</summary>
    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    /// <summary>The greatest whole number that is not above this.</summary>
    public BigInteger Floor()
    {
        // Why: division of integers goes toward zero, which for a negative fraction is up.
        var towardZero = Numerator / Denominator;
        return Sign < 0 && towardZero * Denominator != Numerator ? towardZero - 1 : towardZero;
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Numerator, Denominator).GetHashCode();

    /// <summary>The number as <c>a/b</c>, or as <c>a</c> where it is whole.</summary>
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
