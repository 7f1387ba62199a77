using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Monitoring;

/// <summary>Shares by month with limits, drift, reasons, and whether reviews are due.</summary>
public sealed class MonitoringTests
{
    private static readonly MonitoringTerms Terms = new() { ReasonColumn = "why", Today = new(2026, 11, 25) };

    [Fact]
    public void A_month_that_chance_does_not_explain_is_found_and_no_other()
    {
        var result = BudgetMonitor.Of(Decisions(3200, 1, month => month == 5 ? 1.15 : 1), Terms);
        Assert.Equal(["2026-05"], result.Months.Where(m => m.Within < m.Lower).Select(m => m.Name));
        var may = result.Months.Single(m => m.Name == "2026-05");
        Assert.InRange(may.Bias!.Value, 0.12, 0.18);
        Assert.Contains("2026-05: the share lies beyond what chance explains.", MonitoringReport.Of(result).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_changes_hardly_a_month_is_beyond()
    {
        var months = Enumerable.Range(1, 30).SelectMany(seed => BudgetMonitor.Of(Decisions(800, seed, _ => 1), Terms).Months).ToArray();
        Assert.Equal(240, months.Length);
        Assert.InRange(months.Count(m => m.IsBeyond), 0, 4);
    }

    [Fact]
    public void Shares_and_limits_are_those_of_a_control_chart()
    {
        var decisions = Decisions(300, 1, _ => 1);
        var result = BudgetMonitor.Of(decisions, Terms with { Tolerance = 0.2m });
        var all = decisions.Cases.Select(c => Math.Abs(c.Cost - c.CurrentBudget!.Value) < 0.2 * c.CurrentBudget.Value).ToArray();
        var share = all.Count(a => a) / 300.0;
        Assert.Equal(share, result.Within);
        foreach (var month in result.Months)
        {
            var inside = decisions.Cases.Select((c, i) => (c, i)).Where(c => c.c.Groups[1] == month.Name).Select(c => all[c.i]).ToArray();
            Assert.Equal((inside.Length, inside.Count(a => a) / (double)inside.Length), (month.Cases!.Value, month.Within!.Value));
            Assert.Equal(Math.Max(0, share - (3 * Math.Sqrt(share * (1 - share) / inside.Length))), month.Lower!.Value, 12);
        }
    }

    [Fact]
    public void The_tolerance_is_the_configurations()
    {
        var engine = Synthetic.Engine(Synthetic.Small.Replace("\"budget\"", "\"planTolerance\": { \"overPercent\": 25 }, \"budget\""));
        Assert.Equal(0.25, BudgetMonitor.Of(Decisions(100, 1, _ => 1, engine), Terms).Tolerance);
        Assert.Equal(0.1, BudgetMonitor.Of(Decisions(100, 1, _ => 1), Terms).Tolerance);
    }

    [Fact]
    public void Reasons_are_counted_where_budgets_lie_outside_and_rare_ones_are_hidden()
    {
        var reasons = BudgetMonitor.Of(Decisions(900, 1, _ => 1), Terms).Reasons;
        Assert.Equal(["night care", "", "travel"], reasons.Select(r => r.Reason));
        Assert.Null(reasons[2].Cases);
        Assert.Null(reasons[1].Cases);
        Assert.NotNull(reasons[0].Cases);
    }

    [Fact]
    public void Drift_is_nought_for_the_same_people_and_the_index_is_its_definition()
    {
        var (before, now) = (Decisions(500, 1, _ => 1), Decisions(500, 2, _ => 1));
        Assert.All(BudgetMonitor.Of(before, Terms, before).Drifts, d => Assert.Equal(0, d.Index, 12));
        Assert.All(BudgetMonitor.Of(now, Terms, before).Drifts, d => Assert.InRange(d.Index, 0, Drift.Watch));
        var moved = BudgetMonitor.Of(Decisions(500, 2, _ => 1, null, 60), Terms, before).Drifts;
        Assert.Equal(["points", "points"], moved.Take(2).Select(d => d.Name));
        Assert.True(moved[0].Index > Drift.Recalibrate);

        // The definition, worked by hand: shares 30.5/41, 10.5/41 before and 10.5/41, 30.5/41 now.
        var found = DriftIndex.OfClasses(Enumerable.Repeat("a", 30).Concat(Enumerable.Repeat("b", 10)), Enumerable.Repeat("a", 10).Concat(Enumerable.Repeat("b", 30)));
        Assert.Equal(2 * (20 / 41.0) * Math.Log(30.5 / 10.5), found, 12);
    }

    [Fact]
    public void Price_drift_is_what_a_point_comes_to_then_and_now()
    {
        var price = BudgetMonitor.Of(Decisions(2000, 2, _ => 1.1), Terms, Decisions(2000, 1, _ => 1)).Price!;
        Assert.InRange(price.Change, 0.08, 0.12);
    }

    [Theory]
    [InlineData("2026-04-06", null, ReviewStanding.InOrder, "2026-10-06")]
    [InlineData("2026-10-05", null, ReviewStanding.InOrder, "2026-10-06")]
    [InlineData("2026-10-06", null, ReviewStanding.Due, "2026-10-06")]
    [InlineData("2026-11-06", null, ReviewStanding.Due, "2026-10-06")]
    [InlineData("2026-11-07", null, ReviewStanding.Overdue, "2026-10-06")]
    [InlineData("2026-11-07", "2026-10-06", ReviewStanding.InOrder, "2027-04-06")]
    [InlineData("2027-04-10", "2026-10-05", ReviewStanding.Overdue, "2027-04-06")]
    [InlineData("2027-04-10", "2026-11-01", ReviewStanding.Due, "2027-04-06")]
    [InlineData("2026-01-01", null, ReviewStanding.InOrder, "2026-10-06")]
    public void A_review_is_in_order_due_or_overdue(string today, string? last, ReviewStanding standing, string due)
    {
        var engine = Synthetic.Engine(Synthetic.Small.Replace("\"period\": \"week\",", "\"period\": \"week\", \"effectiveFrom\": \"2026-04-06\", \"configurationReview\": { \"everyMonths\": 12, \"monitorEveryMonths\": 6 },"));
        var result = BudgetMonitor.Of(Decisions(100, 1, _ => 1, engine), Terms with { Today = Day(today), LastMonitored = last is null ? null : Day(last) });
        Assert.Equal(new ReviewState(standing, Day(due)), result.Monitoring);
        Assert.Equal(ReviewStanding.NotSaid, BudgetMonitor.Of(Decisions(100, 1, _ => 1), Terms).Review.Standing);
    }

    [Fact]
    public void The_report_shows_no_count_of_one_to_nine_people_and_says_the_same_in_all_forms()
    {
        var report = MonitoringReport.Of(BudgetMonitor.Of(Decisions(900, 1, _ => 1), Terms, Decisions(500, 2, _ => 1)));
        Assert.DoesNotMatch("(?m),(People|Cases),[1-9]$", report.ToCsv());
        Assert.Contains("By team\n", report.ToText(), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<script|https?://|<img|NaN|Infinity", report.ToHtml());
        Assert.Contains("<svg role=\"img\"", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("benchmark,Cost for a point,Figure,5.", report.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_decisions_are_told() =>
        Assert.Equal("RAS962", Assert.Single(Assert.Throws<CalibrationException>(() => BudgetMonitor.Of(Decisions(9, 1, _ => 1), Terms)).Findings).Code);

    /// <summary>Decisions over eight months, with a team, a month and a reason.</summary>
    private static Portfolio Decisions(int cases, int seed, Func<int, double> factor, RasEngine? engine = null, int more = 0)
    {
        var entries = Synthetic.Entries(cases, 5, 0.12, seed).Select((e, i) => e with
        {
            WeeklyCost = Math.Max(1, Math.Round(e.WeeklyCost!.Value * (decimal)factor((i % 8) + 1), 2)),
            Groups = [i % 3 == 0 ? "Hospital" : "Rural", FormattableString.Invariant($"2026-{(i % 8) + 1:00}"), i % 150 == 0 ? "travel" : i % 15 == 0 ? "" : "night care"],
            Answers = more == 0 ? e.Answers : e.Answers.With("points", new NumberAnswer(Math.Min(200, ((NumberAnswer)e.Answers.Answers["points"]!).Value.ToDecimal() + more))),
        });
        return Portfolio.Of(engine ?? Synthetic.Engine(), entries.ToArray(), new() { GroupColumns = ["team", "month", "why"] });
    }

    private static CalendarDate Day(string day) => CalendarDate.TryParse(day, out var date) ? date : throw new ArgumentException(day, nameof(day));
}
