using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Points of small questions are added up in bytes, and sums and products have as many bits as their greatest value needs.</summary>
public sealed class PointsInBytesTests
{
    /// <summary>One part for each byte that is filled, and one for each lane in which those are then added up.</summary>
    [Theory]
    [InlineData(1, new[] { 127 })]
    [InlineData(1, new[] { 100, 27 })]
    [InlineData(3, new[] { 101, 27 })]
    [InlineData(4, new[] { 5, 127, 10 })]
    [InlineData(4, new[] { 128, 1 })]
    public void Points_are_added_up_in_bytes_as_far_as_bytes_hold_them(int parts, int[] points)
    {
        var questions = points.Select((p, i) => Choice($"q{i}", p)).ToArray();
        var configuration = Adding(new() { Id = "need" }, questions);
        Assert.Equal(parts, HandMade.Row("SumTables", configuration).Parts);
        HandMade.Agree(configuration, Great(questions), Great(questions).With("q0", "small"));
    }

    [Fact]
    public void Points_below_0_take_as_much_room_as_those_above()
    {
        Question[] questions = [Choice("a", -100), Choice("b", -100)];
        HandMade.Agree(Adding(new() { Id = "need" }, questions), Great(questions));
        HandMade.Agree(Adding(new() { Id = "need" }, [.. questions, Count with { Max = 1, Domain = "need" }]), Great(questions).With("n", 1));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Points_after_reducers_have_room(int points)
    {
        var questions = Enumerable.Range(0, 4).Select(i => Choice($"q{i}", points) with { ReducedBy = ["must"] }).ToArray();
        var great = Great(questions);
        HandMade.Agree(Adding(new() { Id = "need" }, [.. questions, Must with { Points = null, Leaves = 0.01m }]), great.With("must", false), great.With("must", true), great);
    }

    [Fact]
    public void The_greatest_points_have_room_after_reducers()
    {
        Question[] questions = [Choice("a", 1_000), Choice("b", 1)];
        var great = Great(questions);
        HandMade.Agree(
            Adding(new() { Id = "need", Combine = Combine.Max, ReducedBy = ["must"] }, [.. questions, Must with { Points = null, Leaves = 0.01m }]),
            great.With("must", false), great.With("must", true));
    }

    private static RasConfiguration Adding(NeedDomain domain, Question[] questions) => Plain with { Domains = [domain], Questions = ValueList.From(questions) };

    /// <summary>Two options, of which the first has one point, so that no common measure makes the others smaller.</summary>
    private static ChoiceQuestion Choice(string id, int points) => new()
    {
        Id = id, Domain = "need", Options = [new() { Id = "small", Points = 1 }, new() { Id = "great", Points = points }],
    };

    private static AnswerSet Great(Question[] questions) => HandMade.All(questions.Select(q => q.Id), "great");
}
