namespace Ras.Engine;

/// <summary>A named value computed from others.</summary>
public abstract record Step : ConfigurationPart
{
    private protected Step()
    {
    }

    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>What it is counted in.</summary>
    public string? Unit { get; init; }

    /// <summary>The id of the domain that its part of the budget belongs to; carried back to what it is computed from where left out.</summary>
    public string? Domain { get; init; }
}

/// <summary>The sum of references, each with a weight, and a constant.</summary>
public sealed record SumStep : Step
{
    /// <summary>What is summed; at least one.</summary>
    public ValueList<SumTerm> Of { get; init; } = [];

    /// <summary>What is added whatever the answers; 0 where left out.</summary>
    public Number? Constant { get; init; }
}

/// <summary>One term of a sum: a reference alone, or with a weight.</summary>
public sealed record SumTerm : ConfigurationPart
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>The multiplier; from 0; null where the reference stands alone, which counts as 1.</summary>
    public Number? Weight { get; init; }

    /// <summary>A reference alone.</summary>
    /// <param name="reference">The id.</param>
    public static implicit operator SumTerm(string reference) => new() { Of = reference };
}

/// <summary>The value of the band that a reference falls in.</summary>
public sealed record BandsStep : Step
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>The bands, ascending.</summary>
    public ValueList<Band> Bands { get; init; } = [];
}
