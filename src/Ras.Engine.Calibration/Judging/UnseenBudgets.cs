using System.Linq;
using System.Threading.Tasks;
using Ras.Cli;

namespace Ras.Engine.Calibration;

/// <summary>The budget of every case by a fit that did not see it: cases are put into ten parts, and each part gets its figures from a fit to the other nine.</summary>
internal static class UnseenBudgets
{
    public const int Parts = 10;

    /// <summary>The budgets in the order of the cases; not a number where there is no figure.</summary>
    public static double[] Of(Portfolio portfolio, FitTerms terms, int threads)
    {
        var cases = portfolio.Cases;
        var parts = PartOf(cases.Count, terms.Seed);
        var budgets = new double[cases.Count];
        Parallel.For(0, Parts, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            var seen = cases.Where((_, i) => parts[i] != part).ToArray();
            var share = terms.Budget is { } money ? money * seen.Length / cases.Count : (decimal?)null;
            var shape = share is null ? new Fitter(portfolio.Line, terms).Fit(seen) : new BudgetSearch(portfolio.Line, terms).Within(seen, share.Value).Shape;
            var scoring = new CaseScoring(Compiled.Of(Proposal.Of(portfolio.Line, shape, terms)));
            for (var i = 0; i < cases.Count; i++)
            {
                if (parts[i] == part)
                    budgets[i] = scoring.Budget(cases[i]);
            }
        });
        return budgets;
    }

    /// <summary>In which part each case is: parts of equal size, cases dealt out at random.</summary>
    private static int[] PartOf(int count, long seed)
    {
        var numbers = new IntegerStream(unchecked((ulong)seed), 0);
        var order = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var other = numbers.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        var parts = new int[count];
        for (var i = 0; i < count; i++)
            parts[order[i]] = i % Parts;
        return parts;
    }
}
