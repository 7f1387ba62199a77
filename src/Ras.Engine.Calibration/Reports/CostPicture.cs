using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>A picture of points and cost: no person is a dot, each stands for at least ten people of like points.</summary>
internal sealed class CostPicture
{
    private const int MostDots = 20;

    private readonly CalibrationResult _result;
    private readonly ReportFigures _figures;
    private readonly (double Points, double Low, double Cost, double High, double Budget, int Cases)[] _dots;

    private CostPicture(CalibrationResult result, ReportFigures figures)
    {
        (_result, _figures) = (result, figures);
        var cases = result.Portfolio.Cases.Select((c, i) => (c.Points, c.Cost, Budget: result.Budgets[i])).Where(c => !double.IsNaN(c.Budget)).OrderBy(c => c.Points).ThenBy(c => c.Cost).ToArray();
        var each = Math.Max(SmallCounts.Least, (cases.Length + MostDots - 1) / MostDots);
        _dots = Enumerable.Range(0, cases.Length / each).Select(dot =>
        {
            // Why: the last dot takes what is left over, so that none has too few.
            var part = cases[(dot * each)..(dot == (cases.Length / each) - 1 ? cases.Length : (dot + 1) * each)];
            var costs = part.Select(c => c.Cost).Order().ToArray();

            // Why: a quarter of fewer people is fewer than ten, and the amount at its edge would say too much of one of them.
            double Quarter(int quarter) => part.Length >= 4 * SmallCounts.Least ? costs[part.Length * quarter / 4] : double.NaN;
            return (part.Average(c => c.Points), Quarter(1), costs.Average(), Quarter(3), part.Average(c => c.Budget), part.Length);
        }).ToArray();
    }

    /// <summary>The picture; null where there are too few cases for two dots.</summary>
    public static CostPicture? Of(CalibrationResult result, ReportFigures figures) => new CostPicture(result, figures) is { _dots.Length: > 1 } picture ? picture : null;

    public void Write(ReportDraft page)
    {
        var per = Periods.Words(_result.Portfolio.Engine.Configuration.Period);
        var said = $"Points and what packages cost {per}. Each dot stands for at least 10 people of like points: the dot is their mean cost, the bar, where it stands for at least 40, holds the middle half. The blue line is their mean proposed budget, the dashed lines lie 10% above and below it.";
        var top = 1.05 * Math.Max(_dots.Max(d => double.IsNaN(d.High) ? 0 : d.High), Math.Max(_dots.Max(d => d.Cost), 1.1 * _dots.Max(d => d.Budget)));
        var chart = new Chart(said, (0, 1.05 * Math.Max(1, _dots[^1].Points)), (0, top));
        chart.Axes("Points", $"Pounds {per}", _figures.Short, x => ReportFigures.Count((long)x));
        foreach (var (factor, dashed) in new[] { (1.0, false), (1.1, true), (0.9, true) })
            chart.Path([.. _dots.Select(d => (d.Points, d.Budget * factor))], Chart.Blue, dashed ? 1.5 : 2.5, dashed);
        foreach (var dot in _dots)
        {
            if (!double.IsNaN(dot.Low))
                chart.Line(dot.Points, dot.Low, dot.Points, dot.High, Chart.Orange, 2);
            chart.Dot(dot.Points, dot.Cost, Chart.Orange);
        }

        page.Picture(said, chart.Svg());
        page.Say(said);
        page.Table("dots", "The same as a table", ["Points, on average", "People", "Package, on average", "Middle half from", "to", "Proposed budget, on average"],
            _dots.Select(d => (IReadOnlyList<ReportCell>)
            [
                ReportFigures.Number(d.Points, "0.0"), ReportFigures.Cases(d.Cases), _figures.Money(d.Cost), _figures.Money(d.Low), _figures.Money(d.High), _figures.Money(d.Budget),
            ]));
    }
}
