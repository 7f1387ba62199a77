using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>How parts of a budget are carried back through each op (design, section 6, Shares): examples worked by hand.</summary>
public sealed class ReferenceStepShareTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(
        Make.Number("a", "one"), Make.Number("b", "two"), Make.Choice("night", ("none", 0), ("waking", 1)) with { Domain = "two" })
        with { Domains = Make.Domains("one", "two") };

    [Fact]
    public void Max_and_min_go_to_the_operand_that_decided_the_first_written_of_equals()
    {
        ValueList<NumberOrReference> both = [Make.To("a"), Make.To("b")];
        AssertShares([5, 0], 0, new MaxStep { Of = both }, 5, 3);
        AssertShares([0, 6], 0, new MaxStep { Of = both }, 5, 6);
        AssertShares([5, 0], 0, new MaxStep { Of = both }, 5, 5);
        AssertShares([0, 5], 0, new MaxStep { Of = [.. both.Reverse()] }, 5, 5);
        AssertShares([0, 3], 0, new MinStep { Of = both }, 5, 3);
        AssertShares([0, 0], 5, new MinStep { Of = [5, .. both] }, 5, 7);
        AssertShares([5, 0], 0, new MinStep { Of = [.. both, 5] }, 5, 7);
    }

    [Fact]
    public void A_product_goes_to_its_first_reference()
    {
        AssertShares([0, 30], 0, new ProductStep { Of = [2, Make.To("b"), Make.To("a")] }, 5, 3);
        AssertShares([0, 0], 6, new ProductStep { Of = [2, 3] }, 5, 3);
    }

    [Fact]
    public void Interpolation_rounding_and_a_second_set_of_points_go_straight_through()
    {
        var nodes = new InterpolateStep { Of = "a", Nodes = [new() { At = 0, Value = 7 }, new() { At = 9, Value = 7 }], Rounding = new() { Increment = 1 } };
        AssertShares([7, 0], 0, nodes, 5, 3);
        AssertShares([0, 10], 0, new RoundStep { Of = "b", Rounding = new() { Increment = 10, Mode = RoundingMode.Up } }, 5, 3);
        AssertShares([0, 8], 0, new PointsStep { Of = "night", Table = [new("none", 8), new("waking", 9)] }, 5, 3);
    }

    [Fact]
    public void A_decision_goes_to_the_reference_it_took()
    {
        var choose = new ChooseStep { Cases = [new() { When = Make.AtLeast("a", 5), Value = Make.To("b") }], Otherwise = 4 };
        AssertShares([0, 3], 0, choose, 5, 3);
        AssertShares([0, 0], 4, choose, 1, 3);
        AssertShares([1, 0], 0, choose with { Otherwise = Make.To("a") }, 1, 3);

        var table = new LookupStep { Of = ["night"], Rows = [new() { Is = ["none"], Value = Make.To("total") }] };
        AssertShares([5, 3], 0, table, 5, 3);
    }

    [Fact]
    public void A_step_with_a_domain_keeps_the_whole_and_others_pass_it_further()
    {
        AssertShares([0, 5], 0, new MaxStep { Of = [Make.To("a"), Make.To("b")], Domain = "two" }, 5, 3);
        AssertShares([4, 6], 0, new ProductStep { Of = [Make.To("inner"), 2] }, 2, 3, new SumStep { Id = "inner", Of = ["a", "b"] });
    }

    private static void AssertShares(Fraction[] shares, Fraction notLinked, Step step, decimal a, decimal b, params Step[] others)
    {
        var budget = new Budget { Lines = [new() { Id = "line", Amount = Make.To("s") }] };
        var result = Make.Evaluate(
            Needs with { Steps = [.. others, step with { Id = "s" }], Budget = budget }, ("a", a), ("b", b), ("night", "none"));
        Assert.Equal(shares, result.Domains.Select(d => d.Share!.Value));
        Assert.Equal(notLinked, result.NotLinked);
    }
}
