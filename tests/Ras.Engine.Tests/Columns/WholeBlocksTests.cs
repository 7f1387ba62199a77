using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Blocks that fill their memory to its end say of every case what blocks say that leave some of it free.</summary>
public sealed class WholeBlocksTests
{
    // Why so many: no block has more than 4,096 cases, and none has room for fewer than 256.
    private const int Count = 4_200;
    private const int Piece = 200;

    [Fact]
    public void Points_of_one_domain_are_not_written_over_by_those_of_another()
    {
        var configuration = SmallConfigurations.Of(Enumerable.Range(0, 6).Select(q => SmallConfigurations.Choice($"q{q}", [1, 40_000 + q, 70_000, -50_000], q < 3 ? "need" : "other")));
        CompareWithPieces(configuration with { Domains = [new() { Id = "need" }, new() { Id = "other" }] });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3_000)]
    [InlineData(700_000)]
    public void Random_configurations_are_scored_alike_in_blocks_of_any_size(int times)
    {
        foreach (var drawn in Configurations.Any.Sample(6, new Rnd((ulong)times), 50))
        {
            var wide = new WideFigures(times).Of(drawn);
            if (RasEngine.TryCompile(wide, out _, out _))
                CompareWithPieces(wide);
        }
    }

    private static void CompareWithPieces(RasConfiguration configuration)
    {
        var engine = RasEngine.Compile(configuration);
        var (columns, whole) = (engine.CreateColumns(Count), engine.CreateResults(Count, ResultParts.All));
        RawCases.Draw(configuration, Count, new Random(5)).Fill(columns, ownBuffers: false);
        engine.Score(columns, whole);
        var (piece, part) = (engine.CreateColumns(Piece), engine.CreateResults(Piece, ResultParts.All));
        for (var first = 0; first < Count; first += Piece)
        {
            for (var question = 0; question < columns.QuestionCount; question++)
                UseStretch(piece, columns, configuration.Questions[question], question, first);
            engine.Score(piece, part);
            AssertSame(new WrittenConfiguration(configuration), whole, part, first);
        }
    }

    private static void UseStretch(AnswerColumns piece, AnswerColumns columns, Question asked, int question, int first)
    {
        if (asked is NumberQuestion)
            piece.Use(question, columns.Numbers(question).Slice(first, Piece));
        else if (asked is ChoicesQuestion)
            piece.Use(question, columns.Sets(question).Slice(first, Piece), columns.Places(question).Slice(first, Piece));
        else
            piece.Use(question, columns.Places(question).Slice(first, Piece));
    }

    private static void AssertSame(WrittenConfiguration written, ResultColumns whole, ResultColumns part, int first)
    {
        void Same<T>(Memory<T> all, Memory<T> some) => Assert.Equal(all.Slice(first, Piece).ToArray(), some.ToArray());
        Same(whole.Statuses, part.Statuses);
        Same(whole.Amounts, part.Amounts);
        Same(whole.OneOffs, part.OneOffs);
        Same(whole.Points, part.Points);
        for (var i = 0; i < written.Domains.Count; i++)
            Same(whole.DomainPoints(i), part.DomainPoints(i));
        for (var i = 0; i < written.Steps.Count; i++)
            Same(whole.StepValues(i), part.StepValues(i));
        for (var i = 0; i < written.Lines.Count; i++)
            Same(whole.LineAmounts(i), part.LineAmounts(i));
        for (var i = 0; i < whole.BandTables.Count; i++)
            Same(whole.Bands(i), part.Bands(i));
        for (var i = 0; i < written.Referrals.Count; i++)
            Same(whole.Referrals(i), part.Referrals(i));
    }
}
