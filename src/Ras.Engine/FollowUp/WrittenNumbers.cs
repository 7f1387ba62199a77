using System;
using System.Linq;

namespace Ras.Engine;

/// <summary>The values of numbers that stand in a configuration.</summary>
internal static class WrittenNumbers
{
    /// <exception cref="ArgumentException">The configuration has no such parameter.</exception>
    public static Rational ValueIn(this Number number, RasConfiguration configuration)
    {
        if (number.ParameterId is not { } id)
            return number.Value;
        var parameter = configuration.Parameters?.FirstOrDefault(p => p.Id == id)
            ?? throw new ArgumentException($"The configuration has no parameter `{id}`. Compile it first: that tells every fault.", nameof(configuration));
        return parameter.Value.Value;
    }

    /// <exception cref="ArgumentException">The number is no whole number of weeks or months, or the configuration has no such parameter.</exception>
    public static int CountIn(this Number number, RasConfiguration configuration)
    {
        var value = number.ValueIn(configuration);
        return value.IsWhole && value >= 0 && value <= int.MaxValue
            ? (int)value.Numerator
            : throw new ArgumentException("Weeks and months are counted in whole numbers. Compile the configuration first: that tells every fault.", nameof(configuration));
    }
}
