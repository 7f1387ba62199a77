using System;
using System.Globalization;

namespace Ras.Engine;

/// <summary>A day of the Gregorian calendar without a time or a zone, from 0001-01-01 (the default) to 9999-12-31.</summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>, IComparable
{
    /// <summary>31 December 9999.</summary>
    private const int LastDay = 3_652_058;

    private readonly int _daysSinceFirst;

    /// <summary>Names a day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last of that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    private CalendarDate(int daysSinceFirst) => _daysSinceFirst = daysSinceFirst;

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => AsDateTime.Year;

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => AsDateTime.Month;

    /// <summary>The day of the month, from 1 to 31.</summary>
    public int Day => AsDateTime.Day;

    private DateTime AsDateTime => new(_daysSinceFirst * TimeSpan.TicksPerDay);

#if NET8_0_OR_GREATER
    /// <summary>The same day.</summary>
    public static implicit operator CalendarDate(DateOnly date) => new(date.DayNumber);

    /// <summary>The same day.</summary>
    public static implicit operator DateOnly(CalendarDate date) => DateOnly.FromDayNumber(date._daysSinceFirst);
#endif

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether the left is the earlier day.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the later day.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not the later day.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not the earlier day.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a day written as <c>YYYY-MM-DD</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a day so written.</exception>
    public static CalendarDate Parse(string text)
    {
        Framework.ThrowIfNull(text);
        return TryParse(text, out var date) ? date : throw new FormatException("A date is written as YYYY-MM-DD, such as 2026-04-06.");
    }

    /// <summary>Reads a day written as <c>YYYY-MM-DD</c>, and says whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day, or 0001-01-01.</param>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        Span<byte> ascii = stackalloc byte[10];
        if (text is not { Length: 10 })
            return false;
        for (var i = 0; i < ascii.Length; i++)
            ascii[i] = text[i] < 0x80 ? (byte)text[i] : (byte)'?';
        if (!TryParts(ascii, out var year, out var month, out var day))
            return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>Whether a text is a day written as <c>YYYY-MM-DD</c>.</summary>
    internal static bool IsDate(ReadOnlySpan<byte> utf8) => TryParts(utf8, out _, out _, out _);

    /// <summary>The day so many days later, or earlier where the number is below 0.</summary>
    /// <param name="days">The number of days.</param>
    /// <exception cref="ArgumentOutOfRangeException">That day lies outside the years 1 to 9999.</exception>
    public CalendarDate AddDays(int days)
    {
        var day = (long)_daysSinceFirst + days;
        return day >= 0 && day <= LastDay
            ? new((int)day)
            : throw new ArgumentOutOfRangeException(nameof(days), "The day lies outside the years 1 to 9999.");
    }

    /// <summary>The same day of the month so many calendar months later, or the last of that month where it is shorter: a month after 31 January is 28 or 29 February.</summary>
    /// <param name="months">The number of months; earlier where it is below 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">That day lies outside the years 1 to 9999.</exception>
    public CalendarDate AddMonths(int months)
    {
        var month = ((long)Year * 12) + Month - 1 + months;
        var (year, of) = (month / 12, (int)(month % 12) + 1);
        if (month < 12 || year > 9999)
            throw new ArgumentOutOfRangeException(nameof(months), "The day lies outside the years 1 to 9999.");
        return new((int)year, of, Math.Min(Day, DateTime.DaysInMonth((int)year, of)));
    }

    /// <summary>How many days lie from this day to another; below 0 where that is earlier.</summary>
    /// <param name="other">The other day.</param>
    public int DaysUntil(CalendarDate other) => other._daysSinceFirst - _daysSinceFirst;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _daysSinceFirst.CompareTo(other._daysSinceFirst);

    /// <summary>Compares with another day in the order of time.</summary>
    /// <exception cref="ArgumentException">The other object is not a day.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CalendarDate other => CompareTo(other),
        _ => throw new ArgumentException("A date compares with dates only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _daysSinceFirst == other._daysSinceFirst;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _daysSinceFirst;

    /// <summary>The day as <c>YYYY-MM-DD</c>, in every culture.</summary>
    public override string ToString() => AsDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryParts(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && TryDigits(text.Slice(0, 4), out year) && TryDigits(text.Slice(5, 2), out month) && TryDigits(text.Slice(8), out day)
            && year > 0 && month is >= 1 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
