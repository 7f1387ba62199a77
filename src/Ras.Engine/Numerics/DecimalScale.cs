using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns integers of one grain into decimals of at most 10 places without allocating, and exactly as <see cref="Rational.ToDecimal"/> does.</summary>
/// <remarks>
/// Where the grain has no other factors below its line than 2 and 5, its decimals end: they are the integers times a whole
/// number, with the point moved. Other grains are divided, and rounded half away from zero.
/// </remarks>
internal readonly struct DecimalScale
{
    /// <summary>How many decimal places are kept.</summary>
    public const int MostPlaces = 10;

    private const long MostOf18Digits = 999_999_999_999_999_999;
    private const decimal Places = 10_000_000_000m;

    private readonly Rational _grain;
    private readonly long _above;
    private readonly long _below;

    /// <summary>What an integer is multiplied by, and by how many places the point is then moved; 0 where that is not all.</summary>
    private readonly long _times;
    private readonly int _places;

    /// <summary>The greatest integer for which no product here leaves its range; larger ones take the slow way.</summary>
    private readonly long _most;

    public DecimalScale(Rational grain)
    {
        // Why below 0: of a grain that is too fine or too great for 18 digits no integer takes the quick way, not even 0.
        (_grain, _most) = (grain, -1);
        if (grain.Numerator > MostOf18Digits || grain.Denominator > MostOf18Digits)
            return;
        (_above, _below) = ((long)grain.Numerator, (long)grain.Denominator);
        _most = MostOf18Digits / _above;
        if (TryEnd(_below, out var factor, out _places) && (BigInteger)_above * factor <= MostOf18Digits)
            (_times, _most) = (_above * factor, MostOf18Digits / (_above * factor));
    }

    public decimal ToDecimal(long value)
    {
        if (value > _most || value < -_most)
            return ((Rational)value * _grain).ToDecimal();
        return _times > 0 ? WithPlaces(value * _times, _places) : Divide(value * _above, _below);
    }

    /// <summary>A fraction in lowest terms as a decimal, where nothing on the way leaves its range.</summary>
    public static bool TryToDecimal(long numerator, long denominator, out decimal value)
    {
        value = default;
        if (numerator is > MostOf18Digits or < -MostOf18Digits || denominator > MostOf18Digits)
            return false;
        if (!TryEnd(denominator, out var factor, out var places))
            value = Divide(numerator, denominator);
        else if (numerator <= MostOf18Digits / factor && numerator >= -(MostOf18Digits / factor))
            value = WithPlaces(numerator * factor, places);
        else
            return false;
        return true;
    }

    /// <summary>What brings a denominator to a power of ten, and to which; false where nothing brings it to one of at most 10 places.</summary>
    private static bool TryEnd(long denominator, out long factor, out int places)
    {
        (factor, places) = (1, 0);
        var (twos, fives) = (0, 0);
        for (; (denominator & 1) == 0; denominator >>= 1)
            twos++;
        for (; denominator % 5 == 0; denominator /= 5)
            fives++;
        places = twos > fives ? twos : fives;
        if (denominator != 1 || places > MostPlaces)
            return false;
        factor <<= places - twos;
        for (var missing = places - fives; missing > 0; missing--)
            factor *= 5;
        return true;
    }

    /// <summary>An integer with the point moved, without zeros at its end that say nothing.</summary>
    private static decimal WithPlaces(long value, int places)
    {
        for (; places > 0 && value % 10 == 0; places--)
            value /= 10;
        var size = unchecked((ulong)(value < 0 ? -value : value));
        return new(unchecked((int)size), unchecked((int)(size >> 32)), 0, value < 0, (byte)places);
    }

    private static decimal Divide(decimal dividend, decimal divisor)
    {
        var scaled = dividend * Places;
        var rest = scaled % divisor;
        var whole = (scaled - rest) / divisor;
        if ((rest < 0 ? -rest : rest) * 2 >= divisor)
            whole += rest < 0 ? -1 : 1;

        // Why: decimals know a negative zero, which nothing here may show.
        return whole == 0 ? 0 : whole / Places;
    }
}
