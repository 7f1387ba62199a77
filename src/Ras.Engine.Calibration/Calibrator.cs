using System;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Fits a configuration to what packages cost, and judges what comes out on cases that the fit did not see.</summary>
public static class Calibrator
{
    /// <summary>Proposes a new version with its evidence. Costs some twenty scores a case, and as many fits as are drawn for intervals.</summary>
    /// <param name="portfolio">The cases.</param>
    /// <param name="terms">What is asked.</param>
    /// <param name="threads">How many threads may work; all where it is -1. The result has the same bits for any number.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalibrationException">The portfolio has no line to fit, the terms do not fit, there are too few cases, all points are equal, or the engine refuses what was fitted.</exception>
    public static CalibrationResult Fit(Portfolio portfolio, FitTerms terms, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(terms);
        var fitter = new Fitter(portfolio.Line, terms);
        if (terms.Faults(portfolio.Engine.Configuration).Concat(fitter.Faults(portfolio.Cases)).ToArray() is { Length: > 0 } faults)
            throw new CalibrationException(faults);
        var (shape, finding) = terms.Budget is { } money ? new BudgetSearch(portfolio.Line, terms).Within(portfolio.Cases, money) : (fitter.Fit(portfolio.Cases), null);
        var costs = portfolio.Cases.Select(c => c.Cost).ToArray();
        var budgets = portfolio.Cases.Select(new CaseScoring(Compiled.Of(Proposal.Of(portfolio.Line, shape, terms))).Budget).ToArray();
        var unseen = UnseenBudgets.Of(portfolio, terms, threads);
        var measures = Measures.Of(unseen, costs);
        var groups = GroupTests.Of(portfolio, unseen);
        var proposed = Compiled.Of(Proposal.Of(portfolio.Line, shape, terms, Sentence(measures)));
        return new()
        {
            Portfolio = portfolio, Terms = terms, Shape = shape, Proposed = proposed, FittedPrice = fitter.Price(portfolio.Cases), Budgets = budgets, UnseenBudgets = unseen,
            Current = Measures.Of([.. portfolio.Cases.Select(c => c.CurrentBudget ?? double.NaN)], costs), InUse = Measures.Of(budgets, costs), Unseen = measures,
            Intervals = Intervals.Of(portfolio, terms, unseen, threads), Groups = groups, Verdict = Verdict.Of(portfolio, measures, groups),
            Findings = finding is null ? portfolio.Findings : [.. portfolio.Findings, finding],
        };
    }

    /// <summary>The evidence in a sentence for the person's page: no figure in it is about fewer than ten people.</summary>
    private static string Sentence(Measures unseen) => FormattableString.Invariant(
        $"In {unseen.Cases - unseen.WithoutFigure:#,##0} past cases, {unseen.Within10 * 100:0} in 100 agreed budgets lay within 10 % of the indicative figure, and for {unseen.Sufficient * 100:0} in 100 it was enough for the package.");
}
