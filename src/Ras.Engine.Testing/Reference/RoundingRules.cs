namespace Ras.Engine.Testing;

/// <summary>The rounding that a configuration asks for (design, section 4).</summary>
internal static class RoundingRules
{
    /// <summary>The figure rounded by a rule; as it is where there is no rule.</summary>
    public static Fraction Apply(RoundingRule? rule, Fraction figure, WrittenConfiguration written) =>
        rule is null ? figure : Nearest.Round(figure, written.ValueOf(rule.Increment), ModeOf(rule));

    public static RoundingMode ModeOf(RoundingRule? rule) => rule?.Mode ?? RoundingMode.HalfUp;
}
