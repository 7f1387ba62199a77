using System;

namespace Ras.Engine;

/// <summary>Whether a costed plan lies near enough to the indicative budget.</summary>
public enum PlanStanding
{
    /// <summary>It differs by less than the tolerance, or the configuration has none.</summary>
    Within,

    /// <summary>It costs more, by the tolerance or by more than that.</summary>
    Over,

    /// <summary>It costs less, by the tolerance or by more than that.</summary>
    Under,
}

/// <summary>A costed plan beside the indicative budget that it started from.</summary>
public sealed record PlanComparison
{
    private PlanComparison()
    {
    }

    /// <summary>The indicative budget, in its period and currency.</summary>
    public decimal Budget { get; private init; }

    /// <summary>What the plan costs, in the same period and currency.</summary>
    public decimal Plan { get; private init; }

    /// <summary>What the plan costs more than the budget; below 0 where it costs less.</summary>
    public decimal Difference => Plan - Budget;

    /// <summary>The difference in percent of the budget, exactly; null where the budget is 0.</summary>
    public Rational? DifferencePercent => Budget == 0 ? null : (Rational)Difference / Budget * 100;

    /// <summary>Whether the plan lies within the tolerance.</summary>
    public PlanStanding Standing { get; private init; }

    /// <summary>Who must look at the plan; null where it lies within, or where the configuration does not say.</summary>
    public string? ReferTo { get; private init; }

    /// <summary>Compares a costed plan with the indicative budget; a difference of just the tolerance is outside, as in Oldham's policy of 2019, section 7.4.</summary>
    /// <param name="configuration">The configuration that gave the budget.</param>
    /// <param name="budget">The indicative budget; from 0.</param>
    /// <param name="plan">What the plan costs, in the same period and currency; from 0.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is below 0.</exception>
    /// <exception cref="ArgumentException">The configuration names a parameter that it does not have.</exception>
    public static PlanComparison Of(RasConfiguration configuration, decimal budget, decimal plan)
    {
        Framework.ThrowIfNull(configuration);
        if (budget < 0)
            throw new ArgumentOutOfRangeException(nameof(budget), "A budget is 0 or more.");
        if (plan < 0)
            throw new ArgumentOutOfRangeException(nameof(plan), "A plan costs 0 or more.");
        var tolerance = configuration.PlanTolerance;
        var standing = plan > budget && Exceeds(plan - budget, budget, tolerance?.OverPercent, configuration) ? PlanStanding.Over
            : plan < budget && Exceeds(budget - plan, budget, tolerance?.UnderPercent, configuration) ? PlanStanding.Under
            : PlanStanding.Within;
        return new() { Budget = budget, Plan = plan, Standing = standing, ReferTo = standing == PlanStanding.Within ? null : tolerance!.ReferTo };
    }

    private static bool Exceeds(Rational difference, Rational budget, Number? percent, RasConfiguration configuration) =>
        percent is { } limit && difference * 100 >= budget * limit.ValueIn(configuration);
}
