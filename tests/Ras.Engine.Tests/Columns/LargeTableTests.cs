using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Tables larger than a byte counts or a vector holds, which random configurations are too small to have.</summary>
public sealed class LargeTableTests
{
    private static readonly NumberQuestion Score = new() { Id = "score", Min = 0, Max = 1_000, Increment = 1, Required = false };

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(600)]
    public void Bands_by_the_hundred(int count) => Agree(Configuration(
        [Score],
        new BandsStep { Id = "step", Of = "score", Bands = ValueList.From(Enumerable.Range(0, count).Select(i => Band(i, count))) }));

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(700)]
    public void Nodes_by_the_hundred(int count) => Agree(Configuration(
        [Score],
        new InterpolateStep
        {
            Id = "step", Of = "score", Rounding = new() { Increment = new Rational(1, 100) },
            Nodes = ValueList.From(Enumerable.Range(0, count).Select(i => new InterpolationNode { At = 5 + i, Value = (i * 37 % 91) + new Rational(1, 7) })),
        }));

    /// <summary>Lines that no 64 bits bring to one divisor.</summary>
    [Fact]
    public void Lines_without_a_common_divisor() => Agree(Configuration(
        [Score],
        new InterpolateStep
        {
            Id = "step", Of = "score", Rounding = new() { Increment = new Rational(1, 1_000_000) },
            Nodes = ValueList.From(new[] { 0, 101, 204, 311, 420, 547, 704, 997 }.Select((at, i) => new InterpolationNode { At = at, Value = i * i * 11 })),
        }));

    /// <summary>A line so steep that 64 bits do not hold its slope once all lines have one divisor, of which one value alone is reached.</summary>
    [Fact]
    public void A_line_that_one_value_alone_reaches() => Agree(Configuration(
        [Score],
        new InterpolateStep
        {
            Id = "step", Of = "score", Rounding = new() { Mode = RoundingMode.Up, Increment = new Rational(1, 2) },
            Nodes = [new() { At = 0, Value = new Rational(23, 2) }, new() { At = new Rational(1, 999_999_937), Value = new Rational(67, 10) }, new() { At = 1_000, Value = new Rational(19, 10) }],
        }));

    [Theory]
    [InlineData(64, 30)]
    [InlineData(65, 30)]
    [InlineData(200, 400)]
    public void Decision_tables_by_the_hundred(int rows, int edges) => Agree(Configuration(
        [Score, Choice("choice", 250)],
        new LookupStep
        {
            Id = "step", Of = ["score", "choice", "total"],
            Rows = ValueList.From(Enumerable.Range(0, rows).Select(i => new LookupRow
            {
                Is = [new RangeCell { From = i % edges * 2, To = (i % edges * 2) + 40 }, i % 3 == 0 ? "*" : new AnswerCell { Is = new OptionsAnswer([$"o{i % 250}", $"o{(i + 1) % 250}", $"o{(i * 7) % 250}"]) }, i % 5 == 0 ? "*" : new RangeCell { From = i - 500 }],
                Value = i % 7 == 0 ? NumberOrReference.To("score") : i * 3,
            })),
            Otherwise = rows == 65 ? null : -1,
        }));

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(79)]
    [InlineData(80)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(250)]
    public void Options_by_the_hundred(int count) => Agree(Configuration(
        [Choice("choice", count), new ChoiceQuestion { Id = "family", Options = ValueList.From(Enumerable.Range(0, count).Select(i => new QuestionOption { Id = $"o{i}", Leaves = new Rational(i, count) })) }],
        new PointsStep { Id = "step", Of = "choice", Table = ValueList.From(Enumerable.Range(0, count).Select(i => new OptionPoints($"o{i}", i * 1_000))) }));

    [Fact]
    public void Conditions_by_the_hundred()
    {
        var parts = ValueList.From(Enumerable.Range(0, 300).Select(i => (Condition)new ValueCondition { Of = "score", AtLeast = i * 3 }));
        Agree(Configuration(
            [Score],
            new ChooseStep { Id = "step", Cases = [new() { When = new CountCondition { Parts = parts, AtLeast = 260 }, Value = 2 }, new() { When = new CountCondition { Parts = parts, AtLeast = 100 }, Value = 1 }], Otherwise = 0 }));
    }

    [Theory]
    [InlineData(Combine.Sum)]
    [InlineData(Combine.Max)]
    public void Sets_of_sixty_four_options(Combine combine) => Agree(Configuration(
        [new ChoicesQuestion { Id = "several", Domain = "need", Combine = combine, Options = ValueList.From(Enumerable.Range(0, 64).Select(i => new QuestionOption { Id = $"o{i}", Points = (i * 13 % 40) - 20, Exclusive = i == 63 ? true : null })) }],
        new RoundStep { Id = "step", Of = "several", Rounding = new() { Increment = 5 } }));

    private static void Agree(RasConfiguration configuration)
    {
        var engine = RasEngine.Compile(configuration);
        foreach (var count in new[] { 29, 700 })
            ColumnComparison.Agree(engine, RawCases.Draw(configuration, count, new Random(count)), ownBuffers: false);
    }

    private static RasConfiguration Configuration(ValueList<Question> questions, Step step) => new()
    {
        Id = "large", Version = "1", Title = "Large", Domains = [new() { Id = "need" }], Questions = questions, Steps = [step],
        Budget = new() { Lines = [new() { Id = "line", Amount = NumberOrReference.To("step") }] },
    };

    private static ChoiceQuestion Choice(string id, int count) => new()
    {
        Id = id, Domain = "need", ReducedBy = count == 250 ? null : ["family"], Options = ValueList.From(Enumerable.Range(0, count).Select(i => new QuestionOption { Id = $"o{i}", Points = (i * 31 % 300) - 100 })),
    };

    private static Band Band(int at, int count) => at == count / 3
        ? new() { Above = at, NoFigure = "for panel" }
        : at % 4 == 1 ? new() { From = at, To = at, Value = at * 250 } : new() { From = at, Value = at * 250 };
}
