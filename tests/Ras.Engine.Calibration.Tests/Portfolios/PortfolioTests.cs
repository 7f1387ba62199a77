using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Portfolios;

/// <summary>No case is dropped in silence: each is used, or left out for a reason that is counted.</summary>
public sealed class PortfolioTests
{
    private static readonly PortfolioEntry Good = Synthetic.Entry("good", 20, 100);

    [Fact]
    public void Every_case_is_used_or_counted_with_its_reason()
    {
        var portfolio = Synthetic.Portfolio(
        [
            Good, Synthetic.Entry("free", 20, 0), Synthetic.Entry("refund", 20, -5), Synthetic.Entry("unknown", 20, null),
            Synthetic.Entry("care-home", 20, 900) with { LeftOutBecause = "residential" },
            Synthetic.Entry("twice", 20, 50), Synthetic.Entry("twice", 30, 60),
            Good with { Reference = "elsewhere", Answers = Good.Answers.With("home", false) },
            Good with { Reference = "empty", Answers = AnswerSet.Empty },
            Good with { Reference = "wrong", Answers = AnswerSet.Empty.With("points", "many") },
        ]);
        Assert.Equal(10, portfolio.Read);
        Assert.Equal("good", Assert.Single(portfolio.Cases).Reference);
        Assert.Equal(
            [("cost of 0 or less", 2), ("no cost", 1), ("no figure: answers missing", 1), ("no figure: outside the scope", 1), ("no figure: wrong answers", 1), ("reference stands more than once", 2), ("residential", 1)],
            portfolio.LeftOut.Select(l => (l.Reason, l.Cases)));
        Assert.Equal(portfolio.Read, portfolio.Cases.Count + portfolio.LeftOut.Sum(l => l.Cases));
        Assert.Equal(["RAS951", "RAS952", "RAS953", "RAS953", "RAS953", "RAS956", "RAS955"], portfolio.Findings.Select(f => f.Code));
    }

    [Fact]
    public void What_the_line_prices_and_what_the_others_come_to_are_apart()
    {
        var one = Assert.Single(Synthetic.Portfolio([Synthetic.Entry("A", 42.5m, 250, alarm: true)]).Cases);
        Assert.Equal((42.5, 6.5, 250.0, (42.5 * 5) + 6.5), (one.Points, one.Rest, one.Cost, one.CurrentBudget));
    }

    [Fact]
    public void Costs_are_taken_to_the_period_of_the_configuration()
    {
        var yearly = Synthetic.Engine(Synthetic.Small.Replace("\"week\"", "\"year\""));
        Assert.Equal(5200, Assert.Single(Synthetic.Portfolio([Good], yearly).Cases).Cost);
    }

    [Fact]
    public void A_portfolio_that_another_configuration_scored_is_refused()
    {
        var broken = Assert.Throws<CalibrationException>(() => Synthetic.Portfolio([Good with { ConfigurationHash = "sha256:00" }]));
        Assert.Equal("RAS954", Assert.Single(broken.Findings).Code);
        Assert.Single(Synthetic.Portfolio([Good with { ConfigurationHash = Synthetic.Engine().Hash }]).Cases);
    }

    [Fact]
    public void A_case_without_its_groups_is_refused() =>
        Assert.Equal("RAS959", Assert.Single(Assert.Throws<CalibrationException>(() => Synthetic.Portfolio([Good with { Groups = [] }])).Findings).Code);

    [Fact]
    public void The_line_is_the_one_on_the_total_or_the_one_that_is_named()
    {
        Assert.Equal("needs", Synthetic.Portfolio([Good]).LineId);
        var broken = Assert.Throws<CalibrationException>(() => Portfolio.Of(Synthetic.Engine(), [], new() { Line = "alarm-line" }));
        Assert.Contains("Name one of `needs`.", Assert.Single(broken.Findings).ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_line_can_be_fitted_budgets_can_be_watched_all_the_same()
    {
        var engine = Synthetic.Engine(Synthetic.Small.Replace("\"price\": 5", "\"amount\": \"total\""));
        var portfolio = Synthetic.Portfolio(Synthetic.Entries(200, 1, 0.05, 1), engine);
        Assert.Null(portfolio.LineId);
        Assert.Equal(200, portfolio.Cases.Count);
        Assert.All(portfolio.Cases, c => Assert.Equal(((NumberAnswer)c.Answers.Answers["points"]!).Value.ToDecimal(), (decimal)c.Points));
        Assert.Equal(200, BudgetMonitor.Of(portfolio, new() { MonthColumn = "area", Today = new(2026, 11, 25) }).Portfolio.Cases.Count);
        Assert.Equal("RAS961", Assert.Single(Assert.Throws<CalibrationException>(() => Calibrator.Fit(portfolio, new() { Version = "2027.1" })).Findings).Code);
    }

    [Fact]
    public void Outliers_are_left_out_where_that_is_asked_and_counted()
    {
        var entries = Synthetic.Entries(200, 5, 0.2, 1);
        for (var i = 0; i < 5; i++)
            entries[i] = entries[i] with { WeeklyCost = entries[i].WeeklyCost * 40 };
        var portfolio = Synthetic.Portfolio(entries, leaveOut: true);
        Assert.Equal(5, Assert.Single(portfolio.LeftOut, l => l.Reason == "outlier").Cases);
        Assert.Equal(195, portfolio.Cases.Count);
        Assert.Equal(200, Synthetic.Portfolio(entries).Cases.Count);
    }

    [Fact]
    public void Short_forms_of_a_budget_have_one_line()
    {
        var engine = Synthetic.Engine(Synthetic.Small[..Synthetic.Small.IndexOf("\"budget\"", System.StringComparison.Ordinal)] + "\"budget\": { \"bands\": [ { \"from\": 0, \"value\": 10 }, { \"from\": 30, \"value\": 90 } ] } }");
        var portfolio = Synthetic.Portfolio([Synthetic.Entry("A", 42.5m, 250)], engine);
        Assert.Equal(("budget", 42.5, 90.0), (portfolio.LineId, portfolio.Cases[0].Points, portfolio.Cases[0].CurrentBudget));
    }
}
