using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Points, domains, steps, bands, and the order in which the status is decided: examples worked by hand.</summary>
public sealed class ReferenceEvaluatorTests
{
    [Fact]
    public void The_small_configuration_of_the_design_gives_its_budget()
    {
        // 10 points every day, half of it left by the family, × 1.5 = 7.5 points; × 4.35 = 32.625, rounded half up.
        var result = Make.Evaluate(Make.Small, ("setting", "home"), ("washing", "daily"), ("washing-family", "half"));

        Assert.Equal(ReferenceStatus.Indicative, result.Status);
        Assert.Equal(7.5m, result.Points);
        Assert.Equal(32.63m, result.Amount);
        Assert.Equal(32.63m, result.PerWeek);
        Assert.Equal(130.52m, result.PerFourWeeks);
        Assert.Equal(1696.76m, result.PerYear);
        Assert.Equal(0, result.OneOff);
        Assert.Equal(0, result.NotLinked);
        Assert.Equal([new("personal-care", 7.5m, 32.63m)], result.Domains);
        Assert.Equal([new("setting", 0), new("washing", 5), new("washing-family", 0)], result.Questions);
        Assert.Equal([new("budget", 32.625m)], result.Lines);
        Assert.Empty(result.Reasons);
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void An_exclusion_that_holds_decides_before_missing_answers_and_leaves_no_figures()
    {
        var result = Make.Evaluate(Make.Small, ("setting", "residential"));

        Assert.Equal(ReferenceStatus.OutsideScope, result.Status);
        Assert.Equal(["residential-care"], result.Reasons);
        Assert.Equal(["washing", "washing-family"], result.Missing);
        Assert.Null(result.Points);
        Assert.Equal([new("personal-care", null, null)], result.Domains);
    }

    [Fact]
    public void Missing_answers_leave_the_points_so_far()
    {
        var result = Make.Evaluate(Make.Small, ("setting", "home"), ("washing", "daily"));

        Assert.Equal(ReferenceStatus.Incomplete, result.Status);
        Assert.Equal(["washing-family"], result.Missing);
        Assert.Equal(15, result.Points);
        Assert.Null(result.Amount);
        Assert.Empty(result.Lines);
        Assert.Equal([new("personal-care", 15, null)], result.Domains);
    }

    [Fact]
    public void A_wrong_answer_leaves_nothing()
    {
        var result = Make.Evaluate(Make.Small, ("setting", "residential"), ("washing", "weekly"));

        Assert.Equal(new(ReferenceStatus.InvalidAnswers) { Domains = [new("personal-care", null, null)] }, result);
    }

    [Fact]
    public void Null_is_no_answer_but_its_question_must_be_known()
    {
        var known = Make.Evaluate(Make.Small, ("setting", "home"), ("washing", null), ("washing-family", "half"));
        Assert.Equal(["washing"], known.Missing);
        Assert.Equal(ReferenceStatus.InvalidAnswers, Make.Evaluate(Make.Small, ("swimming", null)).Status);
    }

    [Fact]
    public void Each_type_of_question_has_its_points()
    {
        var configuration = Make.Configuration(
            Make.Choice("choice", ("a", 4)) with { Weight = 0.5m },
            Make.Choices("sum", ("a", 4), ("b", -1), ("c", 2)),
            Make.Choices("max", ("a", -4), ("b", -1)) with { Combine = Combine.Max },
            Make.Choices("max-of-none", ("a", -4)) with { Combine = Combine.Max },
            Make.Number("number") with { Points = new Rational(1, 3) },
            Make.Number("number-alone"),
            Make.YesNo("yes") with { Points = 3 },
            Make.YesNo("no") with { Points = 3 });
        var result = Make.Evaluate(
            configuration,
            ("choice", "a"), ("sum", new[] { "a", "b", "c" }), ("max", new[] { "b", "a" }), ("max-of-none", System.Array.Empty<string>()),
            ("number", 2.5m), ("number-alone", -7), ("yes", true), ("no", false));

        Assert.Equal<Fraction?>([2, 5, -1, 0, new Fraction(5, 6), -7, 3, 0], result.Questions.Select(q => q.Figure));

        // None of them names a domain, so none counts in the total.
        Assert.Equal(0, result.Points);
    }

    [Fact]
    public void Scales_and_parameters_give_options_and_numbers()
    {
        var configuration = Make.Configuration(new ChoiceQuestion { Id = "q", Scale = "s", Domain = "d" }) with
        {
            Domains = Make.Domains("d"),
            Scales = [new() { Id = "s", Options = [new() { Id = "o", Points = Number.Parameter("p") }] }],
            Parameters = [new() { Id = "p", Value = new Rational(1, 7) }],
        };
        Assert.Equal(new Fraction(1, 7), Make.Evaluate(configuration, ("q", "o")).Points);
    }

    [Fact]
    public void Reducers_leave_a_part_and_all_where_they_are_not_answered()
    {
        var configuration = Make.Configuration(
            Make.Number("need") with { ReducedBy = ["family", "shared"] },
            Make.Leaving("family", ("most", 0.25m), ("none", 1)) with { Required = false },
            Make.YesNo("shared") with { Leaves = 0.5m, Required = false });

        Fraction? Need(params (string, Answer?)[] answers) => Make.Evaluate(configuration, [("need", 8), .. answers]).Questions[0].Figure;
        Assert.Equal(1, Need(("family", "most"), ("shared", true)));
        Assert.Equal(2, Need(("family", "most"), ("shared", false)));
        Assert.Equal(4, Need(("shared", true)));
        Assert.Equal(8, Need());
    }

    [Fact]
    public void A_domain_combines_reduces_weighs_bands_and_caps_in_this_order()
    {
        var domain = new NeedDomain
        {
            Id = "d",
            ReducedBy = ["family"],
            Weight = 3,
            Bands = [new() { From = 0, Value = 1 }, new() { From = 15, Value = 20 }],
            Cap = 12,
        };
        var questions = Make.Configuration(Make.Number("a", "d"), Make.Number("b", "d"), Make.Leaving("family", ("half", 0.5m)));

        Fraction? Points(NeedDomain d) =>
            Make.Evaluate(questions with { Domains = [d] }, ("a", 4), ("b", 6), ("family", "half")).Points;
        Assert.Equal(12, Points(domain));
        Assert.Equal(20, Points(domain with { Cap = null }));
        Assert.Equal(15, Points(domain with { Cap = null, Bands = null }));
        Assert.Equal(9, Points(domain with { Cap = null, Bands = null, Combine = Combine.Max }));
        Assert.Equal(18, Points(new() { Id = "e", Of = ["b"], Weight = 3 }));
    }

    [Fact]
    public void Steps_sum_with_weights_and_look_up_bands()
    {
        var configuration = Make.Configuration(Make.Number("a", "d"), Make.Number("b")) with
        {
            Domains = Make.Domains("d"),
            Steps =
            [
                new BandsStep
                {
                    Id = "band", Of = "sum", Bands = [new() { From = 0, To = 10, Value = 1 }, new() { Above = 10, Value = 2 }],
                },
                new SumStep { Id = "sum", Of = ["total", new() { Of = "b", Weight = 0.5m }], Constant = -1 },
            ],
        };

        Fraction?[] Steps(decimal a, decimal b) => [.. Make.Evaluate(configuration, ("a", a), ("b", b)).Steps.Select(s => s.Figure)];
        Assert.Equal([1, 10], Steps(8, 6));
        Assert.Equal([2, 10.1m], Steps(8.1m, 6));
        Assert.Equal([null, -1], Steps(0, 0));
    }

    [Fact]
    public void Bands_begin_at_from_or_just_above_and_end_at_to()
    {
        WrittenConfiguration none = new(Make.Configuration());
        Band[] bands =
        [
            new() { From = 0, Value = 1 },
            new() { From = 5, To = 5, Value = 2 },
            new() { Above = 5, To = 8, Value = 3 },
            new() { From = 9, NoFigure = "for panel decision" },
            new() { Above = 20, Value = 5 },
        ];

        Fraction? Read(Fraction value) => BandTable.Read(bands, value, none);
        Assert.Null(Read(-0.1m));
        Assert.Equal<Fraction?>([1, 1, 2, 3, 3], new Fraction[] { 0, 4.9m, 5, 5.1m, 8 }.Select(v => Read(v)));
        Assert.Null(Read(8.1m));
        Assert.Null(Read(20));
        Assert.Equal(5, Read(20.1m));
    }
}
