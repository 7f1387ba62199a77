using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Steps whose lanes are decided by something else than their result, and choices at the edge of the program.</summary>
public sealed class StepsInColumnsTests
{
    private static readonly YesNoQuestion Zero = Must with { Id = "zero", Points = null };

    [Fact]
    public void A_sum_has_room_for_the_weight_of_what_is_always_0() =>
        HandMade.Agree(
            Plain with { Questions = [Zero, Count], Steps = [new SumStep { Id = "s", Of = [new() { Of = "zero", Weight = 1_000 }, "n"] }] },
            AnswerSet.Empty.With("zero", true).With("n", 10));

    [Fact]
    public void The_greatest_has_room_for_what_all_are_brought_to()
    {
        var fine = Count with { Id = "m", Max = 1, Increment = 0.01m };
        HandMade.Agree(Greatest(Count with { Max = 100 }, fine), AnswerSet.Empty.With("n", 100).With("m", 0.5m), AnswerSet.Empty.With("n", 0).With("m", 0.5m));
        HandMade.Agree(Greatest(Zero, fine with { Max = 0.1m, Increment = 0.001m }), AnswerSet.Empty.With("zero", true).With("m", 0.05m));
    }

    [Fact]
    public void The_least_and_the_greatest_of_numbers_are_found()
    {
        var results = HandMade.Agree(Plain with { Steps = [new MinStep { Id = "least", Of = [5, 7] }, new MaxStep { Id = "most", Of = [7, 5] }] }, AnswerSet.Empty.With("n", 1));
        Assert.Equal(5m, results.StepValueOf(0, 0));
        Assert.Equal(7m, results.StepValueOf(1, 0));
    }

    /// <summary>What decides whether the other question is asked is the first thing that the program computes, and the choice asks the same.</summary>
    [Fact]
    public void A_choice_by_the_very_first_condition_can_go_both_ways()
    {
        var results = HandMade.Agree(
            Plain with
            {
                Questions = [May, May with { Id = "other", AskWhen = IsYes("may") }],
                Steps = [new ChooseStep { Id = "s", Cases = [new() { When = IsYes("may"), Value = 5 }], Otherwise = 3 }],
                Budget = Paying("s"),
            },
            HandMade.Each("may", true, false));
        Assert.Equal(5m, results.AmountOf(0));
        Assert.Equal(3m, results.AmountOf(1));
    }

    /// <summary>Two numbers up to a thousand make a million before the third takes all of it away.</summary>
    [Fact]
    public void A_product_has_room_on_the_way_to_0()
    {
        var configuration = Plain with { Questions = [Count with { Max = 1_000 }, Count with { Id = "m", Max = 1_000 }, Zero], Steps = [Product("n", "m", "zero")], Budget = Paying("p") };
        Assert.Equal(32, HandMade.Row("Product", configuration).Bits);
    }

    /// <summary>A dividend that 32 bits do not hold, and one that 62 bits do not hold, which is divided in parts.</summary>
    [Theory]
    [InlineData("3000/7", "1")]
    [InlineData("3000000001/7", "0.001")]
    public void What_32_bits_do_not_hold_is_rounded_exactly(string weight, string increment) =>
        HandMade.Agree(
            Plain with
            {
                Questions = [Count with { Max = 1_000_000 }],
                Steps =
                [
                    new SumStep { Id = "s", Of = [new() { Of = "n", Weight = Rational.Parse(weight) }] },
                    new RoundStep { Id = "r", Of = "s", Rounding = new() { Increment = Rational.Parse(increment) } },
                ],
            },
            HandMade.Each("n", 0, 1, 999_999, 1_000_000));

    private static RasConfiguration Greatest(params Question[] questions) => Plain with
    {
        Questions = ValueList.From(questions), Steps = [new MaxStep { Id = "s", Of = ValueList.From(questions.Select(q => NumberOrReference.To(q.Id))) }],
    };
}
