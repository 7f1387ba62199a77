using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Up to which size something is done in vectors, as the list of how columns are scored tells it.</summary>
public sealed class VectorLimitsTests
{
    private static readonly bool HasVectors = OperationRow.All(RasEngine.Compile(Summed(1, 2))).Any(r => r.How == "vectors");

    [Theory]
    [InlineData(79, true)]
    [InlineData(80, false)]
    public void Points_of_so_many_options_are_looked_up_in_vectors(int options, bool fits) => Check(Summed(1, options), "SumTables", fits);

    [Theory]
    [InlineData(79, true)]
    [InlineData(80, false)]
    public void Rows_are_found_in_vectors_where_so_many_options_are_told_apart(int options, bool fits) => Check(
        SmallConfigurations.Of([Choice(options)], new LookupStep { Id = "step", Of = ["q0"], Rows = [new() { Is = ["o0"], Value = 1 }], Otherwise = 0 }), "Lookup", fits);

    [Theory]
    [InlineData(65, true)]
    [InlineData(66, false)]
    public void So_many_bands_are_told_apart_in_vectors(int bands, bool fits) => Check(
        SmallConfigurations.Of(
            [SmallConfigurations.Number("score", 1_000)],
            new BandsStep { Id = "step", Of = "score", Bands = ValueList.From(Enumerable.Range(0, bands).Select(i => new Band { From = i, Value = i })) }),
        "Bands", fits);

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void So_many_conditions_are_counted_in_vectors(int count, bool fits)
    {
        var parts = ValueList.From(Enumerable.Range(1, count).Select(i => (Condition)new ValueCondition { Of = "score", AtLeast = i }));
        Check(
            SmallConfigurations.Of(
                [SmallConfigurations.Number("score", 1_000)],
                new ChooseStep { Id = "step", Cases = [new() { When = new CountCondition { Parts = parts, AtLeast = 100 }, Value = 1 }], Otherwise = 0 }),
            "Count", fits);
    }

    [Theory]
    [InlineData(127, true)]
    [InlineData(128, false)]
    public void Places_of_so_many_options_are_checked_in_vectors(int options, bool fits)
    {
        var engine = RasEngine.Compile(SmallConfigurations.Of([Choice(options) with { Domain = null }]));
        var words = engine.DescribeColumns().Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("in and out", string.Join(" ", words.Take(3)));
        Assert.Equal(HowIf(fits), words[4]);
    }

    [Fact]
    public void Up_to_sixteen_options_are_checked_while_points_are_summed()
    {
        Check(Summed(4, 16), "SumTables", true);
        Assert.Equal(OperationsOf(Summed(4, 2)), OperationsOf(Summed(4, 16)));
        Assert.Equal(OperationsOf(Summed(4, 16)) + 1, OperationsOf(Summed(4, 17)));
    }

    private static void Check(RasConfiguration configuration, string operation, bool fits)
    {
        var engine = RasEngine.Compile(configuration);
        Assert.Equal(HowIf(fits), Assert.Single(OperationRow.All(engine), r => r.Operation == operation).How);
        ColumnComparison.Agree(engine, RawCases.Draw(configuration, 70, new Random(1)), ownBuffers: false);
    }

    private static string HowIf(bool fits) => fits && HasVectors ? "vectors" : "integers";

    private static int OperationsOf(RasConfiguration configuration) => int.Parse(RasEngine.Compile(configuration).DescribeColumns().Split(' ')[0], CultureInfo.InvariantCulture);

    private static RasConfiguration Summed(int questions, int options) => SmallConfigurations.Of(Enumerable.Range(0, questions).Select(q => Choice(options, q)));

    private static ChoiceQuestion Choice(int options, int at = 0) => SmallConfigurations.Choice($"q{at}", Enumerable.Range(0, options).Select(i => (long)i % 30), "need");
}
