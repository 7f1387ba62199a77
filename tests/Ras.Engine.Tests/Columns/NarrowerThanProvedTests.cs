using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>A table of bands is proved by all of its bands, and its column holds those that can be reached: what is compared with it lies within the column.</summary>
public sealed class NarrowerThanProvedTests
{
    /// <summary>A byte holds both values that a number up to 10 can give; the third would need more.</summary>
    private static readonly BandsStep Banded128 = Banded("b", "n", new() { From = 0, Value = -128 }, new() { From = 5, Value = 7 }, new() { From = 20, Value = -1_000 });

    [Fact]
    public void A_comparison_takes_all_that_the_column_holds()
    {
        var results = Agree(new ChooseStep { Id = "s", Cases = [new() { When = new ValueCondition { Of = "b", AtMost = 0 }, Value = 5 }], Otherwise = 3 });
        Assert.Equal(5m, results.AmountOf(0));
        Assert.Equal(3m, results.AmountOf(1));
    }

    [Fact]
    public void A_table_looks_at_no_more_than_the_column_holds()
    {
        var results = Agree(new LookupStep
        {
            Id = "s", Of = ["b"], Otherwise = 3, Rows = [new() { Is = [-500], Value = 2 }, new() { Is = [new RangeCell { From = -128, To = 0 }], Value = 1 }],
        });
        Assert.Equal(1m, results.AmountOf(0));
        Assert.Equal(3m, results.AmountOf(1));
    }

    [Fact]
    public void A_row_for_the_greatest_value_is_found()
    {
        var results = HandMade.Agree(
            Plain with { Steps = [new LookupStep { Id = "s", Of = ["n"], Rows = [new() { Is = [10], Value = 5 }], Otherwise = 1 }], Budget = Paying("s") },
            HandMade.Each("n", 10, 9, 0));
        Assert.Equal(5m, results.AmountOf(0));
        Assert.Equal(1m, results.AmountOf(1));
    }

    private static ResultColumns Agree(Step step) => HandMade.Agree(Plain with { Steps = [Banded128, step], Budget = Paying("s") }, HandMade.Each("n", 1, 6));
}
