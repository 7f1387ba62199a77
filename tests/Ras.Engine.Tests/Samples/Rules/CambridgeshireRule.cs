namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>R (KM) v Cambridgeshire County Council [2011] EWCA Civ 682: an amount for 55 points, and three additions.</summary>
internal static class CambridgeshireRule
{
    public static RuleResult Of(RandomAnswers answers)
    {
        var points = answers.Number("total-points");
        if (points != 55)
            return RuleResult.NoFigure(points);
        var amount = 61000m;
        amount += answers.Yes("needs-handover") ? 2566 : 0;
        amount += answers.Yes("needs-specialist") ? 20384 : 0;
        amount += answers.Yes("needs-second-specialist") ? 728 : 0;
        return RuleResult.Indicative(amount, points);
    }
}
