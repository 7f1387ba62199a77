namespace Ras.Engine.Tests.Samples.Rules;

/// <summary>What a rule comes to: the status, the amount where there is one, and the total points where they are told.</summary>
internal readonly record struct RuleResult(ScoreStatus Status, decimal? Amount, decimal? Points)
{
    public static RuleResult Indicative(decimal amount, decimal points) => new(ScoreStatus.Indicative, amount, points);

    public static RuleResult NoFigure(decimal points) => new(ScoreStatus.NoFigure, null, points);
}
