using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Scoring;

/// <summary>Each status in the order of deciding, by a configuration small enough to see why.</summary>
public sealed class StatusTests
{
    private static readonly RasConfiguration Configuration = new()
    {
        Id = "statuses", Version = "1", Title = "Statuses",
        Domains = [new() { Id = "need" }],
        Questions =
        [
            new ChoiceQuestion { Id = "setting", Options = [new() { Id = "home" }, new() { Id = "care-home" }] },
            new YesNoQuestion { Id = "eligible" },
            new NumberQuestion { Id = "points", Domain = "need", Min = 0, Max = 100, Increment = 1 },
        ],
        Exclusions = [new() { Id = "residential", When = new AnswerCondition { Question = "setting", Is = "care-home" }, Reason = "Community care only." }],
        Eligibility = [new() { Id = "determination", Require = new AnswerCondition { Question = "eligible", Is = true }, Reason = "Not eligible." }],
        Budget = new() { Bands = [new() { From = 0, Value = 0 }, new() { From = 10, Value = 100 }, new() { From = 50, NoFigure = "A panel decides." }, new() { From = 60, To = 70, Value = 500 }] },
    };

    private readonly RasEngine _engine = RasEngine.Compile(Configuration);

    private static AnswerSet Complete => AnswerSet.Empty.With("setting", "home").With("eligible", true).With("points", 20);

    [Fact]
    public void An_indicative_budget_has_figures_and_no_reasons()
    {
        var budget = _engine.Score(Complete);
        Assert.Equal(ScoreStatus.Indicative, budget.Status);
        Assert.Equal(100m, budget.Amount);
        Assert.Equal(100m, budget.Domains.Single().Share);
        Assert.Empty(budget.Reasons);
    }

    [Fact]
    public void A_wrong_answer_comes_before_everything()
    {
        var budget = _engine.Score(Complete.With("setting", "care-home").With("points", 101));
        Assert.Equal(ScoreStatus.InvalidAnswers, budget.Status);
        Assert.Equal("points", Assert.Single(budget.Problems).QuestionId);
        Assert.Null(budget.Points);
    }

    [Fact]
    public void An_exclusion_comes_before_missing_answers()
    {
        var budget = _engine.Score(AnswerSet.Empty.With("setting", "care-home"));
        Assert.Equal(ScoreStatus.OutsideScope, budget.Status);
        Assert.Equal("Community care only.", Assert.Single(budget.Reasons).Text);
        Assert.Equal(["eligible", "points"], budget.Missing.Select(m => m.Id));
        Assert.Null(budget.Points);
    }

    [Fact]
    public void Missing_answers_leave_the_points_so_far()
    {
        var budget = _engine.Score(AnswerSet.Empty.With("setting", "home").With("points", 20));
        Assert.Equal(ScoreStatus.Incomplete, budget.Status);
        Assert.Equal(20m, budget.Points);
        Assert.Null(budget.Figures);
        Assert.Equal("eligible", Assert.Single(budget.Missing).Id);
    }

    [Fact]
    public void A_requirement_that_fails_leaves_the_points()
    {
        var budget = _engine.Score(Complete.With("eligible", false));
        Assert.Equal(ScoreStatus.EligibilityNotMet, budget.Status);
        Assert.Equal("determination", Assert.Single(budget.Reasons).Id);
        Assert.Equal(20m, budget.Points);
    }

    [Theory]
    [InlineData(50, "A panel decides.")]
    [InlineData(71, null)]
    public void A_table_without_a_figure_is_never_clamped(int points, string? words)
    {
        var budget = _engine.Score(Complete.With("points", points));
        Assert.Equal(ScoreStatus.NoFigure, budget.Status);
        var reason = Assert.Single(budget.Reasons);
        Assert.Equal(("budget", ReasonKind.Line, words, (decimal?)points), (reason.Id, reason.Kind, reason.Text, reason.Value));
        Assert.Null(Assert.Single(budget.Lines).Amount);
        Assert.Null(budget.Domains.Single().Share);
    }

    [Fact]
    public void No_status_ever_guesses_an_exclusion_from_a_missing_answer()
    {
        var budget = _engine.Score(AnswerSet.Empty);
        Assert.Equal(ScoreStatus.Incomplete, budget.Status);
        Assert.Equal(3, budget.Missing.Count);
    }
}
