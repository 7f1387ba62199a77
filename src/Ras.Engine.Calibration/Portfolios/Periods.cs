using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>How long the periods of a configuration are, and what its figures come to.</summary>
internal static class Periods
{
    private static readonly Rational WeeksWhereLeftOut = 52;

    /// <summary>A period in weeks, exactly.</summary>
    public static Rational Weeks(RasConfiguration configuration, Period period) => period switch
    {
        Period.Week => 1,
        Period.FourWeeks => 4,
        Period.Month => WeeksPerYear(configuration) / 12,
        _ => WeeksPerYear(configuration),
    };

    /// <summary>The period in words.</summary>
    public static string Words(Period period) => period switch
    {
        Period.Week => "a week",
        Period.FourWeeks => "every four weeks",
        Period.Month => "a month",
        _ => "a year",
    };

    /// <summary>The increment of the budget's rounding, as money.</summary>
    public static Rational Increment(RasConfiguration configuration) =>
        configuration.Budget.Rounding is { } rounding ? ValueOf(configuration, rounding.Increment) : new(1, 100);

    /// <summary>A number of a configuration, from its parameter where it has one.</summary>
    public static Rational ValueOf(RasConfiguration configuration, Number number) =>
        number.ParameterId is { } id ? configuration.Parameters!.First(p => p.Id == id).Value.Value : number.Value;

    private static Rational WeeksPerYear(RasConfiguration configuration) =>
        configuration.WeeksPerYear is { } weeks ? ValueOf(configuration, weeks) : WeeksWhereLeftOut;
}
