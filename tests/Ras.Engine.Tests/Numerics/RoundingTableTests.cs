using Xunit;

namespace Ras.Engine.Tests.Numerics;

/// <summary>The rounding table of the DMN Technology Compatibility Kit (Apache-2.0, commit 0dbcaf9); the increment is 10 to the power of minus the scale.</summary>
public sealed class RoundingTableTests
{
    [Theory]
    [InlineData(RoundingMode.Ceiling, "-0.3333", 0, "0")]
    [InlineData(RoundingMode.Ceiling, "-1.5", 0, "-1")]
    [InlineData(RoundingMode.Ceiling, "-1.56", 1, "-1.5")]
    [InlineData(RoundingMode.Ceiling, "1.5", 0, "2")]
    [InlineData(RoundingMode.Ceiling, "1.56", 1, "1.6")]
    [InlineData(RoundingMode.Down, "-1.126", 2, "-1.12")]
    [InlineData(RoundingMode.Down, "-5.5", 0, "-5")]
    [InlineData(RoundingMode.Down, "1.121", 2, "1.12")]
    [InlineData(RoundingMode.Down, "5.5", 0, "5")]
    [InlineData(RoundingMode.Floor, "-1.5", 0, "-2")]
    [InlineData(RoundingMode.Floor, "-1.56", 1, "-1.6")]
    [InlineData(RoundingMode.Floor, "0.3333", 0, "0")]
    [InlineData(RoundingMode.Floor, "1.5", 0, "1")]
    [InlineData(RoundingMode.Floor, "1.56", 1, "1.5")]
    [InlineData(RoundingMode.HalfDown, "-1.126", 2, "-1.13")]
    [InlineData(RoundingMode.HalfDown, "-5.5", 0, "-5")]
    [InlineData(RoundingMode.HalfDown, "1.121", 2, "1.12")]
    [InlineData(RoundingMode.HalfDown, "5.5", 0, "5")]
    [InlineData(RoundingMode.HalfEven, "0", 0, "0")]
    [InlineData(RoundingMode.HalfEven, "0.0", 1, "0.0")]
    [InlineData(RoundingMode.HalfEven, "0.515", 2, "0.52")]
    [InlineData(RoundingMode.HalfEven, "1.5", 0, "2")]
    [InlineData(RoundingMode.HalfEven, "2.5", 0, "2")]
    [InlineData(RoundingMode.HalfEven, "65.123456", 6, "65.123456")]
    [InlineData(RoundingMode.HalfUp, "-1.126", 2, "-1.13")]
    [InlineData(RoundingMode.HalfUp, "-5.5", 0, "-6")]
    [InlineData(RoundingMode.HalfUp, "1.121", 2, "1.12")]
    [InlineData(RoundingMode.HalfUp, "5.5", 0, "6")]
    [InlineData(RoundingMode.Up, "-1.126", 2, "-1.13")]
    [InlineData(RoundingMode.Up, "-5.5", 0, "-6")]
    [InlineData(RoundingMode.Up, "1.121", 2, "1.13")]
    [InlineData(RoundingMode.Up, "5.5", 0, "6")]
    public void Every_row_of_the_kit_comes_out(RoundingMode mode, string value, int scale, string expected)
    {
        Rational increment = 1;
        for (var i = 0; i < scale; i++)
            increment /= 10;
        Assert.Equal(Rational.Parse(expected), Rational.Parse(value).Round(increment, mode));
    }

    /// <summary>The same rows by the engine's own integers: a budget of one line, rounded so.</summary>
    [Theory]
    [InlineData(RoundingMode.Ceiling, "1.56", "0.1", "1.6")]
    [InlineData(RoundingMode.Down, "5.5", "1", "5")]
    [InlineData(RoundingMode.Floor, "1.56", "0.1", "1.5")]
    [InlineData(RoundingMode.HalfDown, "5.5", "1", "5")]
    [InlineData(RoundingMode.HalfEven, "0.515", "0.01", "0.52")]
    [InlineData(RoundingMode.HalfEven, "2.5", "1", "2")]
    [InlineData(RoundingMode.HalfUp, "5.5", "1", "6")]
    [InlineData(RoundingMode.Up, "1.121", "0.01", "1.13")]
    public void A_budget_is_rounded_as_the_table_says(RoundingMode mode, string value, string increment, string expected)
    {
        var budget = new Budget
        {
            Lines = [new() { Id = "only", Amount = (Number)Rational.Parse(value) }],
            Rounding = new() { Mode = mode, Increment = Rational.Parse(increment) },
        };
        var engine = RasEngine.Compile(new() { Id = "rounding", Version = "1", Title = "Rounding", Budget = budget });
        Assert.Equal(Rational.Parse(expected), engine.Score(AnswerSet.Empty).Amount!.Value);
    }
}
