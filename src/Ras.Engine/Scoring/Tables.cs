using System;

namespace Ras.Engine;

/// <summary>Values that are looked up in ascending tables: bands, and the lines between nodes.</summary>
internal static class Tables
{
    private const long Unknown = RasProgram.Unknown;
    public const int LineWidth = 5;

    /// <summary>The value of the band that a value falls in.</summary>
    public static long BandOf(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var value = sheet.Registers[operation.A];
        sheet.Taken[operation.Target] = -1;
        if (value == Unknown)
            return Unknown;
        var table = program.Data.AsSpan(operation.C, operation.B * 3);
        var band = LastReached(table, 3, value);

        // Why: the last band that the value has reached counts, also where two begin at one integer.
        if (band < 0 || value > table[(band * 3) + 1])
            return Unknown;
        sheet.Taken[operation.Target] = band;
        return table[(band * 3) + 2];
    }

    /// <summary>The value on the line between two nodes, rounded.</summary>
    public static long Interpolate(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var value = sheet.Registers[operation.A];
        sheet.Taken[operation.Target] = -1;
        if (value == Unknown || value > operation.High)
            return Unknown;
        var table = program.Data.AsSpan(operation.C, (int)operation.Low * LineWidth);
        var at = LastReached(table, LineWidth, value);
        if (at < 0)
            return Unknown;
        sheet.Taken[operation.Target] = at;
        var line = table.Slice(at * LineWidth, LineWidth);
        var (anchor, rise, height, divisor) = (line[1], line[2], line[3], line[4]);
        return Rounding.Divide((rise * (value - anchor)) + height, divisor, program.Divisions[operation.B].Mode);
    }

    /// <summary>The last entry whose first number a value has reached, or -1.</summary>
    public static int LastReached(ReadOnlySpan<long> table, int width, long value)
    {
        var (low, high) = (0, table.Length / width);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (table[middle * width] <= value)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
