using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Wrong and missing answers are found whichever question they are to, however many are looked at together.</summary>
public sealed class WrongAnswersTests
{
    private const byte None = AnswerColumns.Unanswered;

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(5, false)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    [InlineData(9, false)]
    [InlineData(12, true)]
    public void A_wrong_or_missing_answer_is_found_wherever_it_stands(int count, bool inDomain)
    {
        // The last question has more options and need not be answered.
        var questions = Enumerable.Range(0, count).Select(q => q == count - 1 ? Choice(q, 5, inDomain) with { Required = false } : Choice(q, 3, inDomain)).ToArray();
        var configuration = SmallConfigurations.Of(questions);
        var engine = RasEngine.Compile(configuration);
        var changes = questions.SelectMany((question, q) => new[] { question.Options!.Count, 127, 128, 254, None }.Select(place => (Question: q, Place: place))).ToArray();
        var (columns, results) = (engine.CreateColumns(changes.Length), engine.CreateResults(changes.Length));
        for (var q = 0; q < count; q++)
            columns.Places(q).Span.Fill((byte)(questions[q].Options!.Count - 1));
        for (var at = 0; at < changes.Length; at++)
            columns.Places(changes[at].Question).Span[at] = (byte)changes[at].Place;
        engine.Score(columns, results);
        var expected = changes.Select(c => c.Place != None ? ScoreStatus.InvalidAnswers : c.Question < count - 1 ? ScoreStatus.Incomplete : ScoreStatus.Indicative);
        Assert.Equal(expected, Enumerable.Range(0, changes.Length).Select(results.StatusOf));
        ColumnComparison.Agree(engine, RawCases.Draw(configuration, 70, new Random(count)), ownBuffers: true);
    }

    /// <summary>Where points of a wrong place were made up, their product with a multiplier would have no 64 bits.</summary>
    [Fact]
    public void A_wrong_place_counts_as_nothing_in_what_follows()
    {
        var engine = RasEngine.Compile(SmallConfigurations.Of(
            [SmallConfigurations.Choice("choice", [-1, 1, 70_000])], new RoundStep { Id = "step", Of = "choice", Rounding = new() { Increment = new Rational(1, 10_000_000_000_000) } }));
        var (columns, results) = (engine.CreateColumns(256), engine.CreateResults(256));
        for (var at = 0; at < 256; at++)
            columns.Places(0).Span[at] = (byte)at;
        engine.Score(columns, results);
        var expected = Enumerable.Range(0, 256).Select(at => at < 3 ? ScoreStatus.Indicative : at == None ? ScoreStatus.Incomplete : ScoreStatus.InvalidAnswers);
        Assert.Equal(expected, Enumerable.Range(0, 256).Select(results.StatusOf));
    }

    [Theory]
    [InlineData(10L, 5L)]
    [InlineData(5L, -1L)]
    [InlineData(10L, 10L)]
    [InlineData(-1L, 10L)]
    public void One_wrong_number_makes_a_case_invalid_and_so_do_two(long one, long other)
    {
        var engine = RasEngine.Compile(SmallConfigurations.Of([SmallConfigurations.Number("one", 9, "need"), SmallConfigurations.Number("other", 9, "need")]));
        var (columns, results) = (engine.CreateColumns(40), engine.CreateResults(40));
        columns.Numbers(0).Span.Fill(one);
        columns.Numbers(1).Span.Fill(other);
        engine.Score(columns, results);
        Assert.All(Enumerable.Range(0, 40), at => Assert.Equal(ScoreStatus.InvalidAnswers, results.StatusOf(at)));
    }

    private static ChoiceQuestion Choice(int at, int options, bool inDomain) => SmallConfigurations.Choice($"q{at}", Enumerable.Range(0, options).Select(i => (long)i), inDomain ? "need" : null);
}
