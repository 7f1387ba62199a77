using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Carers in England need fail at one outcome alone (SI 2015/313 reg 3(2)): who asks for more is told how many, whatever the rule is made of.</summary>
public sealed class CarersOutcomesTests
{
    private static readonly AnswerCondition Work = new() { Question = "work", Is = true };
    private static readonly AnswerCondition Rest = new() { Question = "rest", Is = "much" };
    private static readonly AnswerCondition Free = new() { Question = "free", Includes = "evenings" };
    private static readonly ValueCondition Care = new() { Of = "care", AtLeast = 1 };

    public static TheoryData<Condition, int> Rules => new()
    {
        { Work, 1 },
        { new AllCondition { Parts = [Work, Rest] }, 2 },
        { new AllCondition { Parts = [Work, Rest, Free] }, 3 },
        { new AllCondition { Parts = [Work, Care] }, 2 },
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "school", Is = true }] }, 2 },
        { new AllCondition { Parts = [Work, new ValueCondition { Of = "care", Above = 0 }] }, 2 },
        { new AnyCondition { Parts = [new AllCondition { Parts = [Work, Rest] }, Free] }, 1 },
        { new AnyCondition { Parts = [Free, new AllCondition { Parts = [Work, Rest] }] }, 1 },
        { new AnyCondition { Parts = [new AllCondition { Parts = [Work, Rest] }, new AllCondition { Parts = [Free, Care] }] }, 2 },
        { new CountCondition { Parts = [Work, Rest, Free, Care], AtLeast = 3 }, 3 },
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "rest", Is = new[] { "much", "more" } }] }, 2 },

        // What shows no need, or lies at no outcome for carers, is asked for beside one.
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "rest", Is = "none" }] }, 1 },
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "rest", Is = new[] { "none", "much" } }] }, 1 },
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "rest", Answered = true }] }, 1 },
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "work", Is = false }] }, 1 },
        { new AllCondition { Parts = [Work, new AnswerCondition { Question = "town", Is = true }] }, 1 },
        { new AllCondition { Parts = [Work, new ValueCondition { Of = "care", AtMost = 9 }] }, 1 },
        { new AllCondition { Parts = [Work, new ValueCondition { Of = "total", AtLeast = 1 }] }, 1 },
        { new AllCondition { Parts = [Work, new ValueCondition { Of = "other", AtLeast = 1 }] }, 1 },
        { new AllCondition { Parts = [Work, new NotCondition { Part = Rest }] }, 1 },
    };

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_for_carers_is_told_by_the_outcomes_that_it_asks_for(Condition rule, int outcomes)
    {
        var found = RasChecker.Check(Asking(rule), new() { MostAnswerSets = 0, EffortPercent = 0 }).Diagnostics.Where(d => d.Code == "RAS445").Select(d => d.Message);
        Assert.Equal(outcomes < 2 ? [] : [$"The requirement `need` asks for {outcomes} outcomes that a carer cannot achieve."], found);
        Assert.DoesNotContain("RAS445", RasChecker.Check(Asking(rule) with { About = null }, new() { MostAnswerSets = 0, EffortPercent = 0 }).Diagnostics.Select(d => d.Code));
    }

    /// <summary>Each requirement asks for one; together they ask for two, and the second is told.</summary>
    [Fact]
    public void Requirements_are_counted_together()
    {
        var rules = Asking(Work) with { Eligibility = [new() { Id = "one", Require = Work, Reason = "R" }, new() { Id = "two", Require = Rest, Reason = "R" }, new() { Id = "three", Require = Free, Reason = "R" }] };
        var told = Assert.Single(RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = 0 }).Diagnostics, d => d.Code == "RAS445");
        Assert.Equal(("/eligibility/1/require", "The requirement `two` asks for 2 outcomes that a carer cannot achieve."), (told.Pointer, told.Message));
    }

    private static RasConfiguration Asking(Condition rule) => new()
    {
        Id = "carers", Version = "1", Title = "Carers", Jurisdiction = "england", About = About.Carer,
        Domains = [new() { Id = "care", Outcomes = ["england.carer.child"] }, new() { Id = "plain", Outcomes = ["england.carer.relationships"] }, new() { Id = "other" }],
        Questions =
        [
            new YesNoQuestion { Id = "work", Domain = "care", Points = 5, Outcomes = ["england.carer.work"] },
            new ChoiceQuestion { Id = "rest", Domain = "care", Outcomes = ["england.carer.recreation"], Options = [new() { Id = "none", Points = 0 }, new() { Id = "much", Points = 3 }, new() { Id = "more", Points = 4 }] },
            new ChoicesQuestion { Id = "free", Domain = "plain", Options = [new() { Id = "no", Points = 0, Exclusive = true }, new() { Id = "evenings", Points = 1 }, new() { Id = "weekends", Points = 1 }] },
            new YesNoQuestion { Id = "town", Domain = "other", Points = 1 },
            new YesNoQuestion { Id = "school", Domain = "other", Points = 1, Outcomes = ["england.carer.community"] },
        ],
        Eligibility = [new() { Id = "need", Require = rule, Reason = "There is no need." }],
        Budget = new() { PointPrice = 4 },
    };
}
