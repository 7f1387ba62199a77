using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Steps that compute (design, section 5.4): examples worked by hand.</summary>
public sealed class ReferenceStepTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(
        Make.Number("a"), Make.Number("b"),
        Make.Choice("night", ("none", 0), ("waking", 10)) with { Weight = 3, ReducedBy = ["family"], Required = false },
        Make.Leaving("family", ("all", 0)) with { Required = false });

    [Fact]
    public void Max_and_min_compare_references_and_numbers()
    {
        ValueList<NumberOrReference> operands = [Make.To("a"), Make.To("b"), 4];
        Assert.Equal(7, Value(new MaxStep { Of = operands }, 7, -2));
        Assert.Equal(4, Value(new MaxStep { Of = operands }, 3, -2));
        Assert.Equal(-2, Value(new MinStep { Of = operands }, 7, -2));
        Assert.Equal(4, Value(new MinStep { Of = operands }, 7, 5));
        Assert.Equal(7, Value(new MinStep { Of = [Make.To("a")] }, 7, 5));
    }

    [Fact]
    public void A_product_multiplies_references_and_numbers()
    {
        Assert.Equal(-21, Value(new ProductStep { Of = [Make.To("a"), Make.To("b"), (Number)new Rational(3, 2)] }, 7, -2));
        Assert.Equal(49, Value(new ProductStep { Of = [Make.To("a"), Make.To("a")] }, 7, 0));
        Assert.Equal(new Fraction(1, 7), Value(new ProductStep { Of = [(Number)new Rational(1, 7)] }, 0, 0));
    }

    [Fact]
    public void What_is_unknown_is_passed_on_even_beside_0_and_even_where_it_could_not_decide()
    {
        ValueList<NumberOrReference> operands = [0, Make.To("hole")];
        Step[] steps =
        [
            new MaxStep { Of = [1000, Make.To("hole")] }, new MinStep { Of = [-1000, Make.To("hole")] }, new ProductStep { Of = operands },
            new SumStep { Of = [new() { Of = "hole", Weight = 0 }] }, new RoundStep { Of = "hole", Rounding = new() { Increment = 1 } },
            new InterpolateStep { Of = "hole", Nodes = [new() { At = 0 }, new() { At = 1 }], Rounding = new() { Increment = 1 } },
        ];
        Assert.All(steps, step => Assert.Null(Value(step, 1, 1)));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "2.5", "3")]
    [InlineData(RoundingMode.HalfEven, "2.5", "2")]
    [InlineData(RoundingMode.Down, "-2.5", "-2")]
    public void A_step_rounds_by_its_rule(RoundingMode mode, string value, string rounded) =>
        Assert.Equal(
            decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture),
            Value(
                new RoundStep { Of = "a", Rounding = new() { Mode = mode, Increment = 1 } },
                decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 0));

    [Fact]
    public void Interpolation_goes_in_straight_lines_is_rounded_and_ends_at_its_nodes()
    {
        var step = new InterpolateStep
        {
            Of = "a",
            Nodes = [new() { At = -10, Value = 0 }, new() { At = 20, Value = 100 }, new() { At = 30, Value = 60 }],
            Rounding = new() { Increment = 0.5m },
        };

        Fraction? At(decimal a) => Value(step, a, 0);
        Assert.Equal<Fraction?>([0, 33.5m, 100, 98, 60], new[] { -10m, 0, 20, 20.5m, 30 }.Select(At));
        Assert.Null(At(-10.1m));
        Assert.Null(At(30.1m));

        // Of 100 / 30 = 3.33… a tenth is 0.33…, which rounds down to 0 and up to 0.5.
        Assert.Equal(0.5m, At(-9.9m));
        Assert.Equal(0, Value(step with { Rounding = new() { Increment = 0.5m, Mode = RoundingMode.Down } }, -9.9m, 0));
    }

    [Fact]
    public void A_second_set_of_points_takes_no_weight_and_no_reducer()
    {
        var step = new PointsStep { Of = "night", Table = [new("none", 1), new("waking", -4)] };
        var configuration = Needs with { Steps = [step with { Id = "s" }] };

        Fraction? Points(params (string, Answer?)[] answers) =>
            Make.Evaluate(configuration, [("a", 0), ("b", 0), .. answers]).Steps[0].Figure;
        Assert.Equal(-4, Points(("night", "waking"), ("family", "all")));
        Assert.Equal(1, Points(("night", "none")));
        Assert.Equal(0, Points());
    }

    [Fact]
    public void A_second_set_of_points_waits_for_its_answer_and_for_nothing_else_to_exclusions()
    {
        var step = new PointsStep { Id = "s", Of = "night", Table = [new("none", 1), new("waking", 4)] };
        var required = Needs with { Questions = [.. Needs.Questions.Select(q => q with { Required = true })], Steps = [step] };

        var missing = new ReferenceCase(required, AnswerSet.Empty);
        Assert.Null(missing.Cautious.ValueOf("s"));
        Assert.Equal(0, missing.Ordinary.ValueOf("s"));

        // Its reducer is missing, so the points of the question are unknown to an exclusion, and these are not.
        var answered = new ReferenceCase(required, Make.Answers(("night", "waking")));
        Assert.Null(answered.Cautious.ValueOf("night"));
        Assert.Equal(4, answered.Cautious.ValueOf("s"));
        Assert.Equal(0, new ReferenceCase(Needs with { Steps = [step] }, AnswerSet.Empty).Cautious.ValueOf("s"));
    }

    private static Fraction? Value(Step step, decimal a, decimal b) =>
        Make.Evaluate(Needs with { Steps = [step with { Id = "s" }, Make.Hole] }, ("a", a), ("b", b)).Steps[0].Figure;
}
