using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>A question whose column was never made has no answers, also in memory that held answers before.</summary>
public sealed class ColumnsNeverMadeTests
{
    private const int Count = 64;

    [Fact]
    public void Columns_never_made_have_no_answers()
    {
        var several = new ChoicesQuestion { Id = "several", Domain = "need", Options = ValueList.From(Enumerable.Range(0, 9).Select(i => new QuestionOption { Id = $"o{i}", Points = i + 1 })) };
        var configuration = SmallConfigurations.Of([SmallConfigurations.Number("hours", 10_000, "need"), several, SmallConfigurations.Choice("choice", [1, 2, 3], "need")]);
        var engine = RasEngine.Compile(configuration);
        var (columns, results) = (engine.CreateColumns(Count), engine.CreateResults(Count, ResultParts.All));
        RawCases.Draw(configuration, Count, new Random(1)).Fill(columns, ownBuffers: false);
        engine.Score(columns, results);
        engine.Score(engine.CreateColumns(Count), results);
        var comparison = new ColumnComparison(engine, results);
        Assert.All(Enumerable.Range(0, Count), at => Assert.Empty(comparison.Differences(at, AnswerSet.Empty)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_number_column_never_made_has_no_answers_where_all_had_one_before(bool required)
    {
        var hours = new NumberQuestion { Id = "hours", Domain = "need", Min = 3, Max = 40, Increment = 1, Required = required };
        var engine = RasEngine.Compile(SmallConfigurations.Of([hours, hours with { Id = "nights" }]));
        var (columns, results) = (engine.CreateColumns(Count), engine.CreateResults(Count, ResultParts.All));
        columns.Numbers(0).Span.Fill(10);
        columns.Numbers(1).Span.Fill(10);
        engine.Score(columns, results);
        engine.Score(engine.CreateColumns(Count), results);
        var comparison = new ColumnComparison(engine, results);
        Assert.All(Enumerable.Range(0, Count), at => Assert.Empty(comparison.Differences(at, AnswerSet.Empty)));
    }
}
