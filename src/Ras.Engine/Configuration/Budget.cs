namespace Ras.Engine;

/// <summary>How points become money: lines, or one of two short forms that stand for one line <c>budget</c> on <c>total</c>.</summary>
public sealed record Budget : ConfigurationPart
{
    /// <summary>The short form of one line with a price: pounds per point of the total.</summary>
    public Number? PointPrice { get; init; }

    /// <summary>The short form of one line with bands of the total, each with its amount.</summary>
    public ValueList<Band>? Bands { get; init; }

    /// <summary>The components of the budget.</summary>
    public ValueList<BudgetLine>? Lines { get; init; }

    /// <summary>Changes to the sum of recurring lines, one after another.</summary>
    public ValueList<Adjustment>? Adjustments { get; init; }

    /// <summary>How the budget is rounded; half up to 0.01 where left out.</summary>
    public RoundingRule? Rounding { get; init; }
}

/// <summary>One component of the budget: a priced or banded reference, or an amount.</summary>
public sealed record BudgetLine : ConfigurationPart
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>When it counts; always where left out.</summary>
    public Condition? When { get; init; }

    /// <summary>The id of what is priced or banded; <c>total</c> where left out.</summary>
    public string? Of { get; init; }

    /// <summary>Money for each unit; from 0.</summary>
    public Number? Price { get; init; }

    /// <summary>What the price is for; a point where left out.</summary>
    public string? Unit { get; init; }

    internal string UnitOrDefault => Unit ?? "point";

    /// <summary>Bands, each with its amount.</summary>
    public ValueList<Band>? Bands { get; init; }

    /// <summary>The amount itself.</summary>
    public NumberOrReference? Amount { get; init; }

    /// <summary>The period that the figure is for; the configuration's where left out.</summary>
    public Period? Per { get; init; }

    /// <summary>The id of the domain whose share it is; carried back to what it is computed from where left out.</summary>
    public string? Domain { get; init; }

    /// <summary>Who pays for it.</summary>
    public string? FundingStream { get; init; }

    /// <summary>Whether it is paid once and not in every period; it is not where left out.</summary>
    public bool? OneOff { get; init; }

    /// <summary>How it is rounded; exact where left out.</summary>
    public RoundingRule? Rounding { get; init; }
}

/// <summary>A change to the sum of recurring lines: a deflator, a cap, a minimum or an addition; just one of the four stands.</summary>
public sealed record Adjustment : ConfigurationPart
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>Why it is made, for people.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is made; always where left out; where that is unknown there is no figure.</summary>
    public Condition? When { get; init; }

    /// <summary>What the sum is multiplied by; from 0.</summary>
    public Number? MultiplyBy { get; init; }

    /// <summary>The most that the sum is then.</summary>
    public Number? AtMost { get; init; }

    /// <summary>The least that the sum is then.</summary>
    public Number? AtLeast { get; init; }

    /// <summary>What is added to the sum; it may be below 0.</summary>
    public Number? Add { get; init; }
}

/// <summary>To what, and which way, a figure is rounded.</summary>
public sealed record RoundingRule : ConfigurationPart
{
    /// <summary>Which of two neighbours is taken; half up where left out.</summary>
    public RoundingMode? Mode { get; init; }

    /// <summary>The distance between the figures that may come out; above 0.</summary>
    public Number Increment { get; init; }
}
