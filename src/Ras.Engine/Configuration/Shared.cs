namespace Ras.Engine;

/// <summary>A figure with a name, in one place, used elsewhere as <c>"$id"</c>.</summary>
public sealed record Parameter : ConfigurationPart
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The value: a plain number or a fraction, never another parameter.</summary>
    public Number Value { get; init; }

    /// <summary>What it is counted in, such as <c>pounds per hour</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>Where it comes from: the id of a source, or free text.</summary>
    public string? Source { get; init; }
}

/// <summary>Options that several questions share.</summary>
public sealed record Scale : ConfigurationPart
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The options, in order.</summary>
    public ValueList<QuestionOption> Options { get; init; } = [];
}

/// <summary>A cost that this RAS leaves out.</summary>
public sealed record NotCovered : ConfigurationPart
{
    /// <summary>The id, unique in its list.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is left out, for people.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the law or the council leaves it out.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Where that is said: the id of a source, or free text.</summary>
    public string? Source { get; init; }
}

/// <summary>What a rule rests on.</summary>
public enum Basis
{
    /// <summary>An Act or regulations, such as SI 2014/2840 for intermediate care.</summary>
    Statutory,

    /// <summary>A decision of the council.</summary>
    Policy,
}

/// <summary>Where figures and rules come from.</summary>
public sealed record Source : ConfigurationPart
{
    /// <summary>The id, unique in its list.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>Where to find it.</summary>
    public string? Reference { get; init; }
}
