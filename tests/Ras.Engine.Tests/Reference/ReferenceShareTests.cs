using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Which part of a budget each domain brought (design, section 6, Shares): examples worked by hand.</summary>
public sealed class ReferenceShareTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(
        Make.Number("a", "one"), Make.Number("b", "two"), Make.Number("c", "three"), Make.Number("free"))
        with { Domains = Make.Domains("one", "two", "three") };

    [Fact]
    public void The_total_is_shared_by_points_and_a_tie_goes_to_the_first()
    {
        // 1/3 of 10.00 each: one penny is left, and goes to the first of three equal remainders.
        AssertShares([3.34m, 3.33m, 3.33m], 0, Evaluate([Of("total", new Rational(10, 3))], 1, 1, 1), amount: 10);
        AssertShares([2, 0, 3], 0, Evaluate([Of("total", 1)], 2, 0, 3), amount: 5);
    }

    [Fact]
    public void Points_below_0_have_no_part_and_lower_all_others_in_proportion() =>
        AssertShares([2, 4, 0], 0, Evaluate([Of("total", 1)], 3, 6, -3), amount: 6);

    [Fact]
    public void An_amount_is_not_linked_and_comes_last_among_equal_remainders()
    {
        // 0.05 in halves of 2.5 pence: the tie goes to the domain.
        var lines = new BudgetLine[] { new() { Id = "flat", Amount = 0.025m }, Of("one", 0.025m) };
        AssertShares([0.03m, 0, 0], 0.02m, Evaluate(lines, 1, 0, 0), amount: 0.05m);
    }

    [Fact]
    public void A_lines_or_a_steps_domain_takes_the_whole_part()
    {
        var step = new SumStep { Id = "s", Of = ["one", "two"], Domain = "three" };
        AssertShares([0, 0, 3], 0, Evaluate(Needs with { Steps = [step] }, [Of("s", 1)], 1, 2, 0), amount: 3);
        AssertShares([0, 3, 0], 0, Evaluate(Needs with { Steps = [step] }, [Of("s", 1) with { Domain = "two" }], 1, 2, 0), amount: 3);
        AssertShares([0, 7, 0], 0, Evaluate([new() { Id = "flat", Amount = 7, Domain = "two" }], 1, 2, 0), amount: 7);
    }

    [Fact]
    public void A_sum_is_carried_back_by_its_positive_terms_and_a_positive_constant_is_no_domains()
    {
        // 2 × 1 + 1 × 3 + 5 = 10, at 1 pound: of 10 pounds 2, 3 and 5.
        var sum = new SumStep { Id = "s", Of = [new() { Of = "one", Weight = 2 }, "two", "three"], Constant = 5 };
        AssertShares([2, 3, 0], 5, Evaluate(Needs with { Steps = [sum] }, [Of("s", 1)], 1, 3, 0), amount: 10);

        // A constant below 0 has no part: 2 + 3 - 2 = 3, by 2 and 3.
        AssertShares([1.2m, 1.8m, 0], 0, Evaluate(Needs with { Steps = [sum with { Constant = -2 }] }, [Of("s", 1)], 1, 3, 0), amount: 3);
    }

    [Fact]
    public void Bands_are_carried_straight_through_and_a_question_to_its_domain()
    {
        var bands = new BandsStep { Id = "s", Of = "b", Bands = [new() { From = -1000, Value = 8 }] };
        AssertShares([0, 8, 0], 0, Evaluate(Needs with { Steps = [bands] }, [Of("s", 1)], 1, -2, 3), amount: 8);
        var line = new BudgetLine { Id = "l", Bands = [new() { From = -1000, Value = 9 }] };
        AssertShares([3, 6, 0], 0, Evaluate([line], 1, 2, -5), amount: 9);
        AssertShares([0, 0, 0], 9, Evaluate([line], -1, 0, -5), amount: 9);
    }

    [Fact]
    public void A_question_without_a_domain_is_not_linked() =>
        AssertShares([0, 0, 0], 4, Evaluate([Of("free", 1)], 0, 0, 0), amount: 4);

    [Fact]
    public void Sharing_stops_at_a_domain_that_lists_its_parts()
    {
        var configuration = Needs with { Domains = [.. Needs.Domains!.Take(2), new() { Id = "three", Of = ["a", "b"] }] };
        AssertShares([0, 0, 3], 0, Evaluate(configuration, [Of("three", 1)], 1, 2, 0), amount: 3);
        AssertShares([1, 2, 3], 0, Evaluate(configuration, [Of("total", 1)], 1, 2, 0), amount: 6);
    }

    [Fact]
    public void A_line_below_0_lowers_all_others_in_proportion_and_one_off_lines_have_no_part()
    {
        BudgetLine[] lines = [Of("one", 1), Of("two", 1), new() { Id = "less", Amount = -5 }, Of("three", 1) with { OneOff = true }];
        AssertShares([2, 3, 0], 0, Evaluate(lines, 4, 6, 100), amount: 5);
    }

    [Fact]
    public void The_unit_is_finer_where_the_budgets_rounding_is()
    {
        var budget = new Budget { Lines = [Of("total", 1)], Rounding = new() { Increment = new Rational(1, 300) } };
        var result = Make.Evaluate(
            Needs with { Budget = budget, Questions = [.. Needs.Questions.Select(q => q with { Weight = new Rational(1, 100) })] },
            ("a", 0.5m), ("b", 0.5m), ("c", 0), ("free", 0));
        AssertShares([new Fraction(2, 300), new Fraction(1, 300), 0], 0, result, amount: new Fraction(1, 100));
    }

    [Fact]
    public void Rounding_far_up_is_shared_in_pennies()
    {
        var budget = new Budget { Lines = [Of("total", 1)], Rounding = new() { Mode = RoundingMode.Up, Increment = 50 } };
        AssertShares([16.67m, 33.33m, 0], 0, Evaluate(Needs with { Budget = budget }, 1, 2, 0), amount: 50);
    }

    private static BudgetLine Of(string reference, Number price) => new() { Id = $"of-{reference}", Of = reference, Price = price };

    private static void AssertShares(Fraction[] shares, Fraction notLinked, ReferenceResult result, Fraction amount)
    {
        Assert.Equal(amount, result.Amount);
        Assert.Equal(shares, result.Domains.Select(d => d.Share!.Value));
        Assert.Equal(notLinked, result.NotLinked);
    }

    private static ReferenceResult Evaluate(BudgetLine[] lines, decimal a, decimal b, decimal c) => Evaluate(Needs, lines, a, b, c);

    private static ReferenceResult Evaluate(RasConfiguration configuration, BudgetLine[] lines, decimal a, decimal b, decimal c) =>
        Evaluate(configuration with { Budget = new() { Lines = ValueList.From(lines) } }, a, b, c);

    private static ReferenceResult Evaluate(RasConfiguration configuration, decimal a, decimal b, decimal c) =>
        Make.Evaluate(configuration, ("a", a), ("b", b), ("c", c), ("free", 4));
}
