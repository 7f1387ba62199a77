using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Samples;

/// <summary>Hours and levels of Washington State (WAC 388-828-9680, 388-828-5820, 388-828-5980 and 388-106-0130).</summary>
public sealed class WashingtonFigureTests
{
    private static readonly string[] Activities = ["A7", "B5", "B6", "F2", "F8", "G7"];
    private static readonly RasEngine Engine = SampleFiles.Load("washington-sis");

    /// <summary>An activity as its letter and number, frequency and daily support time.</summary>
    [Theory]
    [InlineData("A7:2:2", "1")]
    [InlineData("B5:1:4", "0")]
    [InlineData("A7:4:4 B5:4:4 B6:4:4 F2:4:4 F8:4:4 G7:4:4", "30")]
    [InlineData("A7:2:1 B6:3:3 G7:4:4", "8.25")]
    public void Ratings_become_hours(string ratings, string hours)
    {
        var answers = Nothing();
        foreach (var rating in ratings.Split(' ').Select(r => r.Split(':')))
            answers = answers.With(rating[0] + "-type", "1").With(rating[0] + "-frequency", rating[1]).With(rating[0] + "-time", rating[2]);
        var found = Engine.Score(answers);
        Assert.Equal(Rational.Parse(hours).ToDecimal(), found.Points);
        Assert.Equal(ScoreStatus.NoFigure, found.Status);
    }

    [Theory]
    [InlineData(56, false, 3)]
    [InlineData(55, false, 2)]
    [InlineData(20, false, 2)]
    [InlineData(19, false, 1)]
    [InlineData(19, true, 2)]
    [InlineData(0, false, 0)]
    public void A_score_becomes_an_interpersonal_level(int score, bool strong, int level) =>
        Assert.Equal(level, Step(Nothing().With("interpersonal-score", score).With("interpersonal-strong", strong), "interpersonal-level"));

    /// <summary>The published rows, and one that was not published.</summary>
    [Theory]
    [InlineData(0, "none", "1", "high", 2)]
    [InlineData(0, "high", "2", "high", 3)]
    [InlineData(0, "high", "3", "high", 3)]
    [InlineData(0, "immediate", "1", "medium", 2)]
    [InlineData(1, "none", "2", "high", 3)]
    [InlineData(1, "none", "3", "high", 3)]
    [InlineData(1, "medium", "1", "high", 3)]
    [InlineData(1, "medium", "1", "medium", null)]
    public void Four_findings_become_a_respite_level(int supervision, string caregiver, string backup, string behaviour, int? level) =>
        Assert.Equal(level, Step(Nothing().With("protective-supervision", supervision).With("caregiver", caregiver).With("backup", backup).With("behaviour", behaviour), "respite-level"));

    /// <summary>What each kind of informal support leaves of 8 illustrative points.</summary>
    [Theory]
    [InlineData("unmet", "1")]
    [InlineData("met", "0")]
    [InlineData("decline", "0")]
    [InlineData("age-appropriate", "0")]
    [InlineData("under-quarter", "0.9")]
    [InlineData("quarter-to-half", "0.7")]
    [InlineData("half-to-three-quarters", "0.5")]
    [InlineData("over-three-quarters", "0.3")]
    public void Informal_support_leaves_its_published_weight(string met, string weight)
    {
        var found = SampleFiles.Load("washington-informal-support").Score(AnswerSet.Empty.With("transfer", "total").With("transfer-met", met));
        Assert.Equal((8 * Rational.Parse(weight)).ToDecimal(), found.Points);
    }

    private static decimal? Step(AnswerSet answers, string id) => Engine.Explain(answers).Steps.Single(s => s.Id == id).Value;

    private static AnswerSet Nothing()
    {
        var answers = Activities.SelectMany(a => new[] { a + "-type", a + "-frequency", a + "-time" }).Aggregate(AnswerSet.Empty, (a, id) => a.With(id, "0"));
        return answers.With("interpersonal-score", 0).With("interpersonal-strong", false)
            .With("protective-supervision", 0).With("caregiver", "none").With("backup", "1").With("behaviour", "none");
    }
}
