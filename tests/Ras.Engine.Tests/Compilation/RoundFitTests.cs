using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Rounding to great increments fits wherever the value itself does.</summary>
public sealed class RoundFitTests
{
    [Theory]
    [InlineData("1000000", "0.00001", "20000", "29999.99999", "20000")]
    [InlineData("1000000", "0.00001", "20000", "30000", "40000")]
    [InlineData("10000", "0.01", "33333333.33", "9999.99", "0")]
    [InlineData("1000000", "0.00001", "999999", "500000", "999999")]
    public void A_great_increment_fits(string most, string each, string increment, string answer, string expected)
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "great", Version = "1", Title = "Great",
            Questions = [new NumberQuestion { Id = "n", Min = 0, Max = Rational.Parse(most), Increment = Rational.Parse(each) }],
            Steps = [new RoundStep { Id = "rounded", Of = "n", Rounding = new() { Increment = Rational.Parse(increment) } }],
            Budget = new() { Lines = [new() { Id = "all", Amount = NumberOrReference.To("rounded") }] },
        });
        Assert.Equal(Rational.Parse(expected), engine.Score(AnswerSet.Empty.With("n", new NumberAnswer(Rational.Parse(answer)))).Amount!.Value);
    }

    /// <summary>Where a value times the numerator of the ratio fits no integer, its parts are used, and round as the value itself does.</summary>
    [Theory]
    [InlineData(RoundingMode.HalfUp)]
    [InlineData(RoundingMode.HalfEven)]
    [InlineData(RoundingMode.Ceiling)]
    [InlineData(RoundingMode.Floor)]
    public void A_ratio_whose_products_do_not_fit_rounds_all_the_same(RoundingMode mode)
    {
        var increment = new Rational(999_999, 1_000_000);
        var engine = RasEngine.Compile(new()
        {
            Id = "parts", Version = "1", Title = "Parts",
            Questions = [new NumberQuestion { Id = "n", Min = -10_000_000_000_000m, Max = 10_000_000_000_000m, Increment = 1 }],
            Steps = [new SumStep { Id = "moved", Of = ["n"] }, new RoundStep { Id = "rounded", Of = "moved", Rounding = new() { Increment = increment, Mode = mode } }],
            Budget = new() { Lines = [new() { Id = "all", Amount = NumberOrReference.To("rounded"), Rounding = new() { Increment = 0.01m } }] },
        });
        foreach (var answer in new[] { 0, 1, 499_999, 500_000, 999_999, 1_000_000, 1_499_998, 9_999_999_999_999, 10_000_000_000_000, -1, -500_000, -9_999_999_999_999 })
        {
            var rounded = new Rational(answer).Round(increment, mode);
            Assert.Equal(rounded.ToDecimal(), engine.Explain(AnswerSet.Empty.With("n", new NumberAnswer(answer))).Steps[1].Value);
        }
    }
}
