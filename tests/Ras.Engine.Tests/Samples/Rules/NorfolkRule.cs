namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>Norfolk County Council, RAS funding tables, primary-school age (norfolk.gov.uk/article/40882); the gate is over the age of five.</summary>
internal static class NorfolkRule
{
    public static RuleResult Of(RandomAnswers answers)
    {
        var points = answers.Number("total-points");
        if (answers.Option("phase") == "secondary")
            return new(ScoreStatus.OutsideScope, null, null);
        if (answers.Number("age") <= 5)
            return new(ScoreStatus.EligibilityNotMet, null, points);
        return points switch
        {
            <= 69 => RuleResult.Indicative(0, points),
            <= 115 => RuleResult.Indicative(500, points),
            <= 130 => RuleResult.Indicative(1000, points),
            <= 145 => RuleResult.Indicative(1500, points),
            <= 160 => RuleResult.Indicative(2800, points),
            <= 170 => RuleResult.Indicative(4000, points),
            <= 185 => RuleResult.Indicative(6000, points),
            _ => RuleResult.NoFigure(points),
        };
    }
}
