using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>What columns show of an integer is the exact figure as a decimal, whatever its denominator is and however large it is.</summary>
public sealed class DecimalFiguresTests
{
    private static readonly long[] Edges =
    [
        0, 1, 2, 3, 5, 7, 10, 100, 999_999_999, 4_294_967_295, 4_294_967_296, 10_000_000_000, 99_999_999_999_999_999, 142_857_142_857_142_857, 333_333_333_333_333_333,
        499_999_999_999_999_999, 500_000_000_000_000_000, 999_999_999_999_999_998, 999_999_999_999_999_999, 1_000_000_000_000_000_000, 1_000_000_000_000_000_001, 1L << 60, (1L << 61) - 1,
    ];

    [Theory]
    [InlineData("1")]
    [InlineData("5")]
    [InlineData("0.5")]
    [InlineData("0.01")]
    [InlineData("1/3")]
    [InlineData("7/1024")]
    [InlineData("1/2048")]
    [InlineData("3/9765625")]
    [InlineData("1/48828125")]
    [InlineData("0.0000000001")]
    [InlineData("0.00000000001")]
    [InlineData("0.0000000000000001")]
    [InlineData("0.000000000000000001")]
    [InlineData("1/999999999999999999")]
    [InlineData("999999999999999")]
    [InlineData("123456789012345/7")]
    [InlineData("999999999999999999/1000")]
    [InlineData("999999999999999/1024")]
    public void An_integer_is_shown_as_its_exact_figure(string weight)
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "figures", Version = "1", Title = "Figures", Budget = new() { Lines = [new() { Id = "line", Amount = (Number)(Rational)1 }] },
            Questions = [new NumberQuestion { Id = "n", Min = 0, Max = 1, Increment = 1 }],
            Steps = [new SumStep { Id = "step", Of = [new() { Of = "n", Weight = Rational.Parse(weight) }] }],
        });
        var (answers, results) = (engine.CreateColumns(1), engine.CreateResults(1, ResultParts.All));
        var sheet = engine.CreateSheet();
        engine.Read(AnswerSet.Empty.With("n", 1), sheet);
        answers.Put(0, sheet);
        engine.Score(answers, results);
        var value = results.StepValues(0);
        var grain = Rational.Parse(weight) / value.Span[0];
        foreach (var integer in Edges.SelectMany(edge => new[] { edge, -edge, edge / 5, edge / 10 * 10 }).Append(long.MaxValue))
        {
            value.Span[0] = integer;
            Assert.Equal(Shown(() => (grain * integer).ToDecimal()), Shown(() => results.StepValueOf(0, 0)!.Value));
        }
    }

    private static string Shown(Func<decimal> figure)
    {
        try
        {
            return string.Join(" ", decimal.GetBits(figure()));
        }
        catch (OverflowException)
        {
            return "beyond every decimal";
        }
    }
}
