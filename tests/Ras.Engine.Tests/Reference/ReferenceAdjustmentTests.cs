using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>What adjustments do to the sum and to its parts (design, sections 5.6 and 6): examples worked by hand.</summary>
public sealed class ReferenceAdjustmentTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(
        Make.Number("a", "one"), Make.Number("b", "two"), Make.YesNo("alone"))
        with { Domains = Make.Domains("one", "two"), Steps = [Make.Hole] };

    [Fact]
    public void Each_is_made_in_order_on_what_the_one_before_left()
    {
        var result = Evaluate(30, 70, Times("half", 0.5m), new() { Id = "less", Add = -5 }, new() { Id = "cap", AtMost = 40 }, new() { Id = "least", AtLeast = 60 });
        Assert.Equal([new("half", 100, 50), new("less", 50, 45), new("cap", 45, 40), new("least", 40, 60)], result.Adjustments);
        Assert.Equal(60, result.Amount);
    }

    [Fact]
    public void One_whose_condition_is_false_is_not_made_and_one_that_changes_nothing_is()
    {
        var holds = Make.Is("alone", true);
        var result = Evaluate(1, 2, new() { Id = "no", Add = 5, When = new NotCondition { Part = holds } }, new() { Id = "yes", AtMost = 9, When = holds });
        Assert.Equal([new("yes", 3, 3)], result.Adjustments);
        Assert.Equal(3, result.Amount);
    }

    [Fact]
    public void One_whose_condition_is_unknown_leaves_no_figure_and_is_a_reason()
    {
        var result = Evaluate(1, 2, new() { Id = "first", Add = 5 }, new() { Id = "unknown", Add = 0, When = Make.AtLeast("hole", 1) });
        Assert.Equal(ReferenceStatus.NoFigure, result.Status);
        Assert.Equal(["hole"], result.Reasons);
        Assert.Empty(result.Adjustments);
        Assert.Equal([new("line", 3)], result.Lines);
    }

    [Fact]
    public void A_sum_below_0_is_adjusted_as_it_is_and_only_then_0()
    {
        var below = Evaluate(-10, 4, new() { Id = "more", Add = 5 }, Times("twice", 2));
        Assert.Equal([new("more", -6, -1), new("twice", -1, -2)], below.Adjustments);
        Assert.Equal(0, below.Amount);
        Assert.Equal(2, Evaluate(-10, 4, new Adjustment { Id = "more", Add = 8 }).Amount);
    }

    [Fact]
    public void They_are_made_although_no_line_applies_and_leave_one_off_lines_alone()
    {
        var budget = new Budget
        {
            Lines = [Of("one") with { OneOff = true }],
            Adjustments = [new() { Id = "least", AtLeast = 20 }, Times("half", 0.5m)],
        };
        var result = Make.Evaluate(Needs with { Budget = budget }, ("a", 7), ("b", 0), ("alone", true));
        Assert.Equal(10, result.Amount);
        Assert.Equal(7, result.OneOff);
        AssertShares([0, 0], 10, result);
    }

    [Fact]
    public void Multipliers_caps_and_what_is_taken_off_change_all_parts_in_proportion()
    {
        AssertShares([15, 35], 0, Evaluate(30, 70, Times("half", 0.5m)));
        AssertShares([60, 140], 0, Evaluate(30, 70, Times("twice", 2)));
        AssertShares([3, 7], 0, Evaluate(30, 70, new Adjustment { Id = "cap", AtMost = 10 }));
        AssertShares([27, 63], 0, Evaluate(30, 70, new Adjustment { Id = "less", Add = -10 }));
        AssertShares([30, 70], 0, Evaluate(30, 70, new Adjustment { Id = "cap", AtMost = 100 }));
    }

    [Fact]
    public void What_a_minimum_or_an_addition_puts_on_top_is_not_linked_and_shrinks_with_the_rest()
    {
        AssertShares([30, 70], 20, Evaluate(30, 70, new Adjustment { Id = "least", AtLeast = 120 }));
        AssertShares([30, 70], 25, Evaluate(30, 70, new Adjustment { Id = "more", Add = 25 }));
        AssertShares([15, 35], 12.5m, Evaluate(30, 70, new Adjustment { Id = "more", Add = 25 }, Times("half", 0.5m)));
        AssertShares([24, 56], 20, Evaluate(30, 70, new Adjustment { Id = "more", Add = 25 }, new Adjustment { Id = "cap", AtMost = 100 }));
    }

    [Fact]
    public void A_sum_at_or_below_0_has_no_parts_and_what_lifts_it_is_not_linked()
    {
        AssertShares([0, 0], 20, Evaluate(30, 70, Times("nothing", 0), new Adjustment { Id = "least", AtLeast = 20 }));
        AssertShares([0, 0], 20, Evaluate(30, 70, new() { Id = "less", Add = -150 }, new Adjustment { Id = "more", Add = 70 }));
        AssertShares([0, 0], 5, Evaluate(30, -30, new Adjustment { Id = "more", Add = 5 }));
        AssertShares([0, 0], 5, Evaluate(30, -70, new Adjustment { Id = "least", AtLeast = 5 }));
        AssertShares([0, 0], 0, Evaluate(30, 70, new Adjustment { Id = "cap", AtMost = -5 }));
    }

    [Fact]
    public void Funding_streams_are_summed_before_adjustments()
    {
        var budget = new Budget { Lines = [Of("total") with { FundingStream = "nhs" }], Adjustments = [Times("half", 0.5m)] };
        Assert.Equal([new("nhs", 100)], Make.Evaluate(Needs with { Budget = budget }, ("a", 30), ("b", 70), ("alone", true)).Streams);
    }

    private static Adjustment Times(string id, Number by) => new() { Id = id, MultiplyBy = by };

    private static BudgetLine Of(string reference) => new() { Id = "line", Of = reference, Price = 1 };

    private static void AssertShares(Fraction[] shares, Fraction notLinked, ReferenceResult result)
    {
        Assert.Equal(shares, result.Domains.Select(d => d.Share!.Value));
        Assert.Equal(notLinked, result.NotLinked);
    }

    private static ReferenceResult Evaluate(decimal a, decimal b, params Adjustment[] adjustments) => Make.Evaluate(
        Needs with { Budget = new() { Lines = [Of("total")], Adjustments = [.. adjustments] } }, ("a", a), ("b", b), ("alone", true));
}
