using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>The report of a calibration, for a committee: first whether the figures recover cost, for how many they are enough and who differs; then the rest.</summary>
public sealed class CalibrationReport
{
    private readonly CalibrationResult _result;
    private readonly ReportFigures _figures;
    private readonly ReportDraft _page = new();
    private readonly string _per;

    private CalibrationReport(CalibrationResult result)
    {
        var configuration = result.Portfolio.Engine.Configuration;
        (_result, _figures, _per) = (result, new(configuration), Periods.Words(configuration.Period));
    }

    /// <summary>Writes the report.</summary>
    /// <param name="result">The proposal.</param>
    /// <exception cref="ArgumentNullException">The proposal is null.</exception>
    public static CommitteeReport Of(CalibrationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var configuration = result.Portfolio.Engine.Configuration;
        var report = new CalibrationReport(result);
        report.WriteShort();
        report.WriteRecovery();
        report.WriteGroups();
        if (result.Shape is FittedPrice price)
            report.WriteOtherPrices(price);
        BenchmarkSection.Write(result.Portfolio, result.Unseen, report._figures, report._page);
        CasesSection.Write(result.Portfolio, report._page);
        report.WriteMethod();
        return report._page.ToReport($"Where the figures come from: {configuration.Title}, proposed version {result.Terms.Version}");
    }

    private void WriteShort()
    {
        _page.Heading("In short");
        var thing = _result.Shape switch { FittedPrice => "price", FittedBands => "set of bands", _ => "table" };
        if (!_result.Verdict.Fits)
        {
            // Why before the figure: a figure that stands first is believed.
            _page.Say($"No single {thing} fits these people, because:");
            _page.List(_result.Verdict.Reasons);
            _page.Say("What follows is what came out all the same:");
        }

        _page.Figure(_result.Shape switch
        {
            FittedPrice { Base: 0 } price => $"{_figures.Pounds(price.Price)} a point",
            FittedPrice price => $"{_figures.Pounds(price.Price)} a point, and {_figures.Pounds(price.Base)} {_per} beside",
            FittedBands bands => $"{bands.Bands.Count} bands, from {_figures.Pounds(bands.Bands[0].Amount)} to {_figures.Pounds(bands.Bands[^1].Amount)} {_per}",
            FittedTable table => $"A table from {_figures.Pounds(table.Nodes[0].Amount)} to {_figures.Pounds(table.Nodes[^1].Amount)} {_per}",
            _ => "",
        });
        var unseen = _result.Unseen;
        _page.Say($"This is a proposal for version {_result.Terms.Version}, from {ReportFigures.Count(_result.Portfolio.Cases.Count)} packages. People decide about it, and about each person's budget: every figure here is indicative.");
        _page.Say($"For each £1 that packages cost, the proposed budgets come to {_figures.Pounds(unseen.Recovery)}. For {ReportFigures.Percent(unseen.Sufficient)} of people the budget is enough for the package that they have.");
        if (_result.Terms.Budget is { } money)
        {
            var apart = _result.InUse.Cost - _result.InUse.Budget;
            _page.Say($"{((double)money < _result.InUse.Budget ? $"The money that there is, {_figures.Pounds(money)} {_per}, does not reach even with nothing for points." : $"The figures were kept within {_figures.Pounds(money)} {_per}.")} The proposed budgets sum to {_figures.Pounds(_result.InUse.Budget)}, which is {_figures.Pounds(Math.Abs(apart))} {(apart < 0 ? "more" : "less")} than these packages cost ({ReportFigures.Percent(Math.Abs(apart) / _result.InUse.Cost)}).{(apart > 0 ? " A lack of money is no reason not to meet a need: who gets too little must get more." : "")}");
        }

        if (_result.Verdict.Fits)
            _page.Say($"We looked for what would speak against one {thing}: too few cases, costs that do not follow points, groups that differ, packages far from the others. We found nothing that does.");
        _page.List(_result.Verdict.Warnings);
        WriteShape();
    }

    private void WriteShape()
    {
        if (_result.Shape is FittedBands { Bands: var bands })
        {
            var hidden = SmallCounts.Hidden(bands.Select(b => (long)b.Cases).ToArray());
            _page.Table("bands", $"What was fitted, {_per}", ["From points", "Amount", "Cases"],
                bands.Select((b, i) => (IReadOnlyList<ReportCell>)[Points(b.From), _figures.Money((double)b.Amount), ReportFigures.Cases(hidden[i] ? null : b.Cases)]));
        }
        else if (_result.Shape is FittedTable { Nodes: var nodes })
        {
            _page.Table("nodes", $"What was fitted, {_per}, with straight lines between", ["At points", "Amount"],
                nodes.Select(n => (IReadOnlyList<ReportCell>)[Points(n.At), _figures.Money((double)n.Amount)]));
        }
    }

    private static string Points(decimal points) => points.ToString("0.##########", CultureInfo.InvariantCulture);

    private void WriteRecovery()
    {
        _page.Heading("Does it recover cost, and for how many is it enough?");
        _page.Say("Each case was judged by figures from other cases, as a new person will be. The first column shows the version that counts now, where it gives a figure.");
        var (now, seen, unseen) = (_result.Current, _result.InUse, _result.Unseen);
        IReadOnlyList<ReportCell> Row(string name, Func<Measures, ReportCell> cell) => [name, cell(now), cell(seen), cell(unseen)];
        IReadOnlyList<ReportCell> Share(string name, Func<Measures, double> share) => Row(name, m => ReportFigures.Share(share(m)));
        IReadOnlyList<ReportCell> Money(string name, Func<Measures, double> amount) => Row(name, m => _figures.Money(amount(m)));
        _page.Table("evidence", $"Budgets beside what packages cost, {_per}", ["", "Current version", "Proposed, same cases", "Proposed, unseen cases"],
        [
            Row("Cases", m => ReportFigures.Cases(m.Cases)), Row("Of them without a figure", m => ReportFigures.Cases(m.WithoutFigure is > 0 and < SmallCounts.Least ? null : m.WithoutFigure)),
            Money("Packages cost", m => m.Cost), Money("Budgets sum to", m => m.Budget), Share("Budgets as a share of cost", m => m.Recovery),
            Share("Budget is enough", m => m.Sufficient), Share("Package within 5% of the budget", m => m.Within5), Share("Within 10%", m => m.Within10), Share("Within 20%", m => m.Within20),
            Money("Lacking in all, where it is not enough", m => m.Shortfall), Money("Lacking on average, for those", m => m.MeanShortfall),
            Money("Budget less package, on average (bias)", m => m.Bias), Money("Difference either way, on average (MAE)", m => m.MeanDifference),
            Share("The same as a share of the package (MAPE)", m => m.MeanShare), Money("Root of the mean squared difference (RMSE)", m => m.RootMeanSquare),
            Share("Of what costs differ by, explained (R²)", m => m.Explained), Row("How unequal packages are (Gini, 0 to 1)", m => ReportFigures.Number(m.GiniOfCost)),
            Row("How unequal budgets are (Gini, 0 to 1)", m => ReportFigures.Number(m.GiniOfBudget)),
        ]);
        var ranges = _result.Intervals;
        IReadOnlyList<ReportCell>[] price = ranges.Price is { } of ? [["Price for a point, before rounding", _figures.Money(_result.FittedPrice), _figures.Money(of.Low), _figures.Money(of.High)]] : [];
        _page.Table("ranges", "How far that hangs on which people it happened to be: 95 of 100 such portfolios lie between", ["", "Found", "From", "To"],
        [
            .. price,
            ["Budgets as a share of cost", ReportFigures.Share(unseen.Recovery), ReportFigures.Share(ranges.Recovery.Low), ReportFigures.Share(ranges.Recovery.High)],
            ["Budget is enough", ReportFigures.Share(unseen.Sufficient), ReportFigures.Share(ranges.Sufficient.Low), ReportFigures.Share(ranges.Sufficient.High)],
            ["Package within 10% of the budget", ReportFigures.Share(unseen.Within10), ReportFigures.Share(ranges.Within10.Low), ReportFigures.Share(ranges.Within10.High)],
        ]);
        if (CostPicture.Of(_result, _figures) is { } picture)
            picture.Write(_page);
    }

    private void WriteGroups()
    {
        if (_result.Groups.Count == 0)
            return;
        _page.Heading("Who differs?");
        _page.Say("A group differs where its packages cost at least 5% more or less for the same budget than those of all others, and chance gives that less than once in a hundred portfolios. Groups under 10 are hidden, and others where they would follow from the rest.");
        foreach (var column in _result.Groups)
        {
            _page.Table($"by {column.Name}", $"By {column.Name}", ["Group", "Cases", "Budgets as a share of cost", "Budget is enough", "Within 10%", "Cost for the same budget", "Differs"],
                column.Groups.Select(g => (IReadOnlyList<ReportCell>)
                [
                    ReportFigures.Group(g.Name), ReportFigures.Cases(g.Cases), ReportFigures.Share(g.Measures?.Recovery), ReportFigures.Share(g.Measures?.Sufficient),
                    ReportFigures.Share(g.Measures?.Within10), ReportFigures.Share(g.Difference), g.Chance is null ? ReportFigures.Hidden : g.Differs ? "yes" : "no",
                ]));
        }
    }

    private void WriteOtherPrices(FittedPrice price)
    {
        _page.Heading("What other prices would come to");
        var (line, terms) = (_result.Portfolio.Line, _result.Terms);
        var prices = new[] { 0.8m, 0.9m, 0.95m, 1, 1.05m, 1.1m, 1.2m }.Select(f => decimal.Round(price.Price * f / terms.Increment) * terms.Increment).Distinct().ToArray();
        var outcomes = CandidateSweep.Of(_result.Portfolio, [.. prices.Select(p => Proposal.Of(line, price with { Price = p }, terms))]);
        _page.Table("prices", $"The same version at other prices, {_per}", ["Price for a point", "Budgets sum to", "Budget is enough", "Within 10%", "Lacking in all"],
            prices.Zip(outcomes, (p, o) => (IReadOnlyList<ReportCell>)
            [
                _figures.Pounds(p), _figures.Money(o.Budget), ReportFigures.Share(o.Sufficient / (double)o.Cases), ReportFigures.Share(o.Within10 / (double)o.Cases), _figures.Money(o.Shortfall),
            ]));
    }

    private void WriteMethod()
    {
        var terms = _result.Terms;
        _page.Heading("How it was done, and what it cannot say");
        _page.List(
        [
            terms.Method switch
            {
                FitMethod.Ratio => "The price is the sum of what packages cost over the sum of points.",
                FitMethod.LeastSquares => "The price is the one with the least sum of squared differences; no points cost nothing.",
                FitMethod.LeastSquaresWithBase => "The price and the basic amount are those with the least sum of squared differences.",
                FitMethod.Quantile => $"The price is the quantile {terms.Quantile} of what packages cost for a point, each counted by its points.",
                FitMethod.Percentiles => "Equal ranks of points and of cost were matched, with straight lines between. Past the highest points that were seen there is no figure.",
                _ => $"The bands are those with the least sum of squared differences among all that never fall, at most {terms.MostBands}, with at least {terms.LeastInBand} cases each.",
            },
            $"Line “{_result.Portfolio.LineId}” of the budget was fitted to what is left of the cost after the other lines. Figures were rounded to {_figures.Pounds(terms.Increment)} before they were judged.",
            $"Held back as a contingency: {ReportFigures.Percent((double)terms.Contingency)}. Least budget: {(terms.Floor is { } floor ? _figures.Pounds(floor) : "none")}. Most that is given: {(terms.Cap is { } cap ? _figures.Pounds(cap) : "none")}.",
            $"Cases were put into {UnseenBudgets.Parts} parts at random; each part was judged by a fit to the others. Ranges come from {ReportFigures.Count(terms.Draws)} portfolios drawn anew. Seed {terms.Seed}: the same seed gives the same figures on every machine.",
            $"Current version: {_result.Portfolio.Engine.Configuration.Version}, {_result.Portfolio.Engine.Hash}. Proposed: {_result.Proposed.Hash}.",
            "What packages cost now need not be what needs cost: where people have had too little, a price fitted to it gives too little again.",
            "A person's budget is decided by people, from what meets that person's needs. None of these figures is a limit.",
        ]);
    }
}
