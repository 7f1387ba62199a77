using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Rounding in columns: where 32 bits hold all of it, at the ends of what they hold, in every mode, and of what is unknown.</summary>
public sealed class RoundingTests
{
    public static TheoryData<RoundingMode, int> ModesAndIncrements
    {
        get
        {
            var data = new TheoryData<RoundingMode, int>();
            foreach (var mode in Enum.GetValues(typeof(RoundingMode)).Cast<RoundingMode>())
            {
                foreach (var increment in new[] { 1, 2, 7, 8, 100, 1_000 })
                    data.Add(mode, increment);
            }

            return data;
        }
    }

    /// <summary>Quotients are made in vectors of 32 bits where neither dividends nor what lifts them above 0 leave those.</summary>
    [Theory]
    [InlineData(0L, 2_147_483_646L, 0L, 7L, 32)]
    [InlineData(0L, 2_147_483_647L, 0L, 7L, 64)]
    [InlineData(-7L, 2_147_483_639L, 0L, 7L, 32)]
    [InlineData(-7L, 2_147_483_640L, 0L, 7L, 64)]
    [InlineData(-2_000_000_000L, 1L, 0L, 1_000L, 32)]
    [InlineData(0L, 2_147_483_633L, 14L, 7L, 64)]
    [InlineData(0L, 1_000L, 5L, 2_147_483_647L, 64)]
    [InlineData(0L, 10L, 2_000_000_000L, 3_000_000_000L, 64)]
    [InlineData(0L, 3_000_000_000L, 0L, 7L, 64)]
    public void A_value_is_rounded_in_as_many_bits_as_it_takes(long low, long high, long constant, long increment, int bits)
    {
        var configuration = SmallConfigurations.Of(
            [SmallConfigurations.Choice("choice", [1, low, high])],
            new SumStep { Id = "sum", Of = [new() { Of = "choice" }], Constant = (Rational)constant },
            new RoundStep { Id = "step", Of = "sum", Rounding = new() { Increment = (Rational)increment } });
        var engine = RasEngine.Compile(configuration);

        // The budget is rounded after every step.
        Assert.Equal(bits, OperationRow.All(engine).First(r => r.Operation == "Round").Bits);
        ColumnComparison.Agree(engine, RawCases.Draw(configuration, 70, new Random(1)), ownBuffers: false);
    }

    [Theory, MemberData(nameof(ModesAndIncrements))]
    public void Every_remainder_is_rounded_as_alone(RoundingMode mode, int increment)
    {
        Agree(mode, increment, [.. Around(increment, int.MaxValue - 1)]);
        Agree(mode, increment, [.. Around(increment, 1_000_000_000).SelectMany(d => new[] { d, -d }).Distinct()]);
    }

    /// <summary>What stands in a column where a value is unknown can be far outside its range, and so large that its product with the multiplier has no 64 bits.</summary>
    [Fact]
    public void What_is_unknown_is_not_rounded()
    {
        var configuration = SmallConfigurations.Of(
            [SmallConfigurations.Choice("choice", [0, 1, 2])],
            new LookupStep { Id = "far", Of = ["choice"], Rows = [new() { Is = ["o0"], Value = 1_000_000 }, new() { Is = ["o1"], Value = 1_000_100 }] },
            new SumStep { Id = "near", Of = [new() { Of = "far" }], Constant = -1_000_000 },
            new RoundStep { Id = "step", Of = "near", Rounding = new() { Increment = new Rational(1, 300_000_000_000_000) } });
        ColumnComparison.Agree(RasEngine.Compile(configuration), RawCases.Draw(configuration, 70, new Random(1)), ownBuffers: false);
    }

    private static void Agree(RoundingMode mode, int increment, long[] dividends)
    {
        var engine = RasEngine.Compile(SmallConfigurations.Of(
            [SmallConfigurations.Choice("choice", dividends)], new RoundStep { Id = "step", Of = "choice", Rounding = new() { Mode = mode, Increment = increment } }));
        var (columns, results) = (engine.CreateColumns(dividends.Length), engine.CreateResults(dividends.Length, ResultParts.All));
        for (var at = 0; at < dividends.Length; at++)
            columns.Places(0).Span[at] = (byte)at;
        engine.Score(columns, results);
        var comparison = new ColumnComparison(engine, results);
        for (var at = 0; at < dividends.Length; at++)
            Assert.Empty(comparison.Differences(at, AnswerSet.Empty.With("choice", $"o{at}")));
    }

    /// <summary>Numbers from 0 with every kind of remainder, small and up to the greatest; 1 is among them, so that all are counted in ones.</summary>
    private static IEnumerable<long> Around(int increment, long most) =>
        new long[] { 0, 1, 2, 1_000, most / 2 / increment, (most / increment) - 1, most / increment }
            .SelectMany(times => new[] { 0, 1, increment / 2, (increment / 2) + 1, increment - 1 }.Select(rest => (times * increment) + rest))
            .Where(dividend => dividend <= most).Append(most).Distinct();
}
