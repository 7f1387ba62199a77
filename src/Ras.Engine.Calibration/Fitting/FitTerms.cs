using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>How a line of the budget is fitted to what packages cost.</summary>
public enum FitMethod
{
    /// <summary>One price: the sum of cost over the sum of points.</summary>
    Ratio,

    /// <summary>One price: the least sum of squared differences, with no points costing nothing.</summary>
    LeastSquares,

    /// <summary>A price and a basic amount: the least sum of squared differences.</summary>
    LeastSquaresWithBase,

    /// <summary>One price such that a chosen share of the money lies below it: 0.5 for the middle case, higher for sufficiency.</summary>
    Quantile,

    /// <summary>A table: equal ranks of points and of cost are matched, with straight lines between.</summary>
    Percentiles,

    /// <summary>Bands that never fall as points rise, each with enough cases.</summary>
    Bands,
}

/// <summary>What is asked of a fit.</summary>
public sealed record FitTerms
{
    /// <summary>The name of the proposed version, such as <c>2027.1</c>.</summary>
    public string Version { get; init; } = "";

    /// <summary>How it is fitted; by the ratio where left out.</summary>
    public FitMethod Method { get; init; }

    /// <summary>For <see cref="FitMethod.Quantile"/>: the share from 0 to 1, both left out; 0.5 where left out.</summary>
    public double Quantile { get; init; } = 0.5;

    /// <summary>What prices and amounts are rounded to before they are judged; above 0; 0.01 where left out.</summary>
    public decimal Increment { get; init; } = 0.01m;

    /// <summary>The share of the money that is held back for needs that a figure does not meet, from 0 to below 1; 0 where left out.</summary>
    public decimal Contingency { get; init; }

    /// <summary>The money that there is for these cases, in the configuration's period: the greatest figures whose budgets sum to no more are taken; no limit where left out.</summary>
    public decimal? Budget { get; init; }

    /// <summary>The least that a budget is; none where left out.</summary>
    public decimal? Floor { get; init; }

    /// <summary>The most that a budget is; none where left out.</summary>
    public decimal? Cap { get; init; }

    /// <summary>For <see cref="FitMethod.Bands"/>: the most bands; 8 where left out.</summary>
    public int MostBands { get; init; } = 8;

    /// <summary>For <see cref="FitMethod.Bands"/>: the fewest cases in a band; 30 where left out.</summary>
    public int LeastInBand { get; init; } = 30;

    /// <summary>For <see cref="FitMethod.Percentiles"/>: how many steps there are from the lowest rank to the highest; 10 where left out.</summary>
    public int Steps { get; init; } = 10;

    /// <summary>Which numbers decide what is drawn: the same number gives the same figures on every machine, for any number of threads.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How often cases are drawn anew for intervals; 1,000 where left out.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>Everything that is wrong with the terms.</summary>
    internal IEnumerable<Diagnostic> Faults(RasConfiguration current)
    {
        if (Version.Length == 0 || Version == current.Version)
            yield return CalibrationFaults.TermsWrong(Version.Length == 0 ? "The proposed version has no name." : $"Version `{Version}` is the one that is calibrated.", "Give the proposed version a name of its own.");
        if (Increment <= 0)
            yield return CalibrationFaults.TermsWrong($"The increment is {Increment}.", "Give one above 0, such as 0.01, 0.05 or 1.");
        if (Quantile is not (> 0 and < 1))
            yield return CalibrationFaults.TermsWrong("The quantile does not lie between 0 and 1.", "Give 0.5 for the middle case, or more for sufficiency.");
        if (Contingency is < 0 or >= 1)
            yield return CalibrationFaults.TermsWrong("The contingency is no share from 0 to below 1.", "Write 0.05 for 5 %.");
        if (Budget < 0 || Floor < 0 || Cap < 0)
            yield return CalibrationFaults.TermsWrong("The money, the floor or the cap is below 0.", "Give 0 or more.");
        if (Cap < Floor)
            yield return CalibrationFaults.TermsWrong($"The cap {Cap} lies below the floor {Floor}.", "Give a cap that is no less than the floor.");
        if (MostBands < 1 || LeastInBand < 1 || Steps < 1 || Draws < 1)
            yield return CalibrationFaults.TermsWrong("The number of bands, of cases in a band, of steps or of draws is below 1.", "Give 1 or more.");
    }
}
