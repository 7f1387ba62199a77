using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>What the format promises to take is taken, exactly, and what cannot fit is told where to round.</summary>
public sealed class FitTests
{
    /// <summary>Values just below 10^12 with a common denominator of 10^5, through weights, prices, bands and rounding.</summary>
    [Fact]
    public void The_promised_range_fits()
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "range", Version = "1", Title = "Range",
            Domains = [new() { Id = "need" }],
            Questions = [new ChoiceQuestion { Id = "most", Domain = "need", Options = [new() { Id = "least", Points = -999_999_999_999m }, new() { Id = "small", Points = 0.00001m }, new() { Id = "great", Points = 999_999_999_999.99999m }] }],
            Budget = new() { PointPrice = 1 },
        });
        Assert.Equal(1_000_000_000_000.00m, engine.Score(AnswerSet.Empty.With("most", "great")).Amount);
        Assert.Equal(999_999_999_999.99999m, engine.Score(AnswerSet.Empty.With("most", "great")).Points);
        Assert.Equal(0.00m, engine.Score(AnswerSet.Empty.With("most", "least")).Amount);
    }

    /// <summary>A value that is one great odd number is a grain of its own, and rounding it must not need a product of it.</summary>
    [Theory]
    [InlineData("999999999999.99999", "1000000000000.00")]
    [InlineData("9999999999999998/99999", "100001000010.00")]
    [InlineData("100000000000.00001", "100000000000.00")]
    public void A_single_great_price_fits(string price, string expected)
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "price", Version = "1", Title = "Price",
            Domains = [new() { Id = "need" }],
            Questions = [new YesNoQuestion { Id = "q", Domain = "need", Points = 1 }],
            Budget = new() { PointPrice = Rational.Parse(price) },
        });
        var amount = engine.Score(AnswerSet.Empty.With("q", true)).Amount!.Value;
        Assert.Equal(Rational.Parse(price).Round(new(1, 100)), amount);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), amount);
    }

    /// <summary>Denominators that share nothing: the greatest common denominator the format promises, and past it.</summary>
    [Fact]
    public void Odd_denominators_fit()
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "sevenths", Version = "1", Title = "Sevenths",
            Domains = [new() { Id = "need", Weight = new Rational(1, 7) }],
            Questions = [new NumberQuestion { Id = "n", Domain = "need", Min = 0, Max = 1_000_000, Increment = 1, Weight = new Rational(1, 13), Points = new Rational(1, 11) }],
            Budget = new() { PointPrice = new Rational(1, 9) },
        });
        var expected = new Rational(999_983, 7 * 13 * 11 * 9).Round(new(1, 100));
        Assert.Equal(expected, engine.Score(AnswerSet.Empty.With("n", 999_983)).Amount!.Value);
    }

    [Fact]
    public void What_cannot_fit_is_told_with_its_name_its_size_and_the_mend()
    {
        var primes = new[] { 999_983, 999_979, 999_961, 999_959 };
        Assert.False(RasEngine.TryCompile(
            new()
            {
                Id = "primes", Version = "1", Title = "Primes",
                Domains = [new() { Id = "need" }],
                Questions = ValueList.From(primes.Select((p, i) => (Question)new YesNoQuestion { Id = $"q{i}", Domain = "need", Points = new Rational(1, p) })),
                Budget = new() { PointPrice = 1 },
            },
            out _,
            out var diagnostics));
        Assert.Contains(diagnostics, d => d.Code == "RAS307" && d.Pointer == "/domains/0" && d.Message.StartsWith("Domain `need` can reach", System.StringComparison.Ordinal));
        Assert.All(diagnostics, d => Assert.Equal("RAS307", d.Code));
    }

    /// <summary>A product of great numbers fits as an integer of its own great grain, and could still not be shown as money.</summary>
    [Theory]
    [InlineData("100000000000", "1000000", null)]
    [InlineData("10000000", "100", "100000000000")]
    public void What_could_not_be_shown_is_refused(string points, string price, string? weeksPerYear)
    {
        var configuration = new RasConfiguration
        {
            Id = "great", Version = "1", Title = "Great", WeeksPerYear = weeksPerYear is null ? null : Rational.Parse(weeksPerYear),
            Domains = [new() { Id = "need" }],
            Questions = [new YesNoQuestion { Id = "q", Domain = "need", Points = Rational.Parse(points) }],
            Budget = new() { PointPrice = Rational.Parse(price) },
        };
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        Assert.All(diagnostics, d => Assert.Equal("RAS307", d.Code));
    }

    /// <summary>A weight changes what an integer is worth and costs no operation; a value that has every figure carries no flag.</summary>
    [Fact]
    public void A_weighted_domain_is_one_operation()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "benchmark-40", "configuration.json"));
        var rows = engine.DescribeProgram().Split('\n');
        Assert.Equal(8, rows.Count(r => r.Contains("SumTables")));
        Assert.DoesNotContain(rows, r => r.Contains("unknown"));
    }

    /// <summary>What a step is computed from is named where its values do not fit.</summary>
    [Fact]
    public void A_step_that_cannot_fit_says_what_to_round()
    {
        var configuration = new RasConfiguration
        {
            Id = "odd", Version = "1", Title = "Odd",
            Questions = [new NumberQuestion { Id = "hours", Min = 0, Max = 1_000_000_000, Increment = 1 }],
            Steps = [new SumStep { Id = "third", Of = [new SumTerm { Of = "hours", Weight = new Rational(1, 1_000_003) }], Constant = new Rational(1, 999_983) }, new ProductStep { Id = "square", Of = [NumberOrReference.To("third"), NumberOrReference.To("hours")] }],
            Budget = new() { Lines = [new() { Id = "all", Amount = NumberOrReference.To("square") }] },
        };
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        Assert.Contains(diagnostics, d => d.Code == "RAS307" && d.Pointer == "/steps/1" && d.Help.StartsWith("Round what it is computed from with a `round` step on `third` or `hours`", System.StringComparison.Ordinal));
    }
}
