using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Faults whose words depend on what stands there: the whole line that the author reads.</summary>
public sealed class FaultMessageTests
{
    private static readonly NumberQuestion Count = new() { Id = "n", Domain = "d", Min = 0, Max = 10, Increment = 1 };

    private static readonly RasConfiguration Good = new()
    {
        Id = "good", Version = "1", Title = "Good", Parameters = [new() { Id = "p", Value = 2 }], Domains = [new() { Id = "d" }],
        Scales = [new() { Id = "scale", Options = [new() { Id = "a", Points = 1 }] }],
        Questions = [Count, new ChoiceQuestion { Id = "c", Domain = "d", Scale = "scale" }], Budget = new() { PointPrice = 1 },
    };

    [Theory]
    [InlineData("scale", "RAS205 error at /exclusions/0/when/answer: `scale` is a scale. Name a question.")]
    [InlineData("total", "RAS205 error at /exclusions/0/when/answer: `total` is the sum of all domains. Name a question.")]
    [InlineData("d", "RAS205 error at /exclusions/0/when/answer: `d` is a domain. Name a question.")]
    [InlineData("p", "RAS205 error at /exclusions/0/when/answer: `p` is a parameter. Name a question; where a number may stand, a parameter is written `$p`.")]
    public void What_is_no_question_is_said_to_be_what_it_is(string id, string said) => Told(said, Good with { Exclusions = [Out(new AnswerCondition { Question = id, Answered = true })] });

    [Fact]
    public void A_rule_looks_at_values_and_a_referral_at_the_budget_too()
    {
        Told("RAS205 error at /exclusions/0/when/of: `scale` is a scale. Name a question, a domain, a step or `total`.", Good with { Exclusions = [Out(new ValueCondition { Of = "scale", AtLeast = 1 })] });
        Told("RAS205 error at /referrals/0/when/of: `scale` is a scale. Name a question, a domain, a step, `total` or `budget`.", Good with { Referrals = [new() { Id = "x", ReferTo = "Panel", When = new ValueCondition { Of = "scale", AtLeast = 1 } }] });
    }

    [Fact]
    public void A_stand_in_that_does_not_fit_is_told_with_what_does()
    {
        Told("RAS212 error at /questions/0/ifMissing: `ifMissing` is no answer that the `number` question `n` can have. Write a whole number from 0 to 10.", Asking(Count with { IfMissing = new NumberAnswer(11) }));
        Told("RAS212 error at /questions/0/ifMissing: `ifMissing` is no answer that the `number` question `n` can have. Write a whole number from 0 to 10.", Asking(Count with { IfMissing = new NumberAnswer(-1) }));
        Told("RAS212 error at /questions/0/ifMissing: `ifMissing` is no answer that the `number` question `n` can have. Write a multiple of 0.5 from 0 to 10.", Asking(Count with { Increment = 0.5m, IfMissing = new NumberAnswer(Rational.Parse("0.3")) }));
        Told("RAS212 error at /questions/0/ifMissing: `ifMissing` is no answer that the `number` question `n` can have. Write a number without quotes.", Asking(Count with { IfMissing = "three" }));
    }

    /// <summary>Where the ends or the increment are wrong, that is told, and nothing of what stands beside them.</summary>
    [Fact]
    public void A_stand_in_is_not_held_against_ends_that_are_wrong()
    {
        Told("RAS206 error at /questions/0/min: There is no parameter `gone`. Add it to `parameters`, or write the number.", Asking(Count with { Min = Number.Parameter("gone"), IfMissing = 30 }));
        Told("RAS206 error at /questions/0/max: There is no parameter `gone`. Add it to `parameters`, or write the number.", Asking(Count with { Max = Number.Parameter("gone"), IfMissing = 30 }));
        Told("RAS206 error at /questions/0/increment: There is no parameter `gone`. Add it to `parameters`, or write the number.", Asking(Count with { Increment = Number.Parameter("gone"), IfMissing = 30 }));
        Told("RAS306 error at /questions/0/increment: Question `n` has the `increment` -1. Write an increment above 0.", Asking(Count with { Increment = -1, IfMissing = 30 }));
    }

    [Fact]
    public void A_year_of_no_weeks_and_a_table_without_points_are_told()
    {
        Told("RAS305 error at /weeksPerYear: `weeksPerYear` is 0, not above 0. Write a number above 0.", Good with { WeeksPerYear = 0 });
        Told("RAS206 error at /weeksPerYear: There is no parameter `gone`. Add it to `parameters`, or write the number.", Good with { WeeksPerYear = Number.Parameter("gone") });
        Told("RAS221 error at /steps/0/table: The table has no points for `a` of question `c`. Give points to every option, 0 included.", Good with { Steps = [new PointsStep { Id = "s", Of = "c", Table = [] }] });
    }

    /// <summary>A cell of a table of decisions holds what it can be written as.</summary>
    [Fact]
    public void A_cell_of_an_answer_holds_no_number_and_no_mark_of_another_cell()
    {
        Assert.Throws<ArgumentNullException>(() => new AnswerCell { Is = null! });
        foreach (var answer in new Answer[] { 3, "*", "a/b", "$a" })
            Assert.Throws<ArgumentException>(() => new AnswerCell { Is = answer });
        Assert.Equal("a", ((OptionAnswer)new AnswerCell { Is = "a" }.Is).Option);
        Assert.IsType<AnyCell>((LookupCell)"*");
    }

    [Fact]
    public void Numbers_references_and_lists_are_equal_by_what_they_say()
    {
        var (two, other) = ((Number)2, Number.Parameter("p"));
        Assert.True(two != other && two == 2m && two.Equals((object)(Number)2) && !two.Equals((object)2) && !two.Equals(null));
        var (value, reference) = ((NumberOrReference)2, NumberOrReference.To("d"));
        Assert.True(value != reference && value == 2m && reference.Equals((object)NumberOrReference.To("d")) && !reference.Equals((object)"d") && !reference.Equals(null));
        ValueList<string> list = ["a", "b"];
        Assert.True(list.Equals((object)ValueList.From(new[] { "a", "b" })) && !list.Equals((object)"a") && !list.Equals((ValueList<string>?)null) && !list.Equals(["b", "a"]));
    }

    /// <summary>What does not fit is told with where its author can round.</summary>
    [Fact]
    public void What_does_not_fit_says_where_to_round()
    {
        var large = Good with { Questions = [Count with { Max = 1_000_000_000, Increment = 0.001m }] };
        Budget Priced(Number price) => new() { Lines = [new() { Id = "l", Of = "d", Price = price, Rounding = new() { Increment = 0.01m } }] };
        Told(
            "RAS307 error at /budget/adjustments/0: Adjustment `a` can reach a number of 10 digits, in steps of 1 divided by a number of 21 digits, which is more than exact arithmetic can hold. Write its number with fewer digits, or give lines a `rounding`.",
            large with { Budget = Priced(1) with { Lines = [new() { Id = "l", Of = "d", Price = 1 }], Adjustments = [new() { Id = "a", Add = Rational.Parse("1/999999999999999989") }] } });
        Told(
            "RAS307 error at /budget/lines/0: Line `l` can reach a number of 23 digits, in steps of 1/100, which is more than exact arithmetic can hold. Write its price with fewer digits, or round what it prices with a `round` step.",
            large with { Budget = Priced(99_999_999_999_999m) });
        Told(
            "RAS307 error at /budget: The budget can reach a number of 23 digits, in steps of 1/100, which is more than exact arithmetic can hold. Give lines a `rounding`, or write the numbers that it comes from with fewer digits.",
            large with { Budget = new() { PointPrice = 99_999_999_999_999m } });
    }

    private static Exclusion Out(Condition when) => new() { Id = "out", Reason = "Elsewhere.", When = when };

    private static RasConfiguration Asking(Question first) => Good with { Questions = [first, Good.Questions[1]] };

    private static void Told(string said, RasConfiguration configuration)
    {
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        Assert.Equal([said], diagnostics.Select(d => d.ToString()));
    }
}
