using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>What is true, false and unknown to whom (design, section 5.5): examples worked by hand.</summary>
public sealed class ReferenceUnknownTests
{
    private static readonly RasConfiguration Gated = Make.Configuration(
        Make.Choice("setting", ("home", 0), ("hospital", 0)),
        Make.Number("need", "d"),
        Make.YesNo("night") with { Required = false }) with { Domains = Make.Domains("d") };

    [Fact]
    public void An_exclusion_does_not_fire_while_its_answer_is_missing()
    {
        var excluding = Excluding(new NotCondition { Part = Make.Is("setting", "home") });

        // To an ordinary reader "not at home" holds of somebody who has not said; to the cautious one nothing is known yet.
        Assert.Equal(ReferenceStatus.Incomplete, Make.Evaluate(excluding, ("need", 1)).Status);
        Assert.Equal(ReferenceStatus.OutsideScope, Make.Evaluate(excluding, ("setting", "hospital")).Status);
        Assert.Equal(ReferenceStatus.Indicative, Make.Evaluate(excluding, ("setting", "home"), ("need", 1)).Status);
    }

    [Fact]
    public void An_exclusion_fires_on_what_is_known_whatever_is_missing()
    {
        var excluding = Excluding(new AnyCondition { Parts = [Make.AtLeast("need", 100), Make.Is("setting", "hospital")] });
        Assert.Equal(ReferenceStatus.OutsideScope, Make.Evaluate(excluding, ("setting", "hospital")).Status);
        Assert.Equal(ReferenceStatus.Incomplete, Make.Evaluate(excluding, ("setting", "home")).Status);
    }

    [Fact]
    public void Not_answered_is_unknown_of_a_required_question_and_plain_of_another()
    {
        Assert.Equal(Truth.Unknown, Exclusion(new AnswerCondition { Question = "setting", Answered = false }));
        Assert.Equal(Truth.True, Exclusion(new AnswerCondition { Question = "night", Answered = false }));
        Assert.Equal(Truth.False, Exclusion(Make.Is("night", false)));
    }

    [Fact]
    public void To_all_others_a_missing_answer_is_no_answer()
    {
        var ordinary = new ReferenceCase(Gated, AnswerSet.Empty).Ordinary;
        Assert.Equal(Truth.False, ordinary.TruthOf(Make.Is("setting", "home")));
        Assert.Equal(Truth.True, ordinary.TruthOf(new AnswerCondition { Question = "setting", Answered = false }));
        Assert.Equal(Truth.False, ordinary.TruthOf(new ValueCondition { Of = "need", AtMost = 5 }));
        Assert.Equal(Truth.True, ordinary.TruthOf(new ValueCondition { Of = "d", AtMost = 5 }));
    }

    [Fact]
    public void No_comparison_holds_of_an_unanswered_question_although_its_points_are_0()
    {
        var atMost = new ValueCondition { Of = "night", AtMost = 5 };
        Assert.Equal(Truth.False, Exclusion(atMost));
        Assert.Equal(Truth.False, Exclusion(Make.AtLeast("night", 0)));
        Assert.Equal(Truth.True, Exclusion(atMost, ("night", true)));

        // A sum takes it as 0.
        var sum = Gated with { Steps = [new SumStep { Id = "s", Of = ["night"] }] };
        Assert.Equal(Truth.True, Exclusion(sum, atMost with { Of = "s" }));
    }

    [Fact]
    public void A_missing_required_answer_makes_domains_and_the_total_unknown_to_exclusions_only()
    {
        var configuration = Gated with { Steps = [new SumStep { Id = "s", Of = ["need", "night"] }] };
        var worked = new ReferenceCase(configuration, Make.Answers(("setting", "home")));
        foreach (var reference in new[] { "need", "d", "s", "total" })
        {
            Assert.Null(worked.Cautious.ValueOf(reference));
            Assert.Equal(0, worked.Ordinary.ValueOf(reference));
        }
    }

    [Fact]
    public void A_missing_reducer_makes_the_points_of_an_answered_question_unknown_to_exclusions()
    {
        var reduced = Make.Configuration(
            Make.Number("answered", "d") with { ReducedBy = ["family"] },
            Make.Number("unanswered") with { ReducedBy = ["family"], Required = false },
            Make.Leaving("family", ("all", 0))) with { Domains = Make.Domains("d") };
        var worked = new ReferenceCase(reduced, Make.Answers(("answered", 0)));

        Assert.Null(worked.Cautious.ValueOf("answered"));
        Assert.Equal(0, worked.Cautious.ValueOf("unanswered"));
        Assert.Equal(Truth.Unknown, worked.Cautious.TruthOf(Make.AtLeast("answered", 1)));
        Assert.Equal(0, new ReferenceCase(reduced, Make.Answers(("answered", 5), ("family", "all"))).Cautious.ValueOf("answered"));
    }

    [Fact]
    public void A_question_not_asked_yet_is_unknown_to_exclusions_even_if_it_need_not_be_answered()
    {
        var configuration = Make.Configuration(
            Make.YesNo("first"),
            Make.Number("then") with { AskWhen = Make.Is("first", true), Required = false });
        var worked = new ReferenceCase(configuration, AnswerSet.Empty);
        Assert.Equal(Truth.Unknown, worked.Cautious.TruthOf(Make.AtLeast("then", 0)));
        Assert.Equal(Truth.False, worked.Ordinary.TruthOf(Make.AtLeast("then", 0)));
        Assert.Equal(["first"], worked.Asking.Missing);
    }

    [Fact]
    public void Unknown_parts_matter_only_where_they_could_change_the_whole()
    {
        var unknown = Make.AtLeast("hole", 1);
        var yes = Make.Is("setting", "home");
        var no = Make.Is("setting", "hospital");

        Assert.Equal(Truth.False, Weigh(new AllCondition { Parts = [unknown, no] }));
        Assert.Equal(Truth.Unknown, Weigh(new AllCondition { Parts = [unknown, yes] }));
        Assert.Equal(Truth.True, Weigh(new AnyCondition { Parts = [unknown, yes] }));
        Assert.Equal(Truth.Unknown, Weigh(new AnyCondition { Parts = [unknown, no] }));
        Assert.Equal(Truth.Unknown, Weigh(new NotCondition { Part = unknown }));
        Assert.Equal(Truth.True, Weigh(new CountCondition { Parts = [unknown, yes, yes], AtLeast = 2 }));
        Assert.Equal(Truth.Unknown, Weigh(new CountCondition { Parts = [unknown, yes, no], AtLeast = 2 }));
        Assert.Equal(Truth.False, Weigh(new CountCondition { Parts = [unknown, no, no], AtLeast = 2 }));
    }

    [Fact]
    public void An_unknown_gate_neither_excludes_nor_passes()
    {
        var unknown = Make.AtLeast("hole", 1);
        var holed = WithHole(Gated);
        var exclusion = holed with { Exclusions = [new() { Id = "e", When = unknown }] };
        var requirement = holed with { Eligibility = [new() { Id = "r", Require = unknown }] };
        foreach (var configuration in new[] { exclusion, requirement })
        {
            var result = Make.Evaluate(configuration, ("setting", "home"), ("need", 1));
            Assert.Equal(ReferenceStatus.NoFigure, result.Status);
            Assert.Equal(["hole"], result.Reasons);
            Assert.Equal(1, result.Points);
        }
    }

    [Fact]
    public void A_requirement_that_is_false_decides_before_one_that_is_unknown()
    {
        var configuration = WithHole(Gated) with
        {
            Eligibility =
            [
                new() { Id = "unknown", Require = Make.AtLeast("hole", 1) },
                new() { Id = "met", Require = Make.Is("setting", "home") },
                new() { Id = "not-met", Require = Make.Is("setting", "hospital") },
            ],
        };
        var result = Make.Evaluate(configuration, ("setting", "home"), ("need", 1));
        Assert.Equal(ReferenceStatus.EligibilityNotMet, result.Status);
        Assert.Equal(["not-met"], result.Reasons);
        Assert.Equal(1, result.Points);
        Assert.Null(result.Amount);
    }

    [Fact]
    public void Missing_answers_decide_before_requirements()
    {
        var configuration = Gated with { Eligibility = [new() { Id = "r", Require = Make.AtLeast("need", 5) }] };
        Assert.Equal(ReferenceStatus.Incomplete, Make.Evaluate(configuration, ("need", 1)).Status);
        Assert.Equal(ReferenceStatus.EligibilityNotMet, Make.Evaluate(configuration, ("setting", "home"), ("need", 1)).Status);
        Assert.Equal(ReferenceStatus.Indicative, Make.Evaluate(configuration, ("setting", "home"), ("need", 5)).Status);
    }

    // A step whose table has nothing, ever.
    private static RasConfiguration WithHole(RasConfiguration configuration) => configuration with { Steps = [Make.Hole] };

    private static RasConfiguration Excluding(Condition when) => Gated with { Exclusions = [new() { Id = "e", When = when }] };

    private static Truth Exclusion(Condition when, params (string Question, Answer? Answer)[] answers) => Exclusion(Gated, when, answers);

    private static Truth Exclusion(RasConfiguration configuration, Condition when, params (string Question, Answer? Answer)[] answers) =>
        new ReferenceCase(configuration, Make.Answers(answers)).Cautious.TruthOf(when);

    private static Truth Weigh(Condition condition) =>
        new ReferenceCase(WithHole(Gated), Make.Answers(("setting", "home"), ("need", 1))).Ordinary.TruthOf(condition);
}
