using System;

namespace Ras.Engine;

/// <summary>Turns the text of a number into the code of an answer, where all of it fits 64 bits.</summary>
internal sealed class NumberCode
{
    private readonly ConfigurationIndex _index;
    private readonly NumberQuestion _question;
    private readonly long _above;
    private readonly long _below;
    private readonly long _least;
    private readonly long _most;

    public NumberCode(ConfigurationIndex index, NumberQuestion question)
    {
        (_index, _question) = (index, question);
        var increment = index.Resolve(question.Increment)!.Value;

        // Invariant: the rules have found that both ends are multiples of the increment, and the compiler that their places fit.
        (_least, _most) = ((long)(index.Resolve(question.Min)!.Value / increment).Numerator, (long)(index.Resolve(question.Max)!.Value / increment).Numerator);
        if (increment.Numerator <= int.MaxValue && increment.Denominator <= int.MaxValue)
            (_above, _below) = ((long)increment.Denominator, (long)increment.Numerator);
    }

    /// <summary>The code of a number that is written as JSON is; false where it is not as a configuration takes it, or not permitted.</summary>
    public bool TryEncode(ReadOnlySpan<byte> raw, out long code)
    {
        code = 0;
        if (!TryRead(raw, out var digits, out var scale))
            return false;
        if (_above == 0 || Math.Abs(digits) > long.MaxValue / _above || scale > long.MaxValue / Math.Max(_below, 1))
            return TryEncodeWide(raw, out code);
        var (value, increments) = (digits * _above, scale * _below);
        var place = value / increments;
        code = place - _least + 1;
        return place * increments == value && place >= _least && place <= _most;
    }

    /// <summary>The digits of a number as one integer, and the power of ten that it is over.</summary>
    private static bool TryRead(ReadOnlySpan<byte> raw, out long digits, out long scale)
    {
        (digits, scale) = (0, 1);
        var (significant, places, isNegative, isFraction) = (0, 0, raw[0] == '-', false);
        foreach (var one in isNegative ? raw.Slice(1) : raw)
        {
            if (one == '.')
            {
                isFraction = true;
                continue;
            }

            if (one is < (byte)'0' or > (byte)'9')
                return false;
            significant += significant > 0 || one != '0' ? 1 : 0;
            places += isFraction ? 1 : 0;
            if (significant > NumberSyntax.MostDigits || places > NumberSyntax.MostDigits)
                return false;
            digits = (digits * 10) + (one - '0');
            scale *= isFraction ? 10 : 1;
        }

        for (; scale > 1 && digits % 10 == 0; scale /= 10)
            digits /= 10;
        digits = isNegative ? -digits : digits;
        return !(isNegative && digits == 0);
    }

    private bool TryEncodeWide(ReadOnlySpan<byte> raw, out long code)
    {
        var number = Rational.Parse(Framework.Utf8ToString(raw));
        return AnswerCodes.EncodeNumber(_index, _question, number, out code) is null;
    }
}
