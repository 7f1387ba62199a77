using Xunit;

namespace Ras.Engine.Tests.Samples;

/// <summary>Published figures, asserted here as well as in the samples' own cases, so that an edit of those cannot lose them.</summary>
public sealed class PublishedFigureTests
{
    /// <summary>Norfolk County Council, children's short breaks, primary-school table (norfolk.gov.uk/article/40882).</summary>
    [Theory]
    [InlineData(69, 0)]
    [InlineData(70, 500)]
    [InlineData(115, 500)]
    [InlineData(116, 1000)]
    [InlineData(131, 1500)]
    [InlineData(146, 2800)]
    [InlineData(160, 2800)]
    [InlineData(161, 4000)]
    [InlineData(171, 6000)]
    [InlineData(185, 6000)]
    public void Norfolk_gives_the_published_amount(int points, int amount)
    {
        var budget = Norfolk(points);
        Assert.Equal(ScoreStatus.Indicative, budget.Status);
        Assert.Equal(amount, budget.Amount);
    }

    [Fact]
    public void Norfolk_guesses_nothing_past_its_table()
    {
        var budget = Norfolk(186);
        Assert.Equal(ScoreStatus.NoFigure, budget.Status);
        Assert.Null(budget.Amount);
        Assert.Equal(186, Assert.Single(budget.Reasons).Value);
    }

    /// <summary>R (KM) v Cambridgeshire County Council [2011] EWCA Civ 682: 61,000 + 2,566 + 20,384 + 728.</summary>
    [Fact]
    public void Cambridgeshire_adds_up_to_84678()
    {
        var answers = AnswerSet.Empty
            .With("total-points", 55).With("needs-handover", true).With("needs-specialist", true).With("needs-second-specialist", true);
        Assert.Equal(84678m, SampleFiles.Load("cambridgeshire-km").Score(answers).Figures!.PerYear);
    }

    /// <summary>R (Savva) v Kensington and Chelsea [2010] EWCA Civ 1209.</summary>
    [Theory]
    [InlineData(16, "82.91")]
    [InlineData(22, "112.21")]
    public void Savva_is_looked_up(int points, string perWeek)
    {
        var engine = SampleFiles.Load("savva");
        var question = engine.Configuration.Questions[0].Id;
        Assert.Equal(Rational.Parse(perWeek), engine.Score(AnswerSet.Empty.With(question, points)).Figures!.PerWeek);
    }

    private static IndicativeBudget Norfolk(int points) =>
        SampleFiles.Load("norfolk-children").Score(AnswerSet.Empty.With("phase", "primary").With("age", 8).With("total-points", points));
}
