using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>Shares whose exact parts are beyond 64 bits are cut as all others are, and sum to the budget.</summary>
public sealed class FineShareTests
{
    [Theory]
    [InlineData(999_999_999_989, 1, "1.37")]
    [InlineData(999_999_999_989, 999_999_999_961, "0.61")]
    [InlineData(1, 999_999_999_961, "0.01")]
    [InlineData(0, 999_999_999_961, "1/7")]
    public void They_are_as_the_evaluator_says(long care, long home, string price)
    {
        var configuration = new RasConfiguration
        {
            Id = "fine", Version = "1", Title = "Fine",
            Domains = [new() { Id = "care" }, new() { Id = "home" }],
            Questions =
            [
                new NumberQuestion { Id = "c", Domain = "care", Min = 0, Max = 999_999_999_989, Increment = 1 }, new NumberQuestion { Id = "h", Domain = "home", Min = 0, Max = 999_999_999_961, Increment = 1 },
                new NumberQuestion { Id = "x", Min = 0, Max = 999_983, Increment = 1 },
            ],
            Budget = new() { Lines = [new() { Id = "total-line", Price = Rational.Parse(price) }, new() { Id = "x-line", Of = "x", Price = 7 }, new() { Id = "home-line", Of = "h", Price = new Rational(1, 3) }] },
        };
        var answers = AnswerSet.Empty.With("c", care).With("h", home).With("x", 999_983);
        var explained = RasEngine.Compile(configuration).Explain(answers);
        Assert.Empty(EvaluatorComparison.Differences(ReferenceEvaluator.Evaluate(configuration, answers), explained));
        Assert.Equal(explained.Budget.Amount, explained.Domains.Sum(d => d.ExactShare!.Value.ToDecimal()) + explained.ExactNotLinked!.Value.ToDecimal());
    }
}
