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
}
