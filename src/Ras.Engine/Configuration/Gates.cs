namespace Ras.Engine;

/// <summary>A reason why this RAS gives no figure.</summary>
public sealed record Exclusion : ConfigurationPart
{
    /// <summary>The id, unique in its list.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it holds; it fires only when this is true, not when it is unknown.</summary>
    public Condition When { get; init; } = new AnswerCondition();

    /// <summary>Why, for people.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the law or the council excludes.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Where that is said: the id of a source, or free text.</summary>
    public string? Source { get; init; }
}

/// <summary>A requirement that must be met for a budget.</summary>
/// <remarks>
/// In England the determination is the assessor's and takes no account of what carers do (Care Act 2014 s.13,
/// SI 2015/313): take it as an answer, not from reduced points.
/// </remarks>
public sealed record EligibilityRequirement : ConfigurationPart
{
    /// <summary>The id, unique in its list.</summary>
    public string Id { get; init; } = "";

    /// <summary>What must be true.</summary>
    public Condition Require { get; init; } = new AnswerCondition();

    /// <summary>What is said where it is not met, for people.</summary>
    public string? Reason { get; init; }

    /// <summary>Where that is said: the id of a source, or free text.</summary>
    public string? Source { get; init; }
}
