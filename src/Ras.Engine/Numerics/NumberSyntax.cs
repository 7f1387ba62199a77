using System.Numerics;

namespace Ras.Engine;

/// <summary>Why a text is not a number as configurations and answers write it.</summary>
internal enum NumberFault
{
    None,
    Malformed,
    Exponent,
    LeadingZero,
    NegativeZero,
    TooManyDigits,
    ZeroDenominator,
}

/// <summary>Reads the two written forms of a number: plain decimal notation and fractions of whole numbers.</summary>
internal static class NumberSyntax
{
    /// <summary>How many significant digits a number may have: those after leading zeros, trailing zeros included.</summary>
    public const int MostDigits = 18;

    public static NumberFault ReadDecimal(string text, out Rational value)
    {
        value = default;
        var at = 0;
        var negative = at < text.Length && text[at] == '-';
        if (negative)
            at++;
        var whole = DigitsFrom(text, at);
        if (whole == 0)
            return NumberFault.Malformed;
        if (whole > 1 && text[at] == '0')
            return NumberFault.LeadingZero;
        var end = at + whole;
        var places = 0;
        if (end < text.Length && text[end] == '.')
        {
            places = DigitsFrom(text, end + 1);
            if (places == 0)
                return NumberFault.Malformed;
            end += 1 + places;
        }

        if (end < text.Length)
            return text[end] is 'e' or 'E' ? NumberFault.Exponent : NumberFault.Malformed;
        return Assemble(text, at, end, places, negative, out value);
    }

    /// <summary>Reads a text with a slash in it.</summary>
    public static NumberFault ReadFraction(string text, out Rational value)
    {
        value = default;
        var slash = text.IndexOf('/');
        var negative = text[0] == '-';
        var start = negative ? 1 : 0;
        if (DigitsFrom(text, start) != slash - start || DigitsFrom(text, slash + 1) != text.Length - slash - 1)
            return NumberFault.Malformed;
        if (slash == start || slash == text.Length - 1)
            return NumberFault.Malformed;
        if (HasLeadingZero(text, start, slash) || HasLeadingZero(text, slash + 1, text.Length))
            return NumberFault.LeadingZero;
        var fault = Assemble(text, start, slash, 0, negative, out var above);
        if (fault != NumberFault.None)
            return fault;
        fault = Assemble(text, slash + 1, text.Length, 0, negative: false, out var below);
        if (fault != NumberFault.None)
            return fault;
        if (below.IsZero)
            return NumberFault.ZeroDenominator;
        value = above / below;
        return NumberFault.None;
    }

    private static NumberFault Assemble(string text, int from, int to, int places, bool negative, out Rational value)
    {
        value = default;
        long digits = 0;
        var significant = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '.')
                continue;
            if (significant > 0 || text[i] != '0')
                significant++;
            if (significant > MostDigits)
                return NumberFault.TooManyDigits;
            digits = (digits * 10) + (text[i] - '0');
        }

        // Why: "0.0000000000000000000000001" has one significant digit, and could still name a denominator of any size.
        if (places > MostDigits)
            return NumberFault.TooManyDigits;
        if (negative && digits == 0)
            return NumberFault.NegativeZero;
        value = new(negative ? -digits : digits, BigInteger.Pow(10, places));
        return NumberFault.None;
    }

    private static bool HasLeadingZero(string text, int from, int to) => to - from > 1 && text[from] == '0';

    private static int DigitsFrom(string text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - from;
    }
}
