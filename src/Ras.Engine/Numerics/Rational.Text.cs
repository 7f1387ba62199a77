using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Ras.Engine;

public readonly partial struct Rational
{
    /// <summary>Reads a number in plain decimal notation, such as <c>-12.50</c>, or a fraction of whole numbers, such as <c>1/7</c>.</summary>
    /// <param name="text">
    /// The text: no exponent, no leading zeros or plus sign, no negative zero, at most 18 significant digits in each number;
    /// a fraction has its sign, if any, in front, and a denominator above 0.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static Rational Parse(string text)
    {
        Framework.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException("A number is written plainly, such as 12.50, or as a fraction, such as 1/7.");
    }

    /// <summary>Reads a number as <see cref="Parse"/> does, and says whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational value)
    {
        value = default;
        if (text is null)
            return false;
        var fault = text.IndexOf('/') >= 0 ? NumberSyntax.ReadFraction(text, out value) : NumberSyntax.ReadDecimal(text, out value);
        return fault == NumberFault.None;
    }

    /// <summary>The shortest plain decimal that is exactly this number, or the fraction in lowest terms where there is none of at most 18 digits.</summary>
    public override string ToString() => TryFormatDecimal(18, out var text) ? text : FractionText();

    /// <summary>The number as a plain decimal with no more digits than told, where that is exact.</summary>
    internal bool TryFormatDecimal(int mostDigits, [NotNullWhen(true)] out string? text)
    {
        text = null;
        var places = DecimalPlaces(mostDigits);
        if (places < 0)
            return false;
        var digits = (BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator).ToString(CultureInfo.InvariantCulture);
        if (digits.Length > mostDigits)
            return false;
        digits = digits.PadLeft(places + 1, '0');
        var whole = digits.Substring(0, digits.Length - places);
        text = (Sign < 0 ? "-" : "") + (places == 0 ? whole : whole + "." + digits.Substring(digits.Length - places));
        return true;
    }

    /// <summary>How many decimal places it takes to write this exactly, or -1 where no number up to the most does.</summary>
    private int DecimalPlaces(int most)
    {
        var rest = Denominator;
        var (twos, fives) = (0, 0);
        for (; twos <= most && rest.IsEven; twos++)
            rest /= 2;
        for (; fives <= most && (rest % 5).IsZero; fives++)
            rest /= 5;
        return rest.IsOne && Math.Max(twos, fives) <= most ? Math.Max(twos, fives) : -1;
    }
}
