using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>When somebody must look at a result (design, section 5.6): examples worked by hand.</summary>
public sealed class ReferenceReferralTests
{
    private static readonly RasConfiguration Needs = Make.Small with
    {
        Referrals =
        [
            Refer("high", Make.AtLeast("budget", 40)),
            Refer("low", new ValueCondition { Of = "budget", Below = 40 }),
            Refer("not-high", new NotCondition { Part = Make.AtLeast("budget", 40) }),
            Refer("no-family", new AnswerCondition { Question = "washing-family", Answered = false }),
            Refer("much-washing", Make.AtLeast("total", 7)),
        ],
    };

    [Fact]
    public void The_rounded_amount_is_a_reference()
    {
        Assert.Equal(["high", "much-washing"], Referred(("setting", "home"), ("washing", "daily"), ("washing-family", "none")));
        Assert.Equal(["low", "not-high", "much-washing"], Referred(("setting", "home"), ("washing", "daily"), ("washing-family", "half")));

        // 7.5 points cost 32.625, which is rounded to 32.63.
        var exact = Needs with { Referrals = [Refer("exact", Make.AtLeast("budget", 32.63m))] };
        Assert.Equal(["exact"], Make.Evaluate(exact, ("setting", "home"), ("washing", "daily"), ("washing-family", "half")).Referrals);
    }

    [Fact]
    public void Without_a_budget_it_is_unknown_and_all_else_is_weighed_still()
    {
        var incomplete = Make.Evaluate(Needs, ("setting", "home"), ("washing", "daily"));
        Assert.Equal(ReferenceStatus.Incomplete, incomplete.Status);
        Assert.Equal(["no-family", "much-washing"], incomplete.Referrals);

        var outside = Make.Evaluate(Needs, ("setting", "residential"), ("washing", "some"));
        Assert.Equal(ReferenceStatus.OutsideScope, outside.Status);
        Assert.Equal(["no-family"], outside.Referrals);

        Assert.Equal(["much-washing"], Make.Evaluate(
            Needs with { Eligibility = [new() { Id = "r", Require = Make.Is("washing", "none") }] },
            ("setting", "home"), ("washing", "daily"), ("washing-family", "none")).Referrals);
        Assert.Equal(["much-washing"], Make.Evaluate(
            Needs with { Budget = new() { Bands = [new() { From = 0, NoFigure = "for panel decision" }] } },
            ("setting", "home"), ("washing", "daily"), ("washing-family", "none")).Referrals);
    }

    [Fact]
    public void Wrong_answers_refer_nobody() =>
        Assert.Empty(Make.Evaluate(Needs, ("setting", "home"), ("washing", "weekly")).Referrals);

    private static ValueList<string> Referred(params (string, Answer?)[] answers) => Make.Evaluate(Needs, answers).Referrals;

    private static Referral Refer(string id, Condition when) => new() { Id = id, When = when, ReferTo = "panel" };
}
