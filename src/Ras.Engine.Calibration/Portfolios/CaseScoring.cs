using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>Scores cases of a portfolio by one engine. Used by one thread at a time.</summary>
internal sealed class CaseScoring(RasEngine engine)
{
    private readonly AnswerSheet _sheet = engine.CreateSheet();

    /// <summary>The budget of a case; null where there is no figure.</summary>
    public decimal? Amount(PortfolioCase one) => engine.Read(one.Answers, _sheet) ? engine.Score(_sheet).Amount : null;

    /// <summary>The budget of a case as the judging takes it; not a number where there is no figure.</summary>
    public double Budget(PortfolioCase one) => (double?)Amount(one) ?? double.NaN;

    /// <summary>The sum of all budgets; a case without a figure adds nothing.</summary>
    public decimal Total(IReadOnlyList<PortfolioCase> cases)
    {
        var sum = 0m;
        foreach (var one in cases)
            sum += Amount(one) ?? 0;
        return sum;
    }
}
