using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Lines, periods, rounding, and why there is no figure (design, section 5.6): examples worked by hand.</summary>
public sealed class ReferenceBudgetTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(
        Make.Number("a", "one"), Make.Number("b", "two"), Make.YesNo("alone")) with { Domains = Make.Domains("one", "two") };

    [Fact]
    public void Lines_price_band_or_state_an_amount()
    {
        var result = Evaluate(
            new() { Id = "priced", Of = "one", Price = 2.5m },
            new() { Id = "banded", Bands = [new() { From = 0, Value = 10 }, new() { From = 5, Value = 100 }] },
            new() { Id = "stated", Amount = -20 },
            new() { Id = "referred", Amount = NumberOrReference.To("two") },
            new() { Id = "not-now", Amount = 1000, When = Make.Is("alone", false) });

        Assert.Equal([new("priced", 10), new("banded", 100), new("stated", -20), new("referred", 3)], result.Lines);
        Assert.Equal(93, result.Amount);
    }

    [Theory]
    [InlineData(Period.Week, Period.Year, 1, 52)]
    [InlineData(Period.FourWeeks, Period.Year, 1, 13)]
    [InlineData(Period.Month, Period.Year, 1, 12)]
    [InlineData(Period.Year, Period.Week, 52, 1)]
    [InlineData(Period.Week, Period.FourWeeks, 1, 4)]
    [InlineData(Period.Week, Period.Month, 3, 13)]
    public void Amounts_are_converted_by_way_of_the_year(Period per, Period period, int amount, int converted)
    {
        var configuration = Needs with { Period = period, Budget = new() { Lines = [new() { Id = "l", Amount = amount, Per = per }] } };
        Assert.Equal(converted, Evaluate(configuration).Lines.Single().Figure);
    }

    [Fact]
    public void A_line_is_converted_exactly_and_then_rounded_if_it_asks()
    {
        var line = new BudgetLine { Id = "l", Amount = 100, Per = Period.Month };
        var configuration = Needs with { WeeksPerYear = new Rational(365, 7) };
        Assert.Equal(new Fraction(8400, 365), Line(configuration, line));
        Assert.Equal(23, Line(configuration, line with { Rounding = new() { Increment = 0.5m } }));
        Assert.Equal(23.5m, Line(configuration, line with { Rounding = new() { Increment = 0.5m, Mode = RoundingMode.Up } }));
    }

    [Fact]
    public void Other_periods_come_from_the_rounded_amount_by_the_same_mode()
    {
        var budget = new Budget { PointPrice = 4.35m, Rounding = new() { Mode = RoundingMode.Down, Increment = 0.05m } };
        var result = Evaluate(Needs with { Period = Period.Month, Budget = budget });

        // 7 points × 4.35 = 30.45 a month; × 12 / 52 = 7.0269… a week, 28.1076… for four weeks.
        Assert.Equal(30.45m, result.Amount);
        Assert.Equal(7.02m, result.PerWeek);
        Assert.Equal(28.10m, result.PerFourWeeks);
        Assert.Equal(365.40m, result.PerYear);
    }

    [Fact]
    public void The_budgets_own_period_is_the_amount_itself_even_if_that_is_finer_than_a_penny()
    {
        var budget = new Budget { Lines = [new() { Id = "l", Amount = 1.0051m }], Rounding = new() { Increment = 0.005m } };
        var result = Evaluate(Needs with { Budget = budget });
        Assert.Equal(1.005m, result.Amount);
        Assert.Equal(1.005m, result.PerWeek);
        Assert.Equal(4.02m, result.PerFourWeeks);
    }

    [Fact]
    public void Sums_below_0_are_0_and_one_off_lines_stand_apart()
    {
        var below = Evaluate(new() { Id = "l", Amount = -3 }, new() { Id = "once", Amount = 12.345m, OneOff = true });
        Assert.Equal(0, below.Amount);
        Assert.Equal(12.35m, below.OneOff);

        var once = Evaluate(new() { Id = "l", Amount = 3 }, new() { Id = "once", Amount = -1, OneOff = true });
        Assert.Equal(3, once.Amount);
        Assert.Equal(0, once.OneOff);
    }

    [Fact]
    public void Funding_streams_sum_the_recurring_lines_that_applied()
    {
        var result = Evaluate(
            new() { Id = "1", Amount = 1.111m, FundingStream = "nhs" },
            new() { Id = "2", Amount = 10, FundingStream = "council" },
            new() { Id = "3", Amount = 2, FundingStream = "nhs" },
            new() { Id = "4", Amount = 5, FundingStream = "nhs", OneOff = true },
            new() { Id = "5", Amount = 7, FundingStream = "other", When = Make.Is("alone", false) },
            new() { Id = "6", Amount = 9 });
        Assert.Equal([new("nhs", 3.111m), new("council", 10)], result.Streams);
    }

    [Fact]
    public void No_figure_names_whose_own_table_had_nothing_domains_first_then_steps_then_lines()
    {
        ValueList<Band> nothing = [new() { From = -1000, NoFigure = "for panel decision" }];
        var configuration = Needs with
        {
            Domains = [new() { Id = "one", Bands = nothing }, new() { Id = "two" }],
            Steps =
            [
                new SumStep { Id = "of-one", Of = ["one", "two"] },
                new BandsStep { Id = "unused", Of = "two", Bands = nothing },
                new BandsStep { Id = "through-one", Of = "of-one", Bands = nothing },
                new BandsStep { Id = "own", Of = "two", Bands = nothing },
            ],
            Budget = new()
            {
                Lines =
                [
                    new() { Id = "unknown-of", Of = "through-one", Price = 1 },
                    new() { Id = "own-table", Of = "two", Bands = nothing },
                    new() { Id = "unknown-when", Amount = 5, When = Make.AtLeast("own", 1) },
                    new() { Id = "known", Amount = 5 },
                    new() { Id = "not-now", Of = "unused", Price = 1, When = Make.Is("alone", false) },
                ],
            },
        };
        var result = Evaluate(configuration);

        Assert.Equal(ReferenceStatus.NoFigure, result.Status);
        Assert.Equal(["one", "own", "own-table"], result.Reasons);
        Assert.Equal([new("unknown-of", null), new("own-table", null), new("known", 5)], result.Lines);
        Assert.Equal([new("one", null, null), new("two", 3, null)], result.Domains);
        Assert.Null(result.Points);
        Assert.Null(result.Amount);
    }

    [Fact]
    public void A_one_off_line_is_needed_too_and_a_line_that_does_not_apply_is_not()
    {
        var holed = new BudgetLine { Id = "l", Of = "one", Bands = [new() { From = 100, Value = 1 }] };
        Assert.Equal(["l"], Evaluate(holed with { OneOff = true }).Reasons);
        Assert.Equal(ReferenceStatus.Indicative, Evaluate(holed with { When = Make.Is("alone", false) }).Status);
    }

    // One domain has 4 points, the other 3; the person lives alone.
    private static ReferenceResult Evaluate(RasConfiguration configuration) =>
        Make.Evaluate(configuration, ("a", 4), ("b", 3), ("alone", true));

    private static ReferenceResult Evaluate(params BudgetLine[] lines) =>
        Evaluate(Needs with { Budget = new() { Lines = ValueList.From(lines) } });

    private static Fraction? Line(RasConfiguration configuration, BudgetLine line) =>
        Evaluate(configuration with { Budget = new() { Lines = [line] } }).Lines.Single().Figure;
}
