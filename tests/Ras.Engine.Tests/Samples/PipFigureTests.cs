using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Samples;

/// <summary>Personal Independence Payment: Schedule 1 of the 2013 Regulations, and the published weekly rates.</summary>
public sealed class PipFigureTests
{
    private static readonly RasEngine Latest = SampleFiles.Load("pip-2026");
    private static readonly RasEngine Before = SampleFiles.Load("pip-2025");

    [Theory]
    [InlineData("", "0", "0")]
    [InlineData("preparing-food=e washing=c dressing=b", "76.70", "306.80")]
    [InlineData("preparing-food=f washing=e", "76.70", "306.80")]
    [InlineData("speaking=e moving=e", "194.60", "778.40")]
    [InlineData("speaking=e", "114.60", "458.40")]
    [InlineData("journeys=c", "30.30", "121.20")]
    [InlineData("moving=e", "80.00", "320.00")]
    [InlineData("preparing-food=e washing=e moving=b", "0", "0")]
    public void Points_become_rates_of_2026(string descriptors, string perWeek, string perFourWeeks) => Gives(Latest, descriptors, perWeek, perFourWeeks);

    [Theory]
    [InlineData("speaking=e moving=e", "187.45", "749.80")]
    [InlineData("preparing-food=f journeys=c", "103.10", "412.40")]
    public void Points_become_rates_of_2025(string descriptors, string perWeek, string perFourWeeks) => Gives(Before, descriptors, perWeek, perFourWeeks);

    [Fact]
    public void Only_the_highest_descriptor_of_an_activity_counts()
    {
        var answers = AnswerSet.Empty.With("washing", new OptionsAnswer(["c", "d", "f"]));
        Assert.Equal(4, Latest.Score(answers).Domains[0].Points);
    }

    /// <summary>The rates of 2026/27 begin on 6 April 2026. No dates of the version of 2023/24 are known here, so it is not one to pick from.</summary>
    [Theory]
    [InlineData("2026-04-05", "73.90")]
    [InlineData("2026-04-06", "76.70")]
    public void The_day_decides_the_version(string day, string perWeek)
    {
        var on = CalendarDate.Parse(day);
        var engine = Assert.Single(new[] { Before, Latest }, e => !(on < e.Configuration.EffectiveFrom) && !(on > e.Configuration.EffectiveTo));
        Gives(engine, "preparing-food=f", perWeek, null);
    }

    private static void Gives(RasEngine engine, string descriptors, string perWeek, string? perFourWeeks)
    {
        var answers = descriptors.Split(' ').Where(d => d.Length > 0).Select(d => d.Split('=')).Aggregate(AnswerSet.Empty, (a, d) => a.With(d[0], new OptionsAnswer([d[1]])));
        var figures = engine.Score(answers).Figures!;
        Assert.Equal(Rational.Parse(perWeek), figures.PerWeek);
        if (perFourWeeks is not null)
            Assert.Equal(Rational.Parse(perFourWeeks), figures.PerFourWeeks);
    }
}
