using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Tables with just as many edges as a byte counts, one fewer and one more: 254 of them are one part, and where a second part begins nothing is lost.</summary>
public sealed class EdgesByTheHundredTests
{
    private static readonly AnswerSet[] AroundTheParts = HandMade.Each("n", 0, 1, 252, 253, 254, 255, 256, 400, 401, 508, 509, 1_000);

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(509)]
    public void Bands_on_both_sides_of_254_edges_agree(int count) => HandMade.Agree(Bands(count), AroundTheParts);

    [Theory]
    [InlineData(253)]
    [InlineData(254)]
    [InlineData(400)]
    public void Rows_on_both_sides_of_254_edges_agree(int count) => HandMade.Agree(Rows(count), AroundTheParts);

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    public void Nodes_on_both_sides_of_254_edges_agree(int count) => HandMade.Agree(Nodes(count), AroundTheParts);

    [Fact]
    public void Tables_of_254_edges_are_one_part()
    {
        Assert.Equal(HandMade.Row("Bands", Bands(100)).Parts, HandMade.Row("Bands", Bands(255)).Parts);
        Assert.Equal(HandMade.Row("Interpolate", Nodes(200)).Parts, HandMade.Row("Interpolate", Nodes(255)).Parts);
        Assert.Equal(HandMade.Row("Lookup", Rows(252)).Parts, HandMade.Row("Lookup", Rows(253)).Parts);
    }

    /// <summary>The first begins at the least number, where nothing is cut; those before the second part give numbers that a byte holds.</summary>
    private static RasConfiguration Bands(int count) =>
        Of(Banded("s", "n", [.. Enumerable.Range(0, count).Select(i => new Band { From = i, Value = i < 255 ? i % 7 : i * 250 })]));

    /// <summary>Each node but the first cuts, and so does the end of the last line.</summary>
    private static RasConfiguration Nodes(int count) => Of(Between(1, [.. Enumerable.Range(0, count).Select(i => ((decimal)i, (decimal)(i * 37 % 91)))]));

    /// <summary>Each number from 1 on cuts, and one more the last row, which accepts what comes after them.</summary>
    private static RasConfiguration Rows(int count) => Of(new LookupStep
    {
        Id = "s", Of = ["n"], Otherwise = 2,
        Rows = [.. Enumerable.Range(1, count - 1).Select(i => new LookupRow { Is = [i], Value = i * 3 }), new() { Is = [new RangeCell { From = count + 1 }], Value = 7 }, new() { Is = [count], Value = 5 }],
    });

    private static RasConfiguration Of(Step step) => Plain with { Questions = [Count with { Max = 1_000 }], Steps = [step], Budget = Paying("s") };
}
