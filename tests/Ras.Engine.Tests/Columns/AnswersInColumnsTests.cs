using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Answers in columns, put there from sheets, cleared, missing, or wrong; and what does not depend on them.</summary>
public sealed class AnswersInColumnsTests
{
    private static readonly ChoicesQuestion Several = new()
    {
        Id = "several", Options = [new() { Id = "a", Points = 1 }, new() { Id = "b", Points = 2 }, new() { Id = "none", Exclusive = true }],
    };

    [Fact]
    public void A_sheet_puts_numbers_in_whole_increments()
    {
        var engine = RasEngine.Compile(Plain with { Questions = [Count with { Min = 2, Increment = 0.5m }] });
        var (columns, sheet) = (engine.CreateColumns(1), engine.CreateSheet());
        engine.Read(AnswerSet.Empty.With("n", 3), sheet);
        columns.Put(0, sheet);
        Assert.Equal(6L, columns.Numbers(0).Span[0]);
    }

    [Fact]
    public void Cleared_columns_hold_nothing_of_any_kind()
    {
        var engine = RasEngine.Compile(Plain with { Questions = [Count, Several] });
        var (columns, results, sheet) = (engine.CreateColumns(2), engine.CreateResults(2), engine.CreateSheet());
        engine.Read(AnswerSet.Empty.With("n", 4).With("several", new[] { "a" }), sheet);
        columns.Put(0, sheet);
        engine.Read(AnswerSet.Empty.With("no-such-question", true), sheet);
        columns.Put(1, sheet);
        columns.Clear();
        Assert.Equal(AnswerColumns.NoNumber, columns.Numbers(0).Span[0]);
        Assert.Equal(0UL, columns.Sets(1).Span[0]);
        Assert.Equal(AnswerColumns.Unanswered, columns.Places(1).Span[0]);
        engine.Score(columns, results);
        Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(1));
    }

    [Fact]
    public void Each_sheet_with_problems_makes_its_own_case_invalid()
    {
        var engine = RasEngine.Compile(Plain);
        var (columns, results, sheet) = (engine.CreateColumns(3), engine.CreateResults(3), engine.CreateSheet());
        engine.Read(AnswerSet.Empty.With("no-such-question", true), sheet);
        columns.Put(0, sheet);
        columns.Put(2, sheet);
        engine.Score(columns, results);
        Assert.Equal([ScoreStatus.InvalidAnswers, ScoreStatus.Incomplete, ScoreStatus.InvalidAnswers], Enumerable.Range(0, 3).Select(results.StatusOf));
    }

    [Fact]
    public void A_number_that_no_column_holds_is_missing()
    {
        var engine = RasEngine.Compile(Plain);
        var results = engine.CreateResults(5);
        engine.Score(engine.CreateColumns(5), results);
        Assert.All(Enumerable.Range(0, 5), at => Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(at)));
    }

    [Theory]
    [InlineData(0b0011UL, ScoreStatus.Indicative)]
    [InlineData(0b0100UL, ScoreStatus.Indicative)]
    [InlineData(0b0101UL, ScoreStatus.InvalidAnswers)]
    [InlineData(0b1000UL, ScoreStatus.InvalidAnswers)]
    public void An_exclusive_option_stands_alone(ulong set, ScoreStatus status)
    {
        var engine = RasEngine.Compile(Plain with { Questions = [Several] });
        var (columns, results) = (engine.CreateColumns(1), engine.CreateResults(1));
        columns.Places(0).Span[0] = 0;
        columns.Sets(0).Span[0] = set;
        engine.Score(columns, results);
        Assert.Equal(status, results.StatusOf(0));
    }

    [Theory]
    [InlineData(1L)]
    [InlineData(100L)]
    [InlineData(100_000L)]
    [InlineData(100_000_000_000L)]
    public void A_budget_that_is_fixed_is_so_in_every_lane(long amount)
    {
        var results = HandMade.Agree(Plain with { Budget = new() { Lines = [new() { Id = "line", Amount = (decimal)amount }] } }, AnswerSet.Empty.With("n", 1));
        Assert.Equal((decimal)amount, results.AmountOf(0));
    }

    /// <summary>From the least number to the greatest is further than the greatest is from 0.</summary>
    [Fact]
    public void Numbers_from_below_0_to_above_it_have_room() =>
        HandMade.Agree(Plain with { Questions = [Count with { Min = -100, Max = 100 }], Budget = Paying("n") }, HandMade.Each("n", -100, -1, 0, 99, 100));

    [Fact]
    public void A_number_that_stands_in_is_an_answer()
    {
        var results = HandMade.Agree(
            Plain with
            {
                Questions = [Count with { IfMissing = 5 }],
                Budget = new() { Lines = [new() { Id = "line", Amount = 7, When = new AnswerCondition { Question = "n", Answered = true } }] },
            },
            AnswerSet.Empty, AnswerSet.Empty.With("n", 0));
        Assert.Equal(7m, results.AmountOf(0));
    }
}
