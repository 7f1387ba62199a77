using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>A value that is rounded to another measure is exact where its product with that measure is beyond 64 bits and only the result fits.</summary>
public sealed class RoundedProductTests
{
    /// <summary>Weights whose common denominator is fine, and an increment that has no part in it: finer than it, or coarser.</summary>
    [Theory]
    [InlineData("999999999989/999983", "1/999983", "1/7")]
    [InlineData("999999999989/999983", "1/999983", "0.3")]
    [InlineData("2999999999/7", "1/7", "0.001")]
    [InlineData("2999999999/7", "2/7", "1/997")]
    public void It_is_rounded_exactly(string each, string few, string increment)
    {
        var random = new Random(11);
        foreach (var mode in Enum.GetValues<RoundingMode>())
        {
            var engine = RasEngine.Compile(new()
            {
                Id = "products", Version = "1", Title = "Products", Budget = new() { Lines = [new() { Id = "line", Amount = (Number)(Rational)1 }] },
                Questions = [new NumberQuestion { Id = "n", Min = -1_000_000, Max = 1_000_000, Increment = 1 }, new NumberQuestion { Id = "m", Min = -1_000, Max = 1_000, Increment = 1 }],
                Steps =
                [
                    new SumStep { Id = "sum", Of = [new() { Of = "n", Weight = Rational.Parse(each) }, new() { Of = "m", Weight = Rational.Parse(few) }] },
                    new RoundStep { Id = "rounded", Of = "sum", Rounding = new() { Mode = mode, Increment = Rational.Parse(increment) } },
                ],
            });
            for (var i = 0; i < 60; i++)
            {
                var (n, m) = i < 4 ? (i % 2 == 0 ? 1_000_000 : -1_000_000, i < 2 ? 1_000 : -1_000) : (random.Next(-1_000_000, 1_000_001), random.Next(-1_000, 1_001));
                var exact = (n * Rational.Parse(each)) + (m * Rational.Parse(few));
                var found = engine.Explain(AnswerSet.Empty.With("n", n).With("m", m)).Steps.ToDictionary(s => s.Id, s => s.ExactValue);
                Assert.Equal(exact, found["sum"]);
                Assert.Equal(exact.Round(Rational.Parse(increment), mode), found["rounded"]);
            }
        }
    }
}
