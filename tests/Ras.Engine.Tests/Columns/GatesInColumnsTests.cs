using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Exclusions that look at what can be still to come: in columns they wait for what they wait for alone.</summary>
public sealed class GatesInColumnsTests
{
    /// <summary>The points of the very first question wait for what reduces them, and only where it has an answer are they compared.</summary>
    [Fact]
    public void Points_that_wait_for_a_reducer_only_count_where_there_is_an_answer()
    {
        var results = HandMade.Agree(
            Plain with
            {
                Questions = [May with { ReducedBy = ["must"] }, Must with { Points = null, Leaves = 0.5m }],
                Exclusions = [Out(new ValueCondition { Of = "may", Below = 8 })],
            },
            AnswerSet.Empty.With("must", true), AnswerSet.Empty, AnswerSet.Empty.With("may", true), AnswerSet.Empty.With("may", true).With("must", true));
        Assert.Equal(ScoreStatus.Indicative, results.StatusOf(0));
        Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(1));
        Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(2));
        Assert.Equal(ScoreStatus.OutsideScope, results.StatusOf(3));
    }

    [Fact]
    public void A_table_waits_for_the_answer_that_it_looks_at()
    {
        var results = HandMade.Agree(
            Plain with
            {
                Questions = [Must],
                Steps = [new LookupStep { Id = "s", Of = ["must"], Rows = [new() { Is = [true], Value = 5 }], Otherwise = 0 }],
                Exclusions = [Out(new ValueCondition { Of = "s", Below = 1 })],
            },
            AnswerSet.Empty, AnswerSet.Empty.With("must", true), AnswerSet.Empty.With("must", false));
        Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(0));
        Assert.Equal(ScoreStatus.Indicative, results.StatusOf(1));
        Assert.Equal(ScoreStatus.OutsideScope, results.StatusOf(2));
    }
}
