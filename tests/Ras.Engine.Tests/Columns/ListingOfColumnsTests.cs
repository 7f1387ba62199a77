using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>What is told of how columns are scored: in vectors or not, in blocks of how many cases, and how much memory each takes.</summary>
public sealed class ListingOfColumnsTests
{
    /// <summary>Seventy bands are cut one case at a time and looked up in vectors.</summary>
    [Fact]
    public void What_is_done_one_by_one_in_any_part_is_done_in_integers()
    {
        var wide = HandMade.Row("Test", Plain with
        {
            Questions = [new ChoiceQuestion { Id = "q", Options = [new() { Id = "a" }, new() { Id = "b" }] }],
            Steps = [new PointsStep { Id = "s", Of = "q", Table = [new("a", 1), new("b", 3_000_000_000m)] }],
            Budget = Paying("s"),
        });
        Assert.Equal((64, "integers", 1), wide);
        var bands = Plain with { Questions = [Count with { Max = 100 }], Steps = [Banded("s", "n", [.. Enumerable.Range(0, 70).Select(i => new Band { From = i, Value = i })])], Budget = Paying("s") };
        Assert.Equal("integers", HandMade.Row("Bands", bands).How);
    }

    /// <summary>The line is one number for good, and the budget another: nothing but the line itself shows the first.</summary>
    [Fact]
    public void A_line_takes_memory_only_where_lines_are_asked_for() =>
        Assert.Equal(1, HandMade.BytesPerCase(Plain, ResultParts.Lines) - HandMade.BytesPerCase(Plain));

    /// <summary>Where no row may fit, one byte more says so of the table, and one of the rows that are looked at together.</summary>
    [Fact]
    public void A_table_that_always_has_a_row_keeps_no_column_of_unknown_ones()
    {
        var questions = Enumerable.Range(0, 8).Select(i => May with { Id = $"q{i}", AskWhen = IsYes("may") }).ToArray();
        LookupRow Row(LookupCell cell, int value) => new() { Is = ValueList.From(questions.Select(_ => cell)), Value = value };
        int Bytes(NumberOrReference? otherwise, params LookupRow[] rows) => HandMade.BytesPerCase(Plain with
        {
            Questions = [May, .. questions],
            Steps = [new LookupStep { Id = "s", Of = ValueList.From(questions.Select(q => q.Id)), Rows = ValueList.From(rows), Otherwise = otherwise }],
            Budget = Paying("s"),
        });
        Assert.Equal(2, Bytes(null, Row(true, 2), Row("*", 1)) - Bytes(1, Row(true, 2)));
    }

    /// <summary>Each of many numbers takes a byte of every case, and still a block is not smaller than this.</summary>
    [Fact]
    public void A_block_has_at_least_256_cases() => Assert.Equal(256, HandMade.CasesPerBlock(Plain with
    {
        Questions = [Count with { Max = 1_000 }],
        Steps = [new LookupStep { Id = "s", Of = ["n"], Rows = ValueList.From(Enumerable.Range(1, 800).Select(i => new LookupRow { Is = [i], Value = i })), Otherwise = 1 }],
        Budget = Paying("s"),
    }));
}
