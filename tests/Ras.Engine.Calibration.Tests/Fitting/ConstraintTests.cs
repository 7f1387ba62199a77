using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Fitting;

/// <summary>Budgets, contingency, floors and caps; and what keeps a fit from being made.</summary>
public sealed class ConstraintTests
{
    private static readonly FitTerms Terms = new() { Version = "2027.1", Draws = 10 };

    [Theory]
    [InlineData(FitMethod.Ratio)]
    [InlineData(FitMethod.Bands)]
    [InlineData(FitMethod.Percentiles)]
    public void A_budget_is_met_within_a_pound(FitMethod method)
    {
        var portfolio = Synthetic.Portfolio(1000, 5.37, 0.2, 1);
        foreach (var share in new[] { 0.5m, 0.83m, 0.97m })
        {
            var money = decimal.Round((decimal)portfolio.Cases.Sum(c => c.Cost) * share, 2);
            var terms = Terms with { Method = method, Budget = money, Increment = 0.000001m };
            var (shape, finding) = new BudgetSearch(portfolio.Line, terms).Within(portfolio.Cases, money);
            var engine = Compiled.Of(Proposal.Of(portfolio.Line, shape, terms));
            Assert.Null(finding);
            Assert.InRange(portfolio.Cases.Sum(c => engine.Score(c.Answers).Amount!.Value), money - 1, money);
        }
    }

    [Fact]
    public void With_a_coarse_increment_one_more_would_be_too_much()
    {
        var portfolio = Synthetic.Portfolio(400, 5.37, 0.2, 1);
        var terms = Terms with { Budget = 100_000, Increment = 0.05m };
        var price = Assert.IsType<FittedPrice>(Calibrator.Fit(portfolio, terms).Shape).Price;
        decimal Total(decimal at)
        {
            var engine = Compiled.Of(Proposal.Of(portfolio.Line, new FittedPrice(at, 0), terms));
            return portfolio.Cases.Sum(c => engine.Score(c.Answers).Amount!.Value);
        }


        Assert.True(Total(price) <= 100_000 && Total(price + 0.05m) > 100_000);
    }

    [Fact]
    public void A_budget_that_is_not_needed_changes_nothing()
    {
        var portfolio = Synthetic.Portfolio(200, 5.37, 0.2, 1);
        Assert.Equal(Calibrator.Fit(portfolio, Terms).Shape, Calibrator.Fit(portfolio, Terms with { Budget = 10_000_000 }).Shape);
    }

    [Fact]
    public void Money_that_does_not_even_reach_for_the_other_lines_is_told()
    {
        var result = Calibrator.Fit(Synthetic.Portfolio(200, 5.37, 0.2, 1), Terms with { Budget = 10 });
        Assert.Equal("RAS966", Assert.Single(result.Findings).Code);
        Assert.Equal(new FittedPrice(0, 0), result.Shape);
    }

    [Fact]
    public void A_contingency_is_held_back_from_the_price()
    {
        var portfolio = Synthetic.Portfolio(200, 5.37, 0.2, 1);
        var whole = (FittedPrice)Calibrator.Fit(portfolio, Terms with { Increment = 0.0001m }).Shape;
        var held = (FittedPrice)Calibrator.Fit(portfolio, Terms with { Increment = 0.0001m, Contingency = 0.1m }).Shape;
        Assert.InRange(held.Price - (whole.Price * 0.9m), -0.0001m, 0.0001m);
    }

    [Fact]
    public void Floor_and_cap_hold_for_everybody_and_stand_with_a_reason()
    {
        var result = Calibrator.Fit(Synthetic.Portfolio(400, 5.37, 0.2, 1), Terms with { Floor = 120, Cap = 600 });
        Assert.Equal((120, 600), (result.Budgets.Min(), result.Budgets.Max()));
        Assert.All(result.Proposed.Configuration.Budget.Adjustments!, a => Assert.NotNull(a.Reason));
    }

    [Fact]
    public void The_current_version_stays_as_it_is_and_the_new_one_has_its_evidence()
    {
        var portfolio = Synthetic.Portfolio(400, 5.37, 0.2, 1);
        var before = RasJson.Write(portfolio.Engine.Configuration);
        var proposed = Calibrator.Fit(portfolio, Terms).Proposed.Configuration;
        Assert.Equal(before, RasJson.Write(portfolio.Engine.Configuration));
        Assert.Equal("2027.1", proposed.Version);
        Assert.Matches("^In 400 past cases, [0-9]+ in 100 agreed budgets lay within 10 % of the indicative figure", Assert.Single(proposed.Sources!).Reference);
        Assert.Equal(RasEngine.Compile(proposed).Hash, RasEngine.Compile(RasJson.ReadConfiguration(RasJson.Write(proposed))).Hash);
    }

    [Fact]
    public void The_evidence_stands_on_the_persons_page()
    {
        var portfolio = Synthetic.Portfolio(400, 5.37, 0.2, 1);
        var proposed = Calibrator.Fit(portfolio, Terms).Proposed;
        var page = RasText.Write(proposed.Explain(portfolio.Cases[0].Answers));
        Assert.Contains(Assert.Single(proposed.Configuration.Sources!).Reference!, string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("past cases", RasText.Write(portfolio.Engine.Explain(portfolio.Cases[0].Answers)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_price_that_a_parameter_holds_is_changed_there()
    {
        var engine = Synthetic.Engine(Synthetic.Small.Replace("\"price\": 5 ", "\"price\": \"$p\" ").Replace("\"period\": \"week\",", "\"period\": \"week\", \"parameters\": [ { \"id\": \"p\", \"value\": 5 } ],"));
        var result = Calibrator.Fit(Synthetic.Portfolio(Synthetic.Entries(200, 6, 0.1, 1), engine), Terms);
        var parameter = Assert.Single(result.Proposed.Configuration.Parameters!);
        Assert.Equal((Number)((FittedPrice)result.Shape).Price, parameter.Value);
        Assert.Equal("calibration-2027.1", parameter.Source);
    }

    [Fact]
    public void A_line_of_another_period_gets_its_price_for_that_period()
    {
        var engine = Synthetic.Engine(Synthetic.Small.Replace("\"price\": 5 ", "\"price\": 5, \"per\": \"fourWeeks\" "));
        var result = Calibrator.Fit(Synthetic.Portfolio(Synthetic.Entries(2000, 5.37, 0.1, 1), engine), Terms);
        Assert.InRange(((FittedPrice)result.Shape).Price, 21.3m, 21.7m);
        Assert.InRange(result.InUse.Recovery, 0.99, 1.01);
    }

    [Fact]
    public void What_keeps_a_fit_from_being_made_is_told_together()
    {
        string[] Codes(Portfolio portfolio, FitTerms terms) => [.. Assert.Throws<CalibrationException>(() => Calibrator.Fit(portfolio, terms)).Findings.Select(f => f.Code)];
        var good = Synthetic.Portfolio(200, 5.37, 0.2, 1);
        Assert.Equal(["RAS962"], Codes(Synthetic.Portfolio(9, 5, 0.2, 1), Terms));
        Assert.Equal(["RAS962"], Codes(Synthetic.Portfolio([]), Terms));
        Assert.Equal(["RAS963"], Codes(Synthetic.Portfolio(Enumerable.Range(0, 50).Select(i => Synthetic.Entry($"{i}", 20, 100 + i))), Terms));
        Assert.Equal(["RAS964"], Codes(good, Terms with { Method = FitMethod.Bands, MostBands = 50 }));
        Assert.Equal(["RAS965", "RAS965", "RAS965", "RAS965"], Codes(good, Terms with { Version = "2026.1", Increment = 0, Floor = 9, Cap = 8, Contingency = 1 }));
    }
}
