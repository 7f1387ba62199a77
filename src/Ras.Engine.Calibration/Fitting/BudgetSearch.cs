using System;
using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>Finds the greatest figures whose budgets sum to no more than the money that there is.</summary>
/// <remarks>
/// Each candidate is rounded to what is published, compiled and scored as it would be in use, so that floors, caps, other lines and
/// rounding count as they will. Budgets never fall as the price rises, so halving the range finds the last price that fits.
/// </remarks>
internal sealed class BudgetSearch(FittedLine line, FitTerms terms)
{
    private const long TableParts = 1_000_000;

    private readonly Fitter _fitter = new(line, terms);

    /// <summary>What was fitted where the money reaches, and else the greatest that fits.</summary>
    /// <param name="cases">The cases whose budgets are summed.</param>
    /// <param name="money">The money for them.</param>
    public (FittedShape Shape, Diagnostic? Finding) Within(IReadOnlyList<PortfolioCase> cases, decimal money)
    {
        var fitted = _fitter.Fit(cases);
        if (Total(fitted, cases) <= money)
            return (fitted, null);
        Func<long, FittedShape> candidate = fitted is FittedPrice price
            ? steps => price with { Price = steps * terms.Increment }
            : parts => _fitter.Fit(cases, parts / (decimal)TableParts);
        var (least, most) = (0L, fitted is FittedPrice { Price: var all } ? (long)(all / terms.Increment) : TableParts);
        if (Total(candidate(0), cases) is var none && none > money)
            return (candidate(0), CalibrationFaults.BudgetNotMet(money, none));
        while (most - least > 1)
        {
            var middle = least + ((most - least) / 2);
            if (Total(candidate(middle), cases) <= money)
                least = middle;
            else
                most = middle;
        }

        return (candidate(least), null);
    }

    private decimal Total(FittedShape shape, IReadOnlyList<PortfolioCase> cases) => new CaseScoring(Compiled.Of(Proposal.Of(line, shape, terms))).Total(cases);
}
