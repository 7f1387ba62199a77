using System;

namespace Ras.Engine;

/// <summary>A number in a configuration as written: an exact value, or the name of a parameter that holds it; the default is 0.</summary>
public readonly struct Number : IEquatable<Number>
{
    private Number(Rational value, string? parameter) => (Value, ParameterId) = (value, parameter);

    /// <summary>The value, where it is written here; 0 where a parameter holds it.</summary>
    public Rational Value { get; }

    /// <summary>The id of the parameter that holds the value, without the leading <c>$</c>; null where the value is written here.</summary>
    public string? ParameterId { get; }

    /// <summary>The value, written here.</summary>
    public static implicit operator Number(Rational value) => new(value, null);

    /// <summary>The value, written here.</summary>
    public static implicit operator Number(int value) => new(value, null);

    /// <summary>The value, written here.</summary>
    public static implicit operator Number(decimal value) => new(value, null);

    /// <summary>Whether both are written alike: the same value, or the same parameter.</summary>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>The number that a parameter holds.</summary>
    /// <param name="id">The parameter's id, without the leading <c>$</c>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Number Parameter(string id)
    {
        Framework.ThrowIfNull(id);
        return new(default, id);
    }

    /// <inheritdoc/>
    public bool Equals(Number other) => Value == other.Value && ParameterId == other.ParameterId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ParameterId?.GetHashCode() ?? Value.GetHashCode();

    /// <summary>The number as a document writes it: a plain decimal, a fraction, or <c>$</c> and a parameter's id.</summary>
    public override string ToString() => ParameterId is null ? Value.ToString() : "$" + ParameterId;
}

/// <summary>A number, or a reference to the points of a question or domain or to the value of a step; the default is the number 0.</summary>
public readonly struct NumberOrReference : IEquatable<NumberOrReference>
{
    private NumberOrReference(Number number, string? reference) => (Number, Reference) = (number, reference);

    /// <summary>The number; 0 where this is a reference.</summary>
    public Number Number { get; }

    /// <summary>The id that is referred to; null where this is a number.</summary>
    public string? Reference { get; }

    /// <summary>The number.</summary>
    public static implicit operator NumberOrReference(Number number) => new(number, null);

    /// <summary>The number.</summary>
    public static implicit operator NumberOrReference(int number) => new(number, null);

    /// <summary>The number.</summary>
    public static implicit operator NumberOrReference(decimal number) => new(number, null);

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(NumberOrReference left, NumberOrReference right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(NumberOrReference left, NumberOrReference right) => !left.Equals(right);

    /// <summary>A reference to the points or value of what bears an id.</summary>
    /// <param name="id">The id of a question, domain or step, or <c>total</c>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static NumberOrReference To(string id)
    {
        Framework.ThrowIfNull(id);
        return new(default, id);
    }

    /// <inheritdoc/>
    public bool Equals(NumberOrReference other) => Number == other.Number && Reference == other.Reference;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberOrReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Reference?.GetHashCode() ?? Number.GetHashCode();

    /// <summary>The number or the id, as a document writes it.</summary>
    public override string ToString() => Reference ?? Number.ToString();
}
