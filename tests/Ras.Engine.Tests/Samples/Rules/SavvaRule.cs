namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>R (Savva) v Kensington and Chelsea [2010] EWCA Civ 1209: two rows of a table.</summary>
internal static class SavvaRule
{
    public static RuleResult Of(RandomAnswers answers) => answers.Number("total-points") switch
    {
        16 => RuleResult.Indicative(82.91m, 16),
        22 => RuleResult.Indicative(112.21m, 22),
        var points => RuleResult.NoFigure(points),
    };
}
