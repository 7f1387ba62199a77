using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Places of answers are checked while points are looked up four at a time, where nothing has read them before; only what is left is read once more.</summary>
public sealed class ChecksOnTheWayTests
{
    private static readonly ChoiceQuestion OfSeventeen = Choice("many", 17);

    [Fact]
    public void Four_questions_of_a_kind_are_checked_while_their_points_are_added() =>
        Assert.Equal(PartsBesides(YesOrNo(1, 1, 1, 1, 1)) - 1, PartsBesides(YesOrNo(1, 1, 1, 1)));

    [Fact]
    public void Questions_with_different_options_are_checked_each_by_its_own()
    {
        ChoiceQuestion[] questions = [Choice("a", 2), Choice("b", 3), Choice("c", 3), Choice("d", 3)];
        var last = questions.Aggregate(AnswerSet.Empty, (answers, q) => answers.With(q.Id, q.Options!.Last().Id));
        var results = HandMade.Agree(Adding(questions), last, last.With("c", null));
        Assert.Equal(ScoreStatus.Indicative, results.StatusOf(0));
        Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(1));
    }

    /// <summary>A question that is asked only where another says so is settled before it is looked up, and so is none of the four.</summary>
    [Fact]
    public void Places_that_a_score_settles_come_after_those_given()
    {
        var asked = new YesNoQuestion { Id = "asked", Domain = "need", Points = 1, Required = false, AskWhen = IsYes("may") };
        Assert.Equal(PartsBesides(May, asked), PartsBesides([May, asked, .. YesOrNo(1, 1, 1, 1)]));
    }

    /// <summary>Where a byte does not hold the points of all, those of few options fill it first.</summary>
    [Fact]
    public void Questions_that_are_looked_up_four_at_a_time_come_first() =>
        Assert.Equal(PartsBesides(OfSeventeen), PartsBesides([OfSeventeen, .. YesOrNo(30, 30, 30, 31)]));

    [Fact]
    public void A_question_of_many_options_is_added_to_four_of_few()
    {
        Question[] questions = [OfSeventeen, .. YesOrNo(1, 2, 3, 4)];
        var yes = HandMade.All(questions.Skip(1).Select(q => q.Id), true);
        HandMade.Agree(Adding(questions), yes.With("many", "o5"), yes.With("many", "o16"), yes.With("q0", false).With("many", "o9"));
    }

    private static int PartsBesides(params Question[] questions) => HandMade.Row(HandMade.InAndOut, Adding(questions)).Parts;

    private static RasConfiguration Adding(Question[] questions) => Plain with { Domains = [new() { Id = "need" }], Questions = ValueList.From(questions) };

    private static YesNoQuestion[] YesOrNo(params int[] points) => [.. points.Select((p, i) => new YesNoQuestion { Id = $"q{i}", Domain = "need", Points = p })];

    private static ChoiceQuestion Choice(string id, int count) => new()
    {
        Id = id, Domain = "need", Options = ValueList.From(Enumerable.Range(0, count).Select(i => new QuestionOption { Id = $"o{i}", Points = i % 11 })),
    };
}
