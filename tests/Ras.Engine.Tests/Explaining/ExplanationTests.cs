using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>One case, followed from answers to money by hand: the small configuration of the README.</summary>
public sealed class ExplanationTests
{
    private static readonly RasConfiguration Configuration = new()
    {
        Id = "example-adults", Version = "2026.1", Title = "Adult social care RAS 2026/27 (illustrative)",
        EffectiveFrom = new(2026, 4, 6), EffectiveTo = new(2027, 4, 5),
        Domains = [new() { Id = "personal-care", Title = "Personal care", Weight = 1.5m, Outcomes = ["england.adult.hygiene"] }],
        Questions =
        [
            new ChoiceQuestion { Id = "setting", Text = "Where will the person live?", Order = OptionOrder.None, Options = [new() { Id = "home", Text = "In their own home" }, new() { Id = "residential", Text = "In a care home" }] },
            new ChoiceQuestion
            {
                Id = "washing", Domain = "personal-care", Text = "How much help is needed to wash?", ReducedBy = ["washing-family"],
                Options = [new() { Id = "none", Text = "None", Points = 0 }, new() { Id = "some", Text = "Some days", Points = 4 }, new() { Id = "daily", Text = "Every day", Points = 10 }],
            },
            new ChoiceQuestion
            {
                Id = "washing-family", Text = "How much of that do family or friends give, and wish to go on giving?",
                Options = [new() { Id = "all", Text = "All of it", Leaves = 0 }, new() { Id = "half", Text = "About half", Leaves = 0.5m }, new() { Id = "none", Text = "None of it", Leaves = 1 }],
            },
        ],
        Exclusions = [new() { Id = "residential-care", When = new AnswerCondition { Question = "setting", Is = "residential" }, Reason = "This RAS gives a figure for care in the community only." }],
        Budget = new() { PointPrice = 4.35m },
    };

    private static readonly AnswerSet Answers = AnswerSet.Empty.With("setting", "home").With("washing", "daily").With("washing-family", "half");

    private readonly RasEngine _engine = RasEngine.Compile(Configuration);

    [Fact]
    public void Every_stage_of_the_way_is_told()
    {
        var why = _engine.Explain(Answers);
        Assert.Equal(32.63m, why.Budget.Amount);
        Assert.Equal((32.63m, 130.52m, 1696.76m), (why.Budget.Figures!.PerWeek, why.Budget.Figures.PerFourWeeks, why.Budget.Figures.PerYear));
        Assert.Equal(new Rational(32_625, 1000), why.ExactSum);
        Assert.Equal(new Rational(5, 1000), why.RoundingDifference);
        var domain = Assert.Single(why.Domains);
        Assert.Equal((15, 7.5m, 7.5m, 32.63m), (domain.UnreducedPoints, domain.TakenOff!.Value.ToDecimal(), domain.Points, domain.Share));
        var washing = why.Questions[1];
        Assert.Equal((5m, 5, AnswerState.Answered, "Every day"), (washing.Points, washing.TakenOff, washing.State, washing.AnswerTexts.Single()));
        Assert.Equal(new Rational(1, 2), why.Questions[2].Leaves);
        Assert.Null(why.Questions[0].Leaves);
        var line = Assert.Single(why.Lines);
        Assert.Equal(("budget", "total", "point"), (line.Id, line.Of, line.Unit));
        Assert.Equal((new Rational(15, 2), new Rational(435, 100)), (line.Quantity, line.Price));
    }

    [Fact]
    public void The_result_document_has_every_property_in_its_order()
    {
        var document = RasJson.Write(_engine.Score(Answers), indented: false);
        Assert.StartsWith(
            """{"status":"indicative","budget":{"amount":32.63,"period":"week","currency":"GBP","perWeek":32.63,"perFourWeeks":130.52,"perYear":1696.76,"oneOff":0,"notLinked":0},"points":7.5,"domains":[{"id":"personal-care","title":"Personal care","points":7.5,"share":32.63}],"lines":[{"id":"budget","title":"Indicative budget","amount":32.625}],"adjustments":[],"reasons":[],"referrals":[],"missing":[],"problems":[],"notes":[],"configuration":{"id":"example-adults","version":"2026.1","formatVersion":1,"hash":"sha256:""",
            document,
            System.StringComparison.Ordinal);
        Assert.EndsWith($"\"engine\":\"{RasEngine.Version}\"}}", document, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_say_what_decides_nothing()
    {
        var answers = Answers.WithConfiguration(new("example-adults", "2025.1")).WithAssessedOn(new(2026, 4, 5));
        var budget = _engine.Score(answers);
        Assert.Equal(["RAS601", "RAS602"], budget.Notes.Select(n => n.Code));
        Assert.Equal(32.63m, budget.Amount);
        Assert.NotEqual(_engine.Score(Answers).AnswersHash, budget.AnswersHash);
        Assert.Equal(budget.AnswersHash, _engine.Score(answers.WithReference("A-1042")).AnswersHash);
        Assert.DoesNotContain("A-1042", RasJson.Write(_engine.Score(answers.WithReference("A-1042"))), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_reducer_takes_nothing_off()
    {
        var why = _engine.Explain(Answers.With("washing-family", null));
        Assert.Equal(ScoreStatus.Incomplete, why.Budget.Status);
        Assert.Equal(15m, why.Budget.Points);
        Assert.Equal(AnswerState.Missing, why.Questions[2].State);
        Assert.Equal(0, why.Domains[0].TakenOff);
    }

    [Fact]
    public void Each_status_is_said_in_words()
    {
        Assert.Contains("INDICATIVE BUDGET: £32.63 a week", RasText.Write(_engine.Explain(Answers)));
        Assert.Contains("care in the community only", RasText.Write(_engine.Explain(Answers.With("setting", "residential"))));
        Assert.Contains("How much help is needed to wash?", RasText.Write(_engine.Explain(Answers.With("washing", null))));
        Assert.Contains("“How much help is needed to wash?”: please choose one of the answers that are offered.", RasText.Write(_engine.Explain(Answers.With("washing", "dayly"))));
        Assert.Contains("£0.00 a week", RasText.Write(_engine.Explain(Answers.With("washing", "none"))));
        Assert.Contains("ask what happens next", RasText.Write(_engine.Explain(Answers.With("washing", "none"))));
    }

    [Fact]
    public void What_no_engine_made_cannot_be_compared()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Explanation.Between(new(), new()));
        Assert.Contains("RasEngine.Explain", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("before", thrown.ParamName);
        Assert.Equal("after", Assert.Throws<ArgumentException>(() => Explanation.Between(_engine.Explain(Answers), new())).ParamName);
    }
}
