namespace Ras.Engine;

/// <summary>Converts money between periods, exactly: a year has as many weeks as the configuration says, and 12 months.</summary>
internal static class Periods
{
    public static Rational WeeksPerYear(ConfigurationIndex index) => index.Resolve(index.Configuration.WeeksPerYear, 52);

    /// <summary>What an amount for one period is multiplied by to be for the configuration's.</summary>
    public static Rational Multiplier(ConfigurationIndex index, Period? per) => per is { } period && period != index.Configuration.Period
        ? InYear(period, WeeksPerYear(index)) / InYear(index.Configuration.Period, WeeksPerYear(index))
        : Rational.One;

    /// <summary>What an amount for the configuration's period is multiplied by to be for another.</summary>
    public static Rational MultiplierTo(ConfigurationIndex index, Period period) => 1 / Multiplier(index, period);

    private static Rational InYear(Period period, Rational weeks) => period switch
    {
        Period.Week => weeks,
        Period.FourWeeks => weeks / 4,
        Period.Month => 12,
        _ => 1,
    };
}
