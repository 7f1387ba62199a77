using System;

namespace Ras.Cli;

/// <summary>Reads numbers as answers write them: plain decimals of at most 18 digits, without leading zeros or exponents.</summary>
internal static class NumberCell
{
    private const int MostDigits = 18;

    public static bool TryRead(ReadOnlySpan<byte> cell, out decimal number)
    {
        number = 0;
        var isNegative = cell is [(byte)'-', ..];
        var digits = isNegative ? cell[1..] : cell;
        if (digits.IsEmpty || (digits.Length > 1 && digits[0] == (byte)'0' && digits[1] != (byte)'.'))
            return false;
        var (value, places, significant) = (0L, -1, 0);
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == (byte)'.' && places < 0 && i > 0)
            {
                places = 0;
                continue;
            }

            if (digits[i] is < (byte)'0' or > (byte)'9')
                return false;
            significant += significant > 0 || digits[i] != (byte)'0' ? 1 : 0;
            places += places >= 0 ? 1 : 0;
            if (significant > MostDigits || places > MostDigits)
                return false;
            value = (value * 10) + (digits[i] - (byte)'0');
        }

        if (places == 0 || (isNegative && value == 0))
            return false;
        number = new(unchecked((int)value), (int)(value >> 32), 0, isNegative, (byte)Math.Max(0, places));
        return true;
    }
}
