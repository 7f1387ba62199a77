using System;
using System.Collections.Generic;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What a comparison of a portfolio is about: which configurations, in which money, by which groups. Only what has the same terms can be put together.</summary>
internal sealed record PortfolioTerms
{
    public ConfigurationResult Before { get; init; } = new("", "", 1, "");

    public ConfigurationResult After { get; init; } = new("", "", 1, "");

    public Period Period { get; init; }

    public string Currency { get; init; } = "GBP";

    /// <summary>The greatest amount of which every increment of both, and 0.01, is a whole multiple: amounts are counted in it.</summary>
    public Rational Unit { get; init; } = 1;

    /// <summary>The multiple of the unit that the rounding of the configuration before has as its increment.</summary>
    public long BeforeIncrement { get; init; }

    /// <summary>The same for the configuration after.</summary>
    public long AfterIncrement { get; init; }

    /// <summary>For how many months an existing package goes on unchanged; null where the configuration after does not say.</summary>
    public long? NoticeMonths { get; init; }

    /// <summary>How many of the period a month has.</summary>
    public Rational PeriodsPerMonth { get; init; }

    public ValueList<string> GroupColumns { get; init; } = [];

    public ValueList<AssumedAnswer> Assumed { get; init; } = [];

    /// <exception cref="ArgumentException">The two are for different periods or in different currencies.</exception>
    public static PortfolioTerms Of(
        ConfigurationIndex before, string beforeHash, ConfigurationIndex after, string afterHash, IEnumerable<string> groupColumns, IEnumerable<AssumedAnswer> assumed)
    {
        var (currency, currencyBefore) = (after.Configuration.Currency ?? "GBP", before.Configuration.Currency ?? "GBP");
        if (before.Configuration.Period != after.Configuration.Period || currencyBefore != currency)
            throw new ArgumentException("The two configurations are for different periods or in different currencies, so their amounts cannot be compared.", nameof(after));
        var (old, now) = (IncrementOf(before), IncrementOf(after));
        var unit = Common(Common(old, now), new(1, 100));
        return new()
        {
            Before = Named(before.Configuration, beforeHash), After = Named(after.Configuration, afterHash),
            Period = after.Configuration.Period, Currency = currency,
            Unit = unit, BeforeIncrement = (long)(old / unit).Numerator, AfterIncrement = (long)(now / unit).Numerator,
            NoticeMonths = after.Configuration.Transition is { } transition ? (long)after.Resolve(transition.NoticeMonths)!.Value.Numerator : null,
            PeriodsPerMonth = Periods.MultiplierTo(after, Period.Month),
            GroupColumns = ValueList.From(groupColumns), Assumed = ValueList.From(assumed),
        };
    }

    private static ConfigurationResult Named(RasConfiguration configuration, string hash) => new(configuration.Id, configuration.Version, configuration.FormatVersion, hash);

    private static Rational IncrementOf(ConfigurationIndex index) =>
        index.Configuration.Budget.Rounding is { } rounding ? index.Resolve(rounding.Increment)!.Value : new Rational(1, 100);

    /// <summary>The greatest number of which both are whole multiples.</summary>
    private static Rational Common(Rational left, Rational right) =>
        new(BigInteger.GreatestCommonDivisor(left.Numerator * right.Denominator, right.Numerator * left.Denominator), left.Denominator * right.Denominator);
}

/// <summary>An answer that was taken as given where a case has none, for a question that not both configurations ask.</summary>
/// <param name="QuestionId">The id of the question.</param>
/// <param name="Answer">The answer.</param>
public sealed record AssumedAnswer(string QuestionId, Answer Answer);
